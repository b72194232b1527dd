import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/text/language';
import { CAPTCHA_TEXT, PERSON, PRACTICE_PASSWORD } from '../portals/person';
import { type Person, person } from './person';
import { until } from './seen';
import { setUp } from './set-up';

/** One step of the way, told to whoever watches. */
export interface Step {
  /** The page's id. */
  readonly page: string;
  readonly title: string;
  readonly what: string;
}

export interface Walk {
  readonly page: Page;
  readonly language: Language;
  readonly way: 'mouse' | 'keyboard';
  /** Called when the ring stands, before the person acts. */
  readonly onStep: (step: Step) => Promise<void>;
  /** Called before the person goes to a field. */
  readonly onWay?: () => Promise<void>;
}

/** The path of the ReCONNET guide: the hospital of its screenshots, in Italy. */
export const plan = { network: 'reconnet', country: 'IT', hospital: 'IT08' } as const;

/**
 * Walks all four stages through the practice portals, only ever doing what the ring points at.
 * Begins with an open tab; the profile must be chosen already (see `welcome.ts`).
 */
export async function walk(settings: Walk): Promise<void> {
  const here = steps(settings);
  await account(here);
  await secondFactor(here);
  await access(here);
  await login(here);
}

/** Somebody on the way, with what they can do there. */
export type Here = ReturnType<typeof steps>;

/** Puts somebody on the way who only ever does what the ring points at. */
export function steps({ page, language, way, onStep, onWay }: Walk) {
  const texts = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, string>;
  const someone: Person = person(page, way);
  const title = (id: string) => texts[id] ?? id;
  /** The ring points there; tell about it. */
  const at = async (id: string, selector: string, what: string) => {
    await someone.pointedAt(selector, title(id));
    await onStep({ page: id, title: title(id), what });
  };
  return {
    page,
    goto: async (address: string) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    /** A card without a ring: something happens elsewhere. */
    waits: async (id: string, what: string) => {
      await until(page, `the card „${title(id)}“`, (seen) => seen.title === title(id));
      await onStep({ page: id, title: title(id), what });
    },
    /** Nothing of ours: something happens where we cannot be. */
    silent: async (what: string) => {
      await page.waitForSelector('[data-wait-for-phone]');
      await until(page, what, (seen) => !seen.guest);
    },
    /** A choice that is only described in words. */
    tick: (selector: string) => someone.press(selector),
    type: async (id: string, selector: string, text: string) => {
      await onWay?.();
      // Nobody can tell when a person has finished typing, so the ring goes where they go.
      await someone.goTo(selector);
      await at(id, selector, `${selector}: type`);
      await someone.type(text);
    },
    /** After the last field of a form. */
    leave: someone.leave,
    choose: async (id: string, selector: string, text: string) => {
      await at(id, selector, `${selector}: choose “${text}”`);
      await someone.choose(selector, text);
    },
    look: (id: string, selector: string) => at(id, selector, `${selector}: look`),
    /** Where the ring points at something to look at, the next step is the person's own. */
    submit: async (id: string, selector: string) => {
      await onStep({ page: id, title: title(id), what: `${selector}: press` });
      await someone.press(selector);
    },
    press: async (id: string, selector: string) => {
      await at(id, selector, `${selector}: press`);
      await someone.press(selector);
    },
    /** What happens in the inbox, on the phone, at the administrator's desk. */
    practice: async (what: string) => {
      await Promise.all([page.waitForNavigation(), someone.press(`[data-practice="${what}"]`)]);
    },
  };
}

async function account(here: Here): Promise<void> {
  await here.goto('https://webgate.ec.europa.eu/cas/eim/external/register.cgi');
  const form = 'euLogin.register';
  await here.type(form, '#userData_firstName', PERSON.firstName);
  await here.type(form, '#userData_lastName', PERSON.lastName);
  await here.type(form, '#userData_email', PERSON.email);
  await here.type(form, '#userData_email2', PERSON.email);
  await here.type(form, '#captchaInput', CAPTCHA_TEXT);
  await here.leave();
  await here.press(form, '#privacyStatement');
  await here.press(form, '#registrationForm input[type=submit]');
  await here.waits('euLogin.registered', 'wait for the mail');
  await here.practice('open-mail');
  await here.type('euLogin.createPassword', '#newPassword', PRACTICE_PASSWORD);
  await here.type('euLogin.createPassword', '#confirmPassword', PRACTICE_PASSWORD);
  await here.leave();
  await here.press('euLogin.createPassword', 'form [type=submit]');
}

async function secondFactor(here: Here): Promise<void> {
  await here.press('euLogin.signedIn', '#user-settings-toggle');
  await here.press('euLogin.signedIn', 'a[href$="myAccount.cgi"]');
  await setUp.app(here);
}

async function access(here: Here): Promise<void> {
  await here.goto('https://cpms.ern-net.eu/login/');
  await here.press('cpms.login', 'a[href$="/saas/"]');
  await here.press('saas.home', '.navbar a[href*="requestAccess"]');
  await here.choose('saas.application', '#applicationId', 'CPMS');
  await here.press('saas.application', '.btn-success');
  await here.press('saas.network', 'tbody a[href*="open=reconnet"]');
  await here.press('saas.country', 'tbody a[href*="open=IT"]');
  await here.press('saas.organisation', '#organisation_IT08');
  await here.press('saas.organisation', '.btn-success');
  await here.press('saas.profile', 'input[value=HP]');
  await here.press('saas.profile', '.btn-success');
  await here.press('saas.recap', '.btn-success');
  await here.waits('saas.submitted', 'wait for the approval');
  await here.practice('approve');
}

async function login(here: Here): Promise<void> {
  // Days later: nobody is signed in any more.
  await here.goto('https://webgate.ec.europa.eu/cas/logout');
  await here.goto('https://cpms.ern-net.eu/login/');
  await here.press('cpms.login', '.btn-login');
  await here.type('euLogin.signIn', '#username', PERSON.email);
  await here.leave();
  await here.press('euLogin.signIn', '[name=whoamiSubmit]');
  await here.type('euLogin.password', '#password', PRACTICE_PASSWORD);
  await here.leave();
  await here.look('euLogin.password', '#verif-method-dd-id');
  await here.submit('euLogin.password', '[name=_submit]');
  await here.waits('euLogin.challengeApp', 'confirm on the phone');
  await here.practice('confirm-phone');
  await here.waits('cpms.home', 'arrived');
}
