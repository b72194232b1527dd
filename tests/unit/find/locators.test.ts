import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../lib/find/find';
import type { Locator } from '../../../lib/guides/locator';
import { words } from '../../../lib/guides/words';
import type { Profile } from '../../../lib/profile/profile';
import { wishes } from '../../../lib/profile/wishes';
import { drawSimply, show } from './page';

type Unseen<T> = T extends unknown ? Omit<T, 'seen'> : never;
/** A locator alone, a small page, and what it must find there: an id, or why it must not. */
type Case = readonly [what: string, locator: Unseen<Locator>, html: string, found: string];

const plan: Profile = { network: 'reconnet', country: 'DE', hospital: 'DE30' };
const form = { kind: 'text', least: 2 } as const;
const rows = (cells: readonly string[], control: string) =>
  `<table>${cells.map((cell, index) => `<tr><td>${control.replace('#', `c${index}`)}</td><td>${cell}</td></tr>`).join('')}</table>`;
const open = '<a href="#" id="#">Open</a>';
const radio = '<input type="radio" id="#">';
const box = '<input type="checkbox" id="#">';

const cases: readonly Case[] = [
  ['id', { by: 'id', id: 'a' }, '<input id="a"><input id="b">', '#a'],
  ['id that stands twice', { by: 'id', id: 'a' }, '<input id="a"><input id="a">', 'several'],
  ['id that is hidden', { by: 'id', id: 'a' }, '<input id="a" hidden>', 'missing'],
  ['name', { by: 'name', name: 'n' }, '<input id="a" name="n">', '#a'],
  ['autocomplete', { by: 'autocomplete', token: 'tel' }, '<input id="a" autocomplete="section-x tel">', '#a'],
  [
    'link',
    { by: 'link', path: '/cas/x.cgi' },
    '<a id="a" href="/cas/x.cgi;s=1?y#z">go</a><a href="/cas/xx.cgi">no</a>',
    '#a',
  ],
  [
    'role',
    { by: 'role', role: 'press', says: [words.add] },
    '<button id="a">Hinzufügen</button><button>Other</button>',
    '#a',
  ],
  [
    'role by its label attribute',
    { by: 'role', role: 'press', says: [words.open] },
    '<button id="a" aria-label="Open"></button>',
    '#a',
  ],
  [
    'role by its caption',
    { by: 'role', role: 'press', says: [words.open] },
    '<input id="a" type="submit" value="Öffnen">',
    '#a',
  ],
  [
    'role with a forbidden word',
    { by: 'role', role: 'press', says: [words.euLogin], not: [words.create] },
    '<a href="#">Create an EU Login</a>',
    'missing',
  ],
  [
    'role by text in a field',
    { by: 'role', role: 'press', says: [words.add] },
    '<button><input value="add"></button>',
    'missing',
  ],
  [
    'label',
    { by: 'label', kind: 'text', says: [words.firstName] },
    '<label>Vorname <input id="a"></label><label>Nachname <input></label>',
    '#a',
  ],
  [
    'label in the cell before',
    { by: 'label', kind: 'text', says: [words.code] },
    '<table><tr><td>Code eingeben *</td><td><input id="a"></td></tr></table>',
    '#a',
  ],
  [
    'label of a field that cannot be used',
    { by: 'label', kind: 'text', says: [words.code] },
    '<label>Code <input disabled></label><label>Code <input readonly></label>',
    'missing',
  ],
  ['place', { by: 'place', kind: 'text', place: 2, of: 2 }, '<form><input><input id="a"></form>', '#a'],
  ['place among more', { by: 'place', kind: 'text', place: 2, of: 2 }, '<form><input><input><input></form>', 'missing'],
  [
    'place in two forms',
    { by: 'place', kind: 'password', place: 1, of: 1 },
    '<form><input type="password"></form><form><input type="password"></form>',
    'missing',
  ],
  [
    'inside',
    { by: 'inside', kind: 'select', form },
    '<select></select><form><input><input><select id="a"></select></form>',
    '#a',
  ],
  [
    'inside, a submit',
    { by: 'inside', kind: 'submit', form, not: [words.cancel] },
    '<form><input><input><button>Cancel</button><button id="a">Send</button></form>',
    '#a',
  ],
  [
    'inside a form around everything',
    { by: 'inside', kind: 'submit', form },
    '<form><header><button>Search</button></header><div><input><input><button id="a">Send</button></div></form>',
    '#a',
  ],
  [
    'inside, links lead away',
    { by: 'inside', kind: 'act', form },
    '<form><input><input><a class="btn" href="/x">Back</a><a class="btn" href="#" id="a">Go</a></form>',
    '#a',
  ],
  [
    'outside',
    { by: 'outside', kind: 'select', form },
    '<select id="a"></select><form><input><input><select></select></form>',
    '#a',
  ],
  ['picture', { by: 'picture', of: 'qr' }, '<img width="200" height="200"><img id="a" alt="QR code">', '#a'],
  [
    'picture by its shape',
    { by: 'picture', of: 'qr' },
    '<img id="a" width="180" height="180"><img width="300" height="80">',
    '#a',
  ],
  [
    'language',
    { by: 'language' },
    '<details><summary id="a">English (en)</summary><a href="?de">Deutsch (de)</a></details>',
    '#a',
  ],
  [
    'menu',
    { by: 'menuOf', path: '/x/account.cgi' },
    '<div><a href="#" role="button" id="a"></a><ul hidden><li><a href="/x/account.cgi">A</a></li><li><a href="/x/out.cgi">B</a></li></ul></div>',
    '#a',
  ],
  [
    'sentence',
    { by: 'sentence', says: [words.authorise, words.cpms] },
    '<ul><li>To create it, <a href="#">click here</a></li><li>To request authorisation to use the CPMS, <a href="#" id="a">click here</a></li></ul>',
    '#a',
  ],
  [
    'sentence without a link',
    { by: 'sentence', says: [words.authorise, words.cpms] },
    '<p>Only members can be authorised users of the CPMS.</p>',
    'missing',
  ],
  [
    'row of the network',
    { by: 'row', wish: 'network', control: 'open' },
    rows(['RITA - Immunity', 'ReCONNET - Connective Tissue', 'ReCONNET II - Other'], open),
    '#c1',
  ],
  ['row of the country', { by: 'row', wish: 'country', control: 'open' }, rows(['Greece', 'Germany'], open), '#c1'],
  [
    'row of the hospital',
    { by: 'row', wish: 'hospital', control: 'radio' },
    rows(['0000 Guest Access', 'DE30 - Köln', 'DE301 - Other'], radio),
    '#c1',
  ],
  [
    'row of the role',
    { by: 'row', wish: 'role', control: 'checkbox' },
    rows(['Panel Manager HCP', 'HP', 'HP assistant'], box),
    '#c1',
  ],
  [
    'row in another language',
    { by: 'row', wish: 'network', control: 'open' },
    rows(['RITA - I', 'ReCONNET - C'], open.replace('Open', 'Otwórz')),
    '#c1',
  ],
  [
    'row in cards',
    { by: 'row', wish: 'network', control: 'open' },
    '<div><article><h3>RITA - I</h3><a href="#">Open</a></article><article><h3>ReCONNET - C</h3><a href="#" id="a">Open</a> <a href="#">Details</a></article></div>',
    '#a',
  ],
  [
    'option',
    { by: 'option', wish: 'application' },
    '<select><option>25</option></select><select id="a"><option>CPNP</option><option>CPMS</option></select>',
    '#a',
  ],
  [
    'option of a drawn list',
    { by: 'option', wish: 'application' },
    '<button id="a" role="combobox" aria-controls="l"></button><div id="l" hidden><div role="option">CPMS</div></div>',
    '#a',
  ],
  [
    'option that only looks like it',
    { by: 'option', wish: 'application' },
    '<select><option>CPMS Archive</option><option>CPMS - Cloud Provider Management System</option></select>',
    'missing',
  ],
  [
    'wizard',
    { by: 'wizard', step: 3 },
    '<button>← Step 1 : select</button><button id="a">Step&nbsp;3&nbsp;: select →</button>',
    '#a',
  ],
  ['wizard with the number first', { by: 'wizard', step: 2 }, '<button id="a">2. lépés : válasszon</button>', '#a'],
  ['way up', { by: 'trailUp' }, '<p><a href="#" id="a">← Up</a> / ReCONNET - Connective</p>', '#a'],
  [
    'way up in an unknown language',
    { by: 'trailUp' },
    '<div><div><a href="#" id="a">Xyz</a> / ReCONNET - Connective / Italy</div><input></div>',
    '#a',
  ],
  [
    'recap',
    { by: 'recap', part: 'profile' },
    '<dl><dt>A</dt><dd>CPMS</dd><dt>B</dt><dd>IT08 - X</dd><dt>C</dt><dd id="a">HP</dd></dl>',
    '#a',
  ],
  [
    'recap in a table',
    { by: 'recap', part: 'organisation' },
    '<table><tr><th>Application</th><td>CPMS</td></tr><tr><th>Organisation</th><td id="a">IT08 - X</td></tr><tr><th>Access profile</th><td>HP</td></tr></table>',
    '#a',
  ],
];

