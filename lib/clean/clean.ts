import { elementsIn, firstIn, isOneOf, kindOf, localNameOf, nextOf, treeIn } from '../dom/element';
import { isTyped } from '../dom/typed';
import { attributesOf, type CopyContext, type CountedKind } from './attributes';
import { createLexicon, type Known } from './lexicon';
import { cleanLink, elsewhere } from './links';
import { createNames } from './names';
import { createPlaces, isSaas } from './place';
import { createRuns } from './runs';
import { tagOf } from './tags';

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
const dropped = 'script,style,noscript,template,link,meta,base,source,track,param';
const pictures = 'img,canvas,svg,object,embed,video,audio';
const empty = /^(?:area|br|col|embed|hr|img|input|wbr)$/;
/** So many levels of frames inside frames are copied. */
const deepest = 3;

/** Nothing is loaded and nothing runs, wherever the copy is opened. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-src 'self'";
const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>body{font-family:system-ui,sans-serif}</style>`;

/** A page with more nodes, or a copy of more characters, is too large to be looked through by anybody. */
const mostNodes = 60_000;
const longestCopy = 8_000_000;

/** The page is too large for a copy. */
export class TooLarge extends Error {}

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
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
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

function doctypeOf({ doctype }: Document): string {
  return doctype ? '<!DOCTYPE html>\n' : '';
}

/** One document, with an own list of what is to be done, because pages are nested deeper than calls may be. */
function* copyOf(
  document: Document,
  context: CopyContext,
  budget: { nodes: number },
  depth: number,
): Generator<void, string> {
  const parts: string[] = [];
  let length = 0;
  const put = (part: string) => {
    length += part.length;
    if (length > longestCopy) throw new TooLarge('This copy would be too long.');
    parts.push(part);
  };
  /** What is to be copied, the next one last; texts are put as they are. */
  const open: (Node | string)[] = [document.documentElement];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      put(next);
      continue;
    }
    if (budget.nodes-- <= 0) throw new TooLarge('This page is too large.');
    yield;
    const kind = kindOf(next);
    if (kind === Node.TEXT_NODE) put(textOf(next, context));
    else if (kind !== Node.ELEMENT_NODE) context.count('comments');
    else if (isLeftOut(next as Element, context)) continue;
    else {
      const element = next as Element;
      const attributes = attributesOf(element, context);
      if (localNameOf(element) === 'iframe')
        attributes.push(...(yield* frameOf(element as HTMLIFrameElement, context, budget, depth)));
      const tag = tagOf(element, context.names);
      put(`<${tag}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`);
      if (element === document.documentElement && !document.head) put(`<head>${head}</head>`);
      if (element === document.head) put(head);
      if (empty.test(localNameOf(element))) {
        if (localNameOf(element) === 'img') context.count('pictures');
        continue;
      }
      open.push(`</${tag}>`, ...insideOf(element, context).reverse());
    }
  }
  return parts.join('');
}

function isLeftOut(element: Element, context: CopyContext): boolean {
  if (element === context.guest) return true;
  if (!isOneOf(element, dropped)) return false;
  if (/^(?:script|noscript|template)$/.test(localNameOf(element))) context.count('scripts');
  return true;
}

/** What of an element is copied, in order. */
function insideOf(element: Element, context: CopyContext): (Node | string)[] {
  if (isOneOf(element, 'iframe')) return [];
  if (isTyped(element)) {
    if (firstIn(element)) context.count('values');
    return [];
  }
  if (isOneOf(element, pictures)) {
    context.count('pictures');
    // The title of a drawing is its accessible name.
    return [...elementsIn(element)].filter((one) => localNameOf(one) === 'title');
  }
  const root = treeIn(element);
  const shadow = root ? ['<template shadowrootmode="open">', ...nodesIn(root), '</template>'] : [];
  return [...shadow, ...nodesIn(element)];
}

function nodesIn(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = firstIn(parent); node && nodes.length <= mostNodes; node = nextOf(node)) nodes.push(node);
  return nodes;
}

function textOf(node: Node, context: CopyContext): string {
  const text = node.nodeValue ?? '';
  // Blank lines where scripts and comments were.
  if (/^[ \t\r\n]+$/.test(text)) return text.includes('\n') ? '\n' : ' ';
  const masked = context.text(node);
  if (masked !== text) context.count('words');
  // How many spaces stand between two words may be a mark as well.
  return escaped(masked.replace(/\s*\n\s*/g, '\n').replace(/ {2,}/g, ' '));
}

/** A frame of the same site is copied into the page; the document of another site cannot be read. */
function* frameOf(
  frame: HTMLIFrameElement,
  context: CopyContext,
  budget: { nodes: number },
  depth: number,
): Generator<void, [string, string][]> {
  const inside = depth < deepest ? reachable(frame) : null;
  context.count('frames');
  if (!inside?.documentElement) return [];
  const html = yield* copyOf(inside, context, budget, depth + 1);
  return [['srcdoc', doctypeOf(inside) + html]];
}

function reachable(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // of another site
  }
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\u00A0/g, '&nbsp;');
}
