import { block } from '../dom/blocks';
import type { Clause } from '../dom/clauses';
import { closestTo } from '../dom/element';
import type { Look } from '../dom/look';
import { remembered } from '../dom/memo';
import { frame, search, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { codesIn, hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { isToBe, withoutPeople } from './innocent';
import { mentioning, mentionsIn } from './mentions';
import { clinicianRole } from './role-names';
import { clausesAt } from './said';

/** What every page of SAAS has around its own content, and what can be chosen there. */
export const framing = `${frame},select,option`;

/** What is pressed or is a label says nothing of this request. */
const notSaid = `${framing},${roles.press},label`;

/** What a sentence beside the summary states of another role, network or hospital: "together with the role …". */
export function sentencesBeside(
  look: Look,
  isListed: (element: Element) => boolean,
  wishes: Wishes,
): readonly Element[] {
  const holdersOf = new Map<Element, Element[]>();
  for (const { element } of search(textsOf(look), mentioning())) {
    if (isListed(element) || closestTo(element, notSaid)) continue;
    remembered(holdersOf, closestTo(element, block) ?? element, () => []).push(element);
  }
  const isSaid = (clause: Clause) =>
    isOfAnother(withoutPeople(clause.text), wishes) &&
    !clause.denied &&
    !clause.none &&
    (isToBe(look, clause) || (!clause.doubtful && isOfProfile(clause.text)));
  return [...holdersOf].flatMap(([one, holders]) =>
    clausesAt(look, one).some(isSaid) && holders.some(look.visible) ? one : [],
  );
}

/** "The profile Coordinator will be requested too" is said of the request; "the coordinator will decide" is not. */
function isOfProfile(clause: string): boolean {
  return says(clause, words.profile) || says(clause, saasWords.role);
}

export function isOfAnother(clause: string, { network, country, hospital }: Wishes): boolean {
  const isOther = mentionsIn(clause).some(({ kind, id }) =>
    kind === 'role' ? id !== clinicianRole : network !== undefined && id !== network,
  );
  return (
    isOther ||
    (codesIn(clause).length > 0 && hospital !== undefined && hospitalFit(clause, hospital, country) !== 'fits')
  );
}
