import { step } from './budget';
import { allIn, attributeOf, isOneOf, kindOf, oneIn, parentOf, previousOf, rootOf } from './element';
import { isFormatting, textOf } from './text-of';

const fields = 'input:not([type=hidden]),select,textarea';
const press = 'button,a,[role=button]';
/** What a control is called is no longer; the rest is not read. */
const longest = 2000;
/** So many labels may a field have. */
const mostLabels = 10;
/** So many nodes before a field are looked at for its label; comments and blank texts count. */
const mostBefore = 40;

/**
 * What a person would call a button, link or picture: its accessible name, without reading any field's value.
 * Order after the accessible-name standard (w3.org/TR/accname-1.2); for `input type=submit` its `value` attribute is
 * the caption, not something typed.
 */
export function nameOf(element: Element): string {
  step();
  return (
    referenced(element) ||
    said(element, 'aria-label') ||
    (isOneOf(element, 'input[type=submit],input[type=button],input[type=reset]') && said(element, 'value')) ||
    said(element, 'alt') ||
    (isOneOf(element, fields) ? labelsOf(element)[0] : textOf(element)) ||
    said(element, 'title') ||
    ''
  );
}

function said(element: Element, name: string): string {
  return attributeOf(element, name)?.slice(0, longest).trim() ?? '';
}

/**
 * The texts that may be a field's label, surest first: what the page binds to it, else what stands right beside it.
 */
export function labelsOf(field: Element): string[] {
  const labels = isOneOf(field, 'form') ? [] : [...((field as HTMLInputElement).labels ?? [])].slice(0, mostLabels);
  const bound = [referenced(field), said(field, 'aria-label'), ...labels.map((label) => textOf(label))].filter(Boolean);
  if (bound.length > 0) return bound;
  return [labelBeside(field), said(field, 'title'), said(field, 'placeholder')].filter(Boolean);
}

/** What an element is called by: when that changes, it is called otherwise. Without any, what is right around it. */
export function namedBy(element: Element): readonly Element[] {
  const bound = [...references(element), ...[...((element as HTMLInputElement).labels ?? [])].slice(0, mostLabels)];
  return bound.length > 0 ? bound : [parentOf(element) ?? element];
}

function references(element: Element): readonly Element[] {
  const ids = said(element, 'aria-labelledby');
  if (!ids) return [];
  const root = rootOf(element) as Document;
  return ids.split(/\s+/, mostLabels).flatMap((id) => root.getElementById?.(id) ?? []);
}

function referenced(element: Element): string {
  return references(element)
    .map((label) => (label !== element ? textOf(label) : ''))
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
    let left = mostBefore;
    let nearest = '';
    for (let before = previousOf(node); before; before = previousOf(before)) {
      if (left-- === 0) return nearest;
      if (isBlank(before)) continue;
      nearest ||= lineBefore(before);
      if (kindOf(before) !== Node.ELEMENT_NODE) continue;
      const element = before as Element;
      if (isOneOf(element, fields) || oneIn(element, fields)) return nearest;
      if (isOneOf(element, press) || oneIn(element, press)) continue;
      const text = textOf(element);
      // Between a label and its field may stand what was wrong with it, or a hint.
      if (text && isOneOf(element, 'label:not([for])')) return text;
      nearest ||= text;
    }
    if (nearest) return nearest;
    const parent = parentOf(node);
    if (!parent || isOneOf(parent, 'form,body,fieldset,table,tbody')) return '';
    if (allIn(parent, fields).length > 1) return '';
    node = parent;
  }
  return '';
}

/** A comment, or a text of nothing but spaces. */
function isBlank(node: Node): boolean {
  step();
  const kind = kindOf(node);
  return kind === Node.TEXT_NODE ? !node.nodeValue?.trim() : kind !== Node.ELEMENT_NODE;
}

/** The text of a line up to this node, also where formatting splits it; empty when the node is no part of a line. */
function lineBefore(node: Node): string {
  let line = '';
  let left = mostBefore;
  for (let at: Node | null = node; at && left-- > 0; at = previousOf(at)) {
    step();
    const kind = kindOf(at);
    if (kind === Node.COMMENT_NODE) continue;
    const isText = kind === Node.TEXT_NODE;
    if (!isText && (!isFormatting(at as Element) || oneIn(at as Element, `${fields},${press}`))) break;
    line = (isText ? (at.nodeValue ?? '') : textOf(at as Element)) + line;
  }
  return line.trim();
}
