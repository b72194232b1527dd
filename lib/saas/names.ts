import { folded, letters, wordsIn } from '../dom/fold';
import { shortOf } from '../dom/language';
import { keptInMind, remembered } from '../dom/memo';
import { says } from '../dom/says';
import { countries, neighbours } from '../guides/countries';
import { countriesIn, countryLanguages, ownNames } from '../guides/country-names';
import { networks } from '../guides/network-list';
import { notNetworks } from '../guides/networks';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { isCpms } from './cpms-name';
import { explainsRole, roleNames } from './role-names';

/** What a text of SAAS can name. */
export type NameKind = 'network' | 'country' | 'hospital' | 'role' | 'application';

/** A name, and what it names: the id of a network, the code of a country, a role; nothing more of the others. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  /** It is marked as closed, or as being for practice. */
  readonly shut?: true;
}

/** A hospital by its code, or the row for guests. */
const hospital = /^\[?(?:[a-z]{2}\d{2,3}\]? ?(?:-|$|\]|[a-z(])|0000\b)/;
const anyHospital: Name = { kind: 'hospital', id: '' };

/** Names are short; longer texts are sentences. */
const longest = 200;
/** Where a name ends and what it stands for begins. */
const divider = /\s?[-:]\s|\s?-$|:|\s?\(|\s?\//;
/** Bullets, ticks and flags before a name. */
const before = new RegExp(`^[^${letters}[(]+`);
/** In an explanation of a name there is no verb, no number and no address. */
const explained =
  /\d|[.!?]$|\b(?:are|is|will|has|have|can|must|please|now|new|cpms|saas|www|https?|request|requests)\b/;

const tables = new Map<string, ReadonlyMap<string, Name>>();

/** Letters and digits alone: "ERN ReCONNET", "ERN-ReCONNET" and "ern reconnet" are one. */
function compact(text: string): string {
  return wordsIn(text).join('');
}

/**
 * Every name, compact. Countries in English, as SAAS writes them, in their own languages, and in the language of the
 * page; in all languages of the Union when the page does not say which it is in.
 */
function namesIn(pageLanguage: string): ReadonlyMap<string, Name> {
  const language = shortOf(pageLanguage);
  return remembered(tables, language, () => {
    const entry = (kind: NameKind, id: string, text: string) => [compact(folded(text)), { kind, id }] as const;
    const others = language === '' ? countryLanguages : [language];
    return new Map([
      ...ownNames().map(([name, code]) => entry('country', code, name)),
      ...others.flatMap((one) => countriesIn(one).map(([name, code]) => entry('country', code, name))),
      ...[...countries, ...neighbours].flatMap(({ code, names }) => names.map((name) => entry('country', code, name))),
      ...networks.flatMap(({ id, acronym, prefixes, name, rows }) =>
        [...spelled(acronym), ...prefixes.flatMap(spelled), ...fieldsOf(name, rows)].map((text) =>
          entry('network', id, text),
        ),
      ),
      ...notNetworks.flatMap(({ id, names }) => names.map((name) => entry('network', id, name))),
      ...Object.entries(roleNames).flatMap(([role, names]) => names.map((name) => entry('role', role, name))),
    ]);
  });
}

/** An acronym with and without "ERN". */
export function spelled(acronym: string): string[] {
  const bare = acronym.replace(/^ERN[ -]|[ -]ERN$/i, '');
  // "Eye" and "Lung" alone are words of everyday.
  return [acronym, `ERN ${acronym}`, `ERN ${bare}`, ...(bare.length > 4 ? [bare] : [])];
}

/** What a network is for, as its row and its official name say it. */
function fieldsOf(name: string, rows: readonly string[]): string[] {
  const field = name.replace(/^European Reference Network (?:on|for) /, '');
  return [name, field, field.replace(/^rare /, ''), ...rows.flatMap((row) => [row, ...row.split(' - ').slice(1)])];
}

/**
 * What a text names as a whole, or before a dash, colon, slash or bracket ("ReCONNET - Connective Tissue …").
 * @param text folded
 */
export function nameIn(text: string, pageLanguage: string): Name | undefined {
  return text.length > longest ? undefined : shortNameIn(text, pageLanguage);
}

const shortNameIn = keptInMind((text, pageLanguage): Name | undefined => {
  const names = namesIn(pageLanguage);
  const start = text.replace(before, '').trimEnd();
  const whole = names.get(compact(start)) ?? names.get(compact(withoutCount(start)));
  if (whole) return whole;
  if (hospital.test(start)) return anyHospital;
  if (isCpms(start)) return { kind: 'application', id: 'cpms' };
  const country = plainCountry(start, names);
  if (country) return country;
  const cut = divider.exec(start);
  if (!cut) return undefined;
  const [head, rest] = [
    start.slice(0, cut.index),
    start.slice(cut.index + cut[0].length).replace(/(?<![)\]])[)\]]+$/, ''),
  ];
  const [first, second] = [names.get(compact(head)), names.get(compact(rest))];
  // "Taliansko (Italy)".
  if (first?.kind === 'country' && second?.kind === 'country' && first.id === second.id) return first;
  if (first?.kind === 'network')
    return second?.kind === 'network' && second.id !== first.id
      ? undefined
      : isField(rest)
        ? marked(first, rest)
        : undefined;
  if (first?.kind === 'role')
    // "HP (COVID-19)", "HP - Coordinator", "HP (not selected)": not the role, or not for this.
    return (second && second.id !== first.id) || !explainsRole(first.id, rest) ? undefined : marked(first, rest);
  if (second?.kind === 'role')
    return head.length > 3 && explainsRole(second.id, head) ? marked(second, head) : undefined;
  return second?.kind === 'network' && head.length > 3 ? marked(second, head) : undefined;
});

