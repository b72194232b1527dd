import type { Browser, Page } from 'puppeteer-core';
import type { Copy } from '../../lib/clean/clean';
import { portalsOwn } from '../../lib/clean/known';
import type { Fixture } from '../fixtures/read';
import { bundleForPage, fixturePage, type Inspected, inspect, inspectorScript } from './inspect';
import { secrets } from './secrets';
import { setTraps, touchedTraps } from './traps';

/** So many secrets are hidden in a page. */
export const places = 50;

/** What a copy of one saved page was found to be. */
export interface Copied {
  /** How many kinds of places for secrets there are. */
  readonly kinds: number;
  /** What was read of what was typed, while the copy was made. */
  readonly touched: readonly string[];
  /** What of the secrets stands in the copy. */
  readonly survivors: readonly string[];
  /** What the page is to our code, and what its copy is. */
  readonly original: Told;
  readonly copy: Told;
}

/** What a page is to our code, with elements told by where they stand. */
export interface Told {
  readonly id: string | null;
  readonly signals: unknown;
  /** Each hint, what became of it, and where its element stands. */
  readonly hints: readonly (readonly [hint: string, status: string, stand: string | undefined])[];
}

/**
 * What a page and its copy must have in common. On SAAS a sentence or a row that is masked is not understood, and what
 * is not understood is asked about or left alone: there a copy may point at less than its page, never at anything else.
 */
export function common({ original, copy }: Pick<Copied, 'original' | 'copy'>): readonly [Told, Told] {
  if (!original.id?.startsWith('saas.')) return [copy, original];
  const isFound = ([hint, status]: Told['hints'][number]) => status === 'found' && hint !== 'rest';
  const found = copy.hints.filter(isFound);
  const isAlso = ([hint]: Told['hints'][number]) => found.some(([one]) => one === hint);
  return [
    { ...copy, hints: found },
    { ...original, hints: original.hints.filter(isAlso) },
  ];
}

/** Only the person's own comment says there that more is asked for, and a copy tells nothing of what they wrote. */
export const byCommentAlone: readonly string[] = ['saas/recap.en-comment-asks-for-more'];

/**
 * Copies saved pages as the report does, and asks our code about page and copy.
 * @returns asks one page; `index` chooses the secrets and where they are hidden
 */
export async function copier(browser: Browser): Promise<(fixture: Fixture, index: number) => Promise<Copied>> {
  const page = await fixturePage(browser);
  await setTraps(page);
  // Another tab for the copy: a page is quicker to open where another address was.
  const second = await fixturePage(browser);
  const parts = ['clean', 'plant'].map((part) => bundleForPage(`tests/browser/${part}-in-page.ts`));
  const known = `globalThis.known = ${JSON.stringify(portalsOwn())};`;
  const script = [known, ...(await Promise.all([inspectorScript(), ...parts]))].join('\n');
  const copyOf = async () => (await page.evaluate('cleanPage(known)')) as Copy;
  return async (fixture, index) => {
    const { targets: _targets, ...saved } = byCode(fixture);
    const original = await told(page, await inspect(page, script, saved));
    const { html } = await copyOf();
    const hidden = secrets(index + 1, places);
    const asked = `plant(${JSON.stringify(hidden.map(({ text }) => text))}, ${index * places})`;
    const kinds = (await page.evaluate(asked)) as number;
    // How large something is drawn, and how long the address is, are numbers of the browser's own.
    const planted = (await copyOf()).html.toLowerCase().replace(/\b[\d.]+px|saved from url=\(\d+\)/g, '');
    const touched = await touchedTraps(page);
    const survivors = hidden.flatMap(({ traces }) => traces.filter((trace) => planted.includes(trace)));
    // Its policy only keeps pictures and scripts away, which it has none of, and would make a tab load it.
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    if (bare === html) throw new Error('The copy has no policy.');
    const copy = await told(second, await inspect(second, script, { ...saved, html: bare }));
    return { kinds, touched, survivors, original, copy };
  };
}

async function told(tab: Page, { page: id, signals, hints }: Inspected): Promise<Told> {
  const selectors = hints.map(({ selector }) => selector);
  const stand = (await tab.evaluate(`${JSON.stringify(selectors)}.map((one) => one && placeOf(one))`)) as string[];
  // Words in the name of a component are masked like those of an id.
  const stands = stand.map((one) => one?.replace(/[a-z\d]+(?:-[a-z\d]+)+(?=:)/g, 'component'));
  return { id, signals, hints: hints.map(({ id: hint, status }, index) => [hint, status, stands[index]] as const) };
}

/** The names of hospitals are gone from a copy, so the same hospital is looked for by its code. */
function byCode(fixture: Fixture): Fixture {
  const { hospital, ...rest } = fixture.profile ?? {};
  if (!hospital || /^[A-Z]{2}\d/i.test(hospital)) return fixture;
  const rows = [...fixture.html.matchAll(/\b([A-Z]{2}\d{2,3})\s?[-–]\s([^<"]{2,80})/g)];
  const codes = new Set(
    rows.filter(([, , name]) => name?.toLowerCase().includes(hospital.toLowerCase())).map(([, one]) => one),
  );
  const [code] = codes;
  return { ...fixture, profile: { ...rest, ...(codes.size === 1 && code && { hospital: code }) } };
}
