import type { Clause } from '../dom/clauses';
import { closestTo } from '../dom/element';
import { perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { says } from '../dom/says';
import { spoken } from '../dom/spoken';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { isStateAlone, row, type Said, saidOf } from './standing';

/** "Approved: 1 of 2". */
const inPart = /\b(\d) (?:of|von|de|di|sur|van|z) (?!\1)\d\b/;
/** It was so, whatever is said besides: "has been approved; you can sign in once …". */
const happened = /\b(?:was|been|wurden?|worden|ete|stat[ao]|sido|werd|zostal[ao]?|foi)\b/;
const isSo = /\b(?:is|are|ist|sind|est|sont|e|sono|es|esta|son|zijn|jest|sa)\b/;

/** What the page says of how something stands now, for the one who reads it. */
export const settled = perLook((look): readonly Said[] => {
  const language = pageLanguage(look);
  return saidOf(look).flatMap((one) => {
    const isProse = one.state === 'approved' && !closestTo(one.element, row);
    const clauses = one.clauses.filter(
      (clause) => !(isProse && isGeneral(clause, language)) && (one.state === 'pending' || !isToCome(clause, language)),
    );
    return clauses.length > 0 ? { ...one, clauses } : [];
  });
});

/** "Is approved once your hospital confirms", "wird genehmigt", "not yet accepted": that is to come. */
function isToCome({ text, sentence, denied }: Clause, language: string): boolean {
  const isSaid = (said: string, asked: Words) => says(said, spoken(asked, language));
  if (inPart.test(sentence) || (denied && isSaid(text, saasWords.unasked))) return true;
  return !happened.test(text) && (isSaid(text, saasWords.becoming) || isSaid(sentence, saasWords.onlyIf));
}

/** "Access is granted by your network" is said of everybody's. */
function isGeneral({ sentence }: Clause, language: string): boolean {
  const isSaid = (asked: Words) => says(sentence, spoken(asked, language));
  if (!isSo.test(sentence) || isStateAlone(sentence) || happened.test(sentence)) return false;
  return !isSaid(saasWords.yours) || isSaid(saasWords.theirs);
}
