import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { portalsOwn } from '../../../lib/clean/known';
import { askingScript, enter, fixturePage, inOrder, open } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { readFixtures } from '../../fixtures/read';
import { table } from '../table';

/** Names per fixture and copy. */
const share = 80;

/**
 * Plants tens of thousands of names in eighteen places of every fixture, copies it, and counts the names that can still
 * be read, and what is lost of the portals' own words. Another seed plants the next names of the list.
 * @returns 1 when a name is left
 */
export async function names(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      pages: { type: 'string' },
      seed: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const list = readFileSync('tests/bench/names/names.txt', 'utf8').split(/\s+/).filter(Boolean);
  const fixtures = inOrder(readFixtures()).slice(0, Number(values.pages ?? 10_000));
  const known = JSON.stringify(portalsOwn());
  const launched = await launch({ browser: 'chrome' });
  const surviving = new Map<string, Map<string, number>>();
  let [planted, kept, all] = [0, 0, 0];
  try {
    const page = await fixturePage(launched.browser);
    const script = await askingScript('tests/bench/names/in-page.ts');
    const each = values.pages ? share : Math.max(share, Math.ceil(list.length / fixtures.length));
    for (const [index, fixture] of fixtures.entries()) {
      if (await open(page, fixture)) await enter(page, script);
      const from = ((Number(values.seed) * fixtures.length + index) * each) % list.length;
      const own = [...list, ...list].slice(from, from + each);
      // The other part of each name comes from elsewhere in the list.
      const others = own.map((_, at) => list[(from * 7 + at * 131 + 17) % list.length]);
      const [one, total] = (await page.evaluate(`wordsKept(${known})`)) as [number, number];
      kept += one;
      all += total;
      const result = (await page.evaluate(
        `namesInCopy(${known}, ${JSON.stringify(own)}, ${JSON.stringify(others)})`,
      )) as { places: string[]; surviving: string[][]; planted: number };
      planted += result.planted;
      for (const [at, place] of result.places.entries()) {
        const found = surviving.get(place) ?? new Map<string, number>();
        for (const name of result.surviving[at] ?? []) found.set(name, (found.get(name) ?? 0) + 1);
        surviving.set(place, found);
      }
    }
  } finally {
    await launched.close();
  }
  const rows = [...surviving].map(([place, found]) => [
    place,
    String([...found.values()].reduce((sum, count) => sum + count, 0)),
    [...found.keys()].slice(0, 12).join(' '),
  ]);
  if (values.json)
    console.log(
      JSON.stringify({
        planted,
        kept,
        all,
        surviving: Object.fromEntries([...surviving].map(([place, found]) => [place, Object.fromEntries(found)])),
      }),
    );
  else {
    console.log(table(['place', 'names that can be read', 'for example'], rows));
    console.log(
      `\n${planted} names on ${fixtures.length} pages; of ${all} words of the portals, ${kept} are kept (${((100 * kept) / all).toFixed(1)} %).`,
    );
  }
  return rows.some(([, count]) => count !== '0') ? 1 : 0;
}
