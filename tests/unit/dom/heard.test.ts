import { afterEach, describe, expect, it } from 'vitest';
import { languagesIn, mainLanguage } from '../../../lib/dom/everyday';
import { folded } from '../../../lib/dom/fold';
import { hearing, hearOnly } from '../../../lib/dom/heard';
import { saysAll } from '../../../lib/dom/says';
import { everydayWords } from '../../../lib/guides/everyday-words';
import { portalLanguages } from '../../../lib/guides/languages';
import { words } from '../../../lib/guides/words';

afterEach(() => hearOnly(() => undefined));

describe('words are looked for in the languages of the page', () => {
  it('hears English and what is asked for', () => {
    hearOnly(() => ['hr']);
    expect(saysAll('Pošaljite obrazac', { says: [words.send] })).toBe(true);
    expect(saysAll('Send the form', { says: [words.send] })).toBe(true);
    // "Data" in Croatian; in Czech, "podat" is to send.
    expect(saysAll('Zaštita osobnih podataka', { says: [words.send] })).toBe(false);
    expect(saysAll('Absenden', { says: [words.send] })).toBe(false);
  });

  it('hears all where nothing is known', () => {
    hearOnly(() => undefined);
    expect(saysAll('Zaštita osobnih podataka', { says: [words.send] })).toBe(true);
    expect(saysAll('Absenden', { says: [words.send] })).toBe(true);
  });

  it('asks for the languages only when a word is looked for', () => {
    let asked = 0;
    hearOnly(() => {
      asked += 1;
      return ['de'];
    });
    expect(asked).toBe(0);
    expect(hearing().has('de')).toBe(true);
    expect(hearing().has('fr')).toBe(false);
    expect(asked).toBe(1);
  });
});

/** Words of no language, so that there is enough to tell. */
const more = 'qa qb qc qd qf qg qh qj qk ql qm qn';

describe('the languages of a page', () => {
  it.each([
    ['de', `Melden Sie sich an. ${more}`, ['de']],
    ['de_AT', `Melden Sie sich an. ${more}`, ['de']],
    // Too short to tell: whatever the page says, a button may be in another language.
    ['en', 'Zugang beantragen', undefined],
    // What it says of itself is wrong.
    ['en', `Het account is niet beschikbaar en de dienst is voor u gesloten. ${more}`, ['en', 'nl']],
    ['', `Ihr Konto ist gesperrt, und die Anmeldung mit der App ist nicht möglich. ${more}`, ['de']],
    // Its neighbours share some of its words.
    ['hr', 'Prijava je uspjela i sada ste na stranici za račun, ali se ne možete odjaviti.', ['hr']],
    ['xx', `Login ${more}`, undefined],
    ['constructor', `Login ${more}`, undefined],
  ])('lang="%s" “%s”: %s', (tag, text, languages) => {
    expect(languagesIn([tag], folded(text))).toEqual(languages);
  });

  it('takes every part that names its language', () => {
    expect(languagesIn(['en', 'el'], `login ${more}`)).toEqual(['en', 'el']);
  });

  it('knows everyday words of each language of the portals', () => {
    expect(Object.keys(everydayWords).sort()).toEqual(Object.keys(portalLanguages).sort());
  });

  it.each(Object.entries(everydayWords))('a page of the everyday words of “%s” is in it', (language, all) => {
    expect(folded(all)).toBe(all);
    expect(mainLanguage(all)).toBe(language);
  });
});
