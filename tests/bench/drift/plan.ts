import type { Fixture } from '../../fixtures/read';
import { randomOf } from '../random';
import type { Wanted } from '../seeded';
import { mutations } from './mutations/index';
import type { Errand, Job } from './outcome';
import { originalOf } from './subject';

/** How often all mutations are gone through to reach so many pages, though two of three do not fit. */
function roundsFor(pages: number, mutations: number): number {
  return 2 + 3 * Math.ceil(pages / mutations);
}

/**
 * Which pages are made of which fixture: as many of each fixture, and of each mutation as many as fit, so that neither
 * the long pages nor the easy mutations outweigh the rest.
 */
export function plan(fixtures: readonly Fixture[], { seed, pages, only }: Wanted): readonly Errand[] {
  const ids = only === undefined ? mutations.map(({ id }) => id) : [only];
  const share = (at: number) =>
    Math.floor((pages * (at + 1)) / fixtures.length) - Math.floor((pages * at) / fixtures.length);
  return fixtures.map((fixture, at) => ({
    original: originalOf(fixture),
    jobs: jobsOf(seed, fixture.name, ids, roundsFor(share(at), ids.length)),
    pages: share(at),
  }));
}

function jobsOf(seed: string, name: string, ids: readonly string[], rounds: number): Job[] {
  return Array.from({ length: rounds }, (_, round) =>
    randomOf(`${seed} ${name} ${round}`)
      .shuffled(ids)
      .map((mutation) => ({ mutation, seed: `${seed} ${name} ${round} ${mutation}` })),
  ).flat();
}
