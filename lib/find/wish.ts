import type { Wish } from '../guides/shape';
import { countries } from '../profile/countries';
import { networks } from '../profile/networks';
import type { Wishes } from '../profile/wishes';
import type { Row } from './rows';
import { plain } from './words';

/** The six roles of CPMS 1.0 in SAAS (ReCONNET guide). */
const roles = ['Coordinator', 'Dispatcher', 'HP', 'Panel Manager ERN', 'Panel Manager HCP', 'Researcher'].map(plain);
const hospitalCode = /^(?:[a-z]{2}\d{2,3} ?-|0000\b)/;

interface NetworkWords {
  readonly prefixes: readonly string[];
  readonly labels: readonly string[];
}

/** Whether a text names this network: its whole label, or its acronym alone or before " - ". */
export function isNetwork(text: string, { prefixes, labels }: NetworkWords): boolean {
  const cell = plain(text);
  return (
    labels.some((label) => plain(label) === cell) ||
    prefixes.map(plain).some((prefix) => cell === prefix || cell.startsWith(`${prefix} - `))
  );
}

/** Whether a text names this country, in English or in the page's language. */
export function isCountry(text: string, country: { readonly names: readonly string[] }, pageLanguage: string): boolean {
  return countryTexts(country.names, pageLanguage).has(plain(text));
}

const countryCache = new Map<string, ReadonlySet<string>>();

/** SAAS writes English; should it ever write the page's language, the browser knows the country's name in it. */
function countryTexts(names: readonly string[], pageLanguage: string): ReadonlySet<string> {
  const key = `${names[0]} ${pageLanguage}`;
  let texts = countryCache.get(key);
  if (!texts) {
    const code = countries.find((country) => country.names[0] === names[0])?.code;
    const local = code ? localName(code, pageLanguage) : undefined;
    texts = new Set([...names, ...(local ? [local] : [])].map(plain));
    countryCache.set(key, texts);
  }
  return texts;
}

function localName(code: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
  } catch {
    return undefined; // the page's `lang` is not a language tag
  }
}

/** Whether this row is the one the person planned. Without such a plan, no row is. */
export function isWished(row: Row, wish: Wish, wishes: Wishes, pageLanguage: string): boolean {
  const { network, country, hospital } = wishes;
  switch (wish) {
    case 'network':
      return network !== undefined && row.cells.some((cell) => isNetwork(cell, network));
    case 'country':
      return country !== undefined && row.cells.some((cell) => isCountry(cell, country, pageLanguage));
    case 'hospital':
      return hospital !== undefined && row.cells.some((cell) => isHospital(cell, hospital));
    case 'role':
      return isRole(row, wishes.role);
    case 'application':
      return row.cells.includes(plain(wishes.application));
  }
}

/** Whether a text names the planned hospital: by its code, by a part of its name, or the row for guests. */
export function isHospital(text: string, hospital: NonNullable<Wishes['hospital']>): boolean {
  const cell = plain(text);
  if (hospital.guest) return /^0000\b/.test(cell);
  if (/^0000\b/.test(cell)) return false;
  if (hospital.code) return new RegExp(`^${plain(hospital.code)}(?![a-z0-9])`).test(cell);
  return cell.includes(plain(hospital.text ?? ''));
}

/** "HP" and nothing else: "Panel Manager HCP" is not it. */
function isRole(row: Row, role: string): boolean {
  return roleOf(row) === plain(role);
}

/** The role a row stands for, plain: its first cell that says something, up to a dash or colon. */
export function roleOf(row: Row): string {
  const first = row.cells[0] ?? '';
  return first.split(/ - |: | \(/)[0]?.trim() ?? '';
}

/** Whether a row holds any network, country, hospital code or role that we know. */
export function isKnown(row: Row, of: 'network' | 'country' | 'hospital' | 'role', pageLanguage: string): boolean {
  switch (of) {
    case 'network':
      return networks.some((network) => row.cells.some((cell) => isNetwork(cell, network)));
    case 'country':
      return countries.some((country) => row.cells.some((cell) => isCountry(cell, country, pageLanguage)));
    case 'hospital':
      return row.cells.some((cell) => hospitalCode.test(cell));
    case 'role':
      return roles.includes(roleOf(row));
  }
}
