import { parseArgs } from 'node:util';
import { fixturePage, type Inspected, inspect, inspectorScript } from '../browser/inspect';
import { launch } from '../browser/launch';
import { type Asked, readAsked } from './saved';

const usage = `npm run check-page -- PATH… [--url ADDRESS] [--profile JSON] [--json]

  PATH       a saved page (.html), a fixture pair (.html or .json of it), or a folder of pairs
  --url      the address a saved page was at; needed where no .json beside it says so
  --profile  whose way: {"network":"reconnet","country":"IT","hospital":"IT08"}
  --json     one line of JSON per page`;

/** What of a pair's expectation does not hold, in words; empty when all of it does. */
function complaints({ expected }: Asked, found: Inspected): string[] {
  if (!expected) return [];
  if (found.page !== expected.page)
    return [`this is ${found.page ?? 'no page of ours'}, but must be ${expected.page ?? 'none'}`];
  return Object.entries(expected.targets).flatMap(([hint, selector]) => {
    const got = found.hints.find(({ id }) => id === hint);
    if (selector === null)
      return got?.status === 'found' ? [`${hint} must point at nothing, but points at ${got.selector}`] : [];
    return got?.matches.includes(hint)
      ? []
      : [`${hint} must point at ${selector}, but points at ${got?.selector ?? 'nothing'}`];
  });
}

function tell({ file }: Asked, found: Inspected, wrong: readonly string[]): void {
  console.log(`${file}: ${found.page ?? 'not recognised: nothing is shown'}`);
  for (const { id, status, selector, tried, nearby } of found.hints) {
    console.log(`  ${id.padEnd(22)} ${status}${selector ? `  ${selector}` : ''}`);
    for (const line of tried) console.log(`      tried ${line}`);
    if (nearby.length > 0) console.log(`      on the page: ${nearby.join(' · ')}`);
  }
  for (const line of wrong) console.log(`  ✗ ${line}`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      profile: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const asked = readAsked(positionals, values);
  const launched = await launch({ browser: 'chrome' });
  let failed = false;
  try {
    const page = await fixturePage(launched.browser);
    const script = await inspectorScript();
    for (const one of asked) {
      const found = await inspect(page, script, one);
      const wrong = complaints(one, found);
      failed ||= wrong.length > 0;
      const hints = found.hints.map(({ id, status, selector }) => ({ id, status, selector }));
      if (values.json) console.log(JSON.stringify({ file: one.file, page: found.page, hints }));
      else tell(one, found, wrong);
      if (values.json && wrong.length > 0) console.error(`${one.file}: ${wrong.join('; ')}`);
    }
  } finally {
    await launched.close();
  }
  return failed ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  },
);
