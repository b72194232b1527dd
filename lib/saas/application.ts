import { bare, letters, plain, separator, wordsOf } from '../dom/fold';
import type { Look } from '../dom/look';
import { matching, type Piece } from '../dom/pieces';
import { textOf } from '../dom/text-of';
import { isApplication } from './names';

/** Which application a page of SAAS is about: CPMS, another one, or the page does not say. */
export type Application = 'ours' | 'other' | 'unnamed';

/** "Saas - Authorization System": the product's title, in whatever language. */
const title = new RegExp(`saas ?${separator}?[-|:] ?${separator}? ?[${letters}]`);
/** The title's beginning, where the rest stands in another element. */
const cutTitle = /saas ?[-|:]?$/;
/** "European Commission > … > Saas": the last step of the way to the product. */
const crumb = new RegExp(`saas ?(?:$|${separator})`);
const parts = /\s+-\s+|\s*[|·•/(),]\s*/;
const notAName =
  'a,button,label,option,footer,[role=search],[role=button],[role=menuitem],[role=tab],[aria-hidden=true]';

/** An application's name is short: "CPNP", "ERN Monitoring". */
const longestName = 30;
/** The way to a product is short: of no more elements than these. */
const longestWay = 60;
/** How far above the title its line may reach. */
const lineSteps = 3;
/** So many titles are looked at. */
const mostTitles = 4;

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
  const names = titles.flatMap((title) => namesBeside(look, title, crumbs));
  // What follows in the document's title may as well be the page's own name, so it never speaks against us.
  const isOurs = [...names, ...namesIn(look.document.title)].some(isApplication);
  return {
    title: titles.length > 0,
    crumb: crumbs.length > 0,
    application: isOurs ? 'ours' : names.length > 0 ? 'other' : 'unnamed',
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
  return text.length > 2 && text.length <= longestName && wordsOf(text).length <= 4;
}

/** The names in the title's line: in the text itself, else the first short text after it. */
function namesBeside(look: Look, { text, element, at }: Piece, crumbs: readonly Piece[]): readonly string[] {
  const own = namesIn(text);
  if (own.length > 0) return own;
  const line = ancestor(boxOf(element), lineSteps);
  const { texts, holders } = look.read();
  for (let next = at + (cutTitle.test(text) ? 2 : 1); next < texts.length; next++) {
    const holder = holders[next] as Element;
    if (!line.contains(holder)) break;
    const name = bare(texts[next] as string);
    // One or two letters are a part of a name at most.
    if (name.length < 3 || title.test(name) || holder.closest(notAName) || !look.visible(holder)) continue;
    if (holder.closest('h1,h2,h3,h4,h5,h6,legend')) break;
    if (holder.closest('nav')?.contains(element) === false) continue;
    return isName(name) && !isInCrumbs(holder, crumbs) ? [name] : [];
  }
  return [];
}

/** The outermost box that holds nothing but this. */
function boxOf(element: Element): Element {
  const { parentElement: parent } = element;
  return parent?.textContent?.trim() === element.textContent?.trim() ? boxOf(parent as Element) : element;
}

function ancestor(element: Element, steps: number): Element {
  return steps > 0 && element.parentElement ? ancestor(element.parentElement, steps - 1) : element;
}

/** Part of the way to the product, not an application. */
function isInCrumbs(element: Element, crumbs: readonly Piece[]): boolean {
  const parts = [0, 1, 2].map((steps) => ancestor(element, steps));
  return parts.some(
    (part) =>
      crumbs.some(({ element }) => part.contains(element)) &&
      !part.getElementsByTagName('*')[longestWay] &&
      crumb.test(plain(textOf(part))),
  );
}
