import { block } from '../dom/blocks';
import { clausesOf } from '../dom/clauses';
import { allIn, closestTo, isOneOf } from '../dom/element';
import type { Look } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { slipWords } from '../guides/slip-words';
import { isClosed } from './account-reading';
import { isUnexplained } from './denials';
import { entryAround } from './entries';
import { saysAny } from './innocent';

const headings = 'h1,h2,h3,h4,h5,h6';

/** Whether the entry around a control says that it cannot be used, or that nothing is left to do there. */
export function isShutEntry(look: Look, control: Element): boolean {
  const entry = entryAround(look, control);
  if (!entry) return false;
  const isApart = (inner: Element) => isOneOf(inner, roles.press) || closestTo(inner, headings) !== null;
  const parts = [...allIn(entry, block), entry].map((one) =>
    textOf(one, (inner) => isApart(inner) || isOneOf(inner, block)),
  );
  return parts
    .flatMap((part) => clausesOf(part, pageLanguage(look)))
    .some(
      (clause) =>
        isClosed(look, clause) ||
        isUnexplained(look, clause) ||
        (!clause.doubtful && saysAny(look, clause.text, [slipWords.nothing, slipWords.viewOnly])),
    );
}