/** "Czech Republic 4 organisations", "ReCONNET (26 hospitals)": what stands below it in the tree, counted. */
const count = / [([]?\d{1,4} (\p{L}+)[)\]]?$/u;

function withoutCount(text: string): string {
  const counted = count.exec(text);
  const [, noun = ''] = counted ?? [];
  const isBelow = [words.organisation, saasWords.hospital, saasWords.country].some((one) => says(noun, one));
  return counted && isBelow ? text.slice(0, counted.index) : text;
}

/** Whether what follows a network's name explains it: "VASCERN - new requests are made elsewhere" is a sentence. */
function isField(rest: string): boolean {
  return !explained.test(rest);
}

function marked(name: Name, addition: string): Name {
  return isOrdinary(addition) ? name : { ...name, shut: true };
}

/** Whether a folded text marks nothing as closed, or as being for practice. */
export function isOrdinary(text: string): boolean {
  return !says(text, saasWords.practice) && !says(text, saasWords.closed);
}

/** The network a text names; a text that names something else has none. */
export function networkIn(text: string): string | undefined {
  return idOf('network', text, 'en');
}

/** "Germany (DE)", "DE - Germany", "Germany (12)", "Netherlands (the)", "Republic of Ireland". */
const countryExtras =
  /\((?:[a-z]{2}|the)\)|, the$| \(?\d{1,3}\)?$|^the |^(?:federal )?(?:republic|kingdom) of (?:the )?|^[a-z]{2} ?- /g;

/** A country with its code or an article, or in two languages of its own: "Belgique/België". */
function plainCountry(text: string, names: ReadonlyMap<string, Name>): Name | undefined {
  const of = (part: string) => {
    const name = names.get(compact(part.replace(countryExtras, '')));
    return name?.kind === 'country' ? name : undefined;
  };
  const [one, ...others] = text.split('/').map(of);
  return one && others.every((other) => other?.id === one.id) ? one : undefined;
}

/** The country (its code) a text names. */
export function countryIn(text: string, pageLanguage: string): string | undefined {
  return idOf('country', text, pageLanguage) ?? codes.get(text.trim());
}

/** Countries by their codes, in capital letters. */
const codes: ReadonlyMap<string, string> = new Map([...countries, ...neighbours].map(({ code }) => [code, code]));

/** Whether a text names CPMS and nothing else. */
export function isApplication(text: string): boolean {
  return isCpms(folded(text).replace(before, ''));
}

/** The role a text names. */
export function roleNamed(text: string): string | undefined {
  return idOf('role', text, 'en');
}

/** The role a row stands for: its first cell that says something. */
export function roleIn([first = '']: readonly string[]): string | undefined {
  return roleNamed(first);
}

/** What a whole text names that the plan could be held against. */
export function planned(text: string, pageLanguage: string): Name | undefined {
  const country = countryIn(text, pageLanguage);
  if (country) return { kind: 'country', id: country };
  return nameIn(folded(text), pageLanguage);
}

function idOf(kind: NameKind, text: string, pageLanguage: string): string | undefined {
  const name = nameIn(folded(text), pageLanguage);
  return name?.kind === kind && !name.shut ? name.id : undefined;
}
