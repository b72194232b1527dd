import fc from 'fast-check';
import { stages } from '../../../lib/guides/shape';
import type { ProgressEvent } from '../../../lib/progress/events';
import { emptyState } from '../../../lib/progress/state';

/** Pages that matter for progress, and two that do not. */
const pages = [
  'euLogin.signIn',
  'euLogin.otherUser',
  'euLogin.password',
  'euLogin.register',
  'euLogin.registered',
  'euLogin.signedIn',
  'euLogin.myAccount',
  'euLogin.deviceAdded',
  'euLogin.challengeApp',
  'euLogin.challengeSms',
  'euLogin.loggedOut',
  'saas.home',
  'saas.recap',
  'saas.submitted',
  'cpms.login',
  'cpms.home',
  'cpms2.start',
  'other.page',
];

const page = fc.constantFrom(...pages);
const at = fc.integer({ min: 0, max: 40 });
const stage = fc.constantFrom(...stages);

/** What pages and tabs report. */
export const fromPages: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ type: fc.constant('pageSeen' as const), page, at, tab: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ type: fc.constant('submitted' as const), page, at }),
);

/** What the person says about a task. */
export const fromPerson: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({
    type: fc.constant('confirmed' as const),
    stage,
    at,
    as: fc.constantFrom('done' as const, 'waiting' as const),
  }),
  fc.record({ type: fc.constant('reopened' as const), stage, at }),
);

const id = fc.constantFrom('euLogin.signIn.email', 'saas.recap.submit', 'cpms.login');

/** Any event at all. */
export const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  { weight: 6, arbitrary: fromPages },
  { weight: 4, arbitrary: fromPerson },
  fc.constantFrom<ProgressEvent>(
    { type: 'profileChanged', profile: { network: 'reconnet', guest: true } },
    { type: 'profileChanged', profile: { network: null, country: 'DE', hospital: 'Köln' } },
    { type: 'routeChosen', route: 'cpms2' },
    { type: 'routeChosen', route: null },
    { type: 'methodChosen', method: 'key' },
    { type: 'methodChosen', method: null },
    { type: 'languageChosen', language: 'de' },
    { type: 'welcomed' },
    { type: 'noticeRead' },
    { type: 'erased', at: 1 },
    { type: 'preset', preset: { network: 'rita', country: 'IT', hospital: 'IT08', route: 'saas', language: 'en' } },
    { type: 'preset', preset: { country: 'DE' } },
    { type: 'imported', at: 1, data: { progress: { ...emptyState(), language: 'de', ticked: ['saas.recap.submit'] } } },
  ),
  fc.record({ type: fc.constant('hintTicked' as const), hint: id }),
  fc.record({
    type: fc.constant('hidden' as const),
    what: fc.constantFrom('hint' as const, 'page' as const),
    id,
    hidden: fc.boolean(),
  }),
);
