// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { hintsOf, pages } from '../../../lib/guides';
import type { Locator, Page, Signal, Words } from '../../../lib/guides/shape';
import { words } from '../../../lib/guides/words';

/**
 * The rules that keep a page from being taken for another, read off the guides: the frame proves the portal, never the
 * page; what takes something away is never recommended; what ends a task needs more than a page of that kind.
 */

const euLogin = pages.filter(({ portal }) => portal.id === 'euLogin').map((known) => [known.id, known.page] as const);
const hints = pages.flatMap(({ id, page }) => hintsOf(page).map(([name, hint]) => [`${id}.${name}`, hint] as const));

function unfold(signal: Signal): readonly Signal[] {
  return 'is' in signal && (signal.is === 'any' || signal.is === 'every' || signal.is === 'none')
    ? [signal, ...signal.of.flatMap(unfold)]
    : [signal];
}

/** What every page of EU Login shows to somebody: tabs, the menu of the account, the way out, the address itself. */
function isFrame(signal: Signal): boolean {
  if ('is' in signal) {
    if (signal.is === 'path') return true;
    if (signal.is === 'linked') return /register|logout|myAccount/.test(signal.path);
    if (signal.is === 'any') return signal.of.every(isFrame);
  }
  return 'by' in signal && signal.by === 'link' && /register|logout|myAccount/.test(signal.path);
}

/** Pages that are nothing but an address with nothing on it; they ring nothing. */
const addressAlone = new Set(['euLogin.registerSignedIn', 'euLogin.resetPassword', 'euLogin.loggedOut']);

describe('the frame proves the portal, never the page', () => {
  it.each(euLogin)('%s', (id, page) => {
    const own = Object.entries(page.signals).filter(([, signal]) => !isFrame(signal));
    const frameOnly = Object.keys(page.signals).length - own.length >= page.need;
    const isMust = (page.must ?? []).some((name) => own.some(([other]) => other === name));
    if (addressAlone.has(id)) {
      expect(
        hintsOf(page).filter(([, { target }]) => target),
        `${id} rings something.`,
      ).toEqual([]);
    } else
      expect(frameOnly && !isMust, `Frame and address alone make ${id}: name an own signal in "must".`).toBe(false);
  });
});

/** Whether a locator goes by words that a button for taking something away might carry as well. */
function mayRemove(locator: Locator): locator is Extract<Locator, { by: 'role' }> {
  const about: readonly Words[] = [words.device, words.eid, words.securityKey, words.phone, words.add];
  return locator.by === 'role' && locator.role === 'press' && locator.says.some((one) => about.includes(one));
}

describe('what takes something away is never recommended', () => {
  const recommended = hints.filter(([, { kind }]) => kind === 'press');
  it.each(recommended.filter(([, { target = [] }]) => target.some(mayRemove)))('%s', (id, { target = [] }) => {
    for (const locator of target.filter(mayRemove))
      expect(locator.not, `Write words.remove into "not" of ${id}.`).toContain(words.remove);
  });

  it('but the careful hint says what it costs', () => {
    const careful = hints.filter(([, { kind, shown }]) => kind === 'careful' && !shown);
    expect(careful.map(([id]) => id)).toEqual(['euLogin.myAccount.panic']);
  });
});

/** Signals that words alone make: they must say that it is so. */
function wordsAlone(page: Page): readonly Signal[] {
  return Object.values(page.signals)
    .flatMap(unfold)
    .filter((one) => 'is' in one && one.is === 'sentence');
}

describe('what ends or begins a task needs more than a page of that kind', () => {
  const moving = pages.filter(({ page }) => page.proves || page.waitsFor || page.proof);
  it.each(moving.map(({ id, page }) => [id, page] as const))('%s has a veto', (id, page) => {
    expect((page.never ?? []).length, `Nothing speaks against ${id}.`).toBeGreaterThan(0);
  });

  it.each(euLogin.filter(([, page]) => page.waitsFor || page.proof || page.challenge))(
    '%s: a sentence counts only where it is not negated, conditional or promised',
    (id, page) => {
      for (const signal of wordsAlone(page).filter((one) => 'not' in one && one.not))
        expect('not' in signal && signal.not, `Write "not: doubts" into the sentences of ${id}.`).toContain(
          words.unless,
        );
    },
  );
});
