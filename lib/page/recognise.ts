import { isOneOf, oneIn, rawTextOf } from '../dom/element';
import { formsWith } from '../dom/fields';
import { linksTo } from '../dom/link';
import type { Look } from '../dom/look';
import { remembered } from '../dom/memo';
import { hasPair } from '../dom/pairs';
import { fits } from '../dom/path';
import { pageSays, statements } from '../dom/pieces';
import { saysAll } from '../dom/says';
import { hasSentence, headingsSaying, isSaid } from '../dom/sentence';
import { textOf } from '../dom/text-of';
import { type KnownPage, pages } from '../guides';
import { portals } from '../guides/portals';
import type { Page, Portal, Signal, Words } from '../guides/shape';
import type { Trouble } from '../guides/troubles';
import { saasShows } from '../saas/ask';
import { belongsTo } from './address';
import { isHarmless } from './harmless';
import { find } from './locate';

/** A page that was recognised, with the signals that held. */
export interface Recognised extends KnownPage {
  readonly signals: ReadonlySet<string>;
  /** The troubles that the page itself tells of. */
  readonly struck: readonly Trouble[];
}

type Evidence = Pick<Page, 'signals' | 'need' | 'must' | 'never'>;
/** Whether a signal holds on a page; asked twice, it is worked out once. */
export type Ask = (signal: Signal) => boolean;

/** What a page is does not depend on what the person plans. */
const noPlan = {};

/**
 * Which page this is: its address fits, nothing speaks against it, enough speaks for it, and more than for any other.
 * @returns null when nothing or more than one thing fits: then we stay silent
 */
export function recognise(look: Look, url: URL, ask = asking(look, url)): Recognised | null {
  const ours = portals.filter((portal) => belongsTo(url, portal) && isFramed(portal.frame, ask));
  const fitting = pages
    .filter(({ portal, page }) => ours.includes(portal) && page.at.some((pattern) => fits(look.path, pattern)))
    .flatMap((known) => {
      const signals = signalsOf(known.page, ask);
      return signals ? [{ ...known, signals }] : [];
    });
  const most = Math.max(...fitting.map(({ signals }) => signals.size));
  const [best, other] = fitting.filter(({ signals }) => signals.size === most);
  if (!best || other) return null;
  const errors = Object.entries(best.page.errors ?? {}) as [Trouble, Signal][];
  return { ...best, struck: errors.flatMap(([trouble, signal]) => (ask(signal) ? trouble : [])) };
}

/** Asks signals of one look. */
export function asking(look: Look, url: URL): Ask {
  const held = new Map<Signal, boolean>();
  const ask: Ask = (signal) => remembered(held, signal, () => holds(look, url, signal, ask));
  return ask;
}

function isFramed(frame: Portal['frame'], ask: Ask): boolean {
  return !frame || signalsOf(frame, ask) !== undefined;
}

/** The signals that hold, if they are enough. Asks no more than it takes to say no. */
function signalsOf({ signals, need, must = [], never = [] }: Evidence, ask: Ask): ReadonlySet<string> | undefined {
  const named = Object.entries(signals);
  const missing = (name: string) => !named.some(([other, signal]) => other === name && ask(signal));
  if (must.some(missing) || never.some(ask)) return undefined;
  const held = new Set<string>();
  for (const [index, [name, signal]] of named.entries()) {
    if (held.size + named.length - index < need) return undefined;
    if (ask(signal)) held.add(name);
  }
  return held.size >= need ? held : undefined;
}

const headings =
  'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,[class*=legend],[class*=title],[class*=panel-head],[class*=card-head]';
/** Something is wrong or not ready; good news ("Your password was saved") says nothing against a page. */
const notices = ['[role=alert]', '[role=status]', '[role=progressbar]', '[aria-busy=true]', '[class*=alert]']
  .map((notice) => `${notice}:not([class*=success])`)
  .join();

const warnings = '[role=alert],[class*=warning],[class*=danger],[class*=error]';

/** What a page marks as a warning or an error, by role or by the usual class names. */
const errors = [
  '[role=alert]',
  '[aria-live=assertive]',
  '[class*=error]',
  '[class*=alert]',
  '[class*=invalid]',
  '[class*=warning]',
];
/** A whole form group may be marked: then it is said by what stands in it beside its field (Bootstrap 3). */
const errorParts = errors.flatMap((error) => [error, `${error} :is(span,small,p,li)`]).join();

function holds(look: Look, url: URL, signal: Signal, ask: Ask): boolean {
  if ('by' in signal) return find(look, [signal], noPlan).status !== 'missing';
  switch (signal.is) {
    case 'fields':
      return formsWith(look, signal).length > 0;
    case 'heading':
      return headingsSaying(look, signal, headings).length > 0;
    case 'text':
      return pageSays(look, signal);
    case 'statement':
      return statements(look, signal).length > 0;
    case 'sentence':
    case 'question':
      return hasSentence(look, signal, signal.is === 'question');
    case 'pair':
      return hasPair(look, signal);
    case 'path': {
      const address = signal.whole ? wholeAddress(look.path, url) : look.path;
      return signal.paths.some((pattern) => fits(address, pattern));
    }
    case 'linked':
      return linksTo(look, signal.path).length > 0;
    case 'saas':
      return saasShows(look, signal);
    case 'notice':
      return look
        .every(notices)
        .some(
          (notice) =>
            isOneOf(notice, '[aria-busy],[role=progressbar]') ||
            (look.name(notice) !== '' && !isHarmless(look, textOf(notice), !isOneOf(notice, warnings))),
        );
    case 'error':
      // A whole form may be marked; what it says is more than the error.
      return statements(look, signal, errorParts).some(
        (one) => oneIn(one, 'input,select,button') === null && isSaid(look, one, signal),
      );
    case 'present':
    case 'absent':
      return (signal.is === 'present') === look.all(signal.css).some((one) => isMeant(look, one, signal));
    case 'any':
      return signal.of.some(ask);
    case 'every':
      return signal.of.every(ask);
    case 'none':
      return !signal.of.some(ask);
  }
}

function isMeant(look: Look, element: Element, { visible, says }: { visible?: true; says?: Words }): boolean {
  if (visible && !look.visible(element)) return false;
  return !says || saysAll(rawTextOf(element) ?? '', { says: [says] });
}

/** Path, query and fragment; the way in which single-page applications write their own path is taken off. */
function wholeAddress(path: string, { search, hash }: URL): string {
  return `${path}${`${search}${hash}`.replace(/^#\/?!?\/?/, '/')}`.replace(/\/$/, '');
}
