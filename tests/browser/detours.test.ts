import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileMessages } from '../../lib/build/messages';
import { createSay } from '../../lib/text/say';
import { type Choice, type PracticePage, pageAt } from '../portals/pages';
import { CAPTCHA_TEXT, PERSON, PRACTICE_PASSWORD } from '../portals/person';
import type { World } from '../portals/world';
import { eventually } from './extension-page';
import { isRinged, until } from './seen';
import { mine, openSession, type Session } from './session';
import { plan } from './walk';
import { fillWelcome, forgetTasks, welcomePage } from './welcome';

/** What somebody does on a page that does not lead on. */
interface Detour {
  readonly what: string;
  readonly at: PracticePage;
  readonly choice?: Choice;
  readonly act: (on: Acting) => Promise<void>;
  /** Afterwards: the page that the card names, how its text begins, and what the ring is around. */
  readonly page: string;
  readonly text: string;
  readonly values?: Record<string, string>;
  readonly ring: string | null;
  /** The first aid that is unfolded because the page itself tells of the trouble; `any` where it may be either. */
  readonly aid?: readonly string[] | 'any';
}

interface Acting {
  readonly page: Page;
  readonly world: World;
  readonly fill: (selector: string, text: string) => Promise<void>;
  readonly press: (selector: string) => Promise<void>;
  /** Presses what loads the next page. */
  readonly send: (selector: string) => Promise<void>;
}

const register = async (
  { fill, press, send }: Acting,
  { again, code }: { readonly again?: string; readonly code?: string } = {},
) => {
  await fill('#userData_firstName', PERSON.firstName);
  await fill('#userData_lastName', PERSON.lastName);
  await fill('#userData_email', PERSON.email);
  await fill('#userData_email2', again ?? PERSON.email);
  await fill('#captchaInput', code ?? CAPTCHA_TEXT);
  await press('#privacyStatement');
  await send('#registrationForm input[type=submit]');
};
const tryPassword = async ({ fill, send }: Acting) => {
  await fill('#password', `${PRACTICE_PASSWORD}?`);
  await send('[name=_submit]');
};
const form = { at: 'euLogin.register', page: 'euLogin.register', text: 'euLogin.register.form' } as const;
/** Where the form begins again. */
const first = '#userData_firstName';
const password = { page: 'euLogin.password', text: 'euLogin.password.password', ring: '#password' } as const;

