import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { State } from '../../lib/progress/state';
import { emptyState } from '../../lib/progress/state';
import { readFixtures } from '../fixtures/read';
import type { Served } from './proxy';
import { openSession, type Session } from './session';
import { welcomePage } from './welcome';

/** Pages that live: they move, fade, scroll in boxes, are covered, translated, replaced (`../shared/living.md`). */
export const texts = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Record<string, string>;
export const address = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';

/** The self-registration form, as plain as it can be. */
export const form = `<form id="f"><h1>Create an account</h1>
  <p><label>First name <input id="first"></label></p>
  <p><label>Last name <input id="last"></label></p>
  <p><label>E-mail <input id="mail" type="email"></label></p>
  <p><label>Confirm e-mail <input id="mail2" type="email"></label></p>
  <p><label>E-mail language <select id="language"><option>English (en)</option></select></label></p>
  <p><label>Enter the code <input id="code"></label></p>
  <p><label><input type="checkbox" id="privacy"> I accept the privacy statement</label></p>
  <p><button id="create" type="button">Create an account</button></p></form>`;

const fixtures = readFixtures();

export interface Living {
  readonly session: Session;
  readonly page: Page;
  readonly welcome: Page;
  /** Shows a page of our own at a portal's address. */
  show(body: string, served?: Partial<Served>, at?: string): Promise<void>;
  /** Shows a saved page, changed, to somebody with a plan. */
  showFixture(name: string, change?: (html: string) => string, profile?: State['profile']): Promise<void>;
  close(): Promise<void>;
}

/** A browser in which things move: motion is not reduced. */
export async function openLiving(settings: Parameters<typeof openSession>[0] = {}): Promise<Living> {
  const session = await openSession({ uiLanguage: 'en', ...settings });
  const welcome = await welcomePage(session.launched);
  const page = await session.launched.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.bringToFront();
  const plan = (profile: State['profile']) =>
    welcome.evaluate(
      (progress) =>
        (
          globalThis as never as { chrome: { storage: { local: { set(what: object): unknown } } } }
        ).chrome.storage.local.set({ progress }),
      { ...emptyState(), welcomed: true, language: 'en', profile } as never,
    );
  const serve = async (html: string, at: string, served: Partial<Served> = {}) => {
    const headers = { 'content-type': 'text/html; charset=utf-8', ...served.headers };
    const path = new URL(at).pathname;
    session.proxy.setServe((url) =>
      new URL(url).pathname === path ? { status: 200, body: html, ...served, headers } : undefined,
    );
    await page.goto(at, { waitUntil: 'load' });
  };
  await plan({});
  return {
    session,
    page,
    welcome,
    async show(body, served, at = address) {
      await plan({});
      const isWhole = body.startsWith('<!') || body.startsWith('<?');
      const html = isWhole
        ? body
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body>${body}`;
      await serve(html, at, served);
    },
    async showFixture(name, change = (html) => html, profile) {
      const fixture = fixtures.find((one) => one.name === name);
      if (!fixture) throw new Error(`There is no fixture ${name}.`);
      await plan(profile ?? (fixture as { profile?: State['profile'] }).profile ?? {});
      await serve(change(fixture.html), fixture.url);
    },
    close: () => session.close(),
  };
}

/** One frame as a person sees it. */
export interface Frame {
  /** Since the act, in ms; before it, negative. */
  readonly t: number;
  /** What of the page lies under the middle of the ring; null when there is no ring. */
  readonly under: string | null;
  /** What the card says; empty when there is none. */
  readonly says: string;
}

/**
 * Notes in every frame what is under the ring and what the card says, while something happens.
 * As text, because it runs in the page.
 * @param act what happens, as a statement
 * @param name what to call an element under the ring, as an expression of `hit`
 */
const recorder = (act: string, name: string, ms: number) => `new Promise((done) => {
  const frames = [];
  let began = 0;
  const root = () => document.querySelector('[data-cpms-lotse]')?.shadowRoot
    ?? [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.querySelector('[data-cpms-lotse]')?.shadowRoot).find(Boolean);
  const note = () => {
    const ring = root()?.querySelector('.ring');
    const box = ring && !ring.hidden && ring.checkVisibility() ? ring.getBoundingClientRect() : null;
    let under = null;
    if (box && box.width > 0) {
      const host = root().host;
      const hit = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).find((one) => one !== host);
      under = hit ? String(${name}) : 'nothing';
    }
    frames.push({ t: began ? performance.now() - began : -1, under, says: root()?.querySelector('.card .do')?.textContent ?? '' });
    if (began && performance.now() - began > ${ms}) done(frames);
    else requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  setTimeout(() => { began = performance.now(); ${act} }, 50);
})`;

/** Records what a person sees from an act on. */
export async function frames(page: Page, act: string, name: string, ms = 1500): Promise<readonly Frame[]> {
  return (await page.evaluate(recorder(act, name, ms))) as Frame[];
}

/** The longest row of frames in which something is so. */
export function longestRun(all: readonly Frame[], is: (frame: Frame) => boolean): number {
  let longest = 0;
  let run = 0;
  for (const frame of all) {
    run = is(frame) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A person waits until a page that has just been opened has come to rest. */
export const rest = (page: Page, ms = 3000) => page.evaluate(`new Promise((done) => setTimeout(done, ${ms}))`);

/** Presses the middle of an element with the real mouse. */
export async function pressAt(page: Page, selector: string): Promise<void> {
  const [x, y] = (await page.evaluate(
    `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [x + width / 2, y + height / 2] })()`,
  )) as [number, number];
  await page.mouse.click(x, y);
}
