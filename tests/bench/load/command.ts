import { runsIn } from '../runs';
import { type Arm, type ArmName, armNames, loadTime, withArms } from './arms';
import { attribute } from './attribute';
import { type BenchPage, benchPages } from './pages';
import { brokenBars, tell } from './tell';

/** What was measured on one page. */
export interface Line {
  readonly page: string;
  readonly guided: boolean;
  /** ms of the main thread until the page rests, with no extension. */
  readonly alone: readonly number[];
  /** What each arm added to the load of the same round without an extension. */
  readonly added: Readonly<Partial<Record<ArmName, readonly number[]>>>;
}

/**
 * `npm run bench -- load`: the processor time of a page's main thread that the released extension adds to a load,
 * beside an empty content script and two libraries that show one hint on the same page. Each arm has a browser of its
 * own; they take turns, and each load is compared with the one without an extension in the same round.
 * @returns the exit code: 1 when a bar is broken
 */
export async function load(words: readonly string[]): Promise<number> {
  const traced = words.includes('--trace');
  if (traced) return attribute(words.filter((word) => word !== '--trace'));
  const { runs, json } = runsIn(words, [15, 3, 200]);
  const pages = benchPages();
  const lines = await withArms(armNames, pages, async (arms) => {
    const lines: Line[] = [];
    for (const page of pages) lines.push(await measure(page, arms, runs));
    return lines;
  });
  const broken = brokenBars(lines);
  if (json) console.log(JSON.stringify({ runs, lines, broken }, undefined, 1));
  else {
    console.log(tell(lines));
    for (const one of broken) console.log(`✗ ${one}`);
  }
  return broken.length > 0 ? 1 : 0;
}

async function measure(page: BenchPage, arms: readonly Arm[], runs: number): Promise<Line> {
  const guided = page.hint !== undefined;
  // What the libraries do where they have nothing to show says nothing.
  const asked = arms.filter(({ name }) => guided || (name !== 'driver' && name !== 'shepherd'));
  const alone: number[] = [];
  const added: Partial<Record<ArmName, number[]>> = {};
  // The first round is not counted: each browser does things then that it does only once.
  for (let run = -1; run < runs; run++) {
    const times: Partial<Record<ArmName, number>> = {};
    for (const arm of rotated(asked, run + 1)) times[arm.name] = await loadTime(arm, page);
    const { none = Number.NaN, ...others } = times;
    if (run < 0) continue;
    alone.push(none);
    for (const [name, time] of Object.entries(others) as [ArmName, number][])
      added[name] = [...(added[name] ?? []), time - none];
  }
  return { page: page.fixture.name, guided, alone, added };
}

/** In turns, so that whatever slows the machine slows all. */
function rotated<T>(all: readonly T[], by: number): readonly T[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}
