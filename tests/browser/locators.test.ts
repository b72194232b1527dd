import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from '../../lib/guides/shape';
import { words } from '../../lib/guides/words';
import { askingScript, enter, fixturePage, open } from './inspect';
import { type Launched, launch } from './launch';
import { browserName } from './session';

/**
 * Each kind of locator alone, without the others of its hint to help: what it finds, and that it finds nothing where a
 * careful person could not be sure either: two that fit, or one that nobody can see.
 */
const seen = 'a test';
const profile = { network: 'reconnet', country: 'IT', hospital: 'IT08 - Pisa' } as const;

type Case = readonly [what: string, html: string, expected: string];

const password = '<input type="password">';
const recap = (extra = '') =>
  `<dl><dt>Application</dt><dd id="a">CPMS - Clinical Patient Management System</dd><dt>Organisation</dt><dd id="o">IT08 - Pisa</dd><dt>Access profile</dt><dd id="p">HP</dd></dl>${extra}`;
const rowOf = (id: string, name: string) => `<tr><td>${name}</td><td><button id="${id}">Open</button></td></tr>`;
const menu = (extra = '') =>
  `<div><button id="x" aria-expanded="false">Erika Mustermann</button>${extra}<ul hidden><li><a href="/cas/userdata/myAccount.cgi">My account</a></li><li><a href="/cas/logout">Logout</a></li></ul></div>`;
const languageList = (id: string) =>
  `<select id="${id}"><option>Deutsch (de)</option><option selected>English (en)</option></select>`;
