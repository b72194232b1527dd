import { writtenByStyle } from '../dom/by-style';
import { type Look, perLookAnd } from '../dom/look';
import { remembered } from '../dom/memo';
import type { RowControl, Wish } from '../guides/shape';
import { hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { countryIn, planned } from './names';
import { clinicianRole } from './role-names';
import { cellsOf, foldedRowsAt, holdingHospital, naming, type Row, rowsAt } from './rows';

/** What each kind of row is chosen with. */
export const controlOf: Readonly<Record<Wish, RowControl>> = {
  network: 'open',
  country: 'open',
  hospital: 'radio',
  role: 'checkbox',
};

/** The rows that were looked for, by plan. */
const found = perLookAnd((_look, _wishes: Wishes) => new Map<Wish, readonly Row[]>());

/** The rows that hold what the person planned, also those that cannot be used. */
export function wishedRows(look: Look, wish: Wish, wishes: Wishes): readonly Row[] {
  return remembered(found(look, wishes), wish, () => {
    const rows = rowsAt(look, holding(look, wish, wishes), controlOf[wish]);
    const unique = rows.filter((row, at) => rows.findIndex(({ control }) => control === row.control) === at);
    return unique.filter((row) => {
      const cells = cellsOf(look, row);
      const isIt = (all: readonly string[]) => isWished(all, wish, wishes, look.language);
      return isIt(cells) && (wish !== 'hospital' || isIt([...cells, ...writtenByStyle(row.line)]));
    });
  });
}

/** Whether the row that holds what the person planned is folded up, so that it cannot be chosen. */
export function isFoldedUp(look: Look, wish: Wish, wishes: Wishes): boolean {
  if (wishedRows(look, wish, wishes).length > 0) return false;
  const rows = foldedRowsAt(look, holding(look, wish, wishes), controlOf[wish]);
  return rows.some((row) => isWished(cellsOf(look, row), wish, wishes, look.language));
}

/** Whether a row with these cells is the one the person planned. Without such a plan, no row is. */
export function isWished(cells: readonly string[], wish: Wish, wishes: Wishes, pageLanguage: string): boolean {
  const { network, country, hospital } = wishes;
  switch (wish) {
    case 'network':
      return network !== undefined && cells.some((cell) => named(cell, 'network', pageLanguage) === network);
    case 'country':
      return country !== undefined && cells.some((cell) => countryIn(cell, pageLanguage) === country);
    case 'hospital':
      return (
        hospital !== undefined &&
        cells.some((cell) => hospitalFit(cell, hospital, country) === 'fits') &&
        !cells.some((cell) => hospitalFit(cell, hospital, country) === 'differs')
      );
    case 'role':
      // "HP" and nothing else: "Panel Manager HCP" is not it.
      return named(cells[0] ?? '', 'role', pageLanguage) === clinicianRole;
  }
}

/** What a text names, even where it is marked as closed: the row is the planned one, and cannot be used. */
function named(text: string, kind: 'network' | 'role', pageLanguage: string): string | undefined {
  const name = planned(text, pageLanguage);
  return name?.kind === kind ? name.id : undefined;
}

/** The elements whose text may be of the row that is wished for. */
function holding(look: Look, wish: Wish, { network, country, hospital }: Wishes): readonly Element[] {
  switch (wish) {
    case 'network':
      return network ? naming(look, 'network', network) : [];
    case 'country':
      return country ? naming(look, 'country', country) : [];
    case 'hospital':
      return hospital ? holdingHospital(look, hospital) : [];
    case 'role':
      return naming(look, 'role', clinicianRole);
  }
}
