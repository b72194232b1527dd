import type { Page } from 'puppeteer-core';

/**
 * Makes everything throw that would tell what a person typed, chose, copied or was asked to type off a picture. As
 * text, because it runs in pages, before anything else there. What was touched all the same is kept, so that code that
 * catches the error is found as well.
 */
export const traps = `(() => {
  const touched = [];
  globalThis.touchedTraps = touched;
  const spring = (what) => { touched.push(what); throw new Error('Typed content was read: ' + what); };
  const isTyped = (one) =>
    (one instanceof HTMLInputElement && !/^(?:submit|button|reset|image|checkbox|radio)$/.test(one.type)) ||
    one instanceof HTMLTextAreaElement;
  const editors = 'textarea,[contenteditable]:not([contenteditable=false i]),[role~=textbox i],[role~=searchbox i],' +
    '[role~=spinbutton i],[role~=combobox i]:not(input,select,button,:has(input,select,button,a))';
  const isInTyped = (one) => {
    const element = one.nodeType === 1 ? one : one.parentElement;
    if (!element) return false;
    return element.closest(editors) !== null || (element.isContentEditable && element.namespaceURI.endsWith('xhtml'));
  };
  /** All text of something in which somebody has typed is what they have typed, too. */
  const holdsTyped = (one) =>
    isInTyped(one) || (one.nodeType === 1 && [...one.querySelectorAll(editors)].some((editor) => editor.firstChild));
  const guard = (owner, names, applies) => {
    for (const name of names) {
      const { get, value, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      if (!get && !value) throw new Error('There is nothing to guard: ' + name);
      const held = (original) => function (...args) {
        if (applies(this, args)) spring(name);
        return original.apply(this, args);
      };
      Object.defineProperty(owner, name, get ? { ...rest, get: held(get) } : { ...rest, value: held(value) });
    }
  };
  const fields = ['value', 'defaultValue', 'selectionStart', 'selectionEnd', 'selectionDirection', 'setSelectionRange', 'select'];
  guard(HTMLInputElement.prototype, [...fields, 'valueAsNumber', 'valueAsDate', 'files'], isTyped);
  guard(HTMLTextAreaElement.prototype, [...fields, 'textLength'], isTyped);
  const asksValue = (one, [name]) => isTyped(one) && String(name).toLowerCase() === 'value';
  guard(Element.prototype, ['getAttribute', 'getAttributeNode'], asksValue);
  guard(Attr.prototype, ['value'], (one) => one.name === 'value' && isTyped(one.ownerElement));
  guard(Node.prototype, ['textContent'], holdsTyped);
  guard(Node.prototype, ['nodeValue'], isInTyped);
  guard(CharacterData.prototype, ['data', 'substringData', 'length'], isInTyped);
  guard(Text.prototype, ['wholeText'], isInTyped);
  guard(HTMLElement.prototype, ['innerText', 'outerText'], holdsTyped);
  guard(Element.prototype, ['innerHTML', 'outerHTML'], holdsTyped);
  guard(Range.prototype, ['toString'], () => true);
  // A picture in an address: of a QR code, the whole secret.
  const isPicture = (one) => /^(?:img|image|source|object|embed|iframe|input|video)$/.test(one?.localName ?? '');
  const isInAddress = (one, name) => isPicture(one) && one.matches('[' + name + '*="data:" i]');
  const asksPicture = (one, [name]) => /^(?:src|srcset|data|poster)$/i.test(String(name)) && isInAddress(one, name);
  guard(Element.prototype, ['getAttribute', 'getAttributeNode'], asksPicture);
  guard(Attr.prototype, ['value'], (one) => one.ownerElement && asksPicture(one.ownerElement, [one.name]));
  guard(HTMLImageElement.prototype, ['src', 'currentSrc', 'srcset'], (one) => isInAddress(one, 'src'));
  const always = () => true;
  guard(globalThis, ['getSelection', 'FormData'], always);
  guard(Document.prototype, ['getSelection', 'cookie'], always);
  guard(Navigator.prototype, ['clipboard'], always);
  guard(InputEvent.prototype, ['data', 'dataTransfer'], always);
  guard(ClipboardEvent.prototype, ['clipboardData'], always);
  guard(HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob'], always);
  guard(HTMLMediaElement.prototype, ['currentSrc', 'play'], always);
})()`;

/** Sets the traps on every page this tab will show. */
export async function setTraps(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(traps);
}

/** What was read that is nobody's business, since this was last asked. */
export async function touchedTraps(page: Page): Promise<string[]> {
  return (await page.evaluate('touchedTraps.splice(0)')) as string[];
}
