import { allIn, closestTo, holds, oneIn, parentOf } from '../dom/element';
import type { Look } from '../dom/look';
import { textOf } from '../dom/text-of';
import { isMainLabel, type Labelled } from './topics';
import { deepest, isValue } from './values';

const tables = 'table,[role=table],[role=grid]';
const heads = 'th,[role=columnheader]';
const cells = 'td,[role=cell],[role=gridcell]';
/** Application, organisation and profile. */
const fewestMain = 3;

/** A summary with its labels above: each column is a line of it, with a value for each row. */
export function linesOfColumns(
  look: Look,
  text: Element,
): { readonly lines: readonly Labelled[]; readonly list: Element } | undefined {
  const list = closestTo(text, tables);
  if (!list || !closestTo(text, cells)) return undefined;
  const labels = labelsOf(list, text);
  const [first] = labels;
  // A table with its labels at the side has one in each row.
  if (!first || labels.length < 3 || labels.some((one) => parentOf(one) !== parentOf(first))) return undefined;
  const rows = allIn(list, 'tr,[role=row]').flatMap((row) => (holds(row, first) ? [] : [allIn(row, cells)]));
  const isSaid = (cell: Element) => isValue(look, cell);
  const full = rows.filter((row) => row.length === labels.length);
  const lines = labels.map((label, at) => ({
    label: textOf(label),
    values: full
      .flatMap((row) => row[at] ?? [])
      .filter(isSaid)
      .map(deepest),
  }));
  // Who can tell what an incomplete row belongs to?
  const others = rows.filter((row) => row.length !== labels.length).flat();
  lines.push({ label: '', values: others.filter(isSaid).map(deepest) });
  return { lines: lines.filter(({ values }) => values.length > 0), list };
}

/** The heads of the columns; where a table has none, its first line, when it names what every request has. */
function labelsOf(list: Element, text: Element): readonly Element[] {
  const labels = allIn(list, heads);
  if (labels.length > 0) return labels;
  const first = allIn(oneIn(list, 'tr,[role=row]') ?? list, cells);
  const main = first.filter((one) => isMainLabel(textOf(one)) && !holds(one, text));
  return main.length === fewestMain ? first : [];
}
