import { closestTo, holds } from '../dom/element';
import type { Look } from '../dom/look';
import { block, frame, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { codesIn, hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { mentionsIn } from './mentions';
import { clinicianRole } from './role-names';
import { clausesAt } from './said';

/** What every page of SAAS has around its own content, and what can be chosen there. */
export const framing = `${frame},select,option`;

/** The form, or the main part of the page, that a summary stands in. */
export const scope = 'form,fieldset,main,[role=main]';
/** What is pressed or is a label says nothing of this request. */
const notSaid = `${framing},${roles.press},label`;

/** What a sentence beside the summary states of another role, network or hospital: "together with the role …". */
export function sentencesBeside(
  look: Look,
  list: Element,
  isListed: (element: Element) => boolean,
  wishes: Wishes,
): readonly Element[] {
  const around = closestTo(list, scope);
  if (!around) return [];
  const said = textsOf(look).holders.filter(
    (holder) => holds(around, holder) && !isListed(holder) && !closestTo(holder, notSaid) && look.visible(holder),
  );
  return [...new Set(said.map((holder) => closestTo(holder, block) ?? holder))].filter((one) =>
    clausesAt(look, one).some(
      ({ text, doubtful, stated, denied, none }) =>
        !denied && !none && (stated || (!doubtful && isOfProfile(text))) && isOfAnother(text, wishes),
    ),
  );
}

/** "The profile Coordinator will be requested too" is said of the request; "the coordinator will decide" is not. */
function isOfProfile(clause: string): boolean {
  return says(clause, words.profile) || says(clause, saasWords.role);
}

function isOfAnother(clause: string, { network, country, hospital }: Wishes): boolean {
  const isOther = mentionsIn(clause).some(({ kind, id }) =>
    kind === 'role' ? id !== clinicianRole : network !== undefined && id !== network,
  );
  return (
    isOther ||
    (codesIn(clause).length > 0 && hospital !== undefined && hospitalFit(clause, hospital, country) !== 'fits')
  );
}
