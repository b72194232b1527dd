// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../bench/drift/subject';
import { randomOf } from '../../bench/random';
import { readArguments } from '../../bench/states/arguments';
import { states } from '../../bench/states/kinds/index';
import type { Outcome } from '../../bench/states/outcome';
import { report, tallies, wrongs } from '../../bench/states/report';
import { isAnother, isDoubtful, type Scene } from '../../bench/states/scene';
import { fixture, show } from './fixture-page';

function sceneOf(name: string): Scene {
  show(fixture(name));
  const subject = subjectOf(document, fixture(name), randomOf('one'));
  const rest = {
    pages: new Set([subject.page]),
    mute: false,
    mayFit: true,
    moves: undefined,
    aid: new Set<never>(),
    said: '',
  };
  return { ...subject, ...rest };
}

describe('the states', () => {
  it('have ids of their own, and say what they are', () => {
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
    for (const { id, is } of states) expect(is, id).toMatch(/^\S.+\S$/);
  });

  it('let nothing be ringed or moved where the content is another one', () => {
    const scene = sceneOf('euLogin/password.de-verified');
    isAnother(scene);
    expect(scene.mute).toBe(true);
    expect([...scene.pages]).toEqual([null]);
    expect([...(scene.moves ?? ['all'])]).toEqual([]);
    expect([...scene.truths.values()].some(({ findable }) => findable)).toBe(false);
  });

  it('let silence be right where nobody could be sure, and the right answer too', () => {
    const scene = sceneOf('euLogin/password.de-verified');
    isDoubtful(scene);
    expect([...scene.pages]).toEqual(['euLogin.password', null]);
    expect(scene.mute).toBe(false);
  });
});

describe('the report', () => {
  const one: Outcome = {
    state: 'over',
    seed: 'lotse x 0 over',
    fixture: 'x',
    page: null,
    recognised: 'saas.home',
    verdict: 'wrong',
    wrong: ['taken for saas.home'],
    missed: [],
    said: '<p>Over</p>',
  };

  it('counts each verdict and tells what was wrong', () => {
    expect(tallies([one, { ...one, verdict: 'right', wrong: [] }], ({ state }) => state).get('over')).toEqual({
      right: 1,
      silent: 0,
      wrong: 1,
    });
    expect(report([one])).toContain('pages of others');
    expect(wrongs([one])).toEqual(['x: taken for saas.home  [lotse x 0 over] <p>Over</p>']);
  });
});

describe('the arguments', () => {
  it('are read', () => {
    expect(readArguments(['--pages', '3000', '--only', 'over'])).toMatchObject({
      pages: 3000,
      only: 'over',
      seed: 'lotse',
    });
  });

  it.each([
    [['--pages', '0'], 'whole number'],
    [['--only', 'nothing'], 'There is no state'],
    [['--seed', ''], 'must not be empty'],
  ])('%j are refused', (words, why) => {
    expect(() => readArguments(words)).toThrow(why);
  });
});
