import { type DrawnList, drawnLists } from '../dom/drawn-list';
import { isOneOf, oneIn } from '../dom/element';
import { fieldsOf } from '../dom/fields';
import { folded, wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { optionsOf } from '../dom/options';
import { says } from '../dom/says';
import { words } from '../guides/words';
import { isApplication } from './names';

/** The drop-downs of the page, the browser's own and those that are drawn by others. */
export const dropDowns = perLook((look): readonly DrawnList[] => [
  ...fieldsOf(look, 'select').map((list) => ({ list, drawn: list })),
  ...drawnLists(look),
]);

/** "Application", "Choose the application *". */
const longestLabel = 4;

/**
 * The only list that is called "Application", where its entries are drawn only when it is opened (Angular Material).
 * What it shows is a person's choice, which nobody here reads.
 */
export const closedList = perLook((look): readonly Element[] => {
  const isCalled = (label: string) =>
    wordsIn(folded(label)).length <= longestLabel && says(folded(label), words.application);
  const called = dropDowns(look).filter(({ list }) => look.labels(list).some(isCalled));
  return called
    .filter(({ list }) => called.length === 1 && !isOneOf(list, 'select,[aria-expanded=true]'))
    .filter(({ list }) => optionsOf(list).length === 0 && oneIn(list, 'input,select') === null)
    .map(({ drawn }) => drawn);
});

/** Where applications are radio buttons: those that are labelled CPMS. One button alone chooses nothing. */
export const applicationButtons = perLook((look: Look): readonly Element[] => {
  const buttons = fieldsOf(look, 'radio');
  return buttons.length < 2 ? [] : buttons.filter((button) => look.labels(button).some(isApplication));
});
