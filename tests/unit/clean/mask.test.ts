// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { portalsOwn } from '../../../lib/clean/known';
import { mask } from '../../../lib/clean/letters';
import { createLexicon } from '../../../lib/clean/lexicon';
import { cleanLink, elsewhere } from '../../../lib/clean/links';
import { maskText } from '../../../lib/clean/mask';
import { createNames } from '../../../lib/clean/names';
import { alsoNames, identifierParts, maybeNames, portalWords } from '../../../lib/guides/vocabulary';

const lexicon = createLexicon(portalsOwn());
const namesOfPeople = readFileSync('tests/bench/names/names.txt', 'utf8').split(/\s+/).filter(Boolean);

describe('texts', () => {
  it.each([
    // the portals' own words, in whatever language and spelling
    ['Passwort vergessen?', 'Passwort vergessen?'],
    ['E-Mail-Adresse bestätigen', 'E-Mail-Adresse bestätigen'],
    ['E-MAIL ADDRESS', 'E-MAIL ADDRESS'],
    ['Επιβεβαίωση', 'Επιβεβαίωση'],
    ['Pass­word', 'Password'],
    ['Step 3 : select an access profile →', 'Step 3 : select an access profile →'],
    ['EC DG SANTE (v3.1)', 'EC DG SANTE (v3.9)'],
    ['0000 Guest Access', '0000 Guest Access'],
    ['Open RITA - Immunodeficiency', 'Open RITA - Immunodeficiency'],
    ['← Up / VASCERN - Multisystemic Vascular Diseases / Czech Republic', undefined],
    ['Français (fr)', 'Français (fr)'],
    ['usuario o correo', 'usuario o correo'],
    // people
    ['ⓔⓡⓘⓚⓐ 🅴🆁 ①②', 'xxxxx xxxx xx'],
    ['Mu\u0308ller', 'Xxxxxx'],
    ['e r i k a', 'x x x x x'],
    ['e', 'x'],
    ['Name: a e', 'Name: x x'],
    ['Erika Mustermann', 'Xxxxx Xxxxxxxxxx'],
    ['Welcome Erika', 'Welcome Xxxxx'],
    ['Søren Andersen', 'Xxxxx Xxxxxxxx'],
    ['Larry Page', 'Xxxxx Xxxx'],
    ['PAGE, Larry', 'XXXX, Xxxxx'],
    ['Rita', 'Xxxx'],
    ['Larry\n  Page', 'Xxxxx\n  Xxxx'],
    ['Larry   Page', 'Xxxxx   Xxxx'],
    ['Larry von Page', 'Xxxxx von Xxxx'],
    ['Anna de Page', 'Xxxx de Xxxx'],
    ['Anna de Campo', 'Xxxx de Xxxxx'],
    ['Larry (Page)', 'Xxxxx (Xxxx)'],
    ['Larry / Page', 'Xxxxx / Xxxx'],
    ['Larry – Page', 'Xxxxx – Xxxx'],
    ['Larry & Page', 'Xxxxx & Xxxx'],
    ['larry page', 'xxxxx xxxx'],
    // words that are names too
    ['Nur Administratoren', 'Nur Administratoren'],
    ['records per page', 'records per page'],
    ['Till Langer', 'Xxxx Xxxxxx'],
    ['Anders Gast', 'Xxxxxx Xxxx'],
    ['Line Schütz', 'Xxxx Xxxxxx'],
    ['Welcome Anders', 'Welcome Xxxxxx'],
    ['Welcome Till', 'Welcome Xxxx'],
    ['Signed in as Else Block', 'Signed in as Xxxx Xxxxx'],
    ['Lien Vos', 'Xxxx Xxx'],
    ['Till Schutz', 'Xxxx Xxxxxx'],
    ['Per', 'Xxx'],
    ['Per Mustermann', 'Xxx Xxxxxxxxxx'],
    // names of ours inside somebody's
    ['Open RITA', 'Open RITA'],
    ['+40 România', '+99 România'],
    ['Malte', 'Xxxxx'],
    ['Hallo Malte', 'Xxxxx Xxxxx'],
    ['Brandt, Malte', 'Xxxxxx, Xxxxx'],
    ['Brandt, RITA', 'Xxxxxx, XXXX'],
    ['Ireland, Kathy', 'Xxxxxxx, Xxxxx'],
    ['James BOND', 'Xxxxx XXXX'],
    ['Péter Magyar', 'Xxxxx Xxxxxx'],
    ['Kathy Ireland', 'Xxxxx Xxxxxxx'],
    ['Helmut Deutsch', 'Xxxxxx Xxxxxxx'],
    ['E. Mustermann', 'X. Xxxxxxxxxx'],
    ['info@example.org', 'xxxx@xxxxxxx.xxx'],
    ['mail: erika@sign.in or phone', 'mail: xxxxx@xxxx.xx or phone'],
    ['see https://email.name/code', 'see xxxxx://xxxxx.xxxx/xxxx'],
    // numbers, codes, dates
    ['+49 171 3920001', '+99 999 9999999'],
    ['Code: K7M-P2R-X9T', 'Code: X9X-X9X-X9X'],
    ['AB12-CD34-EF56', 'XX99-XX99-XX99'],
    ['DE89-3704 0044', 'XX99-9999 9999'],
    ['Password-2026!', 'Xxxxxxxx-9999!'],
    ['12.03.1978', '99.99.9999'],
    ['2018 Access', '9999 Access'],
    ['n00482mcx', 'x99999xxx'],
    ['Showing 1 to 9 of 9 entries', 'Showing 9 to 9 of 9 entries'],
    // one digit of a code alone
    ['1', '9'],
    ['3\n1\n2\n4', '9\n9\n9\n9'],
    ['PIN: 3', 'PIN: 9'],
    ['Code 1', 'Code 9'],
    ['Code 1:', 'Code 9:'],
    ['Password / 3 / 4 / 1', 'Password / 9 / 9 / 9'],
    ['Code 1: Password 2', 'Code 9: Password 9'],
    ['Erika 3 : Password', 'Xxxxx 9 : Password'],
    ['עובד haut', 'xxxx xxxx'],
    ['  \n ', '  \n '],
  ])('%j', (text, expected = text) => {
    expect(maskText(text, lexicon)).toBe(expected);
  });

  it.each([
    ['IT08 - AOU Pisan', 'IT08 - XXX Xxxxx'],
    ['EL12 – AOU Pisan', 'EL12 – XXX Xxxxx'],
    [
      'ReCONNET - Connective Tissue and Musculoskeletal Diseases / Italy / IT08 - AOU Pisan',
      'ReCONNET - Connective Tissue and Musculoskeletal Diseases / Italy / IT08 - XXX Xxxxx',
    ],
    ['IT08 - Ward 12', 'IT08 - Xxxx 99'],
    ['IT13 - AOU Careggi, Florence (request submitted)', 'IT13 - XXX Xxxxxxx, Xxxxxxxx (xxxxxxx xxxxxxxxx)'],
    ['DE07 - Klinikum; Erika: Diabetes', 'DE07 - Xxxxxxxx; Xxxxx: Xxxxxxxx'],
    ['ID42 - Erika Mustermann, Kölner Str., Diabetes', 'XX99 - Xxxxx Xxxxxxxxxx, Xxxxxx Xxx., Xxxxxxxx'],
    ['MR12 - Max Müller (Patient)', 'XX99 - Xxx Xxxxxx (Xxxxxxx)'],
    ['No12 – Anna Rossi', 'Xx99 – Xxxx Xxxxx'],
    ['OP12 - Peter Schmidt', 'XX99 - Xxxxx Xxxxxxx'],
  ])('where a hospital can stand: %j', (text, expected) => {
    expect(maskText(text, lexicon, () => true)).toBe(expected);
  });

  it('anywhere else a hospital is a text like others', () => {
    expect(maskText('DE07 - Erika Mustermann', lexicon)).toBe('XX99 - Xxxxx Xxxxxxxxxx');
  });

  it.each([
    ['Der Antrag von Chiara Bianchi wurde genehmigt', 'Der Antrag von Xxxxxx Xxxxxxx wurde genehmigt'],
    ['Demande de Chiara Bianchi', 'Demande de Xxxxxx Xxxxxxx'],
    ['Chiara Antrag', 'Xxxxxx Xxxxxx'],
    ['Hand von Bianchi', 'Xxxx von Xxxxxxx'],
    ['Link von Bianchi', 'Xxxx von Xxxxxxx'],
  ])('what somebody has is no part of the name: %s', (text, masked) => {
    expect(maskText(text, lexicon)).toBe(masked);
  });

  it('a mask is as long as the text and matches nothing that begins with digits', () => {
    expect(mask('Ünïcödé 0000 ß')).toBe('Xxxxxxx 9999 x');
  });

  it('what is masked stays as it is', () => {
    for (const text of ['Xxxxx Xxxx', '99.99.9999', 'xxxx@xxxxxxx.xxx']) expect(maskText(text, lexicon)).toBe(text);
  });
});

