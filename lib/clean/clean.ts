import { attributesOf, type Kind, type Way } from './attributes';
import { createLexicon, type Known } from './lexicon';
import { cleanLink, elsewhere } from './links';
import { maskText } from './mask';
import { createNames } from './names';
import { canBeRow } from './row';
import { createRuns } from './runs';
import { tagOf } from './tags';
import { isTyped } from './typed';

/** A cleaned copy of a page, as text, and how much was left out or masked of each kind. */
export interface Copy {
  readonly html: string;
  readonly masked: Readonly<Record<Kind, number>>;
}

const kinds: readonly Kind[] = [
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
/** Frames in frames in frames. */
const deepest = 3;

/** Nothing is loaded and nothing runs, wherever the copy is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>body{font-family:system-ui,sans-serif}</style>`;

/**
 * Makes a cleaned copy of a page: its structure, and of its words those that are known to be the portal's own. Everything
 * else keeps its shape only ("Xxxxx", "99-99"), so that our code finds in the copy what it finds on the page. What a
 * person typed is not read; scripts, values, comments, pictures, tokens and foreign addresses are left out.
 * @param known what is the portals' own (see `known.ts`)
 * @param guest our own element, which is no part of the page
 */
export function clean(document: Document, known: Known, guest?: Element): Copy {
  const lexicon = createLexicon(known);
  const masked = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  const base = document.querySelector('base[href]') ? document.baseURI : undefined;
  const words = (text: string, at: readonly Node[]) =>
    maskText(text, lexicon, () => at.some((node) => canBeRow(node, lexicon)));
  const way: Way = {
    words,
    text: createRuns(words),
    names: createNames(lexicon),
    count: (kind) => {
      masked[kind] += 1;
    },
    ...(base && { base }),
    ...(guest && { guest }),
  };
  const address = cleanLink(document.URL, way.names);
  const from = address.startsWith('https:') && address !== elsewhere ? savedFrom(address) : '';
  return { html: `${doctypeOf(document)}${from}${elementOf(document.documentElement, way, 0)}\n`, masked };
}

/** As browsers write it into the pages they save; our commands read there where a page was. */
function savedFrom(address: string): string {
  return `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n`;
}

function doctypeOf({ doctype }: Document): string {
  return doctype ? '<!DOCTYPE html>\n' : '';
}

function elementOf(element: Element, way: Way, depth: number): string {
  const name = element.localName;
  if (element.matches(dropped)) {
    if (/^(?:script|noscript|template)$/.test(name)) way.count('scripts');
    return '';
  }
  if (element === way.guest) return '';
  const attributes = attributesOf(element, way);
  if (name === 'iframe') attributes.push(...frameOf(element as HTMLIFrameElement, way, depth));
  const tag = tagOf(element, way.names);
  const start = `<${tag}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
  if (empty.test(name)) {
    if (name === 'img') way.count('pictures');
    return start;
  }
  return `${start}${name === 'head' ? head : ''}${insideOf(element, way, depth)}</${tag}>`;
}

function insideOf(element: Element, way: Way, depth: number): string {
  if (element.matches('iframe')) return '';
  if (isTyped(element)) {
    if (element.hasChildNodes()) way.count('values');
    return '';
  }
  if (element.matches(pictures)) {
    way.count('pictures');
    // What a drawing is called is part of what a person can read.
    return [...element.children]
      .filter(({ localName }) => localName === 'title')
      .map((title) => elementOf(title, way, depth))
      .join('');
  }
  const root = element.shadowRoot;
  const shadow = root ? `<template shadowrootmode="open">${nodesOf(root, way, depth)}</template>` : '';
  return shadow + nodesOf(element, way, depth);
}

function nodesOf(parent: Node, way: Way, depth: number): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node.nodeType === Node.ELEMENT_NODE) return elementOf(node as Element, way, depth);
      if (node.nodeType === Node.TEXT_NODE) return textOf(node, way);
      way.count('comments');
      return '';
    })
    .join('');
}

function textOf(node: Node, way: Way): string {
  const text = node.nodeValue ?? '';
  // What scripts and comments leave behind.
  if (/^[ \t\r\n]+$/.test(text)) return text.includes('\n') ? '\n' : ' ';
  const masked = way.text(node);
  if (masked !== text) way.count('words');
  return escaped(masked);
}

/** A frame of the same site is part of what the person sees; of another one we know nothing. */
function frameOf(frame: HTMLIFrameElement, way: Way, depth: number): [string, string][] {
  const inside = depth < deepest ? reachable(frame) : null;
  way.count('frames');
  return inside?.documentElement
    ? [['srcdoc', doctypeOf(inside) + elementOf(inside.documentElement, way, depth + 1)]]
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