beforeEach(drawSimply);

describe('each way to find an element, alone', () => {
  it.each(cases)('by %s', (_what, locator, html, expected) => {
    const found = find(show(html), [{ ...locator, seen: 'test' } as Locator], wishes(plan));
    expect('element' in found ? `#${found.element.id}` : found.status).toBe(expected);
  });
});

describe('finding', () => {
  it('asks the next locator when the first finds two', () => {
    const look = show('<button>Add</button><button id="a" name="n">Add</button>');
    const target = [
      { by: 'role', role: 'press', says: [words.add], seen: 'test' },
      { by: 'name', name: 'n', seen: 'test' },
    ] as const;
    expect(find(look, target, wishes({}))).toEqual({ status: 'found', element: document.getElementById('a') });
  });

  it('does not take what is known to be something else', () => {
    const look = show('<form><input id="a"><input id="b"></form>');
    const first = [{ by: 'place', kind: 'text', place: 1, of: 2, seen: 'test' }] as const;
    const taken = new Set([document.getElementById('a') as Element]);
    expect(find(look, first, wishes({}), 'all', taken)).toEqual({ status: 'missing' });
  });

  it('sees nothing behind a modal dialog', () => {
    const look = show(
      '<button id="a">Add</button><div role="dialog" aria-modal="true"><button id="b">Add</button></div>',
    );
    const found = find(look, [{ by: 'role', role: 'press', says: [words.add], seen: 'test' }], wishes({}));
    expect(found).toEqual({ status: 'found', element: document.getElementById('b') });
  });
});
