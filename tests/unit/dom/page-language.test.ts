// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { languageOfText, pageLanguage, spokenOn } from '../../../lib/dom/page-language';
import { words } from '../../../lib/guides/words';

const page = (lang: string, html: string) => {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return lookAt(document, '/cas');
};
const english = '<p>To use the application you need an account, and this is how to ask for access to it.</p>';
const remark = 'Für alle Länder, Italien und Malta ausgenommen, sind Anträge derzeit nicht möglich.';

describe('the language of a page', () => {
  it.each([
    ['de', '<p>Login</p>', 'de'],
    ['', '<p>Sie können sich mit der App nicht anmelden und das ist für Ihr Konto so.</p>', 'de'],
    ['', '<p>Login</p>', 'en'],
    // The template is English, and nothing else is.
    ['en', '<p>Για να προσθέσετε νέα συσκευή, πρέπει πρώτα να αφαιρέσετε μία από τις υπάρχουσες.</p>', 'el'],
    ['en', '<p>Трябва първо да премахнете едно от устройствата си.</p>', 'bg'],
    // A few words of another language make no other page of it.
    ['en', `${english}<p>${remark}</p>`, 'en'],
    ['es', '<p>Solicitud de acceso a la red de un hospital de la Unión</p>', 'es'],
  ])('lang="%s" %s: %s', (lang, html, language) => {
    expect(pageLanguage(page(lang, html))).toBe(language);
  });
});

describe('the language of a text', () => {
  it('is another one where the text is plainly in it', () => {
    const look = page('en', `${english}<p>${remark}</p>`);
    expect(languageOfText(look, remark)).toBe('de');
    expect(languageOfText(look, 'You need an account for this application')).toBe('en');
    expect(spokenOn(look, words.negated)).toHaveProperty('de');
  });

  it('is that of the page where only short words look alike', () => {
    const spanish = 'La solicitud de un hospital de la red se envía a la persona que la coordina.';
    const look = page('es', `<p>${spanish}</p>`);
    expect(languageOfText(look, spanish)).toBe('es');
    expect(Object.keys(spokenOn(look, words.negated)).sort()).toEqual(['en', 'es']);
  });
});
