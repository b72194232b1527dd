import { controlsLike } from './controls';
import { knownOr } from './known';
import type { Look } from './look';
import { ownNames } from './own-name';
import { folded, letters, plain } from './words';

/** "Deutsch (de)": how EU Login writes a language (ReCONNET guide). */
const code = /\([a-z]{2}\)/;
const opener = 'select,summary,[role=combobox],[aria-haspopup],[aria-expanded],[aria-controls]';

/** The controls that choose the page's language: a list of languages, or what opens one and names the present one. */
export function languageChoosers(look: Look): readonly Element[] {
  return look.once('choosers', () => choosersIn(look));
}

const mentions = new Map<string, RegExp>();

/** What names this language by its own name. */
function mentionOf(language: string): RegExp {
  return knownOr(mentions, language, () => {
    const [name = ''] = ownNames('language', [language], language);
    return new RegExp(`(?<![${letters}])${folded(name)}(?![${letters}])`);
  });
}

function choosersIn(look: Look): readonly Element[] {
  // The first entries tell; lists of countries are long.
  const lists = look
    .every('select')
    .filter((list) => [0, 1, 2].filter((at) => isLanguage(list.children[at])).length > 1 && !isAsked(list));
  const coded = naming(look, code);
  const named = coded.length > 0 ? coded : naming(look, mentionOf(look.language || 'en'));
  const all = [...new Set([...lists, ...named])];
  // Where the list is open, its entries are named like what opens it.
  const openers = all.filter((control) => control.matches(opener));
  return openers.length > 0 ? openers : all;
}

/** A list among things to type is one of them: in which language mails are to come, say. */
function isAsked(list: Element): boolean {
  const form = list.closest('form,[role=form]');
  return !list.closest('header,nav') && form?.querySelector('[type=email],[type=text],[type=password]') != null;
}

function naming(look: Look, language: RegExp): readonly Element[] {
  return controlsLike(look, 'press', language).filter(look.visible);
}

function isLanguage(option: Element | undefined): boolean {
  return code.test(plain(option?.textContent ?? ''));
}
