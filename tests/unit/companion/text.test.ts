import { describe, expect, it } from 'vitest';
import { textOfHint } from '../../../components/companion/text';
import { wordingOf } from '../../../components/guide/wording';
import { hintOf, hintsOf, pages } from '../../../lib/guides';
import type { Advice } from '../../../lib/page/advise';
import { languages } from '../../../lib/text/language';
import { createSay } from '../../../lib/text/say';
import { messages } from '../popup/stage';

const hints = pages.flatMap(({ id, page }) => hintsOf(page).map(([name, hint]) => ({ id, name, hint })));
const rest = { unplanned: false, held: false, done: false } as const;
const say = (language: 'de' | 'en') => createSay(language, messages[language]);

/** What the card says of a hint whose target is not found. */
function missing(id: string, pageLanguage: string) {
  const hint = hintOf(id);
  if (!hint) throw new Error(`There is no hint ${id}.`);
  const [portal, page, name = ''] = id.split('.');
  const advice: Advice = { name, hint, status: 'missing', ...rest };
  const { id: text, values, label, seek } = textOfHint(`${portal}.${page}`, advice, say('de'), pageLanguage);
  return [say('de')(text, { ...values, label: label?.text }), seek && say('de')(seek.id, { label: seek.text })];
}

describe('where the target is not found', () => {
  it.each([
    [
      'euLogin.signIn.next',
      'de',
      ['Klicken Sie auf „Next“.', expect.stringContaining('Vermutlich heißt sie „Weiter“.')],
    ],
    ['euLogin.signIn.next', 'fr', ['Klicken Sie auf „Next“.', expect.stringContaining('Suchen Sie „Next“.')]],
    ['euLogin.register.create', 'de-AT', [expect.anything(), expect.stringContaining('„Neues Konto erstellen“')]],
    ['euLogin.challengeQr.signIn', 'de', ['Schicken Sie es mit der nächsten Schaltfläche ab.', undefined]],
  ])('of %s, on a page in %s', (id, pageLanguage, said) => {
    expect(missing(id, pageLanguage)).toEqual(said);
  });
});

describe.each(languages)('a word that nobody has seen is never told as certain, in %s', (language) => {
  const wordless = (text: string) => !/[…]|„“|“”/.test(text);

  it.each(hints.map(({ id, name, hint }) => [`${id}.${name}`, { id, name, hint }] as const))(
    '%s',
    (_id, { id, name, hint }) => {
      const seen = [hint.label?.en, hint.label?.de];
      for (const pageLanguage of ['de', 'en', 'fr']) {
        for (const unplanned of hint.needs ? [true, false] : [false]) {
          const advice: Advice = { name, hint, status: 'missing', ...rest, unplanned };
          const { id: text, values, label, seek } = textOfHint(id, advice, say(language), pageLanguage);
          if (label) expect(seen).toContain(label.text);
          if (seek?.id === 'card.seek') expect(seen).toContain(seek.text);
          expect(say(language)(text, values)).toSatisfy(wordless);
        }
      }
      const { id: text, values, label, likely } = wordingOf(id, name, hint, {}, say(language));
      if (label) expect(seen).toContain(label.text);
      if (likely) expect(seen).not.toContain(likely);
      expect(
        say(language)(text, {
          ...values,
          label: label?.text ?? '…',
          network: '–',
          hospital: '–',
          search: '–',
          countryThere: '–',
        }),
      ).toSatisfy(wordless);
    },
  );
});
