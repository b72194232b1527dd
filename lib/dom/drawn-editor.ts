import { echoesIn } from './echo';
import { closestTo, holds, isDrawn, isOneOf, oneIn, parentOf, rectOf, rootOf } from './element';
import { opacityOf } from './ground';

/**
 * Editors that draw what is typed themselves take the keys with a field that nobody sees, and show the words beside it
 * (CodeMirror 5, Monaco, Ace; the boxes of a code). They are told by that, not by their make.
 */
const line = ':is(:not([type]),[type=text],[type=number],[type=tel])';
const fields = `textarea,input${line}`;
/** What is no part of an editor: a box that holds it is around more than that. */
const foreign = `form,fieldset,table,h1,h2,h3,select,button,a[href],input:not(${line},[type=hidden])`;
/** A field that is smaller each way is not there to be seen; nor is a box around one an editor. In CSS pixels. */
const least = 10;
/** So many fields of a page are asked, and so many boxes around them. */
const [most, steps] = [30, 3];

/** Chromium lets a style say that something can be written in, and tells of it nowhere else. */
const byStyle = { tags: 'div,span,p,pre,section,article', most: 150, name: '-webkit-user-modify' };

const known = new WeakMap<Node, readonly Element[]>();

/** Most pages have none, and then nothing is asked. */
let isAnyKnown = false;

/** Looks for them in a tree of a page, for what can be written in by its style, and for what repeats what is typed. */
export function drawnEditorsIn(root: Document | ShadowRoot): readonly Element[] {
  const found = [...firstOf(root, fields, most).flatMap((field) => editorOf(field) ?? []), ...echoesIn(root)];
  if (globalThis.CSS?.supports(byStyle.name, 'read-write'))
    for (const one of firstOf(root, byStyle.tags, byStyle.most))
      if (getComputedStyle(one).getPropertyValue(byStyle.name).startsWith('read-write')) found.push(one);
  known.set(root, found);
  isAnyKnown ||= found.length > 0;
  return found;
}

/** Whether an element is such an editor, as far as its tree was searched for them, or with `inside` a part of one. */
export function isDrawnEditor(element: Element, inside = false): boolean {
  const editors = isAnyKnown && known.get(rootOf(element));
  if (!editors) return false;
  return editors.some((one) => one === element || (inside && holds(one, element)));
}

function firstOf(root: Document | ShadowRoot, selector: string, count: number): Element[] {
  const all = root.querySelectorAll(selector);
  return Array.from({ length: Math.min(all.length, count) }, (_, at) => all[at] as Element);
}

function editorOf(field: Element): Element | undefined {
  let isUnseen = isTiny(field) || opacityOf(getComputedStyle(field)) < 0.1;
  let box = parentOf(field);
  for (let step = 0; box && step < steps; step++, box = parentOf(box)) {
    if (!isTiny(box)) break;
    isUnseen = true;
  }
  if (!isUnseen || !box || !isDrawn(field) || isOneOf(box, 'body,main,label') || closestTo(box, foreign) === box)
    return;
  const isAlone = !oneIn(box, foreign) && [...box.querySelectorAll(fields)].every((one) => one === field);
  return isAlone ? box : undefined;
}

function isTiny(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width < least || height < least;
}
