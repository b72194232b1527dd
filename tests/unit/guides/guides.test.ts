import { describe, expect, it } from 'vitest';
import { cleanPath, fits } from '../../../lib/dom/path';
import { hintsOf, meaningOf, pages } from '../../../lib/guides';
import { portals } from '../../../lib/guides/portals';
import type { Page, Portal, Signal, Words } from '../../../lib/guides/shape';
import { inferred } from '../../../lib/guides/sources';
import { words } from '../../../lib/guides/words';
import { belongsTo } from '../../../lib/page/address';

/** Every sentence below is read by whoever corrects a guide; it says what to do, not which code failed. */

const named = pages.map((known) => [known.id, known] as const);
const hints = pages.flatMap(({ id, page }) =>
  hintsOf(page).map(([name, hint]) => [`${id}.${name}`, hint, page] as const),
);
const withTarget = hints.filter(([, hint]) => hint.target);

/** All signals of a page or frame, with those inside "one of these". */
function signalsOf(page: Page | NonNullable<Portal['frame']>): Signal[] {
  return [...Object.values(page.signals), ...(page.never ?? [])].flatMap(unfold);
}

function unfold(signal: Signal): Signal[] {
  if ('by' in signal) return [signal];
  return signal.is === 'any' || signal.is === 'every' || signal.is === 'none'
    ? [signal, ...signal.of.flatMap(unfold)]
    : [signal];
}

const allSignals = [
  ...pages.flatMap(({ id, page }) => signalsOf(page).map((signal) => [id, signal] as const)),
  ...portals.flatMap(({ id, frame }) => (frame ? signalsOf(frame).map((signal) => [id, signal] as const) : [])),
];
const allLocators = [
  ...withTarget.flatMap(([id, { target = [] }]) => target.map((locator) => [id, locator] as const)),
  ...allSignals.flatMap(([id, signal]) => ('by' in signal ? [[id, signal] as const] : [])),
];
const saying = [...allLocators, ...allSignals].flatMap(([id, one]) =>
  'says' in one || 'not' in one
    ? [[id, [...('says' in one ? [one.says ?? []].flat() : []), ...('not' in one ? (one.not ?? []) : [])]] as const]
    : [],
);

describe('the guides are data', () => {
  it('hold nothing but values, so that they can be copied and compared', () => {
    expect(structuredClone(portals)).toEqual(portals);
    expect(JSON.parse(JSON.stringify(portals))).toEqual(portals);
  });

  it('are known by the https addresses of these portals', () => {
    for (const { places } of portals)
      for (const { host } of places) expect(host).toMatch(/^[a-z0-9.-]+\.(europa|ern-net)\.eu$/);
  });
});

describe.each(named)('the page %s', (id, { portal, page }) => {
  it('names at least one address where it was seen or is expected', () => {
    expect(page.examples.length, `Write an address into "examples" of ${id}.`).toBeGreaterThan(0);
  });

  it.each(page.examples.map((example) => [example] as const))('is at home at %s', (example) => {
    const url = new URL(example);
    const path = cleanPath(url.pathname);
    expect(belongsTo(url, portal), `${example} is outside the places of ${portal.name}.`).toBe(true);
    expect(
      page.at.some((pattern) => fits(path, pattern)),
      `No pattern in "at" of ${id} fits ${path}.`,
    ).toBe(true);
  });

  it('can be recognised: it does not ask for more signals than it has', () => {
    expect(Object.keys(page.signals).length).toBeGreaterThanOrEqual(page.need);
  });

  it('asks by name only for signals it has', () => {
    for (const name of page.must ?? [])
      expect(Object.keys(page.signals), `"must" of ${id} names ${name}.`).toContain(name);
  });

  it('lets a hint stand in only for a hint that exists', () => {
    const names = hintsOf(page).map(([name]) => name);
    for (const [name, { unlessFound }] of hintsOf(page)) {
      if (unlessFound) expect(names, `"unlessFound" of ${id}.${name} names ${unlessFound}.`).toContain(unlessFound);
    }
  });
});

