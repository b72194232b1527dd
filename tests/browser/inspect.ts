import { build, type PluginBuild } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { Stage } from '../../lib/guides/shape';
import type { Trouble } from '../../lib/guides/troubles';
import type { Profile } from '../../lib/profile/profile';
import { parseState } from '../../lib/progress/parse';
import type { StageState, State } from '../../lib/progress/state';
import type { Fit } from '../../lib/saas/compare';
import { scriptToAsk } from './shipped';

/** What became of one hint on a page. */
export interface InspectedHint {
  readonly id: string;
  readonly status: 'found' | 'missing' | 'several' | 'words';
  /** A path to the element, or null when nothing is pointed at. */
  readonly selector: string | null;
  /** Which of the selectors asked for this hint are this very element. */
  readonly matches: readonly string[];
  /** What the card says of it, in English; only where it can be leafed to. */
  readonly says?: string;
  /** How what it speaks of stands to the plan; only where that is compared. */
  readonly fit?: Fit;
  /** Where it was not found: each locator with how many elements it fits … */
  readonly tried: readonly string[];
  /** … and what stands on the page instead, by role and name. */
  readonly nearby: readonly string[];
}

/** What our code finds on one page. */
export interface Inspected {
  readonly page: string | null;
  readonly signals: readonly string[];
  readonly hints: readonly InspectedHint[];
  /** The hint that is shown first. */
  readonly lead: string | null;
  /** The troubles whose first aid opens by itself. */
  readonly aid: readonly Trouble[];
  /** The tasks that the sight of the page alone moves, with where they stand afterwards. */
  readonly moves: Readonly<Partial<Record<Stage, StageState['status']>>>;
}

/** A page to be inspected. */
export interface Saved {
  readonly url: string;
  readonly html: string;
  readonly profile?: Profile;
  /** What the person has done so far, as it is stored; without it, a new person. */
  readonly state?: unknown;
  /** For each hint the selectors that are to be compared with what it points at. */
  readonly selectors?: Selectors;
}

/** Selectors by hint; `>>>` enters a frame or a shadow root. */
export type Selectors = Readonly<Record<string, readonly string[]>>;

/** What asks a page: the released content script, and what tells what it answers. */
export function inspectorScript(): Promise<string> {
  return askingScript('tests/browser/inspect-in-page.ts');
}

/**
 * The released content script, and a script of the tests that asks it (as `lotse`) inside a page.
 * @param entry the test script; of `lib` it may import types only, so that nothing but the released code is asked
 */
export async function askingScript(entry: string): Promise<string> {
  return `${scriptToAsk()}\n${await bundleForPage(entry)}`;
}

/** A script of the tests for a page, with what it imports. */
export async function bundleForPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [{ name: 'nothing-of-lib', setup: refuseLib }],
  });
  return outputFiles[0]?.text ?? '';
}

/** Whatever of ours runs in a page under test must come from the released script. */
function refuseLib({ onLoad }: PluginBuild): void {
  onLoad({ filter: /[\\/](?:lib|components|entrypoints)[\\/][\w./\\-]+\.tsx?$/ }, ({ path }) => {
    if (path.includes('node_modules') || path.includes('guides')) return undefined;
    return { errors: [{ text: `${path} is not what is released; ask \`lotse\` instead.` }] };
  });
}

const shown = new WeakMap<Page, Saved>();

/** What of a page outlives its document: code, embedded documents, and rules and orders for the document itself. */
const outlives =
  /<(?:script|iframe|frame|object|embed)\b|http-equiv=["']?(?:refresh|content-security-policy|set-cookie)/i;

/** Saved pages in the order in which the fewest must be loaded. */
export function inOrder<T extends Saved>(pages: readonly T[]): readonly T[] {
  const rank = ({ html, url }: T) => (outlives.test(html) ? '0' : '1') + new URL(url).origin;
  return [...pages].sort((one, other) => rank(one).localeCompare(rank(other)));
}

/**
 * Opens a saved page at its own address; nothing is fetched. What follows another page of the same portal is written
 * over it, which takes a third of the time of loading, unless anything of either would outlive its document.
 * @returns whether the page was loaded, so that nothing is left of what was there
 */
export async function open(page: Page, saved: Saved): Promise<boolean> {
  const last = shown.get(page);
  shown.set(page, saved);
  const [from, to] = [page.url(), saved.url].map((url) => new URL(url).origin);
  if (last && from === to && !outlives.test(last.html) && !outlives.test(saved.html)) {
    await page.evaluate(`new Promise((done) => {
      history.replaceState(null, '', ${JSON.stringify(saved.url)});
      document.open();
      document.addEventListener('readystatechange', () => document.readyState === 'complete' && done());
      document.write(${JSON.stringify(saved.html)});
      document.close();
    })`);
    return false;
  }
  // An address that differs from the last one only after the `#` would not be loaded anew.
  if (page.url().split('#')[0] === saved.url.split('#')[0]) await page.goto('about:blank');
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  return true;
}

/** Puts a script that asks our code into a page, and waits until it can be asked. */
export async function enter(page: Page, script: string): Promise<void> {
  await page.evaluate(`${script};new Promise((done) => {
    const ask = () => (globalThis.lotse ? done() : setTimeout(ask));
    ask();
  })`);
}

/** Opens a saved page and asks our code about it. */
export async function inspect(page: Page, script: string, saved: Saved): Promise<Inspected> {
  if (await open(page, saved)) await enter(page, script);
  const asked = [stateFor(saved), saved.selectors ?? {}].map((one) => JSON.stringify(one));
  return (await page.evaluate(`inspectPage(${asked})`)) as Inspected;
}

/**
 * Asks about the page that was opened last, in one go and in as many parts as a slow computer would need.
 * @returns what both have found, and in how many parts
 */
export async function inspectInParts(page: Page, saved: Saved) {
  const found = await page.evaluate(`inspectInParts(${JSON.stringify(stateFor(saved))})`);
  return found as readonly [inOneGo: string, inParts: string, count: number];
}

function stateFor(saved: Saved): State {
  const { state } = parseState(saved.state);
  return { ...state, profile: { ...state.profile, ...saved.profile } };
}

/** A tab in which every address shows the page at hand, with these headers. */
export async function fixturePage(browser: Browser, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = shown.get(page)?.html ?? '';
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // A page that was left meanwhile needs no answer.
    request
      .respond(main ? { status: 200, contentType: 'text/html; charset=utf-8', headers, body } : { status: 204 })
      .catch(() => {});
  });
  return page;
}
