import { members } from '../../browser/members';
import { drawFrom } from './draw';

/** A page that was made to keep somebody busy. */
export interface HostilePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Runs in the page once it is read. */
  readonly script?: string;
}

const cas = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';
const login = 'https://webgate.ec.europa.eu/cas/login';
const account = 'https://webgate.ec.europa.eu/cas/userdata/myAccount.cgi';
const saas = 'https://webgate.ec.europa.eu/saas/request.do';
const cpms = 'https://cpms.ern-net.eu/patients/1';
const times = (count: number, html: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => html(at)).join('');
const nested = (count: number, open: string, close: string, inner = 'x') =>
  open.repeat(count) + inner + close.repeat(count);
const form = `<form><h1>Create an account</h1><label>First name <input id="a"></label><label>Last name <input></label>
  <label>E-mail <input type="email"></label><label>Confirm e-mail <input type="email"></label>
  <label>Enter the code <input></label><button>Create an account</button></form>`;

/** Everything that was found to stop us (findings of 2026-11), and more of each kind. */
export const hostilePages: readonly HostilePage[] = [
  { name: 'nothing unusual', url: cas, html: form },
  { name: '8,000 comments before a field', url: cas, html: `${form}<div>${'<!-- x -->'.repeat(8000)}<input></div>` },
  { name: '8,000 blank texts before a field', url: cas, html: `${form}<div>${' <!---->'.repeat(8000)}<input></div>` },
  { name: '8,000 empty boxes before a field', url: cas, html: `${form}<div>${'<i></i>'.repeat(8000)}<input></div>` },
  { name: '2,000 fields without a label', url: cas, html: times(2000, () => '<div><p></p><input></div>') },
  {
    name: '2,000 lines “Application CPMS”',
    url: saas,
    html: `<h1>Saas - Authorization System</h1>${times(2000, () => '<div><b>Application</b><span>CPMS</span></div>')}`,
  },
  {
    name: '2,000 such lines in one list',
    url: saas,
    html: `<h1>Saas - Authorization System</h1><dl>${times(2000, () => '<dt>Application</dt><dd>CPMS</dd>')}</dl>`,
  },
  {
    name: '1,500 networks with 1,500 “Open”',
    url: saas,
    html: `<h1>Saas - Authorization System</h1><div>${times(1500, () => '<span>ReCONNET - Connective Tissue</span><button>Open</button>')}</div>`,
  },
  { name: '3,000 titles of SAAS', url: saas, html: times(3000, () => '<p>Saas - Authorization System - CPMS</p>') },
  {
    name: '3,000 ways to SAAS',
    url: saas,
    html: times(3000, () => '<nav><a>European Commission</a> > <b>Saas</b></nav>'),
  },
  {
    name: 'a name of 200,000 stars',
    url: cas,
    html: form.replace('<button>', `<button aria-label="${'*'.repeat(200_000)}">`),
  },
  {
    name: 'a name of 200,000 spaces',
    url: cas,
    html: form.replace('<button>', `<button title="a${' '.repeat(200_000)}b" aria-label="x${' \t'.repeat(100_000)}">`),
  },
  { name: 'a text of 2,000,000 letters', url: cas, html: `${form}<p>${'request access '.repeat(130_000)}` },
  { name: '2,000 nested boxes of formatting', url: cas, html: form + nested(2000, '<span>a', '</span>') },
  { name: '1,500 nested boxes with a field', url: cas, html: nested(1500, '<div>', '</div>', form) },
  { name: '5,000 equal buttons', url: cas, html: form + times(5000, () => '<button>Create an account</button>') },
  {
    name: '3,000 nested buttons',
    url: cas,
    html: `${form}<div role="button">${nested(1500, '<div role="button">Next ', '</div>')}</div>`,
  },
  {
    name: '10,000 links to the account',
    url: login,
    html: `<h1>Successful login</h1><a href="/cas/logout">Logout</a>${times(10_000, () => '<p hidden><a href="/cas/userdata/myAccount.cgi">My Account</a></p>')}`,
  },
  {
    name: '5,000 open dialogs',
    url: cas,
    html: form + times(5000, () => '<div role="dialog" aria-modal="true">x</div>'),
  },
  {
    name: '5,000 alerts',
    url: login,
    html: form + times(5000, (at) => `<div role="alert" class="error">Account locked ${at}</div>`),
  },
  {
    name: '5,000 alerts that each can be explained',
    url: login,
    html: `<form><label>Password <input type="password" id="password"></label><button name="_submit">Sign in</button></form>${times(5000, (at) => `<div role="alert" class="error">The password number ${at} is not correct.</div>`)}`,
  },
  {
    name: '3,000 cards that say that they are shut',
    url: account,
    html: `<main><h1>My Account</h1>${times(3000, (at) => `<section><h2>Devices ${at}</h2><p>No device can be added today.</p><a href="#">Manage my mobile devices</a></section>`)}</main>`,
  },
  {
    name: '2,500 headings, fields and denials in turn',
    url: cas,
    html: form + times(2500, (at) => `<h2>Part ${at}</h2><p>You have no devices yet.</p><input>`),
  },
  {
    name: '20,000 rows with a radio button',
    url: saas,
    html: `<h1>Saas - Authorization System</h1><table>${times(20_000, (at) => `<tr><td><input type="radio" name="o"><td>IT${10 + (at % 90)} - AOU Pisan</tr>`)}</table>`,
  },
  {
    name: 'a list of 100,000 entries',
    url: cas,
    html: `${form}<select>${times(100_000, (at) => `<option>${at}</option>`)}</select>`,
  },
  {
    name: '300 frames',
    url: cas,
    html: form + times(300, () => '<iframe width="200" height="100" srcdoc="<input><p>request access"></iframe>'),
  },
  {
    name: '5,000 labels for one field',
    url: cas,
    html: `${form}<input id="z">${times(5000, () => '<label for="z">First name</label>')}`,
  },
  {
    name: '5,000 references to labels',
    url: cas,
    html: `${form}<input aria-labelledby="${times(5000, () => 'q ')}"><p id="q">First name</p>`,
  },
  {
    name: '5,000 editors',
    url: cas,
    html: form + times(5000, () => '<div contenteditable>request access to CPMS</div>'),
  },
  {
    name: 'fields called like members',
    url: login,
    html: `<h1>Successful login</h1><a href="/cas/logout">Logout</a><form>${members.map((name) => `<input type="hidden" name="${name}">`).join('')}<a hidden href="/cas/userdata/myAccount.cgi">My Account</a></form>`,
  },
  {
    name: '3,000 trees',
    url: cas,
    html: `${form}<div id="t"></div>`,
    script: `for (let i = 0; i < 3000; i++) { const one = document.createElement('div'); one.attachShadow({ mode: 'open' }).innerHTML = '<p>request access<input>'; t.append(one); }`,
  },
  {
    name: 'a page that never rests',
    url: cas,
    html: `${form}<ul id="l"></ul>`,
    script: `setInterval(() => { for (let i = 0; i < 200; i++) { const one = document.createElement('li'); one.textContent = 'request access ' + i; l.append(one); if (l.children.length > 3000) l.firstChild.remove(); } }, 20)`,
  },
  {
    name: 'a page of CPMS of 60,000 elements',
    url: cpms,
    html: times(20_000, (at) => `<p><b>Patient</b> <i>record ${at}</i></p>`),
  },
  { name: '20,000 comboboxes', url: cas, html: form + times(20_000, () => '<div role="combobox">x</div>') },
  {
    name: '100,000 changes at once',
    url: cas,
    html: `${form}<p id="c">x</p>`,
    script: `setTimeout(() => { for (let i = 0; i < 100000; i++) c.title = i; }, 700)`,
  },
  {
    name: '30,000 nodes added at once',
    url: cas,
    html: `${form}<div id="c"></div>`,
    script: `setTimeout(() => { for (let i = 0; i < 30000; i++) c.append(i % 2 ? 'x' : document.createComment('x')); }, 700)`,
  },
  {
    name: '2,000 trees in each other',
    url: cas,
    html: `${form}<div id="t"></div>`,
    script: `let at = t; for (let i = 0; i < 2000; i++) { const one = document.createElement('div'); at.attachShadow({ mode: 'open' }).append(one); one.append('request access '); at = one; }`,
  },
  {
    name: '5,000 panes over each other',
    url: cas,
    html: form + times(5000, () => '<div style="position:fixed;inset:0;background:rgba(0,0,0,.001)"></div>'),
  },
  {
    name: '5,000 scrolls that nobody has made',
    url: cas,
    html: form,
    script: `setTimeout(() => { for (let i = 0; i < 5000; i++) window.dispatchEvent(new Event('scroll')); }, 900)`,
  },
  {
    name: '2,000 endless animations',
    url: cas,
    html: `<style>@keyframes k{to{opacity:.9}} i{animation:k 9s infinite}</style>${form}${times(2000, () => '<i>x</i>')}`,
  },
  {
    name: 'a mask of 500,000 signs',
    url: cas,
    html: form,
    script: `document.querySelector('button').style.maskImage = 'linear-gradient(red, red), url("data:,' + 'rgba('.repeat(100000) + '")'`,
  },
  {
    name: '100,000 rules of style',
    url: cas,
    html: `<style>${times(100_000, (at) => `.c${at}{color:red}`)}</style>${form}`,
  },
  {
    name: '300 boxes scrolled in every frame',
    url: cas,
    html:
      form + times(300, () => '<div class="s" style="height:20px;overflow:auto"><p style="height:900px">x</p></div>'),
    script: `const all = document.querySelectorAll('.s'); let at = 0; const go = () => { at++; for (const one of all) one.scrollTop = at % 500; requestAnimationFrame(go); }; go()`,
  },
  {
    name: 'patched prototypes',
    url: cas,
    html: form,
    script: `for (const owner of [Node, Element, HTMLElement, Document, EventTarget, Array, String, Map]) for (const name of Object.getOwnPropertyNames(owner.prototype)) { try { if (!/constructor|addEventListener|setTimeout/.test(name)) Object.defineProperty(owner.prototype, name, { get() { for (;;); }, configurable: true }); } catch {} }`,
  },
  {
    name: 'we are thrown out for ever',
    url: cas,
    html: form,
    script: `const go = () => { for (const one of document.querySelectorAll('[popover]')) one.remove(); requestAnimationFrame(go); }; go()`,
  },
  ...['session', 'request'].map((word) => ({
    name: `“${word}” for 400,000 letters`,
    url: saas,
    html: `<h1>Saas - Authorization System</h1>${form}<p>${`${word} `.repeat(50_000)}`,
  })),
  {
    name: 'a word of 400,000 letters that begins like the title of SAAS',
    url: saas,
    html: `<h1>Saas - Authorization System</h1><p>${'saas'.repeat(100_000)}`,
  },
  {
    name: 'thirty words of 6,000 letters, written with a third of them',
    url: saas,
    html: `<h1>Saas - Authorization System</h1>${form}${times(30, () => `<p>${'ﬃ'.repeat(2000)}</p>`)}`,
  },
  {
    name: 'a title of 200,000 letters in 250 boxes',
    url: saas,
    html: nested(250, '<div>', '</div>', `Saas - Authorization ${'System '.repeat(30_000)}`),
  },
  {
    name: 'style that writes 200,000 letters before each value',
    url: saas,
    html: `<style>dd::before,td::before{content:"${'a'.repeat(200_000)}";position:absolute}</style><h1>Saas - Authorization System</h1><dl><dt>Application</dt><dd>CPMS</dd><dt>Organisation</dt><dd>IT08 - AOU Pisana</dd><dt>Profile</dt><dd>HP</dd></dl><button>Submit</button>`,
  },
  ...Array.from({ length: 12 }, (_, at) => ({ name: `drawn by chance, ${at + 1}`, ...drawFrom(at + 1) })),
];

