import { timedStep } from './budget';
import { closestTo, fragmentsOf, holderOf, holds, isOneOf, parentOf, rectOf, slotOf, treeIn } from './element';
import { groundOf, opacityOf } from './ground';

/** So much larger than a control its own wrapper may be, in CSS pixels each way. */
const wrapper = 24;

/** The element around another one, also out of a shadow tree or from a slot into it. */
export function outerOf(element: Element): Element | null {
  return slotOf(element) ?? parentOf(element) ?? (holderOf(element) as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Whether an element is another one or inside it, also in a shadow tree of it. */
export function within(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = outerOf(at)) if (at === outer) return true;
  return false;
}

const transparent = new WeakSet<Element>();

/** From now on, what is in front of something is looked for behind this element: our own is no part of the page. */
export function lookThrough(element: Element): void {
  transparent.add(element);
}

/** Whether it is our own. */
export function isLookedThrough(element: Element): boolean {
  return transparent.has(element);
}

/** The innermost element of the page that a press at this point would reach, also in open shadow trees. */
export function hitAt(document: Document, x: number, y: number): Element | null {
  let hit: Element | null = null;
  for (let root: DocumentOrShadowRoot | null = document; root; ) {
    const tree: DocumentOrShadowRoot = root;
    let found: Element | null = timedStep(() => tree.elementFromPoint(x, y));
    if (found && transparent.has(found))
      found = tree.elementsFromPoint(x, y).find((one) => !transparent.has(one)) ?? null;
    if (!found || found === hit) return hit;
    hit = found;
    root = treeIn(found);
  }
  return hit;
}

/** What is there to be pressed or filled in. */
export const pressed = 'button,a[href],input,select,textarea,[role=button],[role=link]';

/**
 * Whether something in the wrapper of a control lies over it: another control, or something with a ground of its own.
 * What draws a control that is itself transparent (a check box) belongs to it.
 */
function liesOver(hit: Element, around: Element, control: Element): boolean {
  const isDrawn = opacityOf(getComputedStyle(control)) > 0.1;
  for (let at: Element | null = hit; at && at !== around; at = outerOf(at)) {
    if (isOneOf(at, pressed)) return true;
    if (isDrawn && groundOf(getComputedStyle(at)) > 0) return true;
  }
  return false;
}

/**
 * Whether what is hit at a point belongs to a control: something in it, its label, what draws it (the box beside a
 * transparent check box), or what is around it, for a control may let presses through or not reach there.
 * @param wholly whether all in its own wrapper belongs to it, the button in a field too
 */
export function isPartOf(hit: Element, control: Element, x: number, y: number, wholly = false): boolean {
  if (within(control, hit)) return true;
  const label = closestTo(hit, 'label') as HTMLLabelElement | null;
  if (label && (label.control === control || holds(label, control))) return true;
  let around = outerOf(control);
  while (around && !within(around, hit)) around = outerOf(around);
  if (!around) return false;
  const [own, outer] = [rectOf(control), rectOf(around)];
  if (outer.width <= own.width + wrapper && outer.height <= own.height + wrapper)
    return wholly || !liesOver(hit, around, control);
  // What is drawn before or after the content of a box around it ("loading") may lie over it, and has no element.
  const isThere = fragmentsOf(control).some((box) => x > box.x && x < box.right && y > box.y && y < box.bottom);
  return around === hit && !(isThere && getComputedStyle(control).pointerEvents !== 'none');
}
