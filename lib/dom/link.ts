import { languageChoosers } from './chooser';
import { isOfCookieBar } from './cookie-bar';
import { allIn, attributeOf, closestTo, holds, parentOf } from './element';
import type { Look } from './look';
import { remembered } from './memo';
import { cleanPath } from './path';
import { controlsIn, leadsNowhere } from './role';

/** More links of one path are not looked for: a portal has two or three. */
const most = 100;

/** The links to this path, even in closed menus; session id, query and fragment do not count. */
export function linksTo(look: Look, path: string): readonly Element[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const leads = (link: Element) =>
    attributeOf(link, 'href')?.includes(file) && cleanPath((link as HTMLAnchorElement).pathname) === path;
  const links: Element[] = [];
  for (const link of look.all('a')) {
    if (leads(link)) links.push(link);
    if (links.length === most) break;
  }
  return links;
}

/** So many links of one path are looked at, and so many boxes may lie around one in its menu. */
const mostLinks = 20;
const mostBoxes = 30;
/** So many boxes above a menu its opener may lie. */
const mostSteps = 2;

/** The controls that open the closed menu in which a link to this path lies; a link that is seen needs none. */
export function openersOf(look: Look, path: string): readonly Element[] {
  const links = linksTo(look, path);
  if (links.some(look.visible)) return [];
  // Many links may lie in one menu; it is asked once.
  const menus = new Map<Element, Element>();
  const counted = new Map<Element, boolean>();
  for (const link of links.slice(0, mostLinks)) {
    const menu = menuAround(link, (box) => remembered(counted, box, () => allIn(box, 'a[href]').length > 1));
    if (menu && !menus.has(menu)) menus.set(menu, link);
  }
  return [...menus].flatMap(([menu, link]) => openerOf(look, menu, link));
}

/** The nearest box around a link that holds others too. */
function menuAround(link: Element, holdsMore: (box: Element) => boolean): Element | null {
  let menu = parentOf(link);
  for (let boxes = 0; menu && !holdsMore(menu); boxes++) {
    if (boxes === mostBoxes) return null;
    menu = parentOf(menu);
  }
  return menu;
}

/**
 * Whether a control may open the menu of a link: its `aria-controls` is absent, or points at an ancestor of the link.
 */
function opens(control: Element, inner: Element): boolean {
  const id = attributeOf(control, 'aria-controls');
  return !id || closestTo(inner, `#${CSS.escape(id)}`) !== null;
}

function openerOf(look: Look, menu: Element, link: Element): readonly Element[] {
  for (let around = parentOf(menu), steps = 0; around && steps < mostSteps; steps++) {
    const near = controlsIn(look, around, 'press').filter(
      (control) =>
        leadsNowhere(control) &&
        !holds(menu, control) &&
        opens(control, link) &&
        !languageChoosers(look).includes(control) &&
        !isOfCookieBar(control),
    );
    if (near.length > 0) return near.length === 1 ? near : [];
    around = parentOf(around);
  }
  return [];
}