describe('what a page says of the person’s way', () => {
  it.each(named.filter(([, { page }]) => page.proof))(
    '%s proves what its portal knows, by a signal it has',
    (id, { portal, page }) => {
      const { signal = '', as = '' } = page.proof ?? {};
      expect(Object.keys(page.signals), `"proof" of ${id} names ${signal}.`).toContain(signal);
      const { proves, waitsFor } = meaningOf(as);
      expect(proves ?? waitsFor, `"proofs" of ${portal.name} say nothing of ${as}.`).toBeDefined();
    },
  );

  it.each(named.filter(([, { portal }]) => portal.id === 'euLogin'))(
    '%s says whether one must be signed in to see it',
    (id, { page }) => {
      expect(page.signedIn, `Write "signedIn: true" or "false" into ${id}; see its address.`).toBeDefined();
      // Nobody gets there without signing in: the account's own pages, and what the address calls restricted.
      const inside = page.at.every((path) => /^\/cas\/(userdata|eim\/external\/restricted|mobile)\b/.test(path));
      if (inside) expect(page.signedIn, `${page.at.join(', ')} is only seen by who is signed in.`).toBe(true);
      if (page.challenge || page.startsOver) expect(page.signedIn, `${id} asks to sign in.`).toBe(false);
    },
  );
});

describe('every fact says where it was seen', () => {
  it.each(allSignals)('signals of %s', (id, signal) => {
    expect(
      signal.seen,
      `A signal of ${id} (${'by' in signal ? signal.by : signal.is}) does not say where it was seen.`,
    ).toBeTruthy();
  });

  it.each(allLocators)('locators of %s', (id, locator) => {
    expect(locator.seen, `A locator of ${id} (${locator.by}) does not say where it was seen.`).toBeTruthy();
  });
});

describe('every target', () => {
  it.each(withTarget.filter(([, { kind }]) => kind === 'press'))(
    '%s can be found in two ways, so that one may break',
    (id, { target = [] }) => {
      const kinds = new Set(target.map(({ by }) => by));
      if (id in oneWay) expect(kinds.size, `${id} has a second way now: take it off the list "oneWay".`).toBe(1);
      else expect(kinds.size, `${id} needs a locator of another kind, or a reason in "oneWay".`).toBeGreaterThan(1);
    },
  );

  it.each(hints.flatMap(([id, { label }]) => (label ? [[id, label] as const] : [])))(
    'the label of %s was seen somewhere: what nobody has seen is no label',
    (id, { seen, de, likely }) => {
      expect(seen, `Nobody has seen the label of ${id}: take it out, and write a text ".missing".`).not.toBe(inferred);
      expect(de && likely, `${id}: what was seen in German needs no guess in "likely".`).toBeUndefined();
    },
  );

  it.each(allLocators.filter(([, { by }]) => by === 'id' || by === 'name'))(
    '%s is not found by a generated name',
    (id, locator) => {
      const value = 'id' in locator ? locator.id : 'name' in locator ? String(locator.name) : '';
      expect(value, `"${value}" (${id}) looks generated: the next release of the portal will change it.`).toMatch(
        /^_?[a-zA-Z][a-zA-Z-]*$/,
      );
    },
  );

  it.each(allLocators)('%s is found without styles, positions or states', (id, locator) => {
    const text = JSON.stringify(locator);
    expect(text, `A locator of ${id} depends on how the page looks now.`).not.toMatch(
      /:nth|:first|:last|:hover|:focus|:active|class/,
    );
  });

  it('of a captcha or a QR code is only looked at, never read', () => {
    const [, qr] = hints.find(([id]) => id === 'euLogin.scanQr.qr') ?? [];
    expect(qr?.kind).toBe('look');
    expect(qr?.target?.map(({ by }) => by)).toEqual(['picture']);
  });

  it('of a password is found by its field alone', () => {
    const [, password] = hints.find(([id]) => id === 'euLogin.password.password') ?? [];
    expect(password?.target?.map(({ by }) => by)).toEqual(['id', 'name', 'autocomplete', 'place']);
  });
});

