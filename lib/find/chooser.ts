import { controlsLike } from './called';
import type { Look } from './look';
import { ownName } from './own-name';
import { folded, letters, plain } from './words';

/** "Deutsch (de)": how EU Login writes a language (ReCONNET guide). */
const withCode = /\(([a-z]{2})\)$/;
const opener = 'select,summary,[role=combobox],[aria-haspopup],[aria-expanded],[aria-controls]';

/** The controls that choose the page's language: a list of languages, or what opens one and names the present one. */
export function languageChoosers(look: Look): readonly Element[] {
  const present = folded(ownName('language', look.language || 'en', look.language || 'en'));
  const mention = new RegExp(`\\([a-z]{2}\\)|(?<![${letters}])${present}(?![${letters}])`);
  const named = controlsLike(look, 'press', mention);
  const lists = look.every('select').filter(({ children }) => [...children].filter(isLanguage).length >= 2);
  const all = [...new Set([...lists, ...named])].filter(look.visible);
  // Where the list is open, its entries are named like what opens it.
  const openers = all.filter((control) => control.matches(opener));
  return openers.length > 0 ? openers : all;
}

function isLanguage(option: Element): boolean {
  return withCode.test(plain(option.textContent ?? ''));
}
