// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { isShown, labelsOf, said } from '../../bench/drift/parts';
import { settle } from '../../bench/drift/settle';
import type { Subject } from '../../bench/drift/subject';
import { changed, mutation, subject } from './fixture-page';

// A test document calculates styles slowly, and a busy machine more so.
vi.setConfig({ testTimeout: 60_000 });

const lost = ({ truths }: Subject, before: readonly string[]) =>
  before.filter((hint) => truths.get(hint)?.element === null);
const form = ['firstName', 'lastName', 'email', 'confirmEmail', 'emailLanguage', 'captcha', 'privacy', 'create'];

describe('the truth about changed pages', () => {
  it.each(['remove', 'hide'])('%s: exactly one thing is lost, the others stay findable', (id) => {
    const one = changed('euLogin/register.de-bare', id);
    const before = ['language', ...form];
    expect(lost(one, before)).toHaveLength(1);
    const rest = before.filter((hint) => !lost(one, before).includes(hint));
    for (const hint of rest) expect(one.truths.get(hint), hint).toMatchObject({ findable: true });
    expect(one.certain).toBe(true);
  });

  it('removed means out of the page', () => {
    const one = subject('euLogin/createPassword.de-wrap', 'remove');
    const before = new Map([...one.truths].map(([hint, { element }]) => [hint, element]));
    expect(mutation('remove').apply(one)).toBe(true);
    const gone = [...before].filter(([hint]) => one.truths.get(hint)?.element === null);
    expect(gone).toHaveLength(1);
    for (const [hint, element] of before) expect(document.contains(element)).toBe(gone[0]?.[0] !== hint);
  });

  it('twice means two of the same name, and no right one', () => {
    const one = changed('euLogin/createPassword.de-wrap', 'twice');
    const hints = [...one.truths].filter(([, { element }]) => element === null);
    expect(hints).toHaveLength(1);
    const names = [...document.querySelectorAll('form input,form button')].map((field) =>
      labelsOf(field).map(said).join(),
    );
    expect(names.length - new Set(names).size).toBeGreaterThanOrEqual(1);
  });

  it('hidden means that a person does not see it', () => {
    const one = subject('saas/home.en-bootstrap2', 'hide');
    const target = one.truths.get('requestAccess')?.element as Element;
    expect(isShown(target)).toBe(true);
    const done = mutation('hide').apply(one);
    expect(done ? isShown(target) : true).toBe(!done);
  });

  it('without the one field that makes it, a page is not certain', () => {
    const one = subject('euLogin/signIn.de-unknown-user', '');
    for (const hint of [...one.truths.keys()]) if (hint !== 'email') one.truths.delete(hint);
    expect(mutation('remove').apply(one)).toBe(true);
    expect(one.truths.get('email')).toEqual({ element: null, findable: false });
    expect(one.certain).toBe(false);
  });

  it('a recap without one of its parts is not sent', () => {
    const one = subject('saas/recap.en-bootstrap2', '');
    expect(one.truths.get('submit')?.element).not.toBeNull();
    for (const hint of [...one.truths.keys()]) if (!['organisation', 'submit'].includes(hint)) one.truths.delete(hint);
    one.truths.set('submit', { element: document.createElement('i'), findable: true });
    const only = { ...one, random: { ...one.random, pick: <T>(of: readonly T[]) => of[0] } };
    expect(mutation('remove').apply(only)).toBe(true);
    expect(one.truths.get('organisation')?.element).toBeNull();
    expect(one.truths.get('submit')?.element).toBeNull();
  });

  it('behind a dialog nothing may be pointed at', () => {
    const one = changed('euLogin/createPassword.de-wrap', 'dialog');
    expect([...one.truths.values()].every(({ element }) => element === null)).toBe(true);
  });

  it('a lone field without label or other clue is known to nobody; among labelled ones it is', () => {
    const lone = subject('euLogin/signIn.de-unknown-user', '');
    const field = lone.truths.get('email')?.element as HTMLElement;
    for (const name of ['id', 'name', 'type', 'autocomplete', 'placeholder', 'aria-label', 'title', 'aria-labelledby'])
      field.removeAttribute(name);
    for (const label of document.querySelectorAll('label')) label.remove();
    for (const label of labelsOf(field)) if ('text' in label) label.text.data = '';
    settle(lone);
    expect(lone.truths.get('email')?.findable).toBe(false);
    expect(lone.certain).toBe(false);

    const many = changed('euLogin/register.de-bare', 'unlabel');
    const bare = [...many.truths].filter(
      ([, { element }]) => element?.matches('input[type=text]') && !/\p{L}/u.test(labelsOf(element).map(said).join('')),
    );
    for (const [hint] of bare) expect(many.truths.get(hint)?.findable, hint).toBe(true);
  });

  it('another language says so, and names what is pointed at in it', () => {
    const one = changed('euLogin/register.de-bare', 'language');
    expect(document.documentElement.lang).toBe(one.lang);
    expect(one.lang).not.toBe('de');
    const words = labelsOf(one.truths.get('firstName')?.element as Element)
      .map(said)
      .join(' ');
    expect(words).not.toMatch(/Vorname/);
    expect(words).toMatch(/\p{L}/u);
  });
});
