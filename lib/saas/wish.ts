import { knownOr } from '../dom/known';
import { ownNames } from '../dom/own-name';
import { literal } from '../dom/path';
import { end, folded, letters, plain } from '../dom/words';
import { countries } from '../guides/countries';
import { networks } from '../guides/networks';
import type { Wish } from '../guides/shape';
import type { Wishes } from '../profile/wishes';

/** What a row can be known to hold. */
export type Known = 'network' | 'country' | 'hospital' | 'role';
export type RowControl = 'open' | 'radio' | 'checkbox';

/** The six roles of CPMS 1.0 in SAAS (ReCONNET guide). */
const roles = ['coordinator', 'dispatcher', 'hp', 'panel manager ern', 'panel manager hcp', 'researcher'];
const hospitalCode = /^(?:[a-z]{2}\d{2,3} ?-|0000\b)/;
const fullName = 'clinical patient management system';

let known: ReadonlyMap<string, string> | undefined;

/** The networks by what their rows begin with. */
function byPrefix(): ReadonlyMap<string, string> {
  known ??= new Map(networks.flatMap(({ id, prefixes }) => prefixes.map((prefix) => [plain(prefix), id])));
  return known;
}

/** The network a text names: its acronym alone or before " - ". */
export function networkIn(text: string): string | undefined {
  return byPrefix().get(plain(text).split(' - ')[0] ?? '');
}

/** Whether a text names the planned network. */
export function isNetwork(text: string, { prefix }: NonNullable<Wishes['network']>): boolean {
  return networkIn(text) === byPrefix().get(plain(prefix));
}

const byLanguage = new Map<string, ReadonlyMap<string, string>>();
const allLanguages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';

/**
 * The countries as a language names them; in English as SAAS writes them.
 * @param language empty when the page does not say: then all languages of the Union
 */
function namesIn(language: string): ReadonlyMap<string, string> {
  return knownOr(byLanguage, language, () => {
    const codes = countries.map(({ code }) => code);
    const named = isEnglish(language)
      ? countries.flatMap(({ code, names }) => names.map((name) => [name, code] as const))
      : (language || allLanguages)
          .split(' ')
          .flatMap((one) => ownNames('region', codes, one).map((name, at) => [name, codes[at] as string] as const));
    return new Map(named.map(([name, code]) => [plain(name), code]));
  });
}

function isEnglish(language: string): boolean {
  return language.startsWith('en');
}

/**
 * The languages in which rows are searched for: SAAS writes English, but who knows. Another language is tried only where
 * nothing is found in English, and only countries have other names.
 */
export function languagesOf(of: Known | Wish, pageLanguage: string): readonly string[] {
  return of === 'country' && !isEnglish(pageLanguage) ? ['en', pageLanguage] : ['en'];
}

/** The country (its code) a text names. */
export function countryIn(text: string, pageLanguage: string): string | undefined {
  return namesIn('en').get(plain(text)) ?? namesIn(pageLanguage).get(plain(text));
}

/** Whether a text names the planned country. */
export function isCountry(text: string, { names }: NonNullable<Wishes['country']>, pageLanguage: string): boolean {
  const code = countryIn(text, pageLanguage);
  return code !== undefined && code === countryIn(names[0] ?? '', pageLanguage);
}

/** Whether a text names CPMS and nothing else: not "CPMS Archive", not another system with these letters. */
export function isApplication(text: string): boolean {
  return ['cpms', `cpms - ${fullName}`, `cpms (${fullName})`, `${fullName} (cpms)`].includes(plain(text));
}

/** Whether a text names the planned hospital: by its code, by a part of its name, or the row for guests. */
export function isHospital(text: string, { guest, code, text: part = '' }: NonNullable<Wishes['hospital']>): boolean {
  const cell = plain(text);
  if (guest || /^0000\b/.test(cell)) return guest === true && /^0000\b/.test(cell);
  return code ? new RegExp(`^${plain(code)}(?![a-z0-9])`).test(cell) : cell.includes(plain(part));
}

/** The role a row stands for: its first cell that says something, up to a dash or colon. */
export function roleOf([first = '']: readonly string[]): string {
  return first.split(/ - |: | \(/)[0]?.trim() ?? '';
}

/** Whether a row with these cells is the one the person planned. Without such a plan, no row is. */
export function isWished(cells: readonly string[], wish: Wish, wishes: Wishes, pageLanguage: string): boolean {
  const { network, country, hospital } = wishes;
  if (wish === 'network') return network !== undefined && cells.some((cell) => isNetwork(cell, network));
  if (wish === 'country') return country !== undefined && cells.some((cell) => isCountry(cell, country, pageLanguage));
  if (wish === 'hospital') return hospital !== undefined && cells.some((cell) => isHospital(cell, hospital));
  // "HP" and nothing else: "Panel Manager HCP" is not it.
  return roleOf(cells) === plain(wishes.role);
}

const anyOf = (texts: readonly string[]) => `(?:${texts.map((text) => literal(folded(text))).join('|')})`;
/** Where a piece of text begins, after a bullet or a tick. */
const start = `${end}[^${letters}${end}]*`;

const patterns = new Map<string, RegExp>();

/** What to search the page for (folded) to find rows that hold something known. */
export function patternOf(of: Known, language: string): RegExp {
  return knownOr(patterns, of + language, () => new RegExp(start + sourceOf(of, language)));
}

function sourceOf(of: Known, language: string): string {
  switch (of) {
    case 'network':
      return `${anyOf([...byPrefix().keys()])} *(?=${end}|-[ ${end}])`;
    case 'country':
      return `${anyOf([...namesIn(language).keys()])} *(?=${end})`;
    case 'hospital':
      return hospitalCode.source.slice(1);
    case 'role':
      return `${anyOf(roles)} *(?=${end}|-[ ${end}]|:|\\()`;
  }
}

/** What to search the page for (folded) to find the planned row; the row itself decides. */
export function patternOfWish(
  wish: Wish,
  { network, country, hospital }: Wishes,
  language: string,
): RegExp | undefined {
  if (wish === 'role') return patternOf('role', language);
  if (wish === 'network') return network && new RegExp(anyOf(network.prefixes));
  if (wish === 'country') return country && patternOf('country', language);
  if (!hospital) return undefined;
  const words = folded(hospital.guest ? '0000' : (hospital.code ?? hospital.text ?? '')).split(' ');
  return new RegExp(anyOf(words.sort((one, other) => other.length - one.length).slice(0, 1)));
}
