import { percent, table } from '../table';
import { mutations } from './mutations/index';
import type { Answer } from './outcome';
import { peers } from './peers/index';
import { leastRight, noTally, type Scores, type Tally } from './score';

function row(name: string, hints: Tally, pages: Tally): (string | number)[] {
  const { findable, right, silent, kept, wrong } = hints;
  return [
    name,
    findable,
    right,
    silent,
    percent(right, findable),
    kept,
    wrong,
    pages.right,
    pages.silent,
    pages.kept,
    pages.wrong,
  ];
}

const head = ['', 'findable', 'right', 'silent', '', 'kept', 'WRONG', 'page right', 'silent', 'kept', 'WRONG'];

/** Who of all how often found, kept silent, went wrong. */
function contest({ by, byMutation }: Scores): string {
  const whos = ['us', ...peers.map(({ id }) => id)];
  const of = (tallies: ReadonlyMap<string, Tally> | undefined) =>
    whos.flatMap((who) => {
      const { right, findable, wrong } = tallies?.get(who) ?? noTally();
      return [percent(right, findable), wrong];
    });
  const rows = mutations.filter(({ id }) => byMutation.has(id)).map(({ id }) => [id, ...of(byMutation.get(id))]);
  return table(['right, wrong', ...whos.flatMap((who) => [who, ''])], [...rows, ['all', ...of(by)]]);
}

/** Everything for people. */
export function report(scores: Scores): string {
  const { byMutation, byPage, recognition, recognitionByMutation, recognitionByPage, by, unused } = scores;
  const total = row('all', by.get('us') ?? noTally(), recognition);
  const changed = mutations
    .filter(({ id }) => byMutation.has(id))
    .map(({ id }) => row(id, byMutation.get(id)?.get('us') ?? noTally(), recognitionByMutation.get(id) ?? noTally()));
  const pages = [...recognitionByPage.keys()]
    .sort()
    .map((id) => row(id, byPage.get(id) ?? noTally(), recognitionByPage.get(id) ?? noTally()));
  const flaws = [...unused].filter(([why]) => why.includes('flaw')).reduce((sum, [, count]) => sum + count, 0);
  return [
    table(head, [...changed, total]),
    table(head, [...pages, total]),
    contest(scores),
    ...mutations.filter(({ id }) => byMutation.has(id)).map(({ id, does }) => `${id.padEnd(9)} ${does}`),
    '',
    'findable: a careful person could still find it · kept: nothing may be pointed at and nothing was, or nobody could be sure',
    ...peers.map(({ id, about }) => `${id.padEnd(9)} ${about}`),
    `${flaws} pages were made and thrown away, because their own truth did not hold.`,
  ].join('\n');
}

const most = 40;

/** What went wrong, page by page, with the text that makes the page again. */
export function wrongs(answers: readonly Answer[]): readonly string[] {
  const told = answers
    .flatMap(({ made }) => made)
    .flatMap(({ fixture, seed, hints, recognition, recognised, strayRings }) => [
      ...(recognition === 'wrong' ? [`${fixture}: taken for ${recognised}, ${strayRings} rings  [${seed}]`] : []),
      ...hints
        .filter(({ verdicts }) => verdicts.us === 'wrong')
        .map(({ hint, told: what }) => `${fixture}: ${hint}: ${what}  [${seed}]`),
    ]);
  return told.length > most ? [...told.slice(0, most), `… and ${told.length - most} more`] : told;
}

/** The last line. */
export function verdictOf({ pages, hints, by, recognition }: Scores): string {
  const { right, findable, wrong } = by.get('us') ?? noTally();
  return `${pages} pages, ${hints} hints: ${wrong} wrong rings, ${recognition.wrong} pages taken for others, ${percent(right, findable)} right of ${findable} findable (bars: 0, 0, ${100 * leastRight} %)`;
}
