import { type CountryCode, countries, countryOf } from '../guides/countries';

/** The country's name in the person's language, from the browser's own list; in doubt the name SAAS uses. */
export function countryName(code: CountryCode, language: string): string {
  const known = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
  return known ?? countryOf(code)?.names[0] ?? code;
}

/** All countries with their names, in the alphabetical order of the person's language. */
export function countryNames(language: string): readonly { readonly code: CountryCode; readonly name: string }[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map(({ code }) => ({ code, name: countryName(code, language) }))
    .sort((one, other) => compare(one.name, other.name));
}
