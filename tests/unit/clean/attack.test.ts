// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://cpms.ern-net.eu/patients/1" }
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { portalsOwn } from '../../../lib/clean/known';
import { createLexicon } from '../../../lib/clean/lexicon';
import { maskText } from '../../../lib/clean/mask';
import { createNames } from '../../../lib/clean/names';

/** What was found in copies of the first version (`../shared/promises.md` A3 to A18), and more of each kind. */
const known = portalsOwn();
const lexicon = createLexicon(known);
const names = createNames(lexicon);
const bodyOf = (html: string) => {
  document.body.innerHTML = html;
  return /<body>([\s\S]*)<\/body>/.exec(clean(document, known).html)?.[1] ?? '';
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('names that are words of the portals', () => {
  const people =
    `Maria Schön|Charlotte Link|Manuel Chaves|Ingrid Bäck|Philipp Back|James Last|Kerstin Fehler|Peter Such|
    Li Su|Wei Nie|Kyung-Soo No|Deja Okonkwo|Dr. Link|SCHÖN, Maria|Anna Groß|Jörg Schnell|Doris Day|Elizabeth Close|
    Larry Page|Erika Auswahl-Meier|Link, Charlotte|M. Schön|Schön`.split(/\|\s*/);
  it.each(people)('%s is masked', (name) => {
    for (const text of [name, `Willkommen ${name}`, `${name} (HP)`, `User: ${name}`])
      for (const part of name.split(/[\s,.-]+/).filter((one) => one.length > 1 && one !== 'Dr'))
        expect(maskText(text, lexicon), text).not.toContain(part);
  });
});

describe('names that are words of the portals, where a sentence or a label names somebody', () => {
  const said =
    `Requested by Day|Signed in as May|Angemeldet als Link|Approved by Will|Submitted by Will on|Patient May|User Day|
    Owner Link|Antragsteller Link|The request of Will was submitted|Richiesta di Vale|Demande de Close|Welcome back Day|
    Day's request|Link’s profile|Logout (Day)|Sign out Day|My account [Day]|Mag. Link|Univ.-Prof. Dr. med. Day|
    Nachname Link|Vorname May|Italy / Day|ERN-EYE - Link|Will / ReCONNET|First name May Last name Will|Willkommen zurück Link|
    Please contact Ms Link.|Mr Day and Ms Link will call.|Mme Close|Approved by Dr Day on 3 March|Signora Vale|
    Hi Day!|Hi Link|Logged in Day|Signed in Link|Connected Day|Online: Link|Angemeldet Link|User menu Day`.split(
      /\|\s*/,
    );
  it.each(said)('%s', (text) => {
    expect(maskText(text, lexicon)).not.toMatch(/Day|May|Link|Will\b|Vale|Close/);
  });
  it.each(['Forgot your password?', 'Requested by', 'Profile', 'Patient data', 'records per page', 'User name'])(
    '%s stays',
    (text) => {
      expect(maskText(text, lexicon)).toBe(text);
    },
  );

  const heads =
    `Name|Last name|Applicant|Requested by|Beantragt von|Demandeur|Solicitante|Nazwisko|Όνομα|Χρήστης|Име|Användare|
    Felhasználó|Nom et prénom|Vor- und Nachname|Vartotojas|Utent|Příjmení|Søker`.split(/\|\s*/);
  it.each(heads)('in a column or behind a label “%s” no word is kept, other columns are', (head) => {
    const rows = `<tr><td>Frage</td><td>Search</td><td><a href="/x">Open</a></td></tr>`;
    const html = bodyOf(
      `<table><tr><th>${head}</th><th>Status</th><th></th></tr>${rows}</table>
      <dl><dt>${head}</dt><dd>Frage</dd><dt>Status</dt><dd>Search</dd></dl><p>${head}: Frage</p>`,
    );
    expect(html).not.toContain('Frage');
    expect(html.match(/Search/g)).toHaveLength(2);
    expect(html).toContain('Open');
  });
  it('what is named of a thing is kept', () => {
    expect(bodyOf('<p>Application name: Help</p>')).toContain('Help');
    expect(bodyOf('<table><tr><th>Organisation name</th></tr><tr><td>Help</td></tr></table>')).toContain('Help');
  });
});

describe('words of the portals that are rare names', () => {
  it.each(
    'Frau Bild|Herr Dr. Search|Mrs. Frage|Prof Help|Dr. med. Frage|Frau von der Frage|Mr Italy|Señora Bild'.split('|'),
  )('%s: behind a title any word is a name', (text) => {
    expect(maskText(text, lexicon)).not.toMatch(/Bild|Search|Frage|Help|Italy/);
  });
  it.each(
    'Edit|Jos|Elle Fan|Dr. Annan|Frau Block|Guten Tag Jos|Willkommen Fan|Signed in as Pan|Requested by Begin|Zahl, Edit'.split(
      '|',
    ),
  )('%s', (text) => {
    expect(maskText(text, lexicon)).not.toMatch(/Edit|Jos|Elle|Fan|Annan|Block|Pan|Begin|Zahl/);
  });
  it.each([
    '<p>Requested by <b>Day</b></p>',
    '<p>Signed in as <strong>May</strong></p>',
    '<p>Logout (<b>Link</b>)</p>',
    '<p><b>Day</b>’s request</p>',
    '<p>Dr.<span>Link</span></p>',
    '<p>Mag. <span>Link</span></p>',
    '<p>Maria <tt>Frage</tt></p>',
    '<p>Frau <ruby>Frage<rt>x</rt></ruby></p>',
  ])('%s: formatting is no border', (html) => {
    expect(bodyOf(html)).not.toMatch(/Day|May|Link|Frage/);
  });
  it('a title alone, and what a portal says with one, stay', () => {
    for (const text of ['Frau / Herr', 'Prof. Dr. med.', 'Logga in med EU Login']) {
      expect(maskText(text, lexicon)).toBe(text);
    }
  });
});

describe('texts that would take minutes if patterns went back and forth', () => {
  it.each(['İ', 'ſ', 'a@', '@', '.de', 'www.', 'a dot a at ', '[at]', 'France / ', 'Dr. '])('%s', (part) => {
    const text = part.repeat(20_000).slice(0, 20_000);
    expect(maskText(text, lexicon)).toHaveLength(text.length);
  });
});

it('a text takes no longer than it is long', () => {
  // With a pattern that goes back and forth, these would take many seconds.
  const [blank, lines] = [' '.repeat(45_000), ' \n'.repeat(5_000)];
  const html = bodyOf(`<pre>Help${blank}Help${lines}Help</pre><p>Help${':'.repeat(300_000)}a.de`);
  expect(html.slice(0, 40)).toMatch(/^<pre>Xxxx Xxxx\nXxxx<\/pre><p>Xxxx:+$/);
});

describe('codes that are read out', () => {
  it.each(['two four six one', 'Code: six two four', 'eins zwei drei vier', 'Code uno due tre'])('%s', (text) => {
    expect(maskText(text, lexicon)).not.toMatch(/two|four|one|six|eins|zwei|drei|vier|uno|due/);
  });
  it('where a page of a portal is stays', () => {
    expect(maskText('Available at webgate.ec.europa.eu', lexicon)).toMatch(/^Available at /);
  });
  it('a number in a sentence stays', () => {
    expect(maskText('one of the two devices', lexicon)).toBe('one of the two devices');
  });
});

it.each(['user=link', 'login = will', 'Name=Day'])('%s: behind an equals sign stands a value', (text) => {
  expect(maskText(text, lexicon)).not.toMatch(/link|will|Day/);
});

describe('letters of other scripts beside a word', () => {
  const glued =
    '王小明Login|محمدPassword|გიორგიEmail|דודEmail|홍길동Name|山田太郎Account|ՎարդանCPMS|Loginสมชาย|ᎣᏏᏲHelp'.split('|');
  it.each(glued)('%s is no word', (text) => {
    expect(maskText(text, lexicon)).toMatch(/^[Xx]+$/);
  });
});

describe('a name that stands alone', () => {
  it.each([
    '<table><tbody><tr><th>Last name</th><th>First name</th></tr><tr><td>Doris</td><td>Day</td></tr></tbody></table>',
    '<table><tbody><tr><td>Steffi</td><td>Groß</td></tr></tbody></table>',
    '<p>Doris<br>Day</p>',
    '<div><label>Last name</label><p>Frage</p></div>',
    '<div><span>Nachname</span><div><b>Bild</b></div></div>',
    '<p>Last name: Schnell</p>',
    '<p>Patient: Day</p>',
    '<p><a href="/x">Doris</a> <a href="/y">Day</a></p>',
    '<ul><li>Doris</li><li>Day</li></ul>',
    '<div role="row"><span role="cell">Steffi</span><span role="cell">Groß</span></div>',
  ])('%s', (html) => {
    expect(bodyOf(html)).not.toMatch(/Doris|Day|Steffi|Groß|Schnell|Frage|Bild/);
  });
});

describe('marks that nobody sees', () => {
  const marks =
    '\u200B \u200D \u2060 \u2061 \u2064 \uFE0F \u{E0101} \u{E0041} \u{E007F} \u00AD \u180E \uFEFF \u3164 \uE000'.split(
      ' ',
    );
  it.each(marks)('%j survives nowhere', (mark) => {
    const html = bodyOf(`<p title="Log${mark}in${mark}">Log${mark}in ${mark}Help</p>`);
    expect(html).not.toContain(mark);
    expect(html).toContain('Login');
  });
});

describe('what is chosen or repeated', () => {
  it('which entry, box or tab of a patient’s form is chosen is told only on SAAS', () => {
    const html = bodyOf(
      `<select><option>Help</option><option selected>Epilepsies</option></select><input type="checkbox" checked>
      <input type="radio" checked><div role="option" aria-selected="true" aria-posinset="2">Help</div><div role="radio" aria-checked="true">Help</div>
      <label class="btn active">Help</label><div class="ui-radiobutton-box ui-state-active p-highlight is-checked selected">Help</div>`,
    );
    expect(html).not.toMatch(/selected|checked|posinset|active|highlight/);
  });

  it.each([
    '<output for="a">please approve</output>',
    '<input list="d"><datalist id="d"><option>please approve</option></datalist>',
    '<div role="slider" aria-valuetext="please approve"></div>',
    '<p><b>Comment(s)</b> please approve the request</p>',
    '<dl><dt>Reason</dt><dd>please approve the request</dd></dl>',
    '<table><tbody><tr><th>Begründung</th><td>please approve the request</td></tr></tbody></table>',
    '<p>Comment: please approve the request</p>',
    '<div><textarea></textarea><div aria-hidden="true">please approve the request</div></div>',
  ])('what somebody wrote is masked where the page repeats it: %s', (html) => {
    expect(bodyOf(html)).not.toMatch(/please|approve|request/);
  });
});

describe('odd addresses, drawings and ids', () => {
  it.each([
    'info＠klinik.de',
    'login [at] hospital . eu',
    'first.last[at]hospital.eu',
    'help(ät)klinik.de',
    'account @ hospital.eu',
    'link.login at hospital dot eu',
    'info＠hospital',
    'login-at-hospital-dot-eu',
    'help at hospital.eu',
    'help(@)hospital',
    'login [＠] hospital . eu',
    'help bei klinik punkt de',
    'first dot last (at) help [dot] eu',
  ])('%s is an address', (text) => {
    expect(maskText(text, lexicon)).not.toMatch(/info|klinik|login|hospital|first|last|help|account/);
  });
  it.each(['day.page', 'u_link', 'maria.page', 'day_link'])('%s is somebody’s user name', (text) => {
    expect(maskText(`Search: ${text}`, lexicon)).not.toMatch(/day|page|link|u_|maria/);
  });
  it.each(['██▀▄ █▄▀█ ▀▀▄█', '⠑⠗⠊⠅⠁', '.-. .. -.- .- / -- ..', '😀🏥🧬', '╔═╗║╚'])('%s is no text', (text) => {
    expect(maskText(text, lexicon)).not.toBe(text);
  });
  it.each([
    ['user-e-mustermann', /(?:^|-)e-|mustermann/],
    ['form-Müller', /M|ller/],
    ['row-madeline', /made|line/],
    ['m_maria', /maria|^m_/],
  ])('%s: nobody’s initial, nobody’s name', (id, person) => {
    expect(names(id)).not.toMatch(person);
  });
  it('a page without a head has its policy all the same', () => {
    const bare = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html', null);
    expect(clean(bare, known).html).toContain('Content-Security-Policy');
  });
});

it('a label is read once, however many stand behind it', () => {
  const read = vi.spyOn(globalThis, 'getComputedStyle');
  const asked = (count: number) => {
    read.mockClear();
    bodyOf(`<div><span>${'<b>x</b>'.repeat(count)}</span>${'<div>France</div>'.repeat(count)}</div>`);
    return read.mock.calls.length;
  };
  const few = asked(40);
  expect(few).toBeGreaterThan(40);
  expect(asked(80)).toBeLessThan(2.5 * few);
  read.mockRestore();
});
