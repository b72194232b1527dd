import { step } from './budget';
import { isDrawnEditor } from './drawn-editor';
import {
  attributeOf,
  firstIn,
  has,
  isDrawn,
  isOneOf,
  isWritable,
  kindOf,
  localNameOf,
  nextOf,
  oneIn,
  previousOf,
  rawTextOf,
} from './element';
import { goesOn, standApart } from './stand-apart';
import { isInTyped, typed } from './typed';

/** Elements whose own text is not a person's label: typed content, code, and what is never shown. */
const silent = `input,select,option,script,style,template,noscript,datalist,${typed}`;
/** Elements that only format a part of a text: what they split is read as one text. */
const formatting = new Set(['b', 'em', 'font', 'i', 'mark', 'span', 'strong', 'wbr']);
/** Further elements that stand inside a line; all others separate words. */
const inline = /^(?:a|abbr|bdi|cite|code|kbd|q|s|small|sub|sup|u|var)$/;

/** Whether an element stands inside a line. */
export function isInline(element: Element): boolean {
  const tag = localNameOf(element);
  return formatting.has(tag) || inline.test(tag);
}

/** Whether an element only formats a part of a text. */
export function isFormatting(element: Element): boolean {
  return formatting.has(localNameOf(element)) && !has(element, 'role');
}

/** What keeps its place and is not shown is not read either. */
const seen = { visibilityProperty: true };

/** What a person reads as one text is never longer; the rest is not read. */
const longest = 2000;
/** Nor does it consist of more nodes; of more, some are there to keep somebody busy. */
const mostNodes = 4000;

/**
 * The text of an element as a person reads it, without what is typed or chosen in fields inside it: the accessible-name
 * standard reads field values here, and we promised not to. Icons (`aria-hidden`) are not read.
 * @param skip elements to leave out with all they contain
 * @param between what to write around every element that is not formatting; without it, a space around those that
 * begin a new line
 */
export function textOf(element: Element, skip?: (inner: Element) => boolean, between?: string): string {
  let text = '';
  let left = mostNodes;
  const walk = (node: Node) => {
    for (let child = firstIn(node); child && text.length < longest && left-- > 0; child = nextOf(child)) {
      const kind = kindOf(child);
      const before = text;
      if (kind === Node.TEXT_NODE) text += (child.nodeValue ?? '').slice(0, longest);
      else if (kind === Node.ELEMENT_NODE) visit(child as Element);
      const earlier = goesOn(before, text.slice(before.length, before.length + 1)) && previousOf(child);
      if (earlier && standApart(earlier, child)) text = `${before}${between ?? ' '}${text.slice(before.length)}`;
    }
  };
  const visit = (child: Element) => {
    step();
    if (isOneOf(child, silent) || isWritable(child) || isDrawnEditor(child)) return;
    if (attributeOf(child, 'aria-hidden') === 'true' || skip?.(child)) return;
    if (!isDrawn(child, seen)) return;
    const gap = isFormatting(child) ? '' : (between ?? (isInline(child) ? '' : ' '));
    text += gap;
    const tag = localNameOf(child);
    if (tag === 'img') text += attributeOf(child, 'alt') ?? '';
    else if (tag === 'svg') text += titleOf(child);
    else walk(child);
    text += gap;
  };
  if (!isOneOf(element, silent) && !isInTyped(element)) walk(element);
  return text.replace(/\s+/g, ' ').trim();
}

/** What a drawing is called. */
export function titleOf(drawing: Element): string {
  const title = oneIn(drawing, 'title');
  return (title && rawTextOf(title)) ?? '';
}
