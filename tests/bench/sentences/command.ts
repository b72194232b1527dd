import { readdirSync, readFileSync } from 'node:fs';
import { fixturePage, type Inspected, inspect, inspectorScript } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { table } from '../table';
import { accountCases } from './account/pages';
import { type Case, casesIn, type Sentences } from './pages';

const folder = 'tests/bench/sentences/said';

/**
 * `npm run bench -- sentences`: what pages may say, written in 24 languages by people who had not seen our words (27
 * November 2026). What speaks against a request must silence the hint that leads on and prove nothing; what is harmless
 * must not. There is no bar: nobody knows all that can be said.
 * @returns the exit code, always 0
 */
export async function sentences(words: readonly string[]): Promise<number> {
  const [option, ...others] = words;
  if (others.length > 0 || (option !== undefined && option !== '--wrong'))
    throw new Error('This bench takes “--wrong”, which names each sentence that was answered wrongly, or nothing.');
  const ofSaas = readdirSync(folder).flatMap((file) =>
    casesIn(file.slice(0, 2), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sentences).map((one) => ({
      language: file.slice(0, 2),
      one,
    })),
  );
  const cases = [...ofSaas, ...accountCases()];
  const script = await inspectorScript();
  const launched = await launch({ browser: 'chrome' });
  const wrong: typeof cases = [];
  try {
    const page = await fixturePage(launched.browser);
    for (const each of cases) if (isWrong(each.one, await inspect(page, script, each.one.page))) wrong.push(each);
  } finally {
    await launched.close();
  }
  const keyOf = ({ one }: (typeof cases)[number]) => `${one.kind} on ${one.place}`;
  const rows = [...new Set(cases.map(keyOf))].sort().map((key) => {
    const [all, off] = [cases, wrong].map((some) => some.filter((each) => keyOf(each) === key)) as [
      typeof cases,
      typeof cases,
    ];
    const languages = [...new Set(off.map(({ language }) => language))].join(' ');
    return [key, String(all.length), String(off.length), languages];
  });
  console.log(table(['what is said, and where', 'sentences', 'wrong', 'in'], rows));
  if (option)
    for (const { language, one } of wrong) console.log(`✗ ${language} ${one.kind} on ${one.place}: ${one.sentence}`);
  console.log(`\n${cases.length} pages, ${wrong.length} answered wrongly`);
  return 0;
}

function isWrong({ wanted }: Case, { page, hints }: Inspected): boolean {
  const ringed = new Set(hints.filter(({ status }) => status === 'found').map(({ id }) => id));
  const holds = (want: string | undefined, is: (one: string) => boolean) =>
    want === undefined || (want.startsWith('!') ? !is(want.slice(1)) : is(want));
  return !holds(wanted.page, (one) => page === one) || !holds(wanted.ring, (one) => ringed.has(one));
}
