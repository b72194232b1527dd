import { find } from '../find/find';
import { formsOf } from '../find/fields';
import { hasLinkTo } from '../find/link';
import type { Look } from '../find/look';
import { rowsOf } from '../find/rows';
import { says } from '../find/says';
import { trailOf } from '../find/trail';
import { valuesOf } from '../find/value';
import { isKnown } from '../find/wish';
import { wizardButtons } from '../find/wizard';
import { languageOf } from '../find/by';
import { matches, plain } from '../find/words';
import { type KnownPage, pages, portals } from '../guides';
import { words as saasWords } from '../guides/saas-words';
import type { Page, Signal } from '../guides/shape';
import { wishes } from '../profile/wishes';
import { belongsTo, fits } from './address';

/** A page that was recognised, with the signals that held. */
export interface Recognised extends KnownPage {
  readonly signals: ReadonlySet<string>;
}

/** Nobody's plan: what a page is does not depend on who looks at it. */
const nobody = wishes({});

/**
 * Which page this is: its address fits, nothing speaks against it, enough speaks for it, and more than for any other.
 * @returns null when nothing or more than one thing fits: then we stay silent
 */
export function recognise(look: Look, url: URL): Recognised | null {
  const held = new Map<Signal, boolean>();
  const ask = (signal: Signal) => {
    let answer = held.get(signal);
    if (answer === undefined) held.set(signal, (answer = holds(look, signal)));
    return answer;
  };
  const ours = portals.filter((portal) => belongsTo(url, portal) && framed(portal.frame, ask));
  const fitting = pages
    .filter(({ portal, page }) => ours.includes(portal) && page.at.some((pattern) => fits(look.path, pattern)))
    .map((known) => ({ ...known, signals: signalsOf(known.page, ask) }))
    .filter(({ page, signals }) => enough(page, signals) && !(page.never ?? []).some(ask));
  const most = Math.max(...fitting.map(({ signals }) => signals.size));
  const [best, other] = fitting.filter(({ signals }) => signals.size === most);
  return best && !other ? best : null;
}

function framed(frame: (typeof portals)[number]['frame'], ask: (signal: Signal) => boolean): boolean {
  return !frame || Object.values(frame.signals).filter(ask).length >= frame.need;
}

function signalsOf(page: Page, ask: (signal: Signal) => boolean): ReadonlySet<string> {
  const must = (page.must ?? []).every((name) => {
    const signal = page.signals[name];
    return signal !== undefined && ask(signal);
  });
  if (!must) return new Set();
  return new Set(Object.entries(page.signals).flatMap(([name, signal]) => (ask(signal) ? [name] : [])));
}

function enough(page: Page, signals: ReadonlySet<string>): boolean {
  return signals.size >= page.need && (page.must ?? []).every((name) => signals.has(name));
}

function holds(look: Look, signal: Signal): boolean {
  switch (signal.is) {
    case 'there':
      return signal.any.some((locator) => find(look, [locator], nobody).status !== 'missing');
    case 'fields':
      return formsOf(look, signal.kind).some(
        ({ fields }) => fields.length >= signal.least && fields.length <= (signal.most ?? Number.POSITIVE_INFINITY),
      );
    case 'heading':
      return look
        .every('h1,h2,h3,h4,h5,h6,[role=heading],legend,caption')
        .some((heading) => matches(look.name(heading), signal.words, signal.match));
    case 'text':
      return says(look, signal.words);
    case 'path':
      return signal.paths.some((pattern) => fits(look.path.toLowerCase(), pattern.toLowerCase()));
    case 'linked':
      return hasLinkTo(look, signal.path);
    case 'rows': {
      const control = signal.of === 'hospital' ? 'radio' : signal.of === 'role' ? 'checkbox' : 'open';
      const known = rowsOf(look, control).filter((row) => isKnown(row, signal.of, languageOf(look)));
      return known.length >= signal.least;
    }
    case 'trail':
      return trailOf(look).levels.length === signal.levels;
    case 'wizardButtons': {
      const steps = wizardButtons(look).map(({ step }) => step);
      return steps.length > 0 && (signal.only === undefined || steps.every((step) => step === signal.only));
    }
    case 'recapOf':
      return valuesOf(look, saasWords.application).some((value) => plain(value.textContent ?? '') === plain(nobody.application));
  }
}

