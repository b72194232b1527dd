import { emptyState, type StageState, type State } from '../../lib/progress/state';

/** One moment on the way, as it lies in storage, and what the popup must then say. */
export interface Situation {
  readonly name: string;
  /** Worked out when it is asked for: it is a time ago. */
  readonly stored: () => State;
  /** Ids of the texts that answer: what do I do now, how long is normal. */
  readonly now: string;
  readonly normal: string | null;
  /** Whom to ask, as it stands there. */
  readonly who: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const done: StageState = { status: 'done', since: Date.UTC(2026, 10, 2), by: 'person' };
const ago = (ms: number): StageState => ({ status: 'waiting', since: Date.now() - ms, by: 'proof' });
const euLogin = 'EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu';
const reconnet = 'helpdesk.reconnet@ao-pisa.toscana.it';

function at(stages: Partial<State['stages']>, profile: State['profile'] = { network: 'reconnet' }): State {
  return { ...emptyState(), welcomed: true, profile, stages: { ...emptyState().stages, ...stages } };
}

/** Ten moments at which a colleague who knows nothing looks at the popup. */
export const situations: readonly Situation[] = [
  { name: 'first-day', stored: () => at({}, {}), now: 'popup.next.account.text', normal: 'account', who: euLogin },
  {
    name: 'mail-on-its-way',
    stored: () => at({ account: ago(5 * minute) }),
    now: 'waiting.account.normal',
    normal: 'account',
    who: euLogin,
  },
  {
    name: 'mail-late',
    stored: () => at({ account: ago(45 * minute) }),
    now: 'waiting.account.check',
    normal: 'account',
    who: euLogin,
  },
  {
    name: 'mail-never-came',
    stored: () => at({ account: ago(3 * day) }),
    now: 'waiting.account.ask',
    normal: 'account',
    who: euLogin,
  },
  {
    name: 'second-factor',
    stored: () => at({ account: done }),
    now: 'popup.next.secondFactor.text',
    normal: 'secondFactor',
    who: euLogin,
  },
  {
    name: 'request-in-saas',
    stored: () => at({ account: done, secondFactor: done }),
    now: 'popup.next.access.saas.text',
    normal: 'access',
    who: reconnet,
  },
  {
    name: 'request-in-cpms2',
    stored: () => at({ account: done, secondFactor: done }, { network: 'vascern' }),
    now: 'popup.next.access.cpms2.text',
    normal: 'access',
    who: 'vascern.eu/clinical-patient-management-system-cpms',
  },
  {
    name: 'just-requested',
    stored: () => at({ account: done, secondFactor: done, access: ago(3 * 60 * minute) }),
    now: 'waiting.access.normal',
    normal: 'access',
    who: reconnet,
  },
  {
    name: 'no-approval-after-a-week',
    stored: () => at({ account: done, secondFactor: done, access: ago(9 * day) }),
    now: 'waiting.access.ask',
    normal: 'access',
    who: reconnet,
  },
  {
    name: 'approved',
    stored: () => at({ account: done, secondFactor: done, access: done }),
    now: 'popup.next.login.text',
    normal: null,
    who: reconnet,
  },
];
