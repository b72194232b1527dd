import type { CountryCode } from './countries';
import { namesOfCountries } from './country-name-list';

/** The countries in the order in which `country-name-list.ts` names them. */
const order = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE';

/** The countries as one of these languages calls them: name → code; none for any other language. */
export function countriesIn(language: string): readonly (readonly [name: string, code: CountryCode])[] {
  const all = Object.hasOwn(namesOfCountries, language)
    ? namesOfCountries[language as keyof typeof namesOfCountries].split('|')
    : [];
  const codes = order.split(' ') as CountryCode[];
  return all.map((name, at) => [name, codes[at] as CountryCode]);
}

/** The languages of each country, where its own name is not English. */
const own =
  'AT:de BE:fr BE:nl BE:de BG:bg HR:hr CY:el CZ:cs DK:da EE:et FI:fi FI:sv FR:fr DE:de GR:el HU:hu IE:ga IT:it LV:lv LI:de LT:lt LU:fr LU:de MT:mt NL:nl PL:pl PT:pt RO:ro SK:sk SI:sl ES:es SE:sv';

/** What the countries call themselves: a list on an English page may use these. */
export function ownNames(): readonly (readonly [name: string, code: CountryCode])[] {
  return [
    ['Norge', 'NO'],
    ['Noreg', 'NO'],
    ['Ísland', 'IS'],
    ...own.split(' ').flatMap((pair) => {
      const [code, language = ''] = pair.split(':');
      return countriesIn(language).filter((one) => one[1] === code);
    }),
  ];
}

/** The languages in which country names are known besides English. */
export const countryLanguages = Object.keys(namesOfCountries);
