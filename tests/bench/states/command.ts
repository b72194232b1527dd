import { readArguments } from './arguments';
import { pageOf, report, tallies, wrongs } from './report';
import { runStates } from './run';

/**
 * `npm run bench -- states`: every fixture in the states that people meet, and what is said and ringed then.
 * @returns the exit code: 1 when anything is wrong
 */
export async function states(words: readonly string[]): Promise<number> {
  const { json, ...wanted } = readArguments(words);
  const began = Date.now();
  const made = (await runStates(wanted)).flatMap((answer) => answer.made);
  const wrong = made.filter(({ verdict }) => verdict === 'wrong');
  const silent = made.filter(({ verdict }) => verdict === 'silent');
  const seconds = Math.round((Date.now() - began) / 1000);
  if (json)
    console.log(
      JSON.stringify({
        ...wanted,
        pages: made.length,
        seconds,
        byState: Object.fromEntries(tallies(made, ({ state }) => state)),
        byPage: Object.fromEntries(tallies(made, pageOf)),
        wrong,
        silent,
      }),
    );
  else {
    console.log(report(made));
    for (const line of wrongs(made)) console.log(`✗ ${line}`);
    console.log(
      `\n${made.length} pages: ${wrong.length} wrong (bar: 0), ${silent.length} silent, seed “${wanted.seed}”, ${seconds} s`,
    );
  }
  return wrong.length === 0 ? 0 : 1;
}
