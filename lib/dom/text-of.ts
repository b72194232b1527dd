/** Elements whose own text is not a person's label: typed content, code, and what is never shown. */
const silent = 'input,select,textarea,option,script,style,template,noscript,datalist';
/** Elements that only format a part of a text: what they split is read as one text. */
const formatting = new Set(['b', 'em', 'font', 'i', 'mark', 'span', 'strong', 'wbr']);
/** Further elements that stand inside a line; all others separate words. */
const inline = /^(?:a|abbr|bdi|cite|code|kbd|q|s|small|sub|sup|u|var)$/;

/** Whether an element stands inside a line. */
export function isInline({ localName }: Element): boolean {
  return formatting.has(localName) || inline.test(localName);
}

/** Whether an element only formats a part of a text. */
export function isFormatting(element: Element): boolean {
  return formatting.has(element.localName) && !element.hasAttribute('role');
}

/** What a person reads as one text is never longer; the rest is not read. */
const longest = 2000;

/**
 * The text of an element as a person reads it, without what is typed or chosen in fields inside it: the accessible-name
 * standard reads field values here, and we promised not to. Icons (`aria-hidden`) are not read.
 * @param skip elements to leave out with all they contain
 * @param between what to write around every element that is not formatting; without it, a space around those that
 * begin a new line
 */
export function textOf(element: Element, skip?: (inner: Element) => boolean, between?: string): string {
  let text = '';
  const walk = (node: Node) => {
    for (let child = node.firstChild; child && text.length < longest; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element);
    }
  };
  const visit = (child: Element) => {
    if (child.matches(silent) || child.getAttribute('aria-hidden') === 'true' || skip?.(child)) return;
    if (!child.checkVisibility()) return;
    const gap = isFormatting(child) ? '' : (between ?? (isInline(child) ? '' : ' '));
    text += gap;
    if (child.localName === 'img') text += child.getAttribute('alt') ?? '';
    else if (child.localName === 'svg') text += child.querySelector('title')?.textContent ?? '';
    else walk(child);
    text += gap;
  };
  if (!element.matches(silent)) walk(element);
  return text.replace(/\s+/g, ' ').trim();
}
