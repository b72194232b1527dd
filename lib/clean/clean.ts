import type { CopyContext, CountedKind } from './attributes';
import { createLexicon, type Known } from './lexicon';
import { cleanLink, elsewhere } from './links';
import { createNames } from './names';
import { createPlaces, isSaas } from './place';
import { createRuns } from './runs';
import { copyOf, doctypeOf, mostNodes } from './write';

/** A cleaned copy of a page, as text, and how much was left out or masked of each kind. */
export interface Copy {
  readonly html: string;
  readonly masked: Readonly<Record<CountedKind, number>>;
}

const kinds: readonly CountedKind[] = [
  'words',
  'values',
  'attributes',
  'names',
  'links',
  'pictures',
  'scripts',
  'comments',
  'frames',
];
/**
 * Makes a cleaned copy of a page: its structure, and of its words those that are known to be the portal's own.
 * Everything else keeps its shape only ("Xxxxx", "99-99"), so that our code finds in the copy what it finds on the
 * page. What a person typed is not read; scripts, values, comments, pictures, tokens and foreign addresses are left
 * out.
 * @param known what is the portals' own (see `known.ts`)
 * @param guest our own element, which is no part of the page
 * @throws TooLarge
 */
export function clean(document: Document, known: Known, guest?: Element): Copy {
  const work = cleaning(document, known, guest);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** So long a slice of the work may take, in ms; in between, the page goes on. */
const slice = 12;

/** The same in slices, so that the page does not stand still meanwhile. */
export async function cleanInSlices(document: Document, known: Known, guest?: Element): Promise<Copy> {
  const work = cleaning(document, known, guest);
  for (;;) {
    const end = performance.now() + slice;
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      if (performance.now() > end) break;
    }
    await othersTurn();
  }
}

/**
 * Whatever else the page has to do comes first. Not by a timer: the page stands behind the report by then, and browsers
 * make the timers of such pages wait for a second (developer.chrome.com/blog/timer-throttling-in-chrome-88).
 */
function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The work, node by node. */
function* cleaning(document: Document, known: Known, guest?: Element): Generator<void, Copy> {
  const lexicon = createLexicon(known);
  yield;
  const masked = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<CountedKind, number>;
  const base = document.querySelector('base[href]') ? document.baseURI : undefined;
  const onSaas = isSaas(document.URL);
  const words = createPlaces(lexicon, onSaas);
  const context: CopyContext = {
    words,
    text: createRuns(words),
    names: createNames(lexicon),
    onSaas,
    count: (kind) => {
      masked[kind] += 1;
    },
    ...(base && { base }),
    ...(guest && { guest }),
  };
  const address = cleanLink(document.URL, context.names);
  const from = address.startsWith('https:') && address !== elsewhere ? savedFrom(address) : '';
  const budget = { nodes: mostNodes };
  const html = yield* copyOf(document, context, budget, 0);
  return { html: `${doctypeOf(document)}${from}${html}\n`, masked };
}

/** The comment that browsers write into saved pages; our commands read the address of the page from it. */
function savedFrom(address: string): string {
  return `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n`;
}
