import { closestTo, elementsIn, holds, kindOf, nextOf, parentOf, previousOf } from '../dom/element';
import { alphabet, bare, folded, plain, separator, wordsOf } from '../dom/fold';
import type { Look } from '../dom/look';
import { matching, type Piece } from '../dom/pieces';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { portalLanguages } from '../guides/languages';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { namesInStep, notAName } from './named-in-step';
import { isApplication } from './names';
import { isForPractice } from './practice';
import { namesUser, withoutCode } from './user-bar';

/** Which application a page of SAAS is about: CPMS, another one or one for practice, or the page does not say. */
export type Application = 'ours' | 'other' | 'unnamed';

/** "Saas - Authorization System": the product's title, in whatever language; "SAAS-2026-00117" is a number. */
const title = new RegExp(`saas(?![^ ${separator}]*[0-9]) ?${separator}?[-|:] ?${separator}? ?[${alphabet}]`);
/** The title's beginning, where the rest stands in another element. */
const cutTitle = /saas ?[-|:]?$/;
/** "European Commission > … > Saas": the last step of the way to the product. */
const crumb = new RegExp(`saas ?(?:$|${separator})`);
/** In folded text, where no two spaces stand side by side. */
const parts = / - | ?[|·•/(),] ?/;
const bars = /\s[|·•]\s/;

/** An application's name is short: "CPNP", "ERN Monitoring". */
const longestName = 30;
/** The way to a product is short: of no more elements than these. */
const longestWay = 60;
/** How far above the title its line may reach. */
const lineSteps = 3;
/** So many boxes may lie around it that hold nothing else, and so much beside each that is not read. */
const [mostBoxes, mostBeside] = [12, 40];
/** So many titles are looked at. */
const mostTitles = 4;

/** "Release 3.1.7", "v3.1", "PROD": of the program, not of the application it gives access to. */
const release = /\d\.\d|^(?:v|version|release|rel|build)\b|^(?:prod|production|live|beta)$/;

/** How SAAS introduces itself on a page. */
export interface Product {
  /** Whether the page shows the product's title … */
  readonly title: boolean;
  /** … or the way to it. */
  readonly crumb: boolean;
  readonly application: Application;
}

/**
 * Reads the application beside the product's title, where the frame of SAAS shows it (ReCONNET guide). A request for
 * another application must not be guided, even where its lists look the same.
 */
export function readProduct(look: Look): Product {
  const titles = [...matching(look, title)].slice(0, mostTitles);
  const crumbs = [...matching(look, crumb)];
  const beside = titles.flatMap((title) => namesBeside(look, title, crumbs));
  const names = [...beside, ...titles.flatMap((title) => nameBefore(look, title)), ...namesInStep(look)];
  // What follows in the document's title may as well be the page's own name, so it never speaks against us.
  const isOurs = [...names, ...namesIn(look.document.title)].some(isApplication);
  const isOther = names.some((name) => !isApplication(name)) || isForPractice(look, titles);
  return {
    title: titles.length > 0,
    crumb: crumbs.length > 0,
    application: isOther ? 'other' : isOurs ? 'ours' : 'unnamed',
  };
}

/** What follows the product in its own line: "Saas - Authorization System - CPNP". */
function namesIn(line: string): readonly string[] {
  const said = plain(line).split(parts);
  const start = said.indexOf('saas');
  return start < 0
    ? []
    : said
        .slice(start + 2)
        .map(bare)
        .filter(isName);
}

function isName(text: string): boolean {
  return text.length > 2 && text.length <= longestName && wordsOf(text).length <= 4 && !release.test(text);
}

/** The names in the title's line: in the text itself, else the first short text after it. */
function namesBeside(look: Look, { text, element, at }: Piece, crumbs: readonly Piece[]): readonly string[] {
  // Where no space stands between title and name, only the page's own elements part them.
  const glued = [...elementsIn(element)].filter((child) => bare(textOf(child)) !== '');
  const titleAt = glued.findIndex((child) => title.test(plain(textOf(child))));
  const [own, beside] = titleAt < 0 ? [] : glued.slice(titleAt, titleAt + 2);
  if (own && beside) {
    const name = bare(textOf(beside));
    return isName(name) && !namesUser(name, beside, own) ? [name] : [];
  }
  const inText = namesIn(text);
  if (inText.length > 0) return inText;
  const line = ancestor(boxOf(element), lineSteps);
  const { texts, holders } = look.read();
  for (let next = at + (cutTitle.test(text) ? 2 : 1); next < texts.length; next++) {
    const holder = holders[next] as Element;
    if (!holds(line, holder)) break;
    // "CPMS | Anna ROSSI".
    const [whole = ''] = (texts[next] as string).split(bars).map(bare);
    const name = withoutCode(whole);
    // One or two letters are a part of a name at most.
    if (name.length < 3 || title.test(name) || closestTo(holder, notAName) || !look.visible(holder)) continue;
    // "Logged in as n00abc1d".
    if (namesUser(name, holder, element) || isLanguage(name) || says(folded(name), words.signedIn)) continue;
    // Here the way to the product begins.
    if (says(folded(name), saasWords.commission)) return [];
    if (closestTo(holder, 'h1,h2,h3,h4,h5,h6,legend')) break;
    const menu = closestTo(holder, 'nav');
    if (menu && !holds(menu, element)) continue;
    return isName(name) && !isInCrumbs(holder, crumbs, element) ? [name] : [];
  }
  return [];
}

/** What floats to the right of the title stands before it in the page: "CPMS", and nothing else counts there. */
function nameBefore(look: Look, { element, at }: Piece): readonly string[] {
  const { texts, holders } = look.read();
  const [name, holder] = [bare(texts[at - 1] ?? ''), holders[at - 1]];
  const line = ancestor(boxOf(element), lineSteps);
  return holder && isApplication(name) && holds(line, holder) && look.visible(holder) ? [name] : [];
}

/** The language of the page, which stands beside the title of some: "Saas - Authorization System   suomi". */
function isLanguage(name: string): boolean {
  return Object.values(portalLanguages).some((one) => folded(one) === folded(name));
}

/** The outermost box that holds nothing else that is read. */
function boxOf(element: Element): Element {
  let box = element;
  for (let steps = 0; steps < mostBoxes; steps++) {
    const parent = parentOf(box);
    if (!parent || !isAlone(box, previousOf) || !isAlone(box, nextOf)) break;
    box = parent;
  }
  return box;
}

/** Whether nothing is read beside an element in one direction. */
function isAlone(element: Element, beside: (node: Node) => Node | null): boolean {
  let left = mostBeside;
  for (let at = beside(element); at; at = beside(at)) {
    const kind = kindOf(at);
    const isText = kind === Node.TEXT_NODE && Boolean(at.nodeValue?.trim());
    if (left-- === 0 || isText || (kind === Node.ELEMENT_NODE && textOf(at as Element))) return false;
  }
  return true;
}

function ancestor(element: Element, steps: number): Element {
  const parent = parentOf(element);
  return steps > 0 && parent ? ancestor(parent, steps - 1) : element;
}

/** Part of the way to the product, not an application. What holds the title as well is more than that way. */
function isInCrumbs(element: Element, crumbs: readonly Piece[], title: Element): boolean {
  const parts = [0, 1, 2].map((steps) => ancestor(element, steps)).filter((part) => !holds(part, title));
  return parts.some(
    (part) =>
      crumbs.some(({ element }) => holds(part, element)) &&
      !part.getElementsByTagName('*')[longestWay] &&
      crumb.test(plain(textOf(part))),
  );
}
