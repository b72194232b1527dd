import type { State as Progress } from '../../../lib/progress/state';
import { selectorOf } from '../drift/peers/css';
import { lieTogether } from '../drift/peers/similo';
import { type Original, subjectOf } from '../drift/subject';
import { randomOf } from '../random';
import { stateOf } from './kinds/index';
import type { Answer, Errand, Job, Outcome } from './outcome';
import type { Scene } from './scene';

type Stage = keyof Progress['stages'];

interface Asked {
  readonly page: string | null;
  readonly rings: ReadonlyMap<string, Element>;
  readonly aid: readonly string[];
  readonly moves: readonly string[];
  readonly fits: boolean;
}

/** What would be shown and told on the page as it is now, to somebody who begins. */
function ask(original: Original, progress: Progress): Asked {
  const { page, advice } = lotse.inspect(document, new URL(original.url), original.profile ?? {});
  const told = lotse.told({ page, advice }, { ...progress, profile: original.profile ?? {} }, Date.now());
  const stages = Object.entries(told.progress.stages) as [Stage, { status: string }][];
  return {
    page: page?.id ?? null,
    rings: new Map(advice.flatMap(({ name, element }) => (element ? [[name, element] as const] : []))),
    aid: told.aid,
    moves: stages.filter(([stage, { status }]) => status !== progress.stages[stage].status).map(([stage]) => stage),
    fits: advice.some(({ hint, fit }) => hint.compares === 'all' && fit === 'fits'),
  };
}

function isSame(one: Element, other: Element): boolean {
  return one === other || ((one.contains(other) || other.contains(one)) && lieTogether(one, other));
}

function tell(element: Element): string {
  const text = (element.textContent || element.getAttribute('value') || '').replace(/\s+/g, ' ').trim();
  return `${selectorOf(element)}${text && ` “${text.slice(0, 40)}”`}`;
}

/** All that is wrong with an answer, in words. */
function faults(scene: Scene, before: Asked, now: Asked): string[] {
  const wrong: string[] = [];
  if (!scene.pages.has(now.page)) wrong.push(`taken for ${now.page}`);
  for (const [hint, element] of now.rings) {
    const truth = scene.truths.get(hint);
    const right = [truth?.element, truth?.also].some((one) => one && isSame(one, element));
    // Hints that the fixture does not list are not judged, unless nothing may be ringed at all.
    if (scene.mute || (truth && !right)) wrong.push(`${hint} rings ${tell(element)}`);
  }
  const moves = scene.moves ?? new Set(before.moves);
  for (const stage of now.moves) if (!moves.has(stage as Stage)) wrong.push(`moves ${stage}`);
  for (const one of now.aid)
    if (!before.aid.includes(one) && !scene.aid.has(one as never)) wrong.push(`first aid ${one} opens`);
  if (now.fits && !scene.mayFit) wrong.push('the whole request is said to fit');
  return wrong;
}

function silent(scene: Scene, now: Asked): string[] {
  const missed = [...scene.truths]
    .filter(([hint, { element, findable }]) => element && findable && !now.rings.has(hint))
    .map(([hint]) => hint);
  return [...(scene.certain && now.page === null ? ['page'] : []), ...missed];
}

function makeOne(original: Original, job: Job, pristine: Element, before: Asked, progress: Progress): Outcome | null {
  document.replaceChild(pristine.cloneNode(true), document.documentElement);
  const state = stateOf(job.state);
  if (!state) throw new Error(`There is no state “${job.state}”.`);
  if (original.page === null && !state.harmless) return null;
  const scene: Scene = {
    ...subjectOf(document, original, randomOf(job.seed)),
    pages: new Set([original.page, ...(original.acceptPage ?? [])]),
    mute: false,
    mayFit: before.fits,
    moves: undefined,
    aid: new Set(),
    said: '',
  };
  if (!state.apply(scene)) return null;
  const now = ask(original, progress);
  const wrong = faults(scene, before, now);
  const missed = silent(scene, now);
  const verdict = wrong.length > 0 ? 'wrong' : missed.length > 0 ? 'silent' : 'right';
  return {
    ...job,
    fixture: original.name,
    page: original.page,
    recognised: now.page,
    verdict,
    wrong,
    missed,
    said: scene.said.slice(0, 300),
  };
}

/** Runs inside a fixture's page, which is opened at its own address. */
async function states({ original, jobs, pages, progress }: Errand): Promise<Answer> {
  await new Promise((done) => setTimeout(done));
  const pristine = document.documentElement.cloneNode(true) as Element;
  const before = ask(original, progress);
  const made: Outcome[] = [];
  for (const job of jobs) {
    if (made.length >= pages) break;
    const done = makeOne(original, job, pristine, before, progress);
    if (done) made.push(done);
  }
  return { made };
}

/** For looking at one page: makes it and leaves it open. */
function statesOnly(original: Original, job: Job, progress: Progress): Outcome | null {
  const pristine = document.documentElement.cloneNode(true) as Element;
  return makeOne(original, job, pristine, ask(original, progress), progress);
}

Object.assign(globalThis, { states, statesOnly });
