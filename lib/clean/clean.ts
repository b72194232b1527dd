import { isTyped } from '../dom/typed';
import { attributesOf, type CopyContext, type CountedKind } from './attributes';
import { createLexicon, type Known } from './lexicon';
import { cleanLink, elsewhere } from './links';
import { maskText } from './mask';
import { createNames } from './names';
import { canBeRow } from './row';
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
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>body{font-family:system-ui,sans-serif}</style>`;

/**
 * Makes a cleaned copy of a page: its structure, and of its words those that are known to be the portal's own.
 * Everything else keeps its shape only ("Xxxxx", "99-99"), so that our code finds in the copy what it finds on the
 * page. What a person typed is not read; scripts, values, comments, pictures, tokens and foreign addresses are left
 * out.
 * @param known what is the portals' own (see `known.ts`)
 * @param guest our own element, which is no part of the page
 */
export function clean(document: Document, known: Known, guest?: Element): Copy {
  const lexicon = createLexicon(known);
  const masked = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<CountedKind, number>;
  const base = document.querySelector('base[href]') ? document.baseURI : undefined;
  const words = (text: string, at: readonly Node[]) =>
    maskText(text, lexicon, () => at.some((node) => canBeRow(node, lexicon)));
  const context: CopyContext = {
    words,
    text: createRuns(words),
    names: createNames(lexicon),
    count: (kind) => {
      masked[kind] += 1;
    },
    ...(base && { base }),
    ...(guest && { guest }),
  };
  const address = cleanLink(document.URL, context.names);
  const from = address.startsWith('https:') && address !== elsewhere ? savedFrom(address) : '';
  return { html: `${doctypeOf(document)}${from}${elementOf(document.documentElement, context, 0)}\n`, masked };
}

/** The comment that browsers write into saved pages; our commands read the address of the page from it. */
function savedFrom(address: string): string {
  return `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n`;
}

function doctypeOf({ doctype }: Document): string {
  return doctype ? '<!DOCTYPE html>\n' : '';
}

function elementOf(element: Element, context: CopyContext, depth: number): string {
  const name = element.localName;
  if (element.matches(dropped)) {
    if (/^(?:script|noscript|template)$/.test(name)) context.count('scripts');
    return '';
  }
  if (element === context.guest) return '';
  const attributes = attributesOf(element, context);
  if (name === 'iframe') attributes.push(...frameOf(element as HTMLIFrameElement, context, depth));
  const tag = tagOf(element, context.names);
  const start = `<${tag}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
  if (empty.test(name)) {
    if (name === 'img') context.count('pictures');
    return start;
  }
  return `${start}${name === 'head' ? head : ''}${insideOf(element, context, depth)}</${tag}>`;
}

function insideOf(element: Element, context: CopyContext, depth: number): string {
  if (element.matches('iframe')) return '';
  if (isTyped(element)) {
    if (element.hasChildNodes()) context.count('values');
    return '';
  }
  if (element.matches(pictures)) {
    context.count('pictures');
    // The title of a drawing is its accessible name.
    return [...element.children]
      .filter(({ localName }) => localName === 'title')
      .map((title) => elementOf(title, context, depth))
      .join('');
  }
  const root = element.shadowRoot;
  const shadow = root ? `<template shadowrootmode="open">${nodesOf(root, context, depth)}</template>` : '';
  return shadow + nodesOf(element, context, depth);
}

function nodesOf(parent: Node, context: CopyContext, depth: number): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node.nodeType === Node.ELEMENT_NODE) return elementOf(node as Element, context, depth);
      if (node.nodeType === Node.TEXT_NODE) return textOf(node, context);
      context.count('comments');
      return '';
    })
    .join('');
}

function textOf(node: Node, context: CopyContext): string {
  const text = node.nodeValue ?? '';
  // Blank lines where scripts and comments were.
  if (/^[ \t\r\n]+$/.test(text)) return text.includes('\n') ? '\n' : ' ';
  const masked = context.text(node);
  if (masked !== text) context.count('words');
  return escaped(masked);
}

/** A frame of the same site is copied into the page; the document of another site cannot be read. */
function frameOf(frame: HTMLIFrameElement, context: CopyContext, depth: number): [string, string][] {
  const inside = depth < deepest ? reachable(frame) : null;
  context.count('frames');
  return inside?.documentElement
    ? [['srcdoc', doctypeOf(inside) + elementOf(inside.documentElement, context, depth + 1)]]
    : [];
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
