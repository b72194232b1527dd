// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://webgate.ec.europa.eu/saas/request.do" }
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { portalsOwn } from '../../../lib/clean/known';

const known = portalsOwn();
const put = (html: string) => {
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
  document.body.append(document.createRange().createContextualFragment(html));
};
const copyOf = (html: string) => {
  put(html);
  return clean(document, known);
};
const bodyOf = (html: string) => /<body>([\s\S]*)<\/body>/.exec(copyOf(html).html)?.[1];

afterEach(() => vi.restoreAllMocks());

describe('a cleaned copy keeps', () => {
  it.each([
    '<h1 id="title">Sign in</h1>',
    '<label for="email">E-Mail</label><input id="email" type="email" name="email" required="" maxlength="120">',
    '<button type="submit" class="btn btn-primary" disabled="">Weiter</button>',
    '<input type="submit" value="Anmelden">',
    '<a href="/cas/login">Login</a>',
    '<table><tbody><tr><td>HP</td><td><input type="checkbox" checked=""></td></tr></tbody></table>',
    '<select name="language"><option selected="">Deutsch (de)</option><option>English (en)</option></select>',
    '<div role="dialog" aria-modal="true" aria-label="Cookies"></div>',
    '<details open=""><summary>Help</summary></details>',
    '<label><input type="radio"> IT08 - XXX Xxxxx</label>',
    '<dl><dt>Organisation</dt><dd>IT08 - XXX Xxxxx</dd></dl>',
    '<p><b>Organisation:</b> <span>IT08 - XXX Xxxxx</span></p>',
    '<p><b>Organisation:</b> IT08 - XXX Xxxxx</p>',
    '<div><input type="radio"> IT08 - XXX Xxxxx</div>',
    '<div><label>Organisation</label><div><p>IT08 - XXX Xxxxx</p></div></div>',
    '<p lang="de">Passwort &amp; E-Mail</p>',
  ])('%s', (html) => {
    expect(bodyOf(html)).toBe(
      html.replace('"Cookies"></div>', '"Cookies" style="min-width:120px;min-height:24px"></div>'),
    );
  });
});

