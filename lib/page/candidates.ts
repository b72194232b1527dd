import { block } from '../dom/blocks';
import { languageChoosers } from '../dom/chooser';
import { controlsSaying } from '../dom/controls';
import { isOfCookieBar } from '../dom/cookie-bar';
import { attributeOf, closestTo, holds, isOneOf, oneIn, parentOf, placeFrom } from '../dom/element';
import { type Form, fieldsOf, theForm } from '../dom/fields';
import { plain } from '../dom/fold';
import { linksTo, openersOf } from '../dom/link';
import type { Look } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { cleanPath, fits } from '../dom/path';
import { qrPictures } from '../dom/picture';
import { frame, statements } from '../dom/pieces';
import { controlsIn, leadsNowhere, roles } from '../dom/role';
import { saysAll } from '../dom/says';
import { asIn } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { isUsable } from '../dom/usable';
import type { FieldKind, Locator } from '../guides/shape';
import type { Wishes } from '../profile/wishes';
import { saasTargets } from '../saas/ask';
import { isOfOtherApplication } from '../saas/other-application';

/**
 * Everything visible that one locator fits. The caller decides what one, several or none of them mean.
 * @param wishes what the person plans; rows without a plan fit nothing
 */
export function candidates(look: Look, locator: Locator, wishes: Wishes): readonly Element[] {
  switch (locator.by) {
    case 'id':
      return look.every(`#${locator.id}`);
    case 'name':
      return look.controls().filter((one) => attributeOf(one, 'name') === locator.name && look.visible(one));
    case 'autocomplete':
      return look.controls().filter((one) => isOneOf(one, `[autocomplete~="${locator.token}"]`) && look.visible(one));
    case 'link':
      return likeliest(linksTo(look, locator.path).filter(look.visible));
    case 'role':
      return asOne(
        controlsSaying(look, locator.role, locator).filter(
          (one) =>
            !isInSurvey(look, one) &&
            (!locator.own || isOwn(one)) &&
            (!locator.usable || isUsable(one)) &&
            !(locator.ofCpms && isOfOther(look, one)) &&
            (!locator.below || isBelow(look, one, locator.below)),
        ),
      );
    case 'label':
      return fieldsOf(look, locator.kind).filter((field) =>
        look.labels(field).some((label) => saysAll(label, locator)),
      );
    case 'place':
      return atPlace(look, locator);
    case 'inside':
      return insideForm(look, locator);
    case 'language':
      return languageChoosers(look);
    case 'menuOf':
      return openersOf(look, locator.path).filter(
        (opener) => !locator.not?.some((words) => saysAll(look.name(opener), { says: [words] })),
      );
    case 'picture':
      return qrPictures(look, locator.not);
    case 'sentence':
      return statements(look, asIn(pageLanguage(look), locator))
        .flatMap((statement) => controlOf(look, statement))
        .filter((control) => !leadsTo(control, locator.notTo))
        .filter((control) => !locator.notCalled || !saysAll(look.name(control), { says: locator.notCalled }));
    case 'saas':
      return saasTargets(look, locator, wishes);
  }
}

/** Whether a control is a link whose address can be told, and it is one of these. */
function leadsTo(control: Element, paths: readonly string[] = []): boolean {
  if (!attributeOf(control, 'href') || leadsNowhere(control)) return false;
  const path = cleanPath((control as HTMLAnchorElement).pathname ?? '');
  return paths.some((pattern) => fits(path, pattern));
}

/** Lists of what else there is, as menus are marked; a whole page that is called so is none. */
const menus = ':is(ul,ol,[class*=menu],[class*=nav],[class*=side],[class*=crumb]):not(html,body)';

/** Whether a control is one of the page's own content and can be used. */
function isOwn(control: Element): boolean {
  return !closestTo(control, `${frame},${menus}`) && isUsable(control) && !isOfCookieBar(control);
}

/** Whether a control stands in a card or a line that is about another application. */
function isOfOther(look: Look, control: Element): boolean {
  const card = closestTo(control, `${item},[class*=card],[class*=tile],article`);
  return card !== null && isOfOtherApplication(look, textOf(card));
}

