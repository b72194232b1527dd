import puppeteer from 'puppeteer-core';
import { fixturePage, inspect, inspectorScript } from '../browser/inspect';
import { readFixtures } from '../fixtures/read';

const only = process.argv[2];
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ],
});
const page = await fixturePage(browser);
await page.setViewport({ width: 1280, height: 900 });
const script = await inspectorScript();
let ok = 0,
  bad = 0;
const t = Date.now();
for (const f of readFixtures('tests/fixtures')) {
  if (only && !f.name.includes(only)) continue;
  const r: any = await inspect(page, script, f as any).catch((e) => ({ page: 'ERROR ' + e.message, hints: [] }));
  const lines: string[] = [];
  if (r.page !== f.page) lines.push(`page ${r.page} wanted ${f.page}`);
  else
    for (const [h, s] of Object.entries(f.targets)) {
      const got = r.hints.find((x: any) => x.id === h);
      const points = got?.element || '';
      if (s === null ? points : !got?.matches.includes(h))
        lines.push(`${h}: wanted ${s} got ${got?.status ?? 'absent'} ${points}`);
    }
  if (lines.length) {
    bad++;
    console.log(f.name + (only ? ' ' + JSON.stringify(r.signals) : '') + '\n   ' + lines.join('\n   '));
  } else ok++;
}
console.log(ok, 'ok', bad, 'bad', Date.now() - t, 'ms');
await browser.close();
