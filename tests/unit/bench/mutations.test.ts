// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { mutations, single } from '../../bench/drift/mutations/index';
import { visibleWords } from '../../bench/drift/parts';
import { targetsOf } from '../../bench/drift/subject';
import { changed, fixture, mutation, show, subject } from './fixture-page';

// A test document calculates styles slowly, and a busy machine more so.
vi.setConfig({ testTimeout: 60_000 });

/**
 * A form without ids, one with, cards, a recap, sentences: small pages, for a test document calculates styles slowly.
 */
const pages = [
  'euLogin/createPassword.de-wrap',
  'euLogin/myAccount.de-list',
  'saas/profile.it-cards',
  'saas/recap.en-bootstrap2',
];
const seeds = ['one', 'two'];
const each = pages.flatMap((page) => mutations.map(({ id }) => [page, id] as const));

describe('mutations', () => {
  it.each(mutations)('$id: the same seed makes the same page, with the same truth', ({ apply, id }) => {
    const made = [1, 2].map(() => {
      const one = subject('euLogin/createPassword.de-wrap', `same ${id}`);
      apply(one);
      const truths = [...one.truths].map(([hint, { element, findable }]) => [hint, element?.outerHTML, findable]);
      return { html: document.documentElement.outerHTML, truths, certain: one.certain };
    });
    expect(made[0]).toEqual(made[1]);
  });

  it('another seed makes another page', () => {
    const made = seeds.map((seed) => {
      mutation('wrap').apply(subject('euLogin/createPassword.de-wrap', seed));
      return document.body.innerHTML;
    });
    expect(new Set(made).size).toBe(seeds.length);
  });

  it.each(each)('%s, %s: what is right is in the page, once for each hint', (page, id) => {
    const one = subject(page, 'one');
    mutation(id).apply(one);
    const targets = targetsOf(one);
    for (const { hint, element } of targets) expect(document.contains(element), hint).toBe(true);
    const distinct = new Set(targets.map(({ element }) => element));
    expect(distinct.size).toBe(targets.length);
    expect([...one.truths.keys()]).toEqual(Object.keys(fixture(page).targets));
    // Nothing is findable that is not there.
    for (const { element, findable } of one.truths.values()) expect(element === null && findable).toBe(false);
  });

  // What is seen needs a layout, so the bench itself checks it on every page; here the hidden words count too, and the
  // mutation that adds hidden ones cannot.
  const keeping = each.filter(([, id]) => mutation(id).keepsWords && id !== 'copy');
  const words = () => visibleWords(document, () => true);

  it.each(keeping)('%s, %s: not one word comes or goes, and no truth changes but for doubt', (page, id) => {
    const one = subject(page, 'one');
    const before = words();
    expect(before.length).toBeGreaterThan(50);
    const right = new Map([...one.truths].map(([hint, { element }]) => [hint, element]));
    mutation(id).apply(one);
    expect(words()).toBe(before);
    for (const [hint, { element }] of one.truths) expect(element, hint).toBe(right.get(hint));
  });

  it('every single mutation fits one of these pages', () => {
    const idle = single.filter(({ apply }) => !pages.some((page) => seeds.some((seed) => apply(subject(page, seed)))));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('what claims to keep the words can be caught', () => {
    show(fixture('euLogin/createPassword.de-wrap'));
    const before = words();
    changed('euLogin/createPassword.de-wrap', 'reword');
    expect(words()).not.toBe(before);
  });
});
