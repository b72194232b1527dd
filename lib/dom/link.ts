import { languageChoosers } from './chooser';
import { allIn, attributeOf, closestTo, holds, parentOf } from './element';
import type { Look } from './look';
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
  return links.some(look.visible) ? [] : links.slice(0, mostLinks).flatMap((link) => openerOf(look, link));
}

/**
 * Whether a control may open the menu of a link: its `aria-controls` is absent, or points at an ancestor of the link.
 */
function opens(control: Element, inner: Element): boolean {
  const id = attributeOf(control, 'aria-controls');
  return !id || closestTo(inner, `#${CSS.escape(id)}`) !== null;
}

function openerOf(look: Look, link: Element): readonly Element[] {
  let menu = parentOf(link);
  for (let boxes = 0; menu && allIn(menu, 'a[href]').length < 2; boxes++) {
    if (boxes === mostBoxes) return [];
    menu = parentOf(menu);
  }
  for (let around = menu && parentOf(menu), steps = 0; menu && around && steps < mostSteps; steps++) {
    const inside = menu;
    const near = controlsIn(look, around, 'press').filter(
      (control) =>
        leadsNowhere(control) &&
        !holds(inside, control) &&
        opens(control, link) &&
        !languageChoosers(look).includes(control),
    );
    if (near.length > 0) return near.length === 1 ? near : [];
    around = parentOf(around);
  }
  return [];
}
