import { isFormatting, textOf } from './text-of';

const fields = 'input:not([type=hidden]),select,textarea';
const press = 'button,a,[role=button]';

/**
 * What a person would call a button, link or picture: its accessible name, without reading any field's value.
 * Order after the accessible-name standard (w3.org/TR/accname-1.2); for `input type=submit` its `value` attribute is
 * the caption, not something typed.
 */
export function nameOf(element: Element): string {
  return (
    referenced(element) ||
    element.getAttribute('aria-label')?.trim() ||
    (element.matches('input[type=submit],input[type=button],input[type=reset]') && element.getAttribute('value')) ||
    element.getAttribute('alt')?.trim() ||
    (element.matches(fields) ? labelsOf(element)[0] : textOf(element)) ||
    element.getAttribute('title')?.trim() ||
    ''
  );
}

/**
 * The texts that may be a field's label, surest first: what the page binds to it, else what stands right beside it.
 */
export function labelsOf(field: Element): string[] {
  const bound = [
    referenced(field),
    field.getAttribute('aria-label')?.trim() ?? '',
    ...[...((field as HTMLInputElement).labels ?? [])].map((label) => textOf(label)),
  ].filter(Boolean);
  if (bound.length > 0) return bound;
  const beside = labelBeside(field);
  return [beside, field.getAttribute('title') ?? '', field.getAttribute('placeholder') ?? ''].filter(Boolean);
}

function referenced(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.trim();
  if (!ids) return '';
  const root = element.getRootNode() as Document;
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById?.(id))
    .map((label) => (label && label !== element ? textOf(label) : ''))
    .join(' ')
    .trim();
}

/**
 * The text right before a field, where the page forgot to bind a label: the same line, the cell to the left, the line
 * above. Nothing when another field stands in between, for then the text may be that one's label.
 */
function labelBeside(field: Element): string {
  let node: Element = field;
  // Frameworks put several boxes around a field; what ends the way up are the checks below.
  for (let level = 0; level < 8; level++) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const line = lineBefore(before);
      if (line) return line;
      if (before.nodeType !== Node.ELEMENT_NODE) continue;
      const element = before as Element;
      if (element.matches(fields) || element.querySelector(fields)) return '';
      if (element.matches(press) || element.querySelector(press)) continue;
      const text = textOf(element);
      if (text) return text;
    }
    const parent = node.parentElement;
    if (!parent || parent.matches('form,body,fieldset,table,tbody')) return '';
    if (parent.querySelectorAll(fields).length > 1) return '';
    node = parent;
  }
  return '';
}

/** The text of a line up to this node, also where formatting splits it; empty when the node is no part of a line. */
function lineBefore(node: Node): string {
  let line = '';
  for (let at: Node | null = node; at; at = at.previousSibling) {
    const isText = at.nodeType === Node.TEXT_NODE;
    if (at.nodeType === Node.COMMENT_NODE) continue;
    if (!isText && (!isFormatting(at as Element) || (at as Element).querySelector(`${fields},${press}`))) break;
    line = (isText ? (at.nodeValue ?? '') : textOf(at as Element)) + line;
  }
  return line.trim();
}
