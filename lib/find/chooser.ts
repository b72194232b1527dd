import { controlsLike } from './called';
import { knownOr } from './known';
import type { Look } from './look';
import { ownName } from './own-name';
import { folded, letters, plain } from './words';

/** "Deutsch (de)": how EU Login writes a language (ReCONNET guide). */
const withCode = /\(([a-z]{2})\)$/;
const opener = 'select,summary,[role=combobox],[aria-haspopup],[aria-expanded],[aria-controls]';

/** The controls that choose the page's language: a list of languages, or what opens one and names the present one. */
export function languageChoosers(look: Look): readonly Element[] {
  return look.once('choosers', () => choosersIn(look));
}

const mentions = new Map<string, RegExp>();

/** What names a language by its code, or this one by its own name. */
function mentionOf(language: string): RegExp {
  return knownOr(mentions, language, () => {
    const name = folded(ownName('language', language, language));
    return new RegExp(`\\([a-z]{2}\\)|(?<![${letters}])${name}(?![${letters}])`);
  });
}

function choosersIn(look: Look): readonly Element[] {
  const named = controlsLike(look, 'press', mentionOf(look.language || 'en'));
  // The first entries tell; lists of countries are long.
  const lists = look
    .every('select')
    .filter(({ children }) => [0, 1, 2].filter((at) => isLanguage(children[at])).length > 1);
  const all = [...new Set([...lists, ...named])].filter(look.visible);
  // Where the list is open, its entries are named like what opens it.
  const openers = all.filter((control) => control.matches(opener));
  return openers.length > 0 ? openers : all;
}

function isLanguage(option: Element | undefined): boolean {
  return withCode.test(plain(option?.textContent ?? ''));
}