const square = (id: string, side = 150) =>
  `<img id="${id}" width="${side}" height="${side}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;

/** By kind of locator; those of SAAS, by what they find. */
type Kind = Exclude<Locator['by'], 'saas'> | Extract<Locator, { by: 'saas' }>['find'];

const kinds: Readonly<Record<Kind, readonly [Locator, readonly Case[]]>> = {
  id: [
    { by: 'id', id: 'x', seen },
    [
      ['the one', '<input id="x">', '#x'],
      ['the same id twice', '<input id="x"><input id="x">', 'several'],
      ['hidden', '<input id="x" hidden>', 'missing'],
      ['a hidden copy does not disturb', '<div hidden><input id="x"></div><input id="x">', '#x'],
    ],
  ],
  name: [
    { by: 'name', name: 'user.first', seen },
    [
      ['the one', '<input id="x" name="user.first"><input name="user.firstOther">', '#x'],
      ['twice', '<input name="user.first"><input name="user.first">', 'several'],
      ['moved off the page', '<input name="user.first" style="position:absolute;left:-999px">', 'missing'],
    ],
  ],
  autocomplete: [
    { by: 'autocomplete', token: 'email', seen },
    [
      ['the one', '<input id="x" autocomplete="section-a email">', '#x'],
      ['twice', '<input autocomplete="email"><input autocomplete="email">', 'several'],
      ['one pixel', '<input autocomplete="email" style="width:1px;height:1px;padding:0;border:0">', 'missing'],
    ],
  ],
  link: [
    { by: 'link', path: '/cas/userdata/myAccount.cgi', seen },
    [
      [
        'the one, with session and query',
        '<a id="x" href="/cas/userdata/myAccount.cgi;jsessionid=1?a=b#c">M</a>',
        '#x',
      ],
      ['a longer path', '<a href="/cas/userdata/myAccount.cgi/more">M</a>', 'missing'],
      [
        'twice: either is right',
        '<a id="x" href="/cas/userdata/myAccount.cgi">M</a><a href="/cas/userdata/myAccount.cgi">N</a>',
        '#x',
      ],
      ['in a closed menu', '<ul hidden><li><a href="/cas/userdata/myAccount.cgi">M</a></li></ul>', 'missing'],
    ],
  ],
  role: [
    { by: 'role', role: 'press', says: [words.signOut], seen },
    [
      ['a button', '<button id="x">Log<wbr>out</button>', '#x'],
      ['a drawn button in German', '<div role="button" id="x" tabindex="0">Ab\u00ADmelden</div>', '#x'],
      ['an input', '<input type="submit" id="x" value="Logout">', '#x'],
      ['only an icon with a name', '<a href="/x" id="x" aria-label="Logout"><svg></svg></a>', '#x'],
      ['a text that cannot be pressed', '<p>Logout</p>', 'missing'],
      ['two', '<button>Logout</button><a href="/x">Logout</a>', 'several'],
    ],
  ],
  label: [
    { by: 'label', kind: 'text', says: [words.email], seen },
    [
      ['bound', '<label for="x">E-mail *</label><input id="x">', '#x'],
      ['around', '<label><span>E</span>-<span>mail</span> <input id="x"></label>', '#x'],
      ['in the cell beside', '<table><tr><td>E\u2011Mail:</td><td><input id="x"></td></tr></table>', '#x'],
      ['a read-only field', '<label>E-mail <input readonly></label>', 'missing'],
      ['two', '<label>E-mail <input></label><label>Other e-mail <input></label>', 'several'],
    ],
  ],
  place: [
    { by: 'place', kind: 'text', place: 2, of: 3, seen },
    [
      ['the second of three', '<form><input><input id="x"><input></form>', '#x'],
      ['of four', '<form><input><input><input><input></form>', 'missing'],
      ['a honeypot does not count', '<form><input><input style="opacity:0"><input id="x"><input></form>', '#x'],
      ['two such forms', '<form><input><input><input></form><form><input><input><input></form>', 'missing'],
    ],
  ],
  inside: [
    { by: 'inside', kind: 'submit', form: { kind: 'password', least: 1, most: 1 }, seen },
    [
      ['the one', `<form>${password}<button id="x">Weiter</button></form><button>Other</button>`, '#x'],
      ['two', `<form>${password}<button>A</button><button>B</button></form>`, 'several'],
      ['no such form', '<form><input><button>A</button></form>', 'missing'],
    ],
  ],
  language: [
    { by: 'language', seen },
    [
      ['a list', languageList('x'), '#x'],
      ['what opens one', '<button id="x" aria-haspopup="true">English (en)</button>', '#x'],
      ['two lists', languageList('a') + languageList('b'), 'several'],
      ['a list of other things', '<select><option>One (aa1)</option><option>Two</option></select>', 'missing'],
    ],
  ],
  menuOf: [
    { by: 'menuOf', path: '/cas/userdata/myAccount.cgi', seen },
    [
      ['what opens it', menu(), '#x'],
      ['two that could', menu('<button>Bell</button>'), 'missing'],
      ['no such menu', '<button>Erika Mustermann</button>', 'missing'],
    ],
  ],
  picture: [
    { by: 'picture', of: 'qr', seen },
    [
      [
        'called so',
        '<img id="x" alt="QR code" width="30" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        '#x',
      ],
      ['the only large square', square('x') + square('logo', 40), '#x'],
      ['two', square('a') + square('b'), 'several'],
    ],
  ],
  sentence: [
    { by: 'sentence', says: [words.signOut], seen },
    [
      ['the link in it', '<p>To log out, <a id="x" href="/x">click here</a>.</p>', '#x'],
      ['two links in it', '<p>To log out, <a href="/x">click here</a> or <a href="/y">there</a>.</p>', 'several'],
      ['no link', '<p>To log out, close the window.</p>', 'missing'],
    ],
  ],
  row: [
    { by: 'saas', find: 'row', wish: 'country', seen },
    [
      ['the row', `<table>${rowOf('a', 'Ireland')}${rowOf('x', 'Italy')}</table>`, '#x'],
      [
        'a list of cards',
        '<ul><li>Italy <a href="/i" id="x">Open</a></li><li>Malta <a href="/m">Open</a></li></ul>',
        '#x',
      ],
      ['twice', `<table>${rowOf('a', 'Italy')}${rowOf('b', 'Italy')}</table>`, 'several'],
      ['only a part of the cell', `<table>${rowOf('a', 'Italy and Malta')}</table>`, 'missing'],
    ],
  ],
  applicationList: [
    { by: 'saas', find: 'applicationList', seen },
    [
      [
        'the list',
        '<select id="x"><option>ERN-MONITORING</option><option>CPMS - Clinical Patient Management System</option></select>',
        '#x',
      ],
      ['two lists', '<select><option>CPMS</option></select><select><option>CPMS</option></select>', 'several'],
      ['another application', '<select><option>CPMS 2</option></select>', 'missing'],
    ],
  ],
  step: [
    { by: 'saas', find: 'step', to: 3, seen },
    [
      ['by its number', '<button>← Step 1 : network</button><button id="x">Step 3 : role →</button>', '#x'],
      ['in Hungarian', '<button id="x">3. lépés: szerep</button>', '#x'],
      ['twice', '<button>Step 3 : role</button><button>Step 3 : role</button>', 'several'],
      ['a heading', '<h2>Step 3 : role</h2>', 'missing'],
    ],
  ],
  up: [
    { by: 'saas', find: 'up', seen },
    [
      ['the way up', '<p><a id="x" href="#">Up</a> / ReCONNET - Connective tissue / Italy</p>', '#x'],
      ['no trail', '<h1>Networks</h1>', 'missing'],
    ],
  ],
  recap: [
    { by: 'saas', find: 'recap', part: 'organisation', seen },
    [
      ['the value', recap(), '#o'],
      ['two summaries', recap() + recap(), 'missing'],
      ['a form instead', '<label>Organisation <input></label>', 'missing'],
    ],
  ],
};

describe.each(Object.entries(kinds))('%s', (_kind, [locator, cases]) => {
  it.each(cases)('%s', async (_what, body, expected) => {
    const html = `<!doctype html><html lang="en"><title>x</title><body style="padding-top:9px">${body}`;
    await open(page, { url: 'https://ecas.ec.europa.eu/cas/login', html });
    await enter(page, script);
    expect(await page.evaluate(`locate(${JSON.stringify(locator)}, ${JSON.stringify(profile)})`)).toBe(expected);
  });
});

let launched: Launched;
let page: Page;
let script: string;

beforeAll(async () => {
  launched = await launch({ browser: browserName, fewProcesses: true, prefs: { 'dom.security.https_first': false } });
  page = await fixturePage(launched.browser);
  script = await askingScript('tests/browser/locate-in-page.ts');
});

afterAll(() => launched.close());
