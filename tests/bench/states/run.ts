import { emptyState } from '../../../lib/progress/state';
import { askingScript, enter, fixturePage, open } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { type Fixture, outsideTrees, readFixtures } from '../../fixtures/read';
import { originalOf } from '../drift/subject';
import { randomOf } from '../random';
import type { Wanted } from '../seeded';
import { stateOf, states } from './kinds/index';
import type { Answer, Errand, Job } from './outcome';

const tabs = 2;
/** So often all states are gone through, for most do not fit most pages. */
const rounds = 8;

function isEverywhere(id: string): boolean {
  return stateOf(id)?.harmless === true;
}

/** As many pages of each fixture, and of each state as many as fit. */
function plan(fixtures: readonly Fixture[], { seed, pages, only }: Wanted): readonly Errand[] {
  const ids = only === undefined ? states.map(({ id }) => id) : [only];
  const share = (at: number) =>
    Math.floor((pages * (at + 1)) / fixtures.length) - Math.floor((pages * at) / fixtures.length);
  return fixtures.map((fixture, at) => ({
    original: originalOf(fixture),
    // What fits few pages comes first, or it would hardly ever come.
    jobs: Array.from({ length: rounds }, (_, round) =>
      randomOf(`${seed} ${fixture.name} ${round}`)
        .shuffled(ids)
        .sort((one, other) => Number(isEverywhere(one)) - Number(isEverywhere(other)))
        .map((state): Job => ({ state, seed: `${seed} ${fixture.name} ${round} ${state}` })),
    ).flat(),
    pages: share(at),
    progress: { ...emptyState(), welcomed: true },
  }));
}

/** Makes and judges all pages of a plan, in real Chromium, asking the program that ships. */
export async function runStates(wanted: Wanted): Promise<readonly Answer[]> {
  const fixtures = outsideTrees(readFixtures());
  const waiting = [...plan(fixtures, wanted).entries()];
  const script = await askingScript('tests/bench/states/in-page.ts');
  const launched = await launch({
    browser: 'chrome',
    args: ['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'],
  });
  const answers: Answer[] = [];
  const work = async () => {
    const page = await fixturePage(launched.browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, errand] = next;
      await open(page, fixtures[at] as Fixture);
      await enter(page, script);
      answers[at] = (await page.evaluate(`states(${JSON.stringify(errand)})`)) as Answer;
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await launched.close();
  }
  return answers;
}
