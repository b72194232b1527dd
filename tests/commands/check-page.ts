import { parseArgs } from 'node:util';
import { fixturePage, type Inspected, inspect, inspectorScript } from '../browser/inspect';
import { launch } from '../browser/launch';
import { complaints } from '../fixtures/judge';
import { type Asked, readAsked } from './saved';

const usage = `npm run check-page -- PATH… [--url ADDRESS] [--profile JSON] [--json]

  PATH       a saved page (.html), a fixture pair (.html or .json of it), or a folder of pairs
  --url      the address a saved page was at; needed where no .json beside it says so
  --profile  whose way: {"network":"reconnet","country":"IT","hospital":"IT08"}
  --json     one line of JSON per page: file, page, lead (the hint shown first, or null), aid (troubles whose first aid
             opens by itself), moves (tasks that the sight of the page alone moves), and per hint id, status, selector,
             says (as the card would, in English; only where it is offered) and fit (fits, differs, unclear; only where
             the plan is compared)

The .json of a pair says url, and may say
  profile, page, targets            as in --profile; the page's id or null; hint → CSS selector or null
  accept, acceptPage                hint → other selectors that are right too; other pages that are fair
  struck, struckOk, lead            first aid that must open by itself, that may; the hint that must be shown first
  fits, badText, moves              part → fits, differs, unclear, or a list; what no hint may say; task → status
  state                             what the person has done so far, as it is stored; without it a new person. Every
                                    part may be missing, times are in ms since 1970:
    {"method":"app","route":"saas","profile":{"network":"reconnet"},
     "stages":{"account":{"status":"done","since":1,"by":"proof","proved":1},
               "secondFactor":{"status":"open"},
               "access":{"status":"waiting","since":1760000000000,"by":"person"},
               "login":{"status":"open"}},
     "challenge":null,"ticked":["notice.cpms2Upgrade"],"hidden":{"hints":[],"pages":[],"everywhere":false}}
    method: app, key, eid. route: saas, cpms2. status: open, waiting, done.`;

function tell({ file }: Asked, found: Inspected, wrong: readonly string[]): void {
  console.log(`${file}: ${found.page ?? 'not recognised: nothing is shown'}`);
  for (const trouble of found.aid) console.log(`  first aid: ${trouble}`);
  for (const [task, status] of Object.entries(found.moves)) console.log(`  the task ${task} is now ${status}`);
  for (const { id, status, selector, says, fit, tried, nearby } of found.hints) {
    const first = id === found.lead ? '→' : ' ';
    console.log(`${first} ${id.padEnd(22)} ${status}${fit ? `, ${fit}` : ''}${selector ? `  ${selector}` : ''}`);
    if (says) console.log(`      “${says}”`);
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
      const wrong = one.expected ? complaints(one.expected, found) : [];
      for (const { path, found } of one.lost ?? [])
        console.error(`${one.file}: “state” is not understood at ${path.join('.')}: ${found}`);
      failed ||= wrong.length > 0;
      const { page: id, lead, aid, moves } = found;
      const hints = found.hints.map(({ matches: _matches, tried: _tried, nearby: _nearby, ...hint }) => hint);
      if (values.json) console.log(JSON.stringify({ file: one.file, page: id, lead, aid, moves, hints }));
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