describe('the words', () => {
  it.each(Object.entries<Words>(words))('"%s" are known in English and well written', (name, word) => {
    expect(word.en, `"${name}" has no English word.`).toBeTruthy();
    for (const [language, ways] of Object.entries(word)) {
      expect(language, `"${name}": ${language} is no language of two letters.`).toMatch(/^[a-z]{2}$/);
      for (const way of ways.split('|'))
        expect(way.trim(), `"${name}" (${language}) has an empty or padded way.`).toBe(way || '?');
    }
  });

  it.each(Object.entries<Words>(words))('"%s" are known in every language, or there is a reason', (name, word) => {
    const unknown = languages.filter((language) => !(language in word));
    const excused = sameEverywhere.has(name) ? unknown : (leftOut[name] ?? []);
    expect(unknown, `Write "${name}" in these languages, or the reason into "leftOut".`).toEqual(excused);
  });

  it.each(saying)('in %s are known in English', (id, list) => {
    for (const word of list) expect(word.en, `${id} looks for words without English.`).toBeTruthy();
  });
});

/** The languages of EU Login. */
const languages = 'en de bg cs da el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
/** Names and abbreviations. */
const sameEverywhere = new Set(['eid', 'pin', 'sms', 'cpms', 'cpms2', 'euLogin', 'footer', 'store']);
/** The reasons are told in `lib/guides/words.ts`. */
const onlyTwo = languages.slice(2);
/** All but those in which statements of a portal are understood. */
const notUnderstood = languages.filter((one) => !['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'].includes(one));
const leftOut: Readonly<Record<string, readonly string[]>> = {
  link: ['el', 'mt'],
  notUp: languages.slice(1),
  panic: ['ga'],
  isItYou: ['ga', 'mt'],
  later: ['ga', 'mt'],
  computer: ['da', 'mt', 'nl'],
  further: notUnderstood,
  qr: ['da', 'ga', 'nl'],
  notLetIn: notUnderstood.filter((language) => language !== 'da' && language !== 'sv'),
  review: notUnderstood,
  decided: notUnderstood,
  others: notUnderstood,
  platform: onlyTwo,
  added: notUnderstood,
  removed: notUnderstood,
  noneOf: notUnderstood,
  now: ['mt'],
  wasOnce: ['cs', 'pl', 'sk', 'sl'],
  after: onlyTwo,
  yours: ['ga', 'mt'],
  notYet: notUnderstood,
  look: notUnderstood,
};

/** Where facts allow one way only; each with its reason. */
const oneWay: Readonly<Record<string, string>> = {
  'euLogin.signedIn.myAccount': 'its address is documented, its wording in most languages is not',
  'euLogin.mobileDevices.add': 'nothing but its wording is known',
  'euLogin.securityKeys.add': 'nothing but its wording is known',
  'euLogin.eids.link': 'nothing but its wording is known',
  'euLogin.phoneNumbers.add': 'nothing but its wording is known',
  'euLogin.myAccount.securityKeys': 'its address is unknown',
  'euLogin.myAccount.eid': 'its address is unknown',
  'euLogin.addMobileDevice.submit': 'the page is only known by its two fields for the PIN',
  'euLogin.createPassword.submit': 'the page is only known by its two passwords',
  'euLogin.register.create': 'no id of the form is known',
  'euLogin.confirmPhoneNumber.submit': 'no id of the form is known',
  'saas.home.requestAccess': 'no id or address of SAAS is known',
  'saas.application.next': 'the step number in the label is all that is known, in any language',
  'saas.network.row': 'the row is known by what the person planned',
  'saas.country.row': 'the row is known by what the person planned',
  'saas.organisation.next': 'the step number in the label is all that is known, in any language',
  'saas.profile.next': 'the step number in the label is all that is known, in any language',
  'cpms.login.requestAuthorisation': 'three links read "click here"; only the sentence tells them apart',
  'cpms.login.logIn': 'nothing but its wording is known',
};
