import { drawnEditorsIn } from '../dom/drawn-editor';
import { elementsIn, firstIn, isOneOf, kindOf, localNameOf, nextOf, treeIn } from '../dom/element';
import { isTyped } from '../dom/typed';
import { attributesOf, type CopyContext } from './attributes';
import { tagOf } from './tags';

/** Nothing of these is a part of what a page shows; a `datalist` may repeat what was typed before. */
const dropped = 'script,style,noscript,template,link,meta,base,source,track,param,datalist';
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
export const mostNodes = 60_000;
const longestCopy = 8_000_000;

/** The page is too large for a copy. */
export class TooLarge extends Error {}

export function doctypeOf({ doctype }: Document): string {
  return doctype ? '<!DOCTYPE html>\n' : '';
}

/** One document, with an own list of what is to be done, because pages are nested deeper than calls may be. */
export function* copyOf(
  document: Document,
  context: CopyContext,
  budget: { nodes: number },
  depth: number,
): Generator<void, string> {
  drawnEditorsIn(document);
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
  if (root) drawnEditorsIn(root);
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
  return escaped(masked.replace(/[ \u00A0]{2,}/g, ' ').replace(/[ \u00A0]?\n\s*/g, '\n'));
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
