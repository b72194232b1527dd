import type { Look } from './look';
import { plain } from './words';

/** "Deutsch (de)": how EU Login writes a language (ReCONNET guide). */
const withCode = /\(([a-z]{2})\)$/;
const opener = 'select,summary,[role=combobox],[aria-haspopup],[aria-expanded],[aria-controls]';

/** The controls that choose the page's language: a list of languages, or what opens one and names the present one. */
export function languageChoosers(look: Look): readonly Element[] {
  const named = look.controls('a,button,summary,[role=button],[role=combobox],[aria-haspopup]').filter((control) => {
    const name = plain(look.name(control));
    return withCode.test(name) || name.split(/[^\p{L}]+/u).includes(ownName(look.language));
  });
  const lists = look.controls('select').filter(({ children }) => [...children].filter(isLanguage).length >= 3);
  const all = [...lists, ...named];
  // Where the list is open, its entries are named like what opens it.
  const openers = all.filter((control) => control.matches(opener));
  return openers.length > 0 ? openers : all;
}

function isLanguage(option: Element): boolean {
  return withCode.test(plain(option.textContent ?? ''));
}

function ownName(language: string): string {
  try {
    return plain(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '').split(' ')[0] || language;
  } catch {
    return ''; // the page's `lang` is not a language tag
  }
}
