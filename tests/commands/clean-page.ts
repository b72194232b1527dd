import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Copy } from '../../lib/clean/clean';
import { portalsOwn } from '../../lib/clean/known';
import { bundleForPage, fixturePage, type Inspected, inspect, inspectorScript } from '../browser/inspect';
import { launch } from '../browser/launch';
import { readCleanable } from './cleanable';

const usage = `npm run clean-page -- SAVED.html [--url ADDRESS] [--out FILE]

  SAVED.html  a saved page; it is only read
  --url       the address it was at, where the page does not say so itself
  --out       where the copy goes; without it, SAVED.clean.html beside the page`;

/** What each number counts, for the person who looks at the copy. */
const counted: Readonly<Record<keyof Copy['masked'], string>> = {
  words: 'texts with words that are not known to be the portal’s own',
  values: 'values of fields',
  attributes: 'attributes that nothing needs',
  names: 'ids, names and classes that may hold data',
  links: 'links, cut to their path',
  pictures: 'pictures, left as empty boxes',
  scripts: 'scripts and templates',
  comments: 'comments',
  frames: 'frames, copied when they are of the same site',
};

function tell(file: string, out: string, { masked }: Copy, before: Inspected, after: Inspected): void {
  console.log(`${out}: a cleaned copy of ${file}. Dropped or masked:`);
  for (const [kind, what] of Object.entries(counted)) {
    const number = masked[kind as keyof typeof counted];
    if (number > 0) console.log(`  ${String(number).padStart(5)}  ${what}`);
  }
  const hints = ({ hints: all }: Inspected) => all.map(({ id, status }) => `${id} ${status}`).join(', ');
  const same = before.page === after.page && hints(before) === hints(after);
  console.log(
    same
      ? `Our code finds the same on both: ${after.page ?? 'no page of ours'}.`
      : `Careful: on the page our code finds ${before.page} (${hints(before)}), in the copy ${after.page} (${hints(after)}).`,
  );
  console.log('Look at the copy before you give it to anybody: open it in a browser and in a text editor.');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const [file, another] = positionals;
  if (values.help || !file || another) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const { url, html, out } = readCleanable(file, values);
  const script = [await inspectorScript(), await bundleForPage('tests/browser/clean-in-page.ts')].join('\n');
  const launched = await launch({ browser: 'chrome' });
  try {
    // Nothing of the page runs; what we ask it does.
    const page = await fixturePage(launched.browser, { 'content-security-policy': "script-src 'none'" });
    const before = await inspect(page, script, { url, html });
    const copy = (await page.evaluate(`cleanPage(${JSON.stringify(portalsOwn())})`)) as Copy;
    const after = await inspect(page, script, { url, html: copy.html });
    writeFileSync(out, copy.html, { flag: 'wx' });
    tell(file, out, copy, before, after);
  } finally {
    await launched.close();
  }
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  },
);
