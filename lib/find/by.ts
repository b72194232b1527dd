import type { Locator } from '../guides/shape';
import type { Wishes } from '../profile/wishes';
import { fieldsOf, formsOf, theForm } from './fields';
import { leadsTo, openersOf } from './link';
import type { Look } from './look';
import { qrPictures } from './picture';
import { controlsOf } from './role';
import { rowsOf } from './rows';
import { holders } from './says';
import { trailOf } from './trail';
import { valuesOf } from './value';
import { isWished } from './wish';
import { wizardButtons } from './wizard';
import { matches, phrasesOf, plain } from './words';

/**
 * Everything visible that one locator fits. The caller decides what one, several or none of them mean.
 * @param wishes what the person plans; rows and options without a plan fit nothing
 */
export function candidates(look: Look, locator: Locator, wishes: Wishes): readonly Element[] {
  switch (locator.by) {
    case 'id':
      return look.every(`[id="${locator.id}"]`);
    case 'name':
      return look.every(`[name="${locator.name}"]:not([type=hidden])`);
    case 'autocomplete':
      return look.every(`[autocomplete~="${locator.token}"]`);
    case 'link':
      return look.every('a[href]').filter((link) => leadsTo(link, locator.path));
    case 'role':
      return controlsOf(look, locator.role).filter((control) => matches(look.name(control), locator.name, locator.match));
    case 'label':
      return fieldsOf(look, locator.kind).filter((field) =>
        look.labels(field).some((label) => matches(label, locator.label, locator.match)),
      );
    case 'place': {
      const forms = formsOf(look, locator.kind).filter((form) => form.fields.length === locator.of);
      return forms.length === 1 ? forms.flatMap((form) => form.fields[locator.place - 1] ?? []) : [];
    }
    case 'submitOf': {
      const root = theForm(look, { kind: locator.kind, least: locator.count })?.root;
      return root ? controlsOf(look, 'submit').filter((control) => root.contains(control)) : [];
    }
    case 'inside': {
      const root = theForm(look, locator.form)?.root;
      return pick(look, locator).filter((control) => root?.contains(control));
    }
    case 'outside': {
      const root = theForm(look, locator.form)?.root;
      return root ? pick(look, locator).filter((control) => !root.contains(control)) : [];
    }
    case 'languageName':
      return controlsOf(look, 'press').filter((control) => /\([a-z]{2}\)$/.test(look.name(control)));
    case 'menuOf':
      return openersOf(look, locator.path);
    case 'picture':
      return qrPictures(look);
    case 'sentence':
      return phrasesOf(locator.text).flatMap((phrase) => holders(look, phrase).flatMap((holder) => linksNear(look, holder)));
    case 'row':
      return rowsOf(look, locator.control)
        .filter((row) => isWished(row, locator.wish, wishes, languageOf(look)))
        .map((row) => row.control);
    case 'option':
      return fieldsOf(look, 'select').filter((select) =>
        [...select.querySelectorAll('option,[role=option]')].some(
          (option) => plain(option.textContent ?? '') === plain(wishes[locator.wish as 'application']),
        ),
      );
    case 'wizard':
      return wizardButtons(look)
        .filter(({ step }) => step === locator.step)
        .map(({ button }) => button);
    case 'trailUp':
      return [trailOf(look).up ?? []].flat();
    case 'value':
      return valuesOf(look, locator.label);
  }
}

/** The language the page says it is written in; only used to ask the browser for names of countries. */
export function languageOf(look: Look): string {
  return look.document.documentElement.lang || 'en';
}

function pick(look: Look, locator: Extract<Locator, { by: 'inside' | 'outside' }>): readonly Element[] {
  if (locator.kind !== 'press') return fieldsOf(look, locator.kind);
  const name = 'name' in locator ? locator.name : undefined;
  return controlsOf(look, 'press').filter((control) => !name || matches(look.name(control), name));
}

/** The links of the sentence: around it, in it, or in the list item or paragraph that it is part of. */
function linksNear(look: Look, holder: Element): readonly Element[] {
  const around = holder.closest('a,button,[role=link],[role=button]');
  if (around) return [around];
  let node: Element | null = holder;
  for (let level = 0; node && level < 3; level++, node = node.parentElement) {
    const within: Element = node;
    const links = controlsOf(look, 'press').filter((control) => within.contains(control));
    if (links.length > 0 || node.matches('li,p,tr,dd,article,section')) return links;
  }
  return [];
}
