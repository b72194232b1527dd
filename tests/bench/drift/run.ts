import { askingScript, enter, fixturePage, open } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { type Fixture, outsideTrees, readFixtures } from '../../fixtures/read';
import type { Wanted } from '../seeded';
import type { Answer, Errand } from './outcome';
import { plan } from './plan';

const tabs = 2;

/** Makes and judges all pages of a plan, in real Chromium, in several tabs at a time. */
export async function runDrift(wanted: Wanted, told: (done: number, of: number) => void): Promise<readonly Answer[]> {
  const fixtures = outsideTrees(readFixtures());
  const errands = plan(fixtures, wanted);
  const script = await askingScript('tests/bench/drift/in-page.ts');
  const launched = await launch({
    browser: 'chrome',
    args: ['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'],
  });
  const answers: Answer[] = [];
  const waiting = [...errands.entries()];
  const work = async () => {
    const page = await fixturePage(launched.browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, errand] = next;
      await open(page, fixtures[at] as Fixture);
      await enter(page, script);
      answers[at] = (await page.evaluate(`drift(${JSON.stringify(errand satisfies Errand)})`)) as Answer;
      told(answers.filter(Boolean).length, errands.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await launched.close();
  }
  return answers;
}
