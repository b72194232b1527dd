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

/** Makes the page as large as asked. @returns its size, and what looks at it and tells the number of hints */
function prepared({ elements, profile, address }: Asked): { size: number; url: URL; look: () => number } {
  const size = grow(document, elements);
  const url = new URL(address);
  // The browser lays a page out whether we look at it or not.
  sink.read += document.body.getBoundingClientRect().height;
  return { size, url, look: () => lotse.inspect(document, url, profile ?? {}).advice.length };
}

/** Runs inside a page that is fresh: makes it ready for its first look, which is then measured from outside. */
function prepareFirstLook(asked: Asked): void {
  Object.assign(globalThis, { firstLook: prepared(asked).look });
}

/** Runs inside a page: what each act costs there, in turns, so that whatever slows the machine slows them all. */
function cost(asked: Asked): Measured {
  const { size, url, look } = prepared(asked);
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
  for (let run = -2; run < asked.runs; run++)
    for (const [name, act] of Object.entries(acts)) {
      if (name === 'names' && run % 8 !== 0) continue;
      const took = timed(act);
      if (run >= 0) times[name] = [...(times[name] ?? []), took];
    }
  const of = (name: string) => median(times[name] ?? []);
  return {
    elements: size,
    hints: look(),
    baseline: of('baseline'),
    look: of('look'),
    first: of('first'),
    names: of('names'),
  };
}

Object.assign(globalThis, { cost, prepareFirstLook });
