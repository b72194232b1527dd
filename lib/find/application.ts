import type { Look } from './look';
import { isSilent, textOf } from './text-of';
import { isApplication } from './wish';
import { bare, plain, wordsOf } from './words';

/** Which application a page of SAAS is about: CPMS, another one, or the page does not say. */
export type Application = 'ours' | 'other' | 'unnamed';

/** "Saas - Authorization System": the product's title, in whatever language. */
const title = /\bsaas\s*[-\u2010-\u2015|:]\s*\S/i;
const within = /\s+-\s+|\s*[|·•/(),]\s*/;
const notAName = 'a,button,nav,label,option,h1,h2,h3,h4,h5,h6,legend,footer,form,[role=button],[role=menuitem],[role=tab]';

/** An application's name is short: "CPNP", "ERN Monitoring". */
const longestName = 30;
/** How far above the title its line may reach. */
const climb = 3;

/**
 * Reads the application beside the product's title, where the frame of SAAS shows it (ReCONNET guide). A request for
 * another application must not be guided, even where its lists look the same.
 */
export function applicationOf(look: Look): Application {
  return look.once('application', () => {
    const names = [...namesIn(look.document.title), ...titles(look).flatMap((text) => namesBeside(look, text))];
    if (names.some((name) => isApplication(name, 'CPMS'))) return 'ours';
    return names.length > 0 ? 'other' : 'unnamed';
  });
}

/** What follows the product in its own line: "Saas - Authorization System - CPNP". */
function namesIn(line: string): readonly string[] {
  const parts = plain(line).split(within).filter(Boolean);
  const start = parts.findIndex((part) => part === 'saas' || title.test(part));
  return start < 0 ? [] : parts.slice(start + (parts[start] === 'saas' ? 2 : 1)).map(bare).filter(isName);
}

function isName(text: string): boolean {
  return text.length > 2 && text.length <= longestName && wordsOf(text).length <= 4;
}

function titles(look: Look): readonly Text[] {
  const walker = look.document.createTreeWalker(look.document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() && found.length < 3) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue && title.test(nodeValue) && parentElement && !isSilent(parentElement) && look.visible(parentElement)) {
      found.push(walker.currentNode as Text);
    }
  }
  return found;
}

/** The names in the title's line: in the text itself, else the first short text after it. */
function namesBeside(look: Look, text: Text): readonly string[] {
  const own = namesIn(text.nodeValue ?? '');
  if (own.length > 0) return own;
  let line: Element | null = text.parentElement;
  for (let steps = 1; line?.parentElement && steps < climb; steps++) line = line.parentElement;
  if (!line) return [];
  const walker = look.document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const said = bare(walker.currentNode.nodeValue ?? '');
    if (!parent || !said || parent.closest(`${notAName},[aria-hidden=true]`) || !look.visible(parent)) continue;
    return isName(said) && !isInBreadcrumb(parent) ? [said] : [];
  }
  return [];
}

/** "European Commission > … > Saas": the way to the product, not an application. */
function isInBreadcrumb(element: Element): boolean {
  let node: Element | null = element;
  for (let steps = 0; node && steps < climb; steps++, node = node.parentElement) {
    if (/(?:^|[^\p{L}])saas$/iu.test(textOf(node))) return true;
  }
  return false;
}
