// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isLegend, isOfGlossary } from '../../../lib/dom/glossary';
import { lookAt } from '../../../lib/dom/look';

/** Whether the first description of a list of terms is one of a glossary. */
const isExplained = (html: string) => {
  document.body.innerHTML = html;
  return isOfGlossary(lookAt(document, '/cas'), document.querySelector('dd') as Element);
};

describe('a list of terms', () => {
  it.each([
    ['en', '<dl><dt>Pending<dd>Not scanned yet.<dt>Expired<dd>The time ran out.</dl>'],
    ['fi', '<dl><dt>Vanhentunut<dd>Koodia ei skannattu ajoissa.<dt>Lukittu<dd>PIN oli kolme kertaa väärin.</dl>'],
    ['en', '<h2>Something wrong?</h2><dl><dt>The device was refused<dd>Set a lock.<dt>No PIN<dd>Allow it.</dl>'],
  ])('explains states (%s): %s', (language, html) => {
    document.documentElement.lang = language;
    expect(isExplained(html)).toBe(true);
  });

  it.each([
    '<dl><dt>Attempts<dd>5 of 5<dt>State<dd>The method is suspended for your account.</dl>',
    '<dl><dt>Locked<dd>Since 14:02.<dt>Expired<dd>On 3 May 2026.</dl>',
    '<dl><dt>Account locked<dd>Three wrong attempts.<dt>Help<dd>Write to us.</dl>',
  ])('tells how it stands now: %s', (html) => {
    document.documentElement.lang = 'en';
    expect(isExplained(html)).toBe(false);
  });
});

describe('a line', () => {
  it.each([
    'active – can be chosen; inactive – no longer given; locked – taken away by the administrator.',
    'aktywny – profil można wybrać; nieaktywny – profil nie jest już przyznawany.',
  ])('explains states: %s', (text) => {
    expect(isLegend(text)).toBe(true);
  });

  it.each([
    'Your account is locked – try again at 15:00.',
    'Access: view only; nothing can be changed before Monday.',
    'Requests are closed. Come back tomorrow.',
  ])('tells how it stands now: %s', (text) => {
    expect(isLegend(text)).toBe(false);
  });
});
