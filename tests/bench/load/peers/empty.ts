// A content script that does nothing: what any extension costs on a page.
export {};
