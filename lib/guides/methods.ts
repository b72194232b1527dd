/**
 * The second factors that EU Login offers today (EU Login help, 2025: "What second factor can I configure in my
 * account"): its app; a passkey, security key or the computer itself ("trusted platform"), which share one page; an
 * electronic identity card. Codes by SMS are no longer among them.
 * Texts: `method.<id>.title`, `.suits` (whom it suits), `.need` (what to have at hand), `.steps` (what happens away
 * from the page: on the phone, in the browser's own window, on the national site).
 */
export const methods = ['app', 'key', 'eid'] as const;
export type Method = (typeof methods)[number];

/** What counts while the person has chosen none. */
export const recommendedMethod: Method = 'app';
