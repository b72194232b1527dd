import { closestTo, rawTextOf } from '../dom/element';
import { folded } from '../dom/fold';
import { perLook } from '../dom/look';
import { spokenOn } from '../dom/page-language';
import { hits } from '../dom/pieces';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';

/** What a list says instead of rows, and how DataTables marks it. */
const empty = '.dataTables_empty,.dt-empty';
const lists = 'table,[role=grid],[role=table],[role=listbox],ul,.dataTables_wrapper,.dataTables_processing';
/** "Loading…", with a sign or two around it. */
const shortest = 4;

/** Whether a list of the page is still being loaded. */
export const isListBusy = perLook((look): boolean => {
  const busy = spokenOn(look, saasWords.busy);
  const isBusy = (text: string) => says(text, busy) && text.split(' ').length <= shortest;
  const shown = look.every(`${empty},.dataTables_processing,[role=option],option`);
  return (
    look.every('table[aria-busy=true],[role=grid][aria-busy=true],[role=table][aria-busy=true]').length > 0 ||
    shown.some((one) => isBusy(folded(textOf(one) || (rawTextOf(one) ?? '')))) ||
    [...hits(look, busy)].some((one) => closestTo(one, lists) !== null && isBusy(folded(textOf(one))))
  );
});

/** Whether the page says that a search or a filter found nothing: only then is something missing in the list. */
export const foundNothing = perLook((look): boolean => {
  const noMatch = spokenOn(look, saasWords.noMatch);
  return [...hits(look, noMatch)].some((one) => says(folded(textOf(one)), noMatch));
});
