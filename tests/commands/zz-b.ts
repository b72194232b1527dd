import puppeteer from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { fixturePage, inspectorScript } from '../browser/inspect';
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'] });
const page = await fixturePage(browser); await page.setViewport({ width: 1280, height: 900 });
const script = await inspectorScript();
const client = await page.createCDPSession();
await client.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }); await client.send('Performance.enable');
const cpu = async () => { const { metrics } = await client.send('Performance.getMetrics'); return metrics.find((m) => m.name === 'TaskDuration')!.value * 1000; };
const names = process.argv[2] ? process.argv[2].split(',') : ['saas/network.en-datatables', 'saas/organisation.en-datatables', 'saas/profile.en-datatables', 'saas/recap.en-bootstrap2','saas/home.en-bootstrap2', 'negative/saas-maintenance', 'euLogin/register.de-plain', 'euLogin/signIn.de-bootstrap', 'euLogin/challengeApp.de-wait', 'euLogin/registered.de-same-address', 'cpms/home.en-dashboard', 'cpms/login.en-documented'];
for (const name of names) {
  const row: string[] = [];
  for (const [n, kind] of [[0, 'mixed'], [2000, 'rows'], [2000, 'mixed'], [20000, 'rows'], [20000, 'mixed']] as const) {
    const fixture = { html: readFileSync(`tests/fixtures/${name}.html`, 'utf8'), ...JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')) };
    (page as any).fixture = fixture;
    await page.goto('about:blank'); await page.goto(fixture.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`((n, kind) => {
      const table = document.querySelector('table.dataTable tbody, tbody[role=alert], table.table tbody');
      const tr = table?.querySelector('tr:nth-child(3)') ?? table?.querySelector('tr');
      const host = document.createElement('div'); document.body.append(host);
      let i = 0;
      while (document.querySelectorAll('*').length < n) for (let k = 0; k < 20; k++) {
        i++;
        if (kind === 'rows' && tr) { const c = tr.cloneNode(true); for (const td of c.querySelectorAll('td')) if (td.children.length === 0) td.textContent = 'XX - other ' + i; table.append(c); }
        else { const d = document.createElement('div'); d.className = 'card c' + (i % 7); d.innerHTML = '<h4>Item '+i+'</h4><p>Some text about <b>item</b> number '+i+' and <a href="/x/'+i+'">more of it</a>.</p><ul><li><span>one</span></li><li>two</li></ul>'; host.append(d); }
      }
      void document.body.getBoundingClientRect();
    })(${n}, '${kind}')`);
    await page.evaluate(script);
    const run = (k: number) => page.evaluate(`(() => { for (let k = 0; k < ${k}; k++) inspectPage(${JSON.stringify(fixture.profile ?? {})}, {}); })()`);
    await run(60);
    const before = await cpu(); await run(100); const after = await cpu();
    row.push(`${n}${kind[0]}: ${((after - before) / 100).toFixed(2)}`);
  }
  console.log(name.padEnd(38), row.join('  '));
}
await browser.close();
