import { median } from '../quantile';
import { runsIn } from '../runs';
import { table } from '../table';
import { type Arm, type ArmName, armNames, withArms } from './arms';
import { type BenchPage, benchPages } from './pages';
import { load } from './rest';
import { categories, type Kind, kindNames, type Stretch, type TraceEvent, type Work, workOf } from './trace';

/** Shorter ones are not listed, in ms. */
const shortest = 0.5;

/**
 * `npm run bench -- load --trace`: where the time of the main thread goes, from traces of Chromium: per kind of work,
 * what each arm adds to a page without an extension; and, for the released extension, each stretch in which its script
 * ran.
 * @returns the exit code: always 0, for there is no bar
 */
export async function attribute(words: readonly string[]): Promise<number> {
  const { runs, json } = runsIn(words, [5, 1, 50]);
  const names = armNames.filter((name) => name !== 'again');
  const pages = benchPages();
  await withArms(names, pages, async (arms) => {
    for (const page of pages) {
      const works = await traceAll(arms, page, runs);
      console.log(json ? JSON.stringify({ page: page.fixture.name, works }) : tell(page, works));
    }
  });
  return 0;
}

type Works = Readonly<Partial<Record<ArmName, readonly Work[]>>>;

async function traceAll(arms: readonly Arm[], page: BenchPage, runs: number): Promise<Works> {
  const works: Partial<Record<ArmName, Work[]>> = {};
  for (let run = 0; run < runs; run++)
    for (const arm of arms) works[arm.name] = [...(works[arm.name] ?? []), await traced(arm, page)];
  return works;
}

async function traced(arm: Arm, benchPage: BenchPage): Promise<Work> {
  await arm.prepare(benchPage);
  const { page } = await load(arm.launched, benchPage.fixture, (tab) => tab.tracing.start({ categories }));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return workOf(traceEvents, benchPage.fixture.url.replace(/#.*/, ''));
}

function tell({ fixture }: BenchPage, works: Works): string {
  const { none = [], ours = [], ...others } = works;
  const of = (all: readonly Work[], kind: Kind) => median(all.map(({ times }) => times[kind]));
  const arms = Object.entries({ ...others, ours });
  const rows = kindNames.map((kind) => [of(none, kind), ...arms.map(([, all]) => of(all, kind) - of(none, kind))]);
  const sums = rows.reduce((sum, row) => row.map((value, at) => value + (sum[at] ?? 0)), []);
  const typical = [...ours].sort((one, other) => wholeOf(one) - wholeOf(other))[Math.floor(ours.length / 2)];
  return [
    `\n${fixture.name}: ms of the main thread while it is traced`,
    table(
      ['', 'page alone', ...arms.map(([name]) => `+ ${name}`)],
      [...rows, sums].map((row, at) => [kindNames[at] ?? 'all', ...row.map((value) => value.toFixed(1))]),
    ),
    '',
    table(
      ['our script ran because of', 'at ms', 'took ms', 'made of'],
      (typical?.stretches ?? []).filter(({ whole }) => whole >= shortest).map(rowOf),
    ),
  ].join('\n');
}

function wholeOf({ stretches }: Work): number {
  return stretches.reduce((sum, { whole }) => sum + whole, 0);
}

function rowOf({ by, at, whole, times }: Stretch): readonly string[] {
  const parts = kindNames.filter((kind) => times[kind] >= shortest / 5);
  return [by, at.toFixed(0), whole.toFixed(1), parts.map((kind) => `${kind} ${times[kind].toFixed(1)}`).join(', ')];
}
