import { allIn, closestTo, oneIn } from './element';

/**
 * Whether an element stands in a line of a table that gives one value its name, as a list of terms does: "Access: view
 * only". What it says is said of the page, and is no cell of a list.
 */
export function isNamedValue(element: Element): boolean {
  const line = closestTo(element, 'tr');
  const table = line && closestTo(line, 'table');
  return (
    line !== null &&
    table !== null &&
    allIn(line, 'th').length === 1 &&
    allIn(line, 'td').length === 1 &&
    oneIn(table, 'thead') === null
  );
}
