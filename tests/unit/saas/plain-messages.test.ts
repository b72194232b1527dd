// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { isCodeOver } from '../../../lib/saas/account-states';
import { isBarred } from '../../../lib/saas/barred';
import { readRequest } from '../../../lib/saas/request';
import { sessionIsOver } from '../../../lib/saas/said';
import messages from './plain-messages.json';

/** A page that says one thing. */
function page(lang: string, said: string) {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main><h1>EU Login</h1><p>${said}</p></main>`;
  return lookAt(document, '/saas/home');
}

/** The same over a form: where there is nothing to be done, nothing keeps anybody from doing it. */
function form(lang: string, said: string) {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main><p>${said}</p><form><input type="password"><button>OK</button></form></main>`;
  return lookAt(document, '/cas/login');
}

/** What portals say most often, in its plainest words, in each language. */
const kinds = {
  codeExpired: (look: ReturnType<typeof page>) => isCodeOver(look),
  sessionExpired: (look: ReturnType<typeof page>) => sessionIsOver(look),
  requestRefused: (look: ReturnType<typeof page>) => readRequest(look) === 'refused',
  requestPending: (look: ReturnType<typeof page>) => readRequest(look) === 'pending',
} as const;

describe.each(Object.entries(kinds))('%s', (kind, is) => {
  it.each(Object.entries(messages[kind as keyof typeof kinds]))('%s: “%s”', (lang, said) => {
    expect(is(page(lang, said))).toBe(true);
  });
});

describe('what is said in English in a page that is not', () => {
  const french =
    '<p>La Commission traite les données à caractère personnel et vous pouvez les consulter dans le menu.</p>';
  const greek = '<p>Η Επιτροπή επεξεργάζεται δεδομένα προσωπικού χαρακτήρα και μπορείτε να τα δείτε στο μενού.</p>';

  it.each([
    ['en', french],
    ['fr', french],
    ['en', greek],
    ['el', greek],
  ])('lang="%s": there is no request', (lang, frame) => {
    document.documentElement.lang = lang;
    document.body.innerHTML = `${frame}<main><h3>Information</h3><p>You have no pending request for CPMS.</p></main>`;
    expect(readRequest(lookAt(document, '/saas/home'))).toBeUndefined();
  });
});

describe.each(Object.entries(messages.closedForUpkeep))('%s: “%s”', (lang, said) => {
  it('keeps everybody from signing in', () => expect(isBarred(form(lang, said), 'signingIn')).toBe(true));
});

describe('who has all the devices there may be', () => {
  const bars = (said: string) => isBarred(form('en', said), 'changing');
  it('adds no more', () => {
    expect(bars('You have registered the maximum number of mobile devices allowed.')).toBe(true);
    expect(bars('You have already linked the maximum number of security keys.')).toBe(true);
  });
  it('is nobody who is only told how many', () => {
    expect(bars('You can register a maximum of 5 mobile devices.')).toBe(false);
    expect(bars('Maximum number of devices: 5.')).toBe(false);
  });
});

describe('a countdown that has ended', () => {
  it.each([
    '<p>Time left: 0:00</p>',
    '<p>Time left: <b>00:00</b></p>',
    '<p>The picture is valid for 10 minutes; <span>0 min</span> <span>0 s</span> left.</p>',
    '<div>Time left</div><div><div class="timer">0:00</div> left</div>',
  ])('%s', (said) => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = `<main><h1>Scan the QR code</h1>${said}</main>`;
    expect(isCodeOver(lookAt(document, '/cas'))).toBe(true);
  });
  it('is none that goes on', () => expect(isCodeOver(page('en', 'Time left: <b>10:00</b>'))).toBe(false));
});
