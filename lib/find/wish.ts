import type { Wish } from '../guides/shape';
import { countries } from '../profile/countries';
import { networks } from '../profile/networks';
import type { Wishes } from '../profile/wishes';
import type { Row } from './rows';
import { plain } from './words';

/** The six roles of CPMS 1.0 in SAAS (ReCONNET guide). */
const roles = ['Coordinator', 'Dispatcher', 'HP', 'Panel Manager ERN', 'Panel Manager HCP', 'Researcher'].map(plain);
const hospitalCode = /^(?:[a-z]{2}\d{2,3} ?-|0000\b)/;
const fullName = 'clinical patient management system';

const byPrefix = new Map(networks.flatMap(({ id, prefixes }) => prefixes.map((prefix) => [plain(prefix), id] as const)));

/** The network a text names: its acronym alone or before " - ". */
export function networkIn(text: string): string | undefined {
  return byPrefix.get(plain(text).split(' - ')[0] ?? '');
}

/** Whether a text names the planned network. */
export function isNetwork(text: string, { prefix }: NonNullable<Wishes['network']>): boolean {
  return networkIn(text) === byPrefix.get(plain(prefix));
}

const byName = new Map<string, ReadonlyMap<string, string>>();

/** The country (its code) a text names, in English or in the page's language: SAAS writes English, but who knows. */
export function countryIn(text: string, pageLanguage: string): string | undefined {
  let names = byName.get(pageLanguage);
  if (!names) {
    names = new Map(countries.flatMap(({ code, names }) => [...names, ...localNames(code, pageLanguage)].map((name) => [plain(name), code])));
    byName.set(pageLanguage, names);
  }
  return names.get(plain(text));
}

function localNames(code: string, language: string): string[] {
  try {
    return [new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? ''];
  } catch {
    return []; // the page's `lang` is not a language tag
  }
}

/** Whether a text names the planned country. */
export function isCountry(text: string, country: NonNullable<Wishes['country']>, pageLanguage: string): boolean {
  const code = countryIn(text, pageLanguage);
  return code !== undefined && code === countryIn(country.names[0] ?? '', 'en');
}

/** Whether a text names CPMS and nothing else: not "CPMS Archive", not another system with these letters. */
export function isApplication(text: string, application: Wishes['application']): boolean {
  const said = plain(text);
  const name = plain(application);
  return said === name || [`${name} - ${fullName}`, `${name} (${fullName})`, `${fullName} (${name})`].includes(said);
}

/** Whether a text names the planned hospital: by its code, by a part of its name, or the row for guests. */
export function isHospital(text: string, hospital: NonNullable<Wishes['hospital']>): boolean {
  const cell = plain(text);
  if (hospital.guest) return /^0000\b/.test(cell);
  if (/^0000\b/.test(cell)) return false;
  if (hospital.code) return new RegExp(`^${plain(hospital.code)}(?![a-z0-9])`).test(cell);
  return cell.includes(plain(hospital.text ?? ''));
}

/** The role a row stands for, plain: its first cell that says something, up to a dash or colon. */
export function roleOf({ cells: [first = ''] }: Row): string {
  return first.split(/ - |: | \(/)[0]?.trim() ?? '';
}

/** Whether a text names one or more known roles and nothing else. */
export function namesRole(text: string): boolean {
  return text.split(/[,;]/).every((one) => roles.includes(plain(one)));
}

/** Whether a text ends in a hospital with its code, or the row for guests. */
export function namesHospital(text: string): boolean {
  return hospitalCode.test(plain(text.split('/').at(-1) ?? ''));
}

/** Whether this row is the one the person planned. Without such a plan, no row is. */
export function isWished(row: Row, wish: Wish, wishes: Wishes, pageLanguage: string): boolean {
  const { network, country, hospital } = wishes;
  const any = (fits: (cell: string) => boolean) => row.cells.some(fits);
  switch (wish) {
    case 'network':
      return network !== undefined && any((cell) => isNetwork(cell, network));
    case 'country':
      return country !== undefined && any((cell) => isCountry(cell, country, pageLanguage));
    case 'hospital':
      return hospital !== undefined && any((cell) => isHospital(cell, hospital));
    case 'role':
      // "HP" and nothing else: "Panel Manager HCP" is not it.
      return roleOf(row) === plain(wishes.role);
    case 'application':
      return any((cell) => isApplication(cell, wishes.application));
  }
}

/** What a row can be known to hold. */
export type Known = 'network' | 'country' | 'hospital' | 'role';

/** Whether a row holds any network, country, hospital code or role that we know. */
export function isKnown(row: Row, of: Known, pageLanguage: string): boolean {
  switch (of) {
    case 'network':
      return row.cells.some((cell) => networkIn(cell) !== undefined);
    case 'country':
      return row.cells.some((cell) => countryIn(cell, pageLanguage) !== undefined);
    case 'hospital':
      return row.cells.some((cell) => hospitalCode.test(cell));
    case 'role':
      return roles.includes(roleOf(row));
  }
}
