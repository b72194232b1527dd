import { type DrawnList, drawnLists } from '../dom/drawn-list';
import { closestTo, isOneOf } from '../dom/element';
import { fieldsOf } from '../dom/fields';
import { folded, wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { frame } from '../dom/pieces';
import { says } from '../dom/says';
import { words } from '../guides/words';
import { isApplication } from './names';
import { hasFailed } from './said';
import { readSteps } from './wizard';

/** The drop-downs of the page, the browser's own and those that are drawn by others. */
export const dropDowns = perLook((look): readonly DrawnList[] => [
  ...fieldsOf(look, 'select').map((list) => ({ list, drawn: list })),
  ...drawnLists(look),
]);

/** What has entries in the page, or a list of the browser's own that another may stand for. */
const listed = 'select,[role=listbox],[role=option]';
const combobox = '[role=combobox]:not(select,[aria-expanded=true],[aria-readonly=true],[aria-owns])';

/**
 * In the first step, the only list of the page, where it is called "Application" and its entries are drawn only when it
 * is opened (Angular Material). What it shows is a person's choice, which nobody here reads.
 */
export const closedList = perLook((look): readonly Element[] => {
  const own = [
    ...dropDowns(look).map(({ drawn }) => drawn),
    ...fieldsOf(look, 'text'),
    ...fieldsOf(look, 'radio'),
  ].filter((one) => !closestTo(one, frame));
  const [only] = own;
  if (!only || own.length > 1 || readSteps(look).length === 0) return [];
  const isCalled = (label: string) => wordsIn(folded(label)).length === 1 && says(folded(label), words.application);
  const isElsewhere = look.all(listed).some((one) => !closestTo(one, frame));
  return isOneOf(only, combobox) && !isElsewhere && look.labels(only).some(isCalled) && !hasFailed(look) ? [only] : [];
});

/** Where applications are radio buttons: those that are labelled CPMS. One button alone chooses nothing. */
export const applicationButtons = perLook((look: Look): readonly Element[] => {
  const buttons = fieldsOf(look, 'radio');
  return buttons.length < 2 ? [] : buttons.filter((button) => look.labels(button).some(isApplication));
});
