/** Members of elements that code about pages uses; a field of a form can be called like any of them. */
export const members: readonly string[] = `parentElement parentNode children childNodes firstChild lastChild nextSibling
  previousSibling firstElementChild lastElementChild nextElementSibling previousElementSibling childElementCount
  attributes matches closest querySelector querySelectorAll getAttribute hasAttribute getAttributeNames setAttribute
  localName tagName nodeName nodeType nodeValue textContent innerText innerHTML outerHTML namespaceURI ownerDocument
  isConnected contains compareDocumentPosition getRootNode shadowRoot assignedSlot slot checkVisibility
  getBoundingClientRect getClientRects clientHeight clientWidth offsetHeight offsetWidth offsetParent scrollIntoView
  id className classList lang title hidden style dir isContentEditable contentEditable tabIndex focus blur click
  addEventListener removeEventListener dispatchEvent remove append replaceChildren elements length name method action
  submit reset labels form value type constructor toString valueOf hasOwnProperty then toJSON`.split(/\s+/);

/** Members of a document that code about pages uses; a picture or a form can be called like any of them. */
export const documentMembers: readonly string[] = `querySelector querySelectorAll getElementById getElementsByTagName
  createElement createElementNS createTextNode createTreeWalker body head title documentElement activeElement doctype
  elementFromPoint elementsFromPoint defaultView fullscreenElement contentType compatMode designMode hidden URL baseURI
  visibilityState addEventListener removeEventListener dispatchEvent contains getRootNode nodeType cookie`.split(/\s+/);
