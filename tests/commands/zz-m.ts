import puppeteer from 'puppeteer-core';
import { fixturePage, inspectorScript } from '../browser/inspect';
import { readFixtures } from '../fixtures/read';
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable'] });
const page = await fixturePage(browser); await page.setViewport({ width: 1280, height: 900 });
const script = (await inspectorScript()).replace('element ? Object.entries(selectors).filter(([, s]) => s && document.querySelector(s) === element).map(([id]) => id) : []', 'element ? (element.__m || []) : []').replace(/matches: element \? Object\.entries\(selectors\)[\s\S]*?: \[\]/, 'matches: element ? (element.__m || []) : []');
const mutations: Record<string, string> = {
  none: ``,
  rename: `const r = new Map(); const f = (v) => { if (!r.has(v)) r.set(v, 'q' + r.size + 'z'); return r.get(v); };
    for (const e of document.querySelectorAll('*')) { if (e.id) { const n = f(e.id); e.id = n; }
      for (const a of ['for','aria-labelledby','aria-controls','aria-describedby','aria-owns']) { const v = e.getAttribute(a); if (v) e.setAttribute(a, v.split(/\\s+/).map(f).join(' ')); } }
    const st=document.querySelectorAll('style'); const keep = [...st].map(s=>s.textContent).join(' ');
    for (const e of document.querySelectorAll('[class]')) { if (e.checkVisibility()) e.setAttribute('class', [...e.classList].map((c) => keep.includes('.'+c) ? c : f(c)).join(' ')); }
    for (const e of document.querySelectorAll('input:not([type=radio]),select,textarea,button')) if (e.name) e.name = f(e.name);`,
  wrap: `for (const e of [...document.querySelectorAll('a,button,input:not([type=hidden]),select,textarea,[role=button]')]) { const s = document.createElement('span'); e.before(s); s.append(e); const d = document.createElement('span'); s.before(d); d.append(s); }
    for (const e of [...document.querySelectorAll('td,li,dd,dt,label,h1,h2,h3,h4,button,a,p')]) { if (e.children.length === 0 && e.textContent.trim()) { const s = document.createElement('span'); s.append(...e.childNodes); e.append(s); } }`,
  divs: `for (const e of [...document.querySelectorAll('form,ul,ol,table,main,header,nav,[role=grid]')]) { if (e.matches('li ul')) continue; const s = document.createElement('div'); const d = document.createElement('div'); e.before(d); d.append(s); s.append(e); }`,
  upper: `const w = document.createTreeWalker(document.body, 4); while (w.nextNode()) { const n = w.currentNode; if (!/[A-Z]{2}\\d\\d|CPMS|HP/.test(n.nodeValue)) n.nodeValue = n.nodeValue.toUpperCase(); }`,
  nbsp: `const w = document.createTreeWalker(document.body, 4); while (w.nextNode()) { const n = w.currentNode; n.nodeValue = n.nodeValue.replace(/ /g, '\\u00a0').replace(/-/g,'\\u2011'); }`,
  shy: `const w = document.createTreeWalker(document.body, 4); while (w.nextNode()) { const n = w.currentNode; if (n.parentElement.matches('script,style,option')) continue; n.nodeValue = n.nodeValue.replace(/(\\p{L}{4})(\\p{L}{3})/gu, '$1\\u00ad$2'); }`,
  decoys: `const d = document.createElement('div'); d.innerHTML = '<div role="dialog" aria-label="Cookies" class="cb"><p>This site uses cookies. <a href="/cookies">More</a></p><button>Accept all</button><button>Only essential</button></div><form role="search"><input type="search" name="q" placeholder="Search"><button>Search</button></form>'; document.body.prepend(d);
    const f = document.createElement('div'); f.innerHTML = '<form class="nl"><label>Newsletter <input type="email" name="newsletter"></label><button>Subscribe</button></form><button class="chat">Help chat</button><div style="display:none">' + document.body.innerHTML.replace(/ id="/g,' data-i="').slice(0, 4000) + '</div>'; document.body.append(f);`,
  offscreen: `const c = document.body.cloneNode(true); for (const e of c.querySelectorAll('[id]')) e.removeAttribute('id'); for (const e of c.querySelectorAll('script,style')) e.remove(); const d = document.createElement('div'); d.style.cssText = 'position:absolute;left:-20000px;top:0;width:800px'; d.append(...c.childNodes); document.body.append(d);`,
  shuffleRows: `for (const t of document.querySelectorAll('tbody,ul,ol,dl,[role=grid],.cards')) { if (t.matches('dl')) continue; const k=[...t.children]; if (k.length > 3 && !t.querySelector('form,h1,h2,table')) for (const e of k.reverse()) t.append(e); }`,
  reverseTop: `const b = document.body; if (b.children.length > 1) for (const e of [...b.children].reverse()) b.append(e);`,
  nolabels: `for (const e of document.querySelectorAll('label')) { e.removeAttribute('for'); }
     for (const e of document.querySelectorAll('input,select,textarea')) for (const a of ['aria-label','aria-labelledby','placeholder','title']) e.removeAttribute(a);`,
  nolang: `document.documentElement.removeAttribute('lang')`,
  icons: `for (const b of document.querySelectorAll('button,a,[role=button]')) { const i = document.createElement('i'); i.textContent = ' \\ue001'; i.className='ic'; b.append(i); }`,
  noform: `for (const f of [...document.querySelectorAll('form')]) { if (f.matches('[role=search]')) continue; const d = document.createElement('div'); for (const a of f.attributes) d.setAttribute(a.name, a.value); d.append(...f.childNodes); f.replaceWith(d); }`,
  oneform: `if (!document.querySelector('form form')) { const f = document.createElement('form'); for (const g of [...document.querySelectorAll('form')]) { const d = document.createElement('div'); for (const a of g.attributes) d.setAttribute(a.name, a.value); d.append(...g.childNodes); g.replaceWith(d); } f.append(...document.body.childNodes); document.body.append(f); }`,
};
const only = process.argv[2]; const filter = process.argv[3];
const verbose = process.argv[4] === '-v';
const sum: Record<string, any> = {};
for (const f of readFixtures('tests/fixtures')) {
  if (f.page === null || (filter && !f.name.includes(filter))) continue;
  for (const [name, code] of Object.entries(mutations)) {
    if (only && only !== 'all' && only !== name) continue;
    const s = (sum[name] ??= { right: 0, missing: 0, wrong: 0, wrongPage: 0, noPage: 0 });
    (page as any).fixture = f;
    if (page.url().split('#')[0] === f.url.split('#')[0]) await page.goto('about:blank');
    await page.goto(f.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`(() => { const t = ${JSON.stringify(f.targets)}; for (const [h, s] of Object.entries(t)) if (s) { const e = document.querySelector(s); (e.__m ||= []).push(h); } })(); (() => { ${code} })()`);
    await page.evaluate(script);
    const r: any = await page.evaluate(`inspectPage(${JSON.stringify(f.profile ?? {})}, {})`).catch((e) => ({ page: 'ERROR ' + e.message, hints: [] }));
    if (r.page === null) { s.noPage++; s.missing += Object.values(f.targets).filter(Boolean).length; if (verbose) console.log(name, f.name, 'no page'); continue; }
    if (r.page !== f.page) { s.wrongPage++; console.log(name, f.name, 'PAGE', r.page); continue; }
    for (const [h, sel] of Object.entries(f.targets)) {
      const got = r.hints.find((x: any) => x.id === h);
      if (sel === null) { if (got?.element) { s.wrong++; console.log(name, f.name, h, 'WRONG should be nothing', got.element); } else s.right++; }
      else if (!got?.element) { s.missing++; if (verbose) console.log(name, f.name, h, 'missing', got?.status); }
      else if (got.matches.includes(h)) s.right++;
      else { s.wrong++; console.log(name, f.name, h, 'WRONG', got.element); }
    }
  }
}
console.table(sum);
await browser.close();
