import { folded, letters } from '../dom/fold';
import { remembered } from '../dom/memo';
import { countries } from '../guides/countries';
import { countriesIn, countryLanguages } from '../guides/country-names';
import { networks } from '../guides/networks';

/** What a text of SAAS can name. */
export type NameKind = 'network' | 'country' | 'hospital' | 'role' | 'application';

/** A name, and what it names: the id of a network, the code of a country, a role; nothing more of the others. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
}

/** The one role that clinicians ask for: the others are administrative or for data analysis (ReCONNET guide). */
export const clinicianRole = 'hp';
/** The six roles of CPMS 1.0 in SAAS (ReCONNET guide). */
const roles = ['coordinator', 'dispatcher', clinicianRole, 'panel manager ern', 'panel manager hcp', 'researcher'];
/** A hospital by its code, or the row for guests. */
const hospital = /^(?:[a-z]{2}\d{2,3} ?-|0000\b)/;
const anyHospital: Name = { kind: 'hospital', id: '' };
const fullName = 'clinical patient management system';
const applications = ['cpms', `cpms - ${fullName}`, `cpms (${fullName})`, `${fullName} (cpms)`];

/** Names are short; longer texts are sentences. */
const longest = 200;
/** What a name ends with, where more follows. */
const divider = /[-:(]/;
/** Bullets and ticks before a name. */
const before = new RegExp(`^[^${letters}]+`);
/** Where a network's acronym ends, and what it stands for begins; the same for a role. */
const afterNetwork = / ?-(?: |$)/;
const afterRole = / ?-(?: |$)| ?:| ?\(/;

const known = new Map<string, ReadonlyMap<string, Name>>();

/**
 * Every name, folded. Countries in English, as SAAS writes them, and in the language of the page; in all languages of
 * the Union when the page does not say which it is in.
 */
function namesIn(pageLanguage: string): ReadonlyMap<string, Name> {
  const language = pageLanguage.toLowerCase().split('-')[0] ?? '';
  return remembered(known, language, () => {
    const entry = (kind: NameKind, id: string, text: string) => [folded(text), { kind, id }] as const;
    const others = language === '' ? countryLanguages : [language];
    return new Map([
      ...others.flatMap((one) => countriesIn(one).map(([name, code]) => entry('country', code, name))),
      ...countries.flatMap(({ code, names }) => names.map((name) => entry('country', code, name))),
      ...networks.flatMap(({ id, prefixes }) => prefixes.map((prefix) => entry('network', id, prefix))),
      ...roles.map((role) => entry('role', role, role)),
      ...applications.map((application) => entry('application', 'cpms', application)),
    ]);
  });
}

/**
 * What a text names as a whole, or before a dash, colon or bracket ("ReCONNET - Connective Tissue …").
 * @param text folded
 */
export function nameIn(text: string, pageLanguage: string): Name | undefined {
  if (text.length > longest) return undefined;
  const names = namesIn(pageLanguage);
  const start = text.replace(before, '').trimEnd();
  const whole = names.get(start);
  if (whole) return whole;
  if (hospital.test(start)) return anyHospital;
  if (!divider.test(start)) return undefined;
  const network = headOf(start, afterNetwork, names);
  if (network?.kind === 'network') return network;
  const role = headOf(start, afterRole, names);
  return role?.kind === 'role' ? role : undefined;
}

function headOf(text: string, after: RegExp, names: ReadonlyMap<string, Name>): Name | undefined {
  const end = text.search(after);
  return end > 0 ? names.get(text.slice(0, end)) : undefined;
}

/** The network a text names; a text that names something else has none. */
export function networkIn(text: string): string | undefined {
  return idOf('network', text, 'en');
}

/** The country (its code) a text names. */
export function countryIn(text: string, pageLanguage: string): string | undefined {
  return idOf('country', text, pageLanguage);
}

/** Whether a text names CPMS and nothing else: not "CPMS Archive", not another system with these letters. */
export function isApplication(text: string): boolean {
  return idOf('application', text, 'en') !== undefined;
}

/** The role a row stands for: its first cell that says something. */
export function roleIn([first = '']: readonly string[]): string | undefined {
  return idOf('role', first, 'en');
}

function idOf(kind: NameKind, text: string, pageLanguage: string): string | undefined {
  const name = nameIn(folded(text), pageLanguage);
  return name?.kind === kind ? name.id : undefined;
}