const detours: readonly Detour[] = [
  { what: 'a wrong code from the picture', ...form, ring: first, act: (on) => register(on, { code: 'zzzz' }) },
  { what: 'two different addresses', ...form, ring: first, act: (on) => register(on, { again: 'other@example.org' }) },
  {
    what: 'an address that has an account',
    ...form,
    ring: first,
    aid: ['registered'],
    act: async (on) => {
      on.world.reset('account');
      await register(on);
    },
  },
  {
    what: 'a password against the rules',
    at: 'euLogin.createPassword',
    act: async ({ fill, send }) => {
      await fill('#newPassword', 'short');
      await fill('#confirmPassword', 'short');
      await send('form [type=submit]');
    },
    page: 'euLogin.createPassword',
    text: 'euLogin.createPassword.newPassword',
    ring: '#newPassword',
  },
  {
    what: 'a link that has expired',
    at: 'euLogin.createPassword',
    act: async ({ world, page }) => {
      world.sessions.clear();
      await page.reload({ waitUntil: 'load' });
    },
    page: 'euLogin.signIn',
    text: 'euLogin.signIn.email',
    ring: '#username',
  },
  {
    what: 'a wrong password',
    at: 'euLogin.password',
    act: tryPassword,
    ...password,
  },
  {
    what: 'too many wrong passwords',
    at: 'euLogin.password',
    act: async (on) => {
      for (let tries = 0; tries < 6 && (await on.page.$('#password')); tries++) await tryPassword(on);
    },
    ...password,
    // A card that speaks, and points at nothing.
    text: 'euLogin.password.locked',
    ring: null,
    aid: ['locked'],
  },
  {
    what: 'a refusal on the phone',
    at: 'euLogin.challengeApp',
    act: ({ send }) => send('[data-practice="refuse-phone"]'),
    ...password,
  },
  {
    what: 'a wrong one-time password',
    at: 'euLogin.challengeQr',
    act: async ({ fill, send }) => {
      await fill('#oneTimePassword', '000000');
      await send('[name=_submit]');
    },
    page: 'euLogin.challengeQr',
    text: 'euLogin.challengeQr.qr',
    ring: 'img.qr-code',
  },
  {
    what: 'another network',
    at: 'saas.network',
    choice: { application: 'CPMS' },
    act: ({ send }) => send('tbody a[href*="open=vascern"], tbody a[href*="open=bond"]'),
    page: 'saas.country',
    text: 'saas.country.up',
    ring: 'a[href*="up="]',
  },
  {
    what: 'no hospital chosen',
    at: 'saas.organisation',
    act: ({ send }) => send('.btn-success'),
    page: 'saas.organisation',
    text: 'saas.organisation.row',
    ring: '#organisation_IT08',
  },
  {
    what: 'one more role',
    at: 'saas.profile',
    act: ({ press }) => press('input[name=profileIds]:not([value=HP])'),
    page: 'saas.profile',
    text: 'saas.profile.otherRole',
    ring: null,
  },
  {
    what: 'a session that ended in the wizard',
    at: 'saas.profile',
    act: async ({ world, press, send }) => {
      world.sessions.clear();
      await press('input[value=HP]');
      await send('.btn-success');
    },
    page: 'euLogin.signIn',
    text: 'euLogin.signIn.email',
    values: { account: 'done' },
    ring: '#username',
  },
  {
    what: 'two roles in the summary',
    at: 'saas.recap',
    choice: { profiles: ['HP', 'Researcher'] },
    act: async () => {},
    page: 'saas.recap',
    text: 'saas.recap.profile',
    values: { fit: 'differs' },
    ring: 'dl > dd:last-of-type',
  },
  {
    what: 'another hospital in the summary',
    at: 'saas.recap',
    choice: { hospital: 'IT13' },
    act: async () => {},
    page: 'saas.recap',
    text: 'saas.recap.organisation',
    values: { fit: 'differs' },
    ring: 'dl > dd:nth-of-type(2)',
  },
  {
    what: 'a request that is pending already',
    at: 'saas.recap',
    act: async ({ world, send }) => {
      world.requestDone();
      await send('.btn-success');
    },
    page: 'saas.recap',
    text: 'saas.recap.submit.held.notAsked',
    ring: null,
  },
  {
    what: 'a password that expires soon',
    at: 'extra.passwordExpires',
    act: async () => {},
    page: 'euLogin.passwordExpires',
    text: 'euLogin.passwordExpires.choice',
    ring: null,
  },
  {
    what: 'signed in before the approval',
    at: 'extra.cpmsDenied',
    act: async () => {},
    page: 'cpms.denied',
    text: 'cpms.denied.ask',
    ring: null,
    aid: 'any',
  },
];

/** Detours that people take; in German in Chromium, in English in Firefox. */
describe.each(mine(['de', 'en'] as const))('detours, in %s', (language) => {
  const file = `locales/${language}.json`;
  const text = createSay(language, compileMessages(readFileSync(file, 'utf8'), file));
  let session: Session;
  let welcome: Page;
  let page: Page;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: language, reducedMotion: true });
    welcome = await welcomePage(session.launched);
    await fillWelcome(welcome, language, plan);
    page = await session.launched.newPage();
    await page.bringToFront();
  });

  afterAll(() => session.close());

  it.each(detours.map((one) => [one.what, one] as const))('%s', async (_what, detour) => {
    await forgetTasks(welcome);
    await page.goto(pageAt(session.world, detour.at, language, detour.choice), { waitUntil: 'load' });
    const press = (selector: string) => page.locator(selector).click();
    const send = async (selector: string) => {
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), press(selector)]);
    };
    const fill = (selector: string, words: string) => page.locator(selector).fill(words);
    await detour.act({ page, world: session.world, fill, press, send });

    const [begin = ''] = text(detour.text, { label: '\n', row: '\n', account: 'other', ...detour.values }).split('\n');
    const seen = await until(page, `“${begin}” at ${detour.ring}`, async (now) => {
      if (now.title !== text(detour.page) || !now.text.startsWith(begin)) return false;
      return detour.ring === null ? now.ring === null : isRinged(page, now, detour.ring);
    });
    expect(seen.dock).toBe(false);
    const unfolded = `[...document.querySelector('[data-cpms-lotse]').shadowRoot.querySelectorAll('details.aid[open] > summary')].filter((one) => one.checkVisibility()).map((one) => one.textContent)`;
    if (detour.aid === 'any') return;
    const aid = (detour.aid ?? []).map((trouble) => text(`rescue.${trouble}.title`));
    await eventually(
      `first aid: ${aid}`,
      async () => ((await page.evaluate(unfolded)) as string[]).sort().join('|'),
      (open) => open === aid.sort().join('|'),
    );
  });
});
