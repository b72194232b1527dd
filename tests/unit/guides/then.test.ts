// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintsOf, pages } from '../../../lib/guides';

/**
 * How one sees that it worked, in words (".see", behind "Then:"): for everything that is to be pressed or searched for.
 * A tick, a choice and a field that is filled in are seen where they are.
 */
const texts = ['de', 'en'].map((one) => JSON.parse(readFileSync(`locales/${one}.json`, 'utf8')) as object);
const pressed: readonly string[] = pages.flatMap(({ id, page }) =>
  hintsOf(page).flatMap(([name, { kind }]) => (kind === 'press' || name === 'search' ? `${id}.${name}` : [])),
);

/** Each with its reason. */
const untold: Readonly<Record<string, string>> = {
  'euLogin.signedIn.menu': 'that a menu opens is seen',
  'euLogin.signedIn.myAccount': 'its sentence says what is done there',
  'euLogin.myAccount.phoneNumbers': 'its sentence says that nobody needs it any more',
  'euLogin.phoneNumbers.app': 'nobody needs a phone number any more',
  'euLogin.phoneNumbers.add': 'nobody needs a phone number any more',
  'euLogin.addPhoneNumber.app': 'nobody needs a phone number any more',
  'euLogin.addPhoneNumber.submit': 'nobody needs a phone number any more',
  'euLogin.confirmPhoneNumber.app': 'nobody needs a phone number any more',
  'euLogin.confirmPhoneNumber.submit': 'nobody needs a phone number any more',
  'euLogin.challengeSms.signIn': 'codes by SMS are not taken any more',
};

describe('what one sees when it worked', () => {
  it('is looked for where there is something to look for', () => {
    expect(pressed.length).toBeGreaterThan(35);
    expect(Object.keys(untold).filter((id) => !pressed.includes(id))).toEqual([]);
  });

  it.each(pressed)('%s', (id) => {
    const told = texts.map((all) => `${id}.see` in all);
    expect(told, `Write ${id}.see, or the reason into "untold".`).toEqual(told.map(() => !(id in untold)));
  });
});
