import { computeAccessibleName } from 'dom-accessibility-api';
import { median } from '../quantile';
import { grow } from './grow';
import type { Asked, Measured } from './measured';

/** Never removed by the compiler as unused. */
const sink = { read: 0 };

/** What any code that reads a page must do at least: see every element, read every text. */
function baseline(): void {
  sink.read += document.querySelectorAll('*').length;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) sink.read += walker.currentNode.nodeValue?.length ?? 0;
}

/** What a search by role and name costs at least: the accessible name of every button and link. */
function names(): void {
  for (const one of document.querySelectorAll('button,a[href],[role=button],input[type=submit]'))
    sink.read += computeAccessibleName(one).length;
}

/** So many looks until the engine has made of them what it can; less of them vary by a quarter from run to run. */
const warmUp = 300;

/** Milliseconds of one call, the first of its kind. */
function once(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

/** Milliseconds of one call: of so many in a row that the clock's steps do not matter. */
function timed(act: () => void): number {
  let calls = 1;
  for (;;) {
    const began = performance.now();
    for (let call = 0; call < calls; call++) act();
    const took = performance.now() - began;
    if (took >= 4 || calls >= 4096) return took / calls;
    calls *= 4;
  }
}

/** Runs inside a page: what each act costs there, in turns, so that whatever slows the machine slows them all. */
function cost({ elements, runs, profile, address }: Asked): Measured {
  const size = grow(document, elements);
  const url = new URL(address);
  const look = () => lotse.inspect(document, url, profile ?? {}).advice.length;
  // The browser lays a page out whether we look at it or not.
  sink.read += document.body.getBoundingClientRect().height;
  const cold = once(look);
  for (let time = 0; time < warmUp; time++) sink.read += look();
  const acts: Readonly<Record<string, () => void>> = {
    baseline,
    look: () => {
      sink.read += look();
    },
    first: () => {
      sink.read += lotse.worthALook(document, url) ? 1 : 0;
    },
    names,
  };
  const times: Record<string, number[]> = {};
  for (let run = -2; run < runs; run++)
    for (const [name, act] of Object.entries(acts)) {
      if (name === 'names' && run % 8 !== 0) continue;
      const took = timed(act);
      if (run >= 0) times[name] = [...(times[name] ?? []), took];
    }
  const of = (name: string) => median(times[name] ?? []);
  return {
    elements: size,
    hints: look(),
    cold,
    baseline: of('baseline'),
    look: of('look'),
    first: of('first'),
    names: of('names'),
  };
}

Object.assign(globalThis, { cost });
