import { type DrawnList, drawnLists } from '../dom/drawn-list';
import { fieldsOf } from '../dom/fields';
import { type Look, perLook } from '../dom/look';
import { isApplication } from './names';

/** The drop-downs of the page, the browser's own and those that are drawn by others. */
export const dropDowns = perLook((look): readonly DrawnList[] => [
  ...fieldsOf(look, 'select').map((list) => ({ list, drawn: list })),
  ...drawnLists(look),
]);

/** Where applications are radio buttons: those that are labelled CPMS. One button alone chooses nothing. */
export const applicationButtons = perLook((look: Look): readonly Element[] => {
  const buttons = fieldsOf(look, 'radio');
  return buttons.length < 2 ? [] : buttons.filter((button) => look.labels(button).some(isApplication));
});
