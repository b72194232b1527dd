import { percent, table } from '../table';
import { states } from './kinds/index';
import type { Outcome, Verdict } from './outcome';

export type Tally = Record<Verdict, number>;

/** How often each verdict fell, by whatever is asked of a page. */
export function tallies(made: readonly Outcome[], of: (one: Outcome) => string): ReadonlyMap<string, Tally> {
  const all = new Map<string, Tally>();
  for (const one of made) {
    const tally = all.get(of(one)) ?? { right: 0, silent: 0, wrong: 0 };
    tally[one.verdict]++;
    all.set(of(one), tally);
  }
  return all;
}

export const pageOf = ({ page }: Outcome): string => page ?? 'pages of others';

const head = ['', 'pages', 'right', 'silent', 'WRONG', ''];

function rows(all: ReadonlyMap<string, Tally>): (string | number)[][] {
  return [...all]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, { right, silent, wrong }]) => {
      const pages = right + silent + wrong;
      return [name, pages, right, silent, wrong, percent(right, pages)];
    });
}

/** Everything for people. */
export function report(made: readonly Outcome[]): string {
  return [
    table(head, rows(tallies(made, ({ state }) => state))),
    '',
    table(head, rows(tallies(made, pageOf))),
    '',
    ...states.map(({ id, is }) => `${id.padEnd(12)} ${is}`),
  ].join('\n');
}

const most = 60;

/** What went wrong, page by page, with the text that makes the page again. */
export function wrongs(made: readonly Outcome[]): readonly string[] {
  const told = made
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ fixture, wrong, seed, said }) => `${fixture}: ${wrong.join('; ')}  [${seed}] ${said.slice(0, 120)}`);
  return told.length > most ? [...told.slice(0, most), `… and ${told.length - most} more`] : told;
}
