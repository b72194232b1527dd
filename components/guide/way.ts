import { hintsOf, pages } from '../../lib/guides';
import type { Hint, Page } from '../../lib/guides/shape';

/** A piece of the written guide: pages of the portals in the order in which a person comes to them. */
export type Piece =
  | 'account'
  | 'signIn'
  | 'secondFactor'
  | 'older'
  | 'saas'
  | 'cpms2'
  | 'login'
  | 'challenge'
  | 'arrived'
  | 'outage';

/** A page as it stands in the guide; with `hints`, only these of it. */
interface Place {
  readonly page: string;
  readonly hints?: readonly string[];
}

const whole = (...ids: string[]): Place[] => ids.map((page) => ({ page }));

/** Pages that are not named here come at the end of their own task, so that nothing of the catalogue is ever missing. */
const order: Readonly<Record<Piece, readonly Place[]>> = {
  account: whole('euLogin.register', 'euLogin.registered', 'euLogin.createPassword'),
  signIn: whole('euLogin.signIn', 'euLogin.otherUser', 'euLogin.password'),
  secondFactor: whole(
    'euLogin.signedIn',
    'euLogin.myAccount',
    'euLogin.mobileDevices',
    'euLogin.addMobileDevice',
    'euLogin.scanQr',
  ),
  older: [
    { page: 'euLogin.myAccount', hints: ['phoneNumbers'] },
    ...whole('euLogin.phoneNumbers', 'euLogin.addPhoneNumber', 'euLogin.confirmPhoneNumber', 'euLogin.challengeSms'),
  ],
  saas: [{ page: 'cpms.login', hints: ['requestAuthorisation'] }],
  cpms2: [],
  login: whole('cpms.login'),
  challenge: whole('euLogin.challengeApp', 'euLogin.challengeQr'),
  arrived: whole('cpms.home'),
  outage: whole('sorry.unreachable'),
};

/** One page in the guide with its hints in reading order. */
export interface Part {
  readonly id: string;
  readonly page: Page;
  readonly hints: readonly (readonly [name: string, hint: Hint])[];
}

/** The pages of a piece, each with the hints that are told there; pages without hints are left out. */
export function partsOf(piece: Piece): readonly Part[] {
  const named = new Set(Object.values(order).flatMap((places) => places.map(({ page }) => page)));
  const rest = pages.filter(({ id, page, portal }) => !named.has(id) && pieceOf(page, portal.id) === piece);
  return [...order[piece], ...rest.map(({ id }): Place => ({ page: id }))].flatMap(({ page: id, hints: only }) => {
    const known = pages.find((one) => one.id === id);
    if (!known) throw new Error(`The written guide names "${id}", which is no page of the catalogue.`);
    const hints = hintsOf(known.page).filter(([name]) => only?.includes(name) ?? !isElsewhere(id, name));
    return hints.length > 0 ? [{ id, page: known.page, hints }] : [];
  });
}

/** Told in another piece than the rest of its page. */
function isElsewhere(id: string, name: string): boolean {
  return Object.values(order).some((places) => places.some(({ page, hints }) => page === id && hints?.includes(name)));
}

function pieceOf({ stage }: Page, portal: string): Piece {
  return stage === 'access' ? (portal === 'cpms2' ? 'cpms2' : 'saas') : stage;
}