/** For the copy: what was found to freeze it. */
export const hardToCopy: readonly HostilePage[] = [
  {
    name: 'classes of 161 letters',
    url: cpms,
    html: times(20, (at) => `<p class="${'username'.repeat(20)}q${at}">Help</p>`),
  },
  { name: 'a log of 240 kB', url: cpms, html: `<pre>${'the request was sent to your account\n'.repeat(6500)}</pre>` },
  {
    name: '“Till” 40,000 times',
    url: cpms,
    html: `<p>${'Till '.repeat(40_000)}</p><p>${times(2000, () => '<b>Till </b>')}`,
  },
  {
    name: 'a word, 40,000 dots, a word',
    url: cpms,
    html: `<p>Help${'.'.repeat(40_000)}Help</p><p title="a${'-'.repeat(40_000)}b">`,
  },
  { name: '40,000 elements', url: cpms, html: times(20_000, () => '<p>Help <b>Next</b></p>') },
  {
    name: '40,000 cells in one row',
    url: saas,
    html: `<table><tr>${times(40_000, () => '<td>Help</td>')}</tr></table>`,
  },
  {
    name: '200,000 spaces between two words',
    url: cpms,
    html: `<pre>a${' '.repeat(200_000)}b${' \n'.repeat(100_000)}c</pre>`,
  },
  { name: '1,500 nested boxes', url: cpms, html: nested(1500, '<div>', '</div>', 'Help') },
  { name: '50,000 at signs', url: cpms, html: times(100, () => `<p>${'a@b.c '.repeat(500)}</p>`) },
  ...['İ', 'a@', 'a dot a at ', 'France / '].map((part) => {
    const text = part.repeat(2000).slice(0, 2000);
    const html = times(20, () => `<p title="${text}" aria-label="${text}">${text}</p>`);
    return { name: `texts of “${part.trim()}”`, url: cpms, html };
  }),
];
