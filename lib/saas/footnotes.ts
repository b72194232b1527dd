import { block } from '../dom/blocks';
import { closestTo } from '../dom/element';
import { wordsOf } from '../dom/fold';
import type { Look } from '../dom/look';
import { saasWords } from '../guides/saas-words';
import { saysAny } from './innocent';
import { cellsOf, type Row } from './rows';
import { clausesAt } from './said';

const signs = '[*†‡§¹²³]';
const atEnd = new RegExp(`(${signs}+)\\s*$`, 'u');
const atBegin = new RegExp(`^\\s*(${signs}+)\\s*\\p{L}`, 'u');
/** The star of a field that must be filled stands before fewer words. */
const leastTold = 4;

/** "Iceland *", and below the list "* Requests for this country cannot be made here." */
export function isShutByFootnote(look: Look, row: Row): boolean {
  const marks = cellsOf(look, row).flatMap((cell) => atEnd.exec(cell)?.[1] ?? []);
  if (marks.length === 0) return false;
  const { texts, holders } = look.read();
  return texts.some((text, at) => {
    const holder = holders[at];
    const [, mark = ''] = atBegin.exec(text) ?? [];
    if (!holder || !marks.includes(mark) || wordsOf(text).length < leastTold || !look.visible(holder)) return false;
    return clausesAt(look, closestTo(holder, block) ?? holder).some(
      (one) =>
        one.denied || one.none || saysAny(look, one.text, [saasWords.noMore, saasWords.closed, saasWords.refused]),
    );
  });
}
