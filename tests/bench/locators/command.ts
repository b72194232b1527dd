import { parseArgs } from 'node:util';
import { pages } from '../../../lib/guides';
import { askingScript, enter, fixturePage, open } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { outsideTrees, readFixtures } from '../../fixtures/read';
import { table } from '../table';
import type { Tried } from './in-page';

/**
 * `npm run bench -- locators`: each locator of each hint on all fixtures of its page, alone and left out. A locator
 * that points wrong when it is alone is a danger; one that no fixture needs is either there for pages nobody saved
 * yet, or can go.
 * @returns the exit code: 1 when a locator alone points wrong
 */
export async function locators(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { json: { type: 'boolean', default: false } } });
  const tried = await tryAll();
  const wrong = tried.filter(({ alone }) => alone === 'wrong');
  const needed = new Set(tried.filter((one) => one.needed).map(nameOf));
  const unneeded = all().filter((one) => !needed.has(nameOf(one)));
  if (values.json) console.log(JSON.stringify({ tried, unneeded: unneeded.map(nameOf) }, undefined, 1));
  else {
    console.log(tell(tried));
    console.log(
      `\n${unneeded.length} of ${all().length} locators are needed by no fixture, because others find the same:`,
    );
    for (const one of unneeded) console.log(`  ${nameOf(one)}`);
    for (const one of wrong) console.log(`✗ ${nameOf(one)} alone points wrong on ${one.fixture}`);
  }
  return wrong.length > 0 ? 1 : 0;
}

type Place = Pick<Tried, 'page' | 'hint' | 'index' | 'by'>;

function nameOf({ page, hint, index, by }: Place): string {
  return `${page}.${hint} ${index + 1}: by ${by}`;
}

/** Every locator of the guides. */
function all(): readonly Place[] {
  return pages.flatMap(({ id, page }) =>
    Object.entries(page.hints).flatMap(([hint, { target = [] }]) =>
      target.map(({ by }, index) => ({ page: id, hint, index, by })),
    ),
  );
}

async function tryAll(): Promise<readonly (Tried & { readonly fixture: string })[]> {
  const script = await askingScript('tests/bench/locators/in-page.ts');
  const launched = await launch({ browser: 'chrome' });
  const tried: (Tried & { fixture: string })[] = [];
  try {
    const page = await fixturePage(launched.browser);
    for (const fixture of outsideTrees(readFixtures())) {
      if (fixture.page === null) continue;
      await open(page, fixture);
      await enter(page, script);
      const asked = `tryLocators(${JSON.stringify(fixture.profile ?? {})}, ${JSON.stringify(fixture.targets)})`;
      for (const one of (await page.evaluate(asked)) as Tried[]) tried.push({ ...one, fixture: fixture.name });
    }
  } finally {
    await launched.close();
  }
  return tried;
}

/** Per kind of locator: how often it was asked, what it found alone, and how often it was needed. */
function tell(tried: readonly Tried[]): string {
  const kinds = [...new Set(tried.map(({ by }) => by))].sort();
  return table(
    ['locator', 'in guides', 'asked', 'alone right', 'silent', 'wrong', 'needed'],
    kinds.map((kind) => {
      const some = tried.filter(({ by }) => by === kind);
      const count = (alone: Tried['alone']) => String(some.filter((one) => one.alone === alone).length);
      const inGuides = all().filter(({ by }) => by === kind).length;
      return [
        kind,
        String(inGuides),
        String(some.length),
        count('right'),
        count('silent'),
        count('wrong'),
        String(some.filter(({ needed }) => needed).length),
      ];
    }),
  );
}
