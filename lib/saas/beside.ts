import { closestTo } from '../dom/element';
import type { Look } from '../dom/look';
import { block, frame, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { codesIn, hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { isToBe, withoutPeople } from './innocent';
import { mentionsIn } from './mentions';
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
  const said = textsOf(look).holders.filter(
    (holder) => !isListed(holder) && !closestTo(holder, notSaid) && look.visible(holder),
  );
  return [...new Set(said.map((holder) => closestTo(holder, block) ?? holder))].filter((one) =>
    clausesAt(look, one).some(
      (clause) =>
        !clause.denied &&
        !clause.none &&
        (isToBe(look, clause) || (!clause.doubtful && isOfProfile(clause.text))) &&
        isOfAnother(withoutPeople(clause.text), wishes),
    ),
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
