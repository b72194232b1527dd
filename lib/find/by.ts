import type { Locator } from '../guides/shape';
import type { Wishes } from '../profile/wishes';
import { languageChoosers } from './chooser';
import { fieldsOf, formsOf, theForm } from './fields';
import { leadsTo, openersOf } from './link';
import type { Look } from './look';
import { statements } from './page-text';
import { qrPictures } from './picture';
import { recapOf } from './recap';
import { controlsOf } from './role';
import { rowsOf } from './rows';
import { trailOf } from './trail';
import { isApplication, isWished } from './wish';
import { wizardButtons } from './wizard';
import { type Saying, saysAll } from './words';

/**
 * Everything visible that one locator fits. The caller decides what one, several or none of them mean.
 * @param wishes what the person plans; rows and options without a plan fit nothing
 */
export function candidates(look: Look, locator: Locator, wishes: Wishes): readonly Element[] {
  switch (locator.by) {
    case 'id':
      return look.every(`#${locator.id}`);
    case 'name':
      return look.controls(`[name="${locator.name}"]`);
    case 'autocomplete':
      return look.controls(`[autocomplete~="${locator.token}"]`);
    case 'link':
      return look.controls('a[href]').filter((link) => leadsTo(link, locator.path));
    case 'role':
      return controlsOf(look, locator.role).filter((control) => saysAll(look.name(control), locator));
    case 'label':
      return fieldsOf(look, locator.kind).filter((field) => look.labels(field).some((label) => saysAll(label, locator)));
    case 'place': {
      const form = theForm(look, { kind: locator.kind, least: locator.of, most: locator.of });
      return form ? [form.fields[locator.place - 1] ?? []].flat() : [];
    }
    case 'inside':
      return inForm(look, locator, true);
    case 'outside':
      return inForm(look, locator, false);
    case 'menuOf':
      return openersOf(look, locator.path);
    case 'picture':
      return qrPictures(look);
    case 'sentence':
      return statements(look, locator).flatMap((statement) => controlOf(look, statement));
    case 'row':
      return rowsOf(look, locator.control)
        .filter((row) => isWished(row, locator.wish, wishes, look.language))
        .map((row) => row.control);
    case 'option':
      return fieldsOf(look, 'select').filter((list) =>
        optionsOf(list).some((option) => isApplication(option.textContent ?? '', wishes.application)),
      );
    case 'wizard':
      return wizardButtons(look)
        .filter(({ step }) => step === locator.step)
        .map(({ button }) => button);
    case 'trailUp':
      return [trailOf(look).up ?? []].flat();
    case 'recap':
      return [recapOf(look)[locator.part] ?? []].flat();
  }
}

/** The entries of a drop-down, also of one that is drawn elsewhere in the page. */
export function optionsOf(list: Element): readonly Element[] {
  const drawn = list.ownerDocument.getElementById(list.getAttribute('aria-controls') ?? list.getAttribute('aria-owns') ?? '');
  return [...list.querySelectorAll('option,[role=option]'), ...(drawn?.querySelectorAll('[role=option]') ?? [])];
}

function inForm(look: Look, locator: Extract<Locator, { by: 'inside' | 'outside' }>, inside: boolean): readonly Element[] {
  const root = theForm(look, locator.form)?.root;
  if (!root) return [];
  const { kind } = locator;
  const pressed = kind === 'act' || kind === 'submit';
  const all = kind === 'language' ? languageChoosers(look) : pressed ? controlsOf(look, kind) : fieldsOf(look, kind);
  const saying: Saying = { says: locator.says ?? [], ...(locator.not && { not: locator.not }) };
  const names = (one: Element) => (pressed ? [look.name(one)] : look.labels(one));
  const asked = locator.says !== undefined || locator.not !== undefined;
  return all.filter((one) => root.contains(one) === inside && (!asked || names(one).some((name) => saysAll(name, saying))));
}

/** The control of a statement: around it, in it, or right beside it in the same card or list item. */
function controlOf(look: Look, statement: Element): readonly Element[] {
  const around = statement.closest('a,button,[role=link],[role=button]');
  if (around) return [around];
  const controls = controlsOf(look, 'press');
  const within = controls.filter((control) => statement.contains(control));
  if (within.length > 0) return within;
  const beside = statement.parentElement;
  return beside && !beside.matches('body,main,ul,ol,form') ? controls.filter((control) => beside.contains(control)) : [];
}
