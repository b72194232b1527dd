/** Elements whose own text is not a person's label: typed content, code, and what is never shown. */
const silent = /^(?:INPUT|SELECT|TEXTAREA|OPTION|SCRIPT|STYLE|TEMPLATE|NOSCRIPT|DATALIST)$/;
/** Elements that stand inside a line; all others part words. */
const inline = /^(?:A|ABBR|B|BDI|CITE|CODE|EM|FONT|I|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U|VAR|WBR)$/;

/** Whether an element stands inside a line. */
export function isInline(element: Element): boolean {
  return inline.test(element.tagName);
}

/** Elements that only dress a part of a text: what they part is read as one. */
const dress = new Set(['b', 'em', 'font', 'i', 'mark', 'span', 'strong', 'wbr']);

/** Whether an element only makes a part of a text look different. */
export function isDress(element: Element): boolean {
  return dress.has(element.localName) && !element.hasAttribute('role');
}

/** What a person reads as one text is never longer; the rest is not read. */
const most = 2000;

/**
 * The text of an element as a person reads it, without what is typed or chosen in fields inside it: the accessible-name
 * standard reads field values here, and we promised not to. Icons (`aria-hidden`) are not read.
 * @param skip elements to leave out with all they contain
 * @param between what to write between any two elements that do more than dress a text; without it, only what a line break
 * would part is parted
 */
export function textOf(element: Element, skip?: (inner: Element) => boolean, between?: string): string {
  let text = '';
  const walk = (node: Node) => {
    for (let child = node.firstChild; child && text.length < most; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element);
    }
  };
  const visit = (child: Element) => {
    if (silent.test(child.tagName) || child.getAttribute('aria-hidden') === 'true' || skip?.(child)) return;
    if (!child.checkVisibility()) return;
    const gap = isDress(child) ? '' : (between ?? (isInline(child) ? '' : ' '));
    text += gap;
    if (child.tagName === 'IMG') text += child.getAttribute('alt') ?? '';
    else if (child.tagName === 'svg') text += child.querySelector('title')?.textContent ?? '';
    else walk(child);
    text += gap;
  };
  if (!silent.test(element.tagName)) walk(element);
  return text.replace(/\s+/g, ' ').trim();
}
