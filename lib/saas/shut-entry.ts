import { block } from '../dom/blocks';
import { type Clause, clausesOf } from '../dom/clauses';
import { allIn, closestTo, isOneOf } from '../dom/element';
import { type Look, perLook } from '../dom/look';
import { languageOfText } from '../dom/page-language';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { isClosed } from './account-reading';
import { isUnexplained } from './denial';
import { entryAround, isInEntry } from './entries';
import { saysAny } from './innocent';
import { isOfMethod, isOfOneMethod } from './methods';
import { blocksHinting } from './prose';
import { clausesAt } from './said';

const headings = 'h1,h2,h3,h4,h5,h6';

/** Whether the entry around a control says that it cannot be used, or that nothing is left to do there. */
export function isShutEntry(look: Look, control: Element): boolean {
  if (methodIsOut(look, control)) return true;
  const entry = entryAround(look, control);
  if (!entry) return false;
  const isApart = (inner: Element) => isOneOf(inner, roles.press) || closestTo(inner, headings) !== null;
  const parts = [...allIn(entry, block), entry].map((one) =>
    textOf(one, (inner) => isApart(inner) || isOneOf(inner, block)),
  );
  return parts
    .flatMap((part) => clausesOf(part, languageOfText(look, part)))
    .some(
      (clause) =>
        isClosed(look, clause) ||
        isUnexplained(look, clause) ||
        (!clause.doubtful && saysAny(look, clause.text, [slipWords.nothing, slipWords.viewOnly])),
    );
}

/** Whether the page says anywhere that this one of several second factors cannot be had now. */
function methodIsOut(look: Look, control: Element): boolean {
  return outOfUse(look).some((clause) => isOfMethod(look, clause, control));
}

/** Without one of these in its block, nothing is out of use. */
const hinting = [
  ...[saasWords.available, saasWords.closed, saasWords.atPresent],
  ...[slipWords.outOfOrder, slipWords.notWorking],
];

/** What the page says of one second factor alone: "Your eID cannot be linked at present." */
const outOfUse = perLook((look): readonly Clause[] =>
  blocksHinting(look, hinting)
    .filter((one) => !isInEntry(look, one))
    .flatMap((one) => clausesAt(look, one))
    .filter(
      (clause) =>
        !clause.doubtful &&
        !clause.later &&
        isOfOneMethod(look, [clause]) &&
        (isUnexplained(look, clause) ||
          isClosed(look, clause) ||
          saysAny(look, clause.text, [clause.denied ? slipWords.notWorking : slipWords.outOfOrder])),
    ),
);