/** Whether a control stands behind a field of this kind. */
function isBelow(look: Look, control: Element, kind: FieldKind): boolean {
  return fieldsOf(look, kind).some((field) => placeFrom(field, control) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Whether a control stands in a dialog without fields beside a page that has some: a survey, a chat. */
function isInSurvey(look: Look, control: Element): boolean {
  const dialog = closestTo(control, '[role*=dialog]');
  if (!dialog) return false;
  const fields = fieldsOf(look, 'text');
  return fields.length > 0 && !fields.some((field) => holds(dialog, field));
}

/** Of links that lead to the same page any is right; the one in the page's own content is nearest at hand. */
function likeliest(links: readonly Element[]): readonly Element[] {
  const own = links.filter((link) => !closestTo(link, `${frame},[class*=tabs]`));
  return links.length > 1 ? (own.length > 0 ? own : links).slice(0, 1) : links;
}

/**
 * Of two links that say the same and lead to the same place, one in the menu and one below it, the one in the menu:
 * what stands in a card may be for the application of that card.
 */
function asOne(controls: readonly Element[]): readonly Element[] {
  const [one, other, more] = controls;
  if (!one || !other || more) return controls;
  const isSame =
    [one, other].every((link) => isOneOf(link, 'a[href]') && !leadsNowhere(link)) &&
    (one as HTMLAnchorElement).href === (other as HTMLAnchorElement).href &&
    plain(textOf(one)) === plain(textOf(other));
  const inMenu = controls.filter((link) => closestTo(link, frame));
  return isSame && inMenu.length === 1 ? inMenu : controls;
}

/** The field at its place among exactly so many; fields that are called the same may not be what their place says. */
function atPlace(look: Look, { kind, place, of, not = [] }: Extract<Locator, { by: 'place' }>): readonly Element[] {
  const { fields = [] } = theForm(look, { kind, least: of, most: of }) ?? {};
  const names = fields.map((field) => look.labels(field)[0] ?? field.id);
  const isOther = (field: Element) =>
    look.labels(field).some((label) => not.some((words) => saysAll(label, { says: [words] })));
  return fields.filter(
    (field, at) => at === place - 1 && !isOther(field) && names.filter((name) => name && name === names[at]).length < 2,
  );
}

/** What is inside the one form that is meant. */
function insideForm(look: Look, locator: Extract<Locator, { by: 'inside' }>): readonly Element[] {
  const form = theForm(look, locator.form);
  if (!form) return [];
  const { kind, says = [], not = [] } = locator;
  const isAsked = says.length > 0 || not.length > 0;
  const fits = (names: readonly string[]) => !isAsked || names.some((name) => saysAll(name, { says, not }));
  if (kind !== 'submit' && kind !== 'act')
    return fieldsOf(look, kind).filter((one) => holds(form.root, one) && fits(look.labels(one)));
  const isPage = isWholePage(form.root);
  const within = (root: Element) =>
    controlsIn(look, root, kind).filter((one) => fits([look.name(one)]) && !(isPage && isOfFrame(look, one)));
  return kind === 'submit' && isPage ? nearest(form, within) : within(form.root);
}

/** A form around the whole page says nothing about what belongs together. */
function isWholePage(root: Element): boolean {
  return isOneOf(root, 'body') || oneIn(root, 'header,nav,footer,[role=banner]') !== null;
}

/** What every page of a portal has around its own content sends no field of it. */
function isOfFrame(look: Look, control: Element): boolean {
  return closestTo(control, frame) !== null || languageChoosers(look).includes(control) || isOfCookieBar(control);
}

/** So many boxes may lie around a form's fields. */
const mostBoxes = 40;

/** What is found in the smallest part of the page that holds all fields of a form and any of it. */
function nearest({ root, fields }: Form, within: (part: Element) => readonly Element[]): readonly Element[] {
  let part = fields[0] && parentOf(fields[0]);
  for (let steps = 0; part && steps < mostBoxes && holds(root, part); steps++) {
    const holder = part;
    const found = fields.every((field) => holds(holder, field)) ? within(holder) : [];
    if (found.length > 0) return found;
    part = parentOf(holder);
  }
  return [];
}

/** One of several things; what stands in one says nothing of the next. */
const item = 'li,tr,dd,[role=listitem],[role=row]';

/** The control of a statement: around it, in it, or the only one right beside it in the same card or list item. */
function controlOf(look: Look, statement: Element): readonly Element[] {
  const around = closestTo(statement, roles.press);
  if (around) return [around];
  const within = controlsIn(look, statement, 'press');
  const box = parentOf(statement);
  if (within.length > 0 || !box) return within;
  const near = controlsIn(look, box, 'press');
  // A control in another sentence belongs to that one.
  const alone = near.filter((control) => {
    const outer = parentOf(control);
    const own = outer && closestTo(outer, block);
    return !own || holds(own, statement) || (plain(textOf(own)) === plain(textOf(control)) && !isOneOf(own, item));
  });
  return near.length === 1 ? alone : [];
}
