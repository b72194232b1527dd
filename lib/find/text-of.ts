/** Elements whose own text is not a person's label: typed content, code, and what is never shown. */
const silent = /^(?:INPUT|SELECT|TEXTAREA|OPTION|SCRIPT|STYLE|TEMPLATE|NOSCRIPT|DATALIST)$/;
/** Elements that stand inside a line; all others part words. */
const inline = /^(?:A|ABBR|B|BDI|CITE|CODE|EM|FONT|I|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U|VAR|WBR)$/;

/** Whether an element and all it holds is never read as text. */
export function isSilent(element: Element): boolean {
  return silent.test(element.tagName);
}

/**
 * The text of an element as a person reads it, without what is typed or chosen in fields inside it: the accessible-name
 * standard reads field values here, and we promised not to. Icons (`aria-hidden`) are not read.
 * @param skip elements to leave out with all they contain
 */
export function textOf(element: Element, skip?: (inner: Element) => boolean): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element);
    }
  };
  const visit = (child: Element) => {
    if (isSilent(child) || child.getAttribute('aria-hidden') === 'true' || skip?.(child)) return;
    if (!child.checkVisibility()) return;
    const apart = !inline.test(child.tagName);
    if (apart) parts.push(' ');
    if (child.tagName === 'IMG') parts.push(child.getAttribute('alt') ?? '');
    else if (child.tagName === 'svg') parts.push(child.querySelector('title')?.textContent ?? '');
    else walk(child);
    if (apart) parts.push(' ');
  };
  if (!isSilent(element)) walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
