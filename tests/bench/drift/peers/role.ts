import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { isShown } from '../parts';
import type { Peer, Recording } from './peer';

const lines = 'tr,[role=row],li,[role=listitem],article';

/** Roles and names of one state of a page; thrown away with it. */
const names = new WeakMap<Element, string>();
const roles = new WeakMap<Element, string>();

/** What a map holds for an element, worked out at the first question. */
function once(known: WeakMap<Element, string>, element: Element, ask: (element: Element) => string): string {
  const answer = known.get(element) ?? ask(element);
  known.set(element, answer);
  return answer;
}

function roleOf(element: Element): string {
  return once(roles, element, (one) => getRole(one) ?? '');
}

function nameOf(element: Element): string {
  return once(names, element, (one) => computeAccessibleName(one).replace(/\s+/g, ' ').trim().toLowerCase());
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Strict, as Playwright is: one visible match, or nothing. */
function only(elements: Iterable<Element>): Element | null {
  const [one, other] = [...elements].filter(isShown);
  return one && !other ? one : null;
}

function byRole(root: ParentNode, role: string, name: string, exact: boolean): Element[] {
  const fits = (given: string) => (exact ? given === name : given.includes(name));
  return [...root.querySelectorAll('*')].filter((one) => roleOf(one) === role && fits(nameOf(one)));
}

/** Innermost elements with exactly this text. */
function byText(document: Document, text: string): Element[] {
  const all = [...document.body.querySelectorAll('*')].filter((one) => textOf(one) === text);
  return all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
}

/** The names of a page that changed meanwhile are asked for anew. */
function forget(root: ParentNode): void {
  for (const one of root.querySelectorAll('*')) {
    names.delete(one);
    roles.delete(one);
  }
}

/** What a recorder would try, most trusted first (playwright.dev/docs/locators, "Quick guide" and "Filtering"). */
function recordings(element: Element): Recording[] {
  const found: Recording[] = [];
  const [role, name] = [roleOf(element), nameOf(element)];
  const line = element.closest(lines);
  if (role && name) {
    for (const exact of [false, true]) found.push((document) => only(byRole(document.body, role, name, exact)));
  }
  if (role && line) {
    const said = [...line.children].map(textOf).filter((text) => text.length > 2 && text.toLowerCase() !== name);
    const [content] = said.sort((one, other) => other.length - one.length);
    if (content)
      found.push((document) => {
        const row = only(
          [...document.querySelectorAll(lines)].filter(
            (one) => textOf(one).includes(content) && !one.querySelector(lines),
          ),
        );
        return row && only(byRole(row, role, name, false));
      });
  }
  const text = textOf(element);
  if (text && text.length < 80) found.push((document) => only(byText(document, text)));
  return found;
}

/**
 * A locator by role and accessible name, strict, as Playwright's recorder writes it; a row by its text where names
 * repeat.
 */
export const role: Peer = {
  id: 'role',
  about: 'recorded role and accessible name (dom-accessibility-api), strict; row by its text; else the text',
  record: (element) => {
    forget(element.ownerDocument);
    return recordings(element).find((recording) => recording(element.ownerDocument) === element);
  },
};
