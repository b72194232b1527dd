import { readArguments } from './arguments';
import { report, verdictOf, wrongs } from './report';
import { runDrift } from './run';
import { holds, scoresOf } from './score';

/**
 * `npm run bench -- drift`: how our search and three others stand up to changed pages.
 * @returns the exit code: 1 when anything is wrong or too little is right
 */
export async function drift(words: readonly string[]): Promise<number> {
  const { json, ...wanted } = readArguments(words);
  const began = Date.now();
  const answers = await runDrift(wanted, (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} fixtures `);
  });
  if (process.stderr.isTTY) process.stderr.write('\r');
  const scores = scoresOf(answers);
  if (json)
    console.log(
      JSON.stringify(
        {
          ...wanted,
          seconds: (Date.now() - began) / 1000,
          holds: holds(scores),
          ...plain(scores),
          lost: lost(answers),
        },
        undefined,
        1,
      ),
    );
  else {
    console.log(report(scores));
    for (const line of wrongs(answers)) console.log(`✗ ${line}`);
    console.log(`\n${verdictOf(scores)}, seed “${wanted.seed}”, ${Math.round((Date.now() - began) / 1000)} s`);
  }
  return holds(scores) ? 0 : 1;
}

function lost(answers: Parameters<typeof scoresOf>[0]): readonly object[] {
  return answers
    .flatMap(({ made }) => made)
    .flatMap(({ fixture, seed, mutation, recognised, recognition, strayRings, hints }) => {
      const missed = hints.flatMap(({ hint, verdicts, told }) => (told ? [{ hint, verdict: verdicts.us, told }] : []));
      const off = recognition === 'wrong' || recognition === 'silent' || missed.length > 0;
      return off ? [{ fixture, mutation, seed, recognised, recognition, strayRings, missed }] : [];
    });
}

/** Maps as objects, which JSON knows. */
function plain(value: unknown): Record<string, unknown> {
  const told: unknown = JSON.parse(
    JSON.stringify(value, (_key, one) => (one instanceof Map ? Object.fromEntries(one) : one)),
  );
  return told as Record<string, unknown>;
}
