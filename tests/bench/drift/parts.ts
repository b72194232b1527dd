/** What stands on a page, seen by the generator itself and not by the code that is judged. */
export const fields =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),select,textarea,[role=textbox],[role=searchbox],[role=combobox],[role=checkbox],[role=radio]';
export const pressed =
  'button,a,[role=button],[role=link],[role=menuitem],input[type=submit],input[type=button],summary';
const block = /^(?:BODY|FORM|FIELDSET|TABLE|TBODY|UL|OL|DL|MAIN|HEADER|FOOTER|NAV|SECTION|ARTICLE)$/;

/** Whether a person sees it: drawn, not transparent, larger than a dot, not off the page. */
export function isShown(element: Element): boolean {
  const tick = element.matches('[type=checkbox],[type=radio]');
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: !tick })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return width > 1 && height > 1 && right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}

const unread = 'script,style,template,noscript,title,option,textarea';

/** The text nodes below an element that say something, in order; without code and the entries of lists. */
export function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/[\p{L}\p{N}]/u.test(text.data) && !text.parentElement?.closest(unread)) found.push(text);
  }
  return found;
}

/** One place where a page says what something is called. */
export type Label = { readonly text: Text } | { readonly of: Element; readonly attribute: string };

export function said(label: Label): string {
  return 'text' in label ? label.text.data : (label.of.getAttribute(label.attribute) ?? '');
}

export function say(label: Label, words: string): void {
  if ('text' in label) label.text.data = words;
  else label.of.setAttribute(label.attribute, words);
}

/** Where the page says what this control is called; empty for an icon, a picture, a bare field. */
export function labelsOf(element: Element): Label[] {
  const attributes = (names: readonly string[]) =>
    names
      .filter((attribute) => /\p{L}/u.test(element.getAttribute(attribute) ?? ''))
      .map((attribute) => ({ of: element, attribute }));
  if (element.matches('input[type=submit],input[type=button]')) return attributes(['value', 'aria-label', 'title']);
  const own = element.matches(`${pressed},[role=tab]`) ? textsIn(element).map((text) => ({ text })) : [];
  const named = attributes(['aria-label', 'title', 'placeholder', 'alt']);
  if (own.length > 0 || !element.matches(fields)) return [...own, ...named];
  return [
    ...boundTo(element).flatMap((label) => textsIn(label).map((text) => ({ text }))),
    ...named,
    ...beside(element),
  ];
}

/** The elements that are bound to a field as its label. */
export function boundTo(field: Element): Element[] {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.flatMap((id) => field.ownerDocument.getElementById(id) ?? []);
  return [...named, ...((field as HTMLInputElement).labels ?? [])];
}

/** The text right before a field (right after a tick box) that no label binds to it. */
function beside(field: Element): Label[] {
  if (boundTo(field).length > 0) return [];
  const after = field.matches('[type=checkbox],[type=radio],[role=checkbox],[role=radio]');
  let node: Node | null = field;
  for (let steps = 0; node && steps < 4; steps++) {
    const step = (from: Node): Node | null => (after ? from.nextSibling : from.previousSibling);
    for (let near = step(node); near; near = step(near)) {
      if (near.nodeType === 3 && /\p{L}/u.test((near as Text).data)) return [{ text: near as Text }];
      if (near.nodeType !== 1) continue;
      const element = near as Element;
      if (element.matches(fields) || element.querySelector(fields)) return [];
      if (element.matches(pressed)) continue;
      const texts = textsIn(element);
      if (texts.length > 0) return texts.map((text) => ({ text }));
    }
    const parent: Element | null = node.parentElement;
    if (!parent || block.test(parent.tagName) || parent.querySelectorAll(fields).length > 1) return [];
    node = parent;
  }
  return [];
}

const line = 'tr,[role=row],li,[role=listitem],article';

/** The line of a list that an element stands in, with the lines of the same kind around it. */
export function lineOf(element: Element): { readonly line: Element; readonly all: readonly Element[] } | undefined {
  for (let one: Element | null = element; one?.parentElement; one = one.parentElement) {
    const tag = one.tagName;
    const alike = [...one.parentElement.children].filter(({ tagName }) => tagName === tag);
    const listed =
      one.matches(line) || (alike.length >= 3 && alike.every((other) => other.querySelector(`${fields},${pressed}`)));
    if (listed) return { line: one, all: alike };
    if (block.test(tag)) return undefined;
  }
  return undefined;
}

/**
 * What comes and goes with a control: a field with its label, a button alone, the line of a list.
 * @param others the other things on the page that must stay
 */
export function groupOf(element: Element, others: readonly Element[]): readonly Element[] {
  const holds = (group: Element) =>
    others.some((other) => other !== element && group.contains(other)) ||
    [...group.querySelectorAll(fields)].some((field) => field !== element);
  if (!element.matches(fields)) return [element];
  let group: Element = element;
  while (group.parentElement && !block.test(group.parentElement.tagName) && !holds(group.parentElement))
    group = group.parentElement;
  const labels = boundTo(element).filter((label) => !group.contains(label) && !label.contains(group));
  return [group, ...labels];
}

/**
 * Everything a person reads on the page, without spaces and in no order: texts, what buttons and empty fields say.
 * @param isSeen what counts as seen; a test without layout may count everything
 */
export function visibleWords(document: Document, isSeen: (element: Element) => boolean = isShown): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    const isRead = parentElement && !parentElement.closest(unread) && /\S/.test(walker.currentNode.nodeValue ?? '');
    if (isRead && isSeen(parentElement)) texts.push(walker.currentNode as Text);
  }
  const given = [...document.querySelectorAll('input[type=submit],input[type=button],[placeholder]')]
    .filter(isSeen)
    .map((one) => one.getAttribute(one.matches('[type=submit],[type=button]') ? 'value' : 'placeholder') ?? '');
  const all = [...texts.map(({ data }) => data), ...given].join(' ');
  return [...all.normalize('NFKC').replace(/[\s\u00AD\u200B]/g, '')].sort().join('');
}