describe('the list of words', () => {
  const words = portalWords.split(/\s+/).filter(Boolean);

  it('is in the form in which it is searched: lower case, each letter in its one spelling', () => {
    expect(words.filter((word) => word !== word.toLowerCase().normalize('NFC'))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('holds no usual name of a person', () => {
    const names =
      `müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf
      schröder neumann schwarz zimmermann braun krüger hofmann lange werner krause lehmann köhler rossi russo ferrari
      esposito bianchi romano colombo ricci marino greco bruno gallo conti costa martin bernard thomas petit robert
      richard durand dubois moreau laurent simon michel lefebvre garcía fernández gonzález rodríguez lópez martínez
      sánchez pérez gómez nowak kowalski wiśniewski wójcik andersen nielsen hansen jensen svensson johansson virtanen
      korhonen nagy kovács tóth szabó novák svoboda papadopoulos ionescu popescu ivanov jansen bakker visser smit meijer
      anna maria peter paul hans julia laura lukas max ben emma mia sofia marie luca marco giulia pierre jean claude
      josé juan carlos erika mustermann mark frank rose bill will may kurz lang weiß jung stark
      anders line else said lien bas cas elle romana ange come solange german langer gast feld block campo casella bassi
      benvenuti slovak little vos magyar termine faktor`.split(/\s+/);
    const folded = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''));
    expect(folded.filter((name) => words.includes(name))).toEqual([]);
    // Parts of identifiers may be names as well.
    const parts = identifierParts.split(/\s+/);
    expect('mark grant white brand post val'.split(' ').filter((name) => parts.includes(name))).toEqual([]);
  });

  it('knows which of its words are names of people too', () => {
    const people = new Set(namesOfPeople.map((name) => name.toLowerCase()));
    const told = new Set([alsoNames, maybeNames].flatMap((list) => list.split(/\s+/)));
    expect(words.filter((word) => people.has(word) && !told.has(word))).toEqual([]);
  });

  it('says of every word that is a name too that it is a word', () => {
    expect(alsoNames.split(/\s+/).filter((name) => name && !words.includes(name))).toEqual([]);
  });
});

describe('names in the source', () => {
  const names = createNames(lexicon);

  it.each([
    'whoamiForm',
    'verif-method-dd-PASSWORD',
    'userData_email',
    'btn btn-primary'.split(' ')[1] as string,
    'tab-md-6',
    'user-menu',
    'step1',
    'mat-input-9',
    'accountdetails',
    'e-mail',
    'cpms2',
  ])('%s is a programmer’s', (name) => {
    expect(names(name)).toBe(name);
  });

  it.each([
    'user-mustermann',
    'n0048213',
    'row_19780312',
    'ErikaMustermann',
    '3f9a77bc01',
    'k7m-p2r-x9t',
    'müller',
    'Hans',
    'mark.grant',
    'per.hand',
    'till',
    'e-r-i-k-a',
    '12.05',
    'otp-12-34',
    'col-1-2',
    'step1-2-3',
  ])('%s may be somebody’s', (name) => {
    expect(names(name).toLowerCase()).not.toContain(name.toLowerCase());
    expect(names(name)).not.toMatch(/mustermann|erika|\d{3}|müller|hans/i);
    expect(names(name)).not.toMatch(/mark|grant|hand|till|(?:^|-)e-|\d.*\d/);
  });

  it('no name of people is left, whatever else it may be called', () => {
    const told = namesOfPeople.filter((name) =>
      names(`row-${name}-form`).toLowerCase().split('-').includes(name.toLowerCase()),
    );
    expect(namesOfPeople.length).toBeGreaterThan(30_000);
    expect(told).toEqual([]);
  });

  it('the same name is the same everywhere, another one another', () => {
    expect(names('row-mustermann')).toBe(names('row-mustermann'));
    const many = Array.from({ length: 800 }, (_, index) => `qv${'xjw'.repeat(index % 7)}${index}qz`);
    expect(new Set(many.map(names)).size).toBe(new Set(many).size);
  });

  it('keeps what guides look for inside a name', () => {
    expect(names('zqxerrorzq')).toMatch(/^x[a-z]*errorx[a-z]*$/);
  });
});

describe('links', () => {
  const link = (href: string, base?: string) => cleanLink(href, createNames(lexicon), base);

  it.each([
    ['/cas/login;jsessionid=A1?ticket=ST-1#x', '/cas/login'],
    [
      'https://webgate.ec.europa.eu/cas/eim/external/register.cgi?x=1',
      'https://webgate.ec.europa.eu/cas/eim/external/register.cgi',
    ],
    ['https://erika:secret@ecas.ec.europa.eu:8443/cas/', 'https://ecas.ec.europa.eu/cas/'],
    ['https://cpms2.ern-net.eu/login', 'https://cpms2.ern-net.eu/login'],
    ['https://sorry.ec.europa.eu/', 'https://sorry.ec.europa.eu/'],
    ['https://europa.eu/', 'https://europa.eu/'],
    ['https://erika-mustermann.europa.eu/', 'https://xa-xb.europa.eu/'],
    ['/users/12/34/56/78', '/users/xa/xb/xc/xd'],
    ['/step/1', '/step/xa'],
    ['https://clinic.example/erika', elsewhere],
    ['//clinic.example/erika', elsewhere],
    ['https://europa.eu.clinic.example/', elsewhere],
    ['https://[', elsewhere],
    ['mailto:erika@example.org', 'mailto:'],
    ['javascript:open("erika")', '#'],
    ['#erika', '#'],
    ['?user=erika', '?'],
    ['', ''],
    ['../help.html?x', '../help.html'],
    ['/saas/request.do;x', '/saas/request.do'],
    ['/saas/do/cas', '/saas/xa/cas'],
  ])('%s', (href, expected) => {
    expect(link(href)).toBe(expected);
  });

  it('what a page says its links are relative to counts', () => {
    expect(link('login?x', 'https://ecas.ec.europa.eu/cas/')).toBe('/cas/login');
  });

  it('somebody’s folder is nobody’s', () => {
    expect(link('/users/mustermann/4821/edit')).not.toMatch(/mustermann|4821/);
  });
});
