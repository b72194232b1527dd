import { countries } from '../../../lib/guides/countries';
import { textsIn } from './parts';

function nameIn(language: string, code: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/**
 * Says the names of countries in another language, in lists and in the trail above them. Names that the page writes in
 * English stay: SAAS does so in every language.
 */
export function translateCountries(document: Document, from: string, to: string): void {
  if (from === 'en') return;
  const names = new Map(countries.map(({ code }) => [nameIn(from, code), nameIn(to, code)]));
  for (const text of textsIn(document.body)) {
    const [, before = '', said = '', after = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/su.exec(text.data) ?? [];
    const [name = '', ...way] = said.split(/( [/›»>] )/).reverse();
    const other = names.get(name);
    if (other) text.data = before + way.reverse().join('') + other + after;
  }
}
