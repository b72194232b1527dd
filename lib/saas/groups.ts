import { clausesOf } from '../dom/clauses';
import { allIn, attributeOf, closestTo, elementBefore, isOneOf, oneIn } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import type { Look } from '../dom/look';
import { languageOfText } from '../dom/page-language';
import { textOf } from '../dom/text-of';
import { isUsable } from '../dom/usable';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { isShutByFootnote } from './footnotes';
import { saysAny } from './innocent';
import { isOrdinary } from './names';
import { isOpenToUse } from './open-row';
import { cellsOf, type Row } from './rows';

const lists = 'table,ul,ol,[role=table],[role=grid],[role=list]';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const cells = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
const pressed = 'input,button,a,[role=button],[role=checkbox],[role=radio]';
const { pending, sent, already, refused } = saasWords;

/** Whether a row can be used, and does not stand under "Already requested" or "No longer available". */
export function isOpen(look: Look, row: Row): boolean {
  if (isShutByFootnote(look, row)) return false;
  return isOpenToUse(row) && !isShutInWords(look, row) && titlesOver(row.line).every((title) => isOffer(look, title));
}

/** What says in a row how it stands has no more words. */
const longestMark = 9;

/** "Your request is being processed", "No requests possible", in a cell or in brackets. */
function isShutInWords(look: Look, row: Row): boolean {
  const asked = [saasWords.request, saasWords.requests, words.access];
  return cellsOf(look, row)
    .flatMap((cell) => cell.split(/[()[\]]|; /))
    .filter((mark) => wordsIn(mark).length <= longestMark)
    .some((mark) =>
      clausesOf(mark, languageOfText(look, mark)).some(({ text, denied, none }) => {
        if (!saysAny(look, text, asked)) return false;
        return denied || none || saysAny(look, text, [saasWords.possessive, saasWords.noMore]);
      }),
    );
}

/** Whether an entry of a list that drops down can be chosen, and its group says nothing else. */
export function isOffered(look: Look, option: Element): boolean {
  const group = closestTo(option, 'optgroup');
  const title = group ? (attributeOf(group, 'label') ?? '') : '';
  return isUsable(option) && isOffer(look, title) && !saysAny(look, folded(title), [pending, sent]);
}

function isOffer(look: Look, title: string): boolean {
  const said = folded(title);
  return isOrdinary(said) && !saysAny(look, said, [already, refused]);
}

/** What stands over a row: a line of one cell without anything to press, and the caption or heading of its list. */
function titlesOver(line: Element): readonly string[] {
  const list = closestTo(line, lists);
  if (!list) return [];
  const before = elementBefore(list);
  const titles = [oneIn(list, 'caption'), before && isOneOf(before, headings) ? before : null, groupOver(list, line)];
  return titles.flatMap((title) => (title ? textOf(title) : []));
}

function groupOver(list: Element, line: Element): Element | undefined {
  const rows = allIn(list, 'tr,[role=row]');
  const isGroup = (one: Element) =>
    !oneIn(one, pressed) && allIn(one, cells).filter((cell) => textOf(cell) !== '').length === 1;
  return rows.slice(0, rows.indexOf(line)).findLast(isGroup);
}
