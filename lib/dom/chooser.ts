import { type PortalLanguage, portalLanguages } from '../guides/languages';
import { controlsLike } from './controls';
import { drawnLists } from './drawn-list';
import { closestTo, elementsIn, isOneOf, oneIn, parentOf, rawTextOf } from './element';
import { folded, letters, plain } from './fold';
import { type Look, perLook } from './look';

/** "Deutsch (de)": how EU Login writes a language (ReCONNET guide). */
const code = /\([a-z]{2}\)/;
const opener = 'select,summary,[role=combobox],[aria-haspopup],[aria-expanded],[aria-controls]';

/** The name of a language with its code is no longer. */
const longestName = 80;

/** The controls that choose the page's language: a list of languages, or what opens one and names the present one. */
export const languageChoosers = perLook((look): readonly Element[] => {
  const lists = look.every('select').filter(isOfLanguages);
  const coded = naming(look, code);
  const named = coded.length > 0 ? coded : naming(look, nameOfLanguage(look.language));
  const all = [...new Set([...lists, ...named])];
  // Where the list is open, its entries are named like what opens it.
  const openers = all.filter((control) => isOneOf(control, opener));
  if (all.length > 0) return openers.length > 0 ? openers : all;
  // A hidden list may be that of a narrow window, so it counts only where nothing else is there.
  return drawnLists(look).flatMap(({ list, drawn }) => (isOfLanguages(list) ? [drawn] : []));
});

/** Whether a list is one of languages, for the page: the first entries tell; lists of countries are long. */
function isOfLanguages(list: Element): boolean {
  return [0, 1, 2].filter((at) => isLanguage(elementsIn(list)[at])).length > 1 && !isAsked(list);
}

/** Finds the page's language by its own name. */
function nameOfLanguage(language: string): RegExp {
  const short = language.toLowerCase().split('-')[0] || 'en';
  const name = portalLanguages[short as PortalLanguage] ?? portalLanguages.en;
  return new RegExp(`(?<![${letters}])${folded(name)}(?![${letters}])`);
}

const asking = '[type=email],[type=text],[type=password]';

/** A list among things to type is one of them: in which language mails are to come, say. */
function isAsked(list: Element): boolean {
  const form = closestTo(list, 'form,[role=form]');
  if (closestTo(list, 'header,nav') || !form || !oneIn(form, asking)) return false;
  if (!isOneOf(form, 'body > *') && !oneIn(form, 'header,nav,footer')) return true;
  // A form around the whole page: then what the list stands in tells.
  let around = parentOf(list);
  while (around && around !== form && !oneIn(around, asking)) around = parentOf(around);
  return around !== form;
}

function naming(look: Look, language: RegExp): readonly Element[] {
  return controlsLike(look, 'press', language).filter(look.visible);
}

function isLanguage(option: Element | undefined): boolean {
  return option !== undefined && code.test(plain((rawTextOf(option) ?? '').slice(0, longestName)));
}