describe('a cleaned copy drops', () => {
  it.each([
    ['a value', '<input type="text" value="Erika">', '<input type="text">'],
    ['a hidden value', '<input type="hidden" name="token" value="ST-482915">', '<input type="hidden" name="token">'],
    [
      'a chosen value’s code',
      '<input type="radio" name="organisation" value="8139">',
      '<input type="radio" name="organisation">',
    ],
    ['a comment', '<p>Help<!-- Erika --></p>', '<p>Help</p>'],
    ['scripts', '<script>var user = "Erika"</script><noscript>Erika</noscript><template>Erika</template>', ''],
    ['styles and what is loaded', '<style>.erika{}</style><link href="/erika"><meta name="user" content="Erika">', ''],
    ['text in a text field', '<textarea name="comment">Erika</textarea>', '<textarea name="comment"></textarea>'],
    [
      'editable text',
      '<div contenteditable="true"><p>Password</p></div>',
      '<div contenteditable="true" style="min-width:120px;min-height:24px"></div>',
    ],
    [
      'text in a drawn field',
      '<div role="textbox">Password</div>',
      '<div role="textbox" style="min-width:120px;min-height:24px"></div>',
    ],
    ['a name in pieces', '<p><b>Larry</b> <span>Page</span></p>', '<p><b>Xxxxx</b> <span>Xxxx</span></p>'],
    ['a name in pieces, turned', '<p><b>PAGE</b>, <i><u>Larry</u></i></p>', '<p><b>XXXX</b>, <i><u>Xxxxx</u></i></p>'],
    [
      'what is chosen in a drawn list',
      '<div role="Combobox">Italy</div><div role="combobox"><button>Help</button></div>',
      '<div role="Combobox" style="min-width:120px;min-height:24px"></div><div role="combobox"><button>Help</button></div>',
    ],
    [
      'a number in a drawn field',
      '<div role="presentation SPINBUTTON">0000</div>',
      '<div role="presentation SPINBUTTON" style="min-width:120px;min-height:24px"></div>',
    ],
    ['data', '<p data-user="Erika" onclick="erika()" data-id="4">Help</p>', '<p>Help</p>'],
    ['a name', '<p>Erika Mustermann</p>', '<p>Xxxxx Xxxxxxxxxx</p>'],
    [
      'a name in a label',
      '<p aria-label="Erika" title="Erika">Help</p>',
      '<p aria-label="Xxxxx" title="Xxxxx">Help</p>',
    ],
    [
      'an option that is no word of ours',
      '<select><option value="1">Erika</option></select>',
      '<select><option>Xxxxx</option></select>',
    ],
    ['what only looks like a hospital', '<p>DE07 - Erika</p>', '<p>XX99 - Xxxxx</p>'],
    [
      'a hospital behind anything',
      '<p><b>Erika:</b> <i>DE07 - Ward</i></p>',
      '<p><b>Xxxxx:</b> <i>XX99 - Xxxx</i></p>',
    ],
    [
      'a code in pieces',
      '<p>Code: <span>1</span><span>4</span></p><input type="submit" value="2"><p aria-label="3"></p>',
      '<p>Code: <span>9</span><span>9</span></p><input type="submit" value="9"><p aria-label="9" style="min-width:120px;min-height:24px"></p>',
    ],
    [
      'which of such entries is chosen',
      '<ul><li role="option" aria-selected="true" aria-posinset="3">Erika</li><li role="option" aria-selected="false">Italy</li></ul>',
      '<ul><li role="option">Xxxxx</li><li role="option" aria-selected="false">Italy</li></ul>',
    ],
    ['what is no language', '<p lang="xq">Help</p><p lang="de-XQ">Help</p>', '<p>Help</p><p lang="de">Help</p>'],
    ['an attribute’s odd value', '<p tabindex="4821977" lang="erika-mustermann" dir="erika">Help</p>', '<p>Help</p>'],
  ])('%s', (_what, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it.each([
    [
      '<p>From: Erika <erika.mustermann@klinik.de>x</erika.mustermann@klinik.de></p>',
      '<p>From: Xxxxx <x-unknown>x</x-unknown></p>',
    ],
    ['<erika>Help</erika>', '<x-unknown>Help</x-unknown>'],
    ['<mat-icon>Help</mat-icon>', '<mat-icon>Help</mat-icon>'],
  ])('the name of an element that is none: %s', (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it('the words in a component’s name, but not its dash', () => {
    const html = bodyOf('<Mustermann-Erika></Mustermann-Erika><app-mustermann>Help</app-mustermann>');
    expect(html).not.toMatch(/mustermann|erika/i);
    expect(html).toMatch(/^<(x[a-z]*-x[a-z]*)[^>]*><\/\1><(app-x[a-z]*)>Help<\/\2>$/);
  });

  it('pictures, but not their size and whether they are called a QR code', () => {
    const html = bodyOf(
      '<img src="/erika/qr.png" alt="Erika"><svg><title>QR code</title><text>Erika</text></svg><canvas></canvas>',
    );
    expect(html).not.toMatch(/erika/i);
    expect(html).toContain('class="qr" style="display:inline-block;width:120px;height:24px"');
    expect(html).toMatch(/<svg style="[^"]*"><title>QR code<\/title><\/svg>/);
  });

  it('all of a document that is written in', () => {
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect(bodyOf('<p>Password</p>')).toBeUndefined();
    expect(clean(document, known).html).not.toContain('Password');
    Reflect.deleteProperty(document, 'designMode');
  });

  it('our own element, whatever it is called', () => {
    put('<div id="guest" popover="manual">ours</div><div>theirs</div>');
    const { html } = clean(document, known, document.querySelector('#guest') ?? undefined);
    expect(html).not.toContain('guest');
    expect(html.match(/<div>/g)).toHaveLength(1);
  });
});

describe('of whoever stands behind a code, nothing is left', () => {
  const people = [
    'PT07 - Maria Silva',
    'NO12 - Maria Silva',
    'HR72 - Maria Silva. Lupus seit Geburt',
    'DE07 - Charité · Maria Silva, +49 151 234',
    'DE07 - Klinik maria.silva [at] charite.de',
    'IT08 - AOU Pisan - Prof. Maria Silva',
    'IT08 - Patient Maria Silva, born 12.03.1964',
    'IT08 - Maria Silva (n00abc12)',
    'IT08 - Silva Maria',
    'ReCONNET / Italy / IT08 - Maria Silva',
    'Maria Silva (IT08)',
  ];
  const places: readonly ((text: string) => string)[] = [
    (text) => `<table><tr><td>${text}</td><td><input type="radio"></td></tr></table>`,
    (text) => `<table><tr><td><h1>${text}</h1></td></tr></table>`,
    (text) => `<table><tr class="child"><td><ul><li>${text}</li></ul></td></tr></table>`,
    (text) => `<dl><dt>Organisation</dt><dd>${text}</dd></dl>`,
    (text) => `<p><b>Organisation:</b> ${text}</p>`,
    (text) => `<label><input type="radio"> ${text}</label>`,
    (text) => `<select><optgroup label="${text}"><option>${text}</option></optgroup></select>`,
    (text) => `<p title="${text}" aria-label="${text}"><img alt="${text}"><input placeholder="${text}"></p>`,
    (text) => `<table><caption>${text}</caption></table><svg><title>${text}</title></svg>`,
    (text) => `<table><tr><td><font><font>${text}</font></font></td></tr></table>`,
  ];

  it.each(people)('%s', (text) => {
    const { html } = copyOf(places.map((place) => place(text)).join(''));
    expect(html).not.toMatch(/maria|silva|charit|lupus|geburt|born|1964|151|n00/i);
  });
});

describe('a country or a network that is called like somebody', () => {
  it.each([
    ['<ul><li>France</li><li>Spain</li></ul>', '<ul><li>France</li><li>Spain</li></ul>'],
    [
      '<table><tbody><tr><td>RITA</td><td><button>Open</button></td></tr><tr><td>BOND - Bone Disorders</td><td></td></tr></tbody></table>',
      'RITA',
    ],
    ['<p>Country: France</p>', 'Country: France'],
    ['<dl><dt>Country</dt><dd>France</dd></dl>', '<dd>France</dd>'],
    ['<p>User: France</p>', 'User: Xxxxxx'],
    ['<ul><li>France</li></ul>', '<li>Xxxxxx</li>'],
    ['<table><tbody><tr><td>Holland</td></tr></tbody></table>', '<td>Xxxxxxx</td>'],
    ['<p title="Germany">Help</p>', 'title="Xxxxxxx"'],
    ['<p>Portugal</p>', '<p>Xxxxxxxx</p>'],
  ])('%s', (html, expected) => {
    expect(bodyOf(html)).toContain(expected);
  });
});

describe('a cleaned copy says in attributes', () => {
  it.each([
    ['what is hidden by style', '<p style="display:none">Help</p>', '<p hidden="">Help</p>'],
    ['what is only called hidden', '<p hidden style="display:block">Help</p>', '<p>Help</p>'],
    ['what is invisible', '<p style="visibility:hidden">Help</p>', '<p style="visibility:hidden">Help</p>'],
    ['what is see-through', '<p style="opacity:0">Help</p>', '<p style="opacity:0">Help</p>'],
    ['a hidden drawing', '<svg style="display:none"></svg>', '<svg style="display:none"></svg>'],
  ])('%s', (_what, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });
});

describe('what is inside', () => {
  it('an open shadow root is part of the page', () => {
    document.body.replaceChildren(document.createElement('section'));
    const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
    root?.append('Password: Erika');
    expect(clean(document, known).html).toContain('<template shadowrootmode="open">Password: Xxxxx</template>');
  });

  it('a frame of the same site is cleaned too; one that cannot be reached is empty', () => {
    put('<iframe title="Help"></iframe><iframe id="help" src="https://other.example/?erika"></iframe>');
    const [frame, other] = document.querySelectorAll('iframe');
    const inside = frame?.contentWindow as unknown as { Element: typeof Element };
    Object.assign(inside.Element.prototype, { checkVisibility: () => true });
    frame?.contentDocument?.body.append('Password of Erika');
    Object.defineProperty(other, 'contentDocument', {
      get() {
        throw new DOMException('other site', 'SecurityError');
      },
    });
    const { html, masked } = clean(document, known);
    expect(html).toMatch(/srcdoc="[^"]*&gt;Password of Xxxxx&lt;\/body&gt;/);
    expect(html).not.toMatch(/other\.example|erika/i);
    expect(masked.frames).toBe(2);
  });
});

describe('a cleaned copy as a whole', () => {
  it('loads nothing and says where the page was, without anything secret', () => {
    const { html } = copyOf('<p>Help</p>');
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(clean(document.implementation.createHTMLDocument('x'), known).html).not.toContain('saved from');
    const far = document.implementation.createHTMLDocument('EU Login');
    Object.defineProperty(far, 'URL', { value: 'https://ecas.ec.europa.eu/cas/login;SESSIONID=1?ticket=ST-2#x' });
    expect(clean(far, known).html).toMatch(
      /^<!DOCTYPE html>\n<!-- saved from url=\(0035\)https:\/\/ecas\.ec\.europa\.eu\/cas\/login -->\n<html>/,
    );
  });

  it('counts what was left out', () => {
    const { masked } = copyOf(
      '<p>Erika</p><!-- x --><script></script><input value="x"><a href="/a?b" data-c="d">Help</a>',
    );
    expect(masked).toMatchObject({ words: 1, comments: 1, scripts: 1, values: 1, links: 1, attributes: 1 });
  });

  it('never reads what is typed or selected', () => {
    const types = ['text', 'password', 'email', 'tel', 'number', 'search', 'hidden', 'date', 'checkbox', 'submit'];
    const fields = types.map((type) => `<input type="${type}" value="4821">`).join('');
    put(`${fields}<textarea>4821</textarea><select><option value="4821">Help</option></select>`);
    const forbidden = () => {
      throw new Error('This must not be read.');
    };
    for (const type of [
      HTMLInputElement,
      HTMLTextAreaElement,
      HTMLSelectElement,
      HTMLOptionElement,
      HTMLButtonElement,
    ]) {
      vi.spyOn(type.prototype, 'value', 'get').mockImplementation(forbidden);
    }
    vi.spyOn(HTMLInputElement.prototype, 'defaultValue', 'get').mockImplementation(forbidden);
    vi.spyOn(HTMLTextAreaElement.prototype, 'defaultValue', 'get').mockImplementation(forbidden);
    vi.spyOn(HTMLInputElement.prototype, 'selectionStart', 'get').mockImplementation(forbidden);
    vi.spyOn(document, 'getSelection').mockImplementation(forbidden);
    const { html } = clean(document, known);
    expect(html).not.toContain('4821');
  });

  it('leaves the page as it was', () => {
    put('<p class="a" style="display:none">Erika</p><input value="x"><details><summary>Help</summary></details>');
    const before = document.documentElement.cloneNode(true);
    clean(document, known);
    expect(document.documentElement.isEqualNode(before)).toBe(true);
  });
});
