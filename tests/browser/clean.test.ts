import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures/read';
import { byCommentAlone, common, copier, places } from './copied';
import { inOrder } from './inspect';
import { type Launched, launch } from './launch';
import { browserName, mine } from './session';

/**
 * A cleaned copy of saved pages, in a real browser: our code finds in it what it finds on the page, and nothing that
 * was hidden in fifty places of it is left. Making the copy reads nothing that was typed. A twelfth of the pages
 * in each browser, because copying is slow and the same code in both; all of them: `npm run bench -- copies`.
 */
/** In these, places and not words tell what is in front, or what is over. */
const layered = ['negative/eulogin-qr-words-over-it.fr', 'negative/eulogin-state-dialog-under-another.en'];
const some = mine(readFixtures()).filter((_, index) => index % 6 === 0);
const fixtures = inOrder([...new Set([...some, ...readFixtures().filter(({ name }) => layered.includes(name))])]);
let launched: Launched;
let ask: Awaited<ReturnType<typeof copier>>;

beforeAll(async () => {
  launched = await launch({ browser: browserName, fewProcesses: true, prefs: { 'dom.security.https_first': false } });
  ask = await copier(launched.browser);
});

afterAll(() => launched.close());

describe('a cleaned copy', () => {
  it.each(fixtures.map((fixture, index) => [fixture.name, fixture, index] as const))(
    '%s',
    async (_name, fixture, index) => {
      const { kinds, touched, survivors, ...both } = await ask(fixture, index);
      expect(kinds).toBeGreaterThanOrEqual(places);
      expect(touched, 'read while the copy was made').toEqual([]);
      expect(survivors, 'what survived of the secrets').toEqual([]);
      const [copy, original] = common(both);
      if (!byCommentAlone.includes(fixture.name)) expect(copy).toEqual(original);
    },
  );
});
