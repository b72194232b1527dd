import type { Saying, Words } from '../guides/shape';
import { allIn, closestTo, elementBefore, elementsIn, localNameOf } from './element';
import type { Look } from './look';
import { hits } from './pieces';
import { saysAll } from './says';
import { langOf } from './sentence';
import { asIn } from './spoken';
import { textOf } from './text-of';

/** The `dt` of a value. */
function termOf(value: Element): Element[] {
  let before = elementBefore(value);
  while (before && localNameOf(before) !== 'dt') before = elementBefore(before);
  return before ? [before] : [];
}

/** The first cell of the row of a value, and the head of its column. */
function headsOf(value: Element): Element[] {
  const row = closestTo(value, 'tr');
  const table = row && closestTo(row, 'table');
  if (!row || !table) return [];
  const cells = [...elementsIn(row)];
  const [top] = allIn(table, 'tr');
  const head = top && top !== row ? [...elementsIn(top)][cells.indexOf(value)] : undefined;
  return [cells[0], head].flatMap((one) => (one && one !== value ? one : []));
}

/** Whether a value in a table or a list of terms says this, and stands beside or under what says what it is. */
export function hasPair(look: Look, { says, not = [], label }: Saying & { readonly label?: Words }): boolean {
  const [first] = says;
  if (!first) return false;
  const values = new Set([...hits(look, first)].flatMap((hit) => closestTo(hit, 'dd,td') ?? []));
  return [...values].some((value) => {
    const language = langOf(value) ?? look.language;
    const labels = (localNameOf(value) === 'dd' ? termOf(value) : headsOf(value)).map((one) => textOf(one));
    return (
      saysAll(textOf(value), { says }) &&
      (!label || labels.some((text) => saysAll(text, { says: [label] }))) &&
      saysAll([...labels, textOf(value)].join(' '), asIn(language, { says: [], not }))
    );
  });
}
