import type { Look } from './look';
import { cleanPath } from './path';
import { controlsOf } from './role';

/** Whether a link leads to this path; session id, query and fragment do not count. */
export function leadsTo(link: Element, path: string): boolean {
  const href = link.getAttribute('href') ?? '';
  // Most links of a page can be told apart without resolving their address.
  if (!href.includes(path.slice(path.lastIndexOf('/') + 1))) return false;
  try {
    return cleanPath(new URL(href, link.ownerDocument.baseURI).pathname) === path;
  } catch {
    return false; // not an address
  }
}

/** All links to this path, even in closed menus. */
export function linksTo({ document, once }: Look, path: string): readonly Element[] {
  const links = once('links', () => [...document.querySelectorAll('a[href]')]);
  return links.filter((link) => leadsTo(link, path));
}

/** The controls that open the menu in which a link to this path lies. */
export function openersOf(look: Look, path: string): readonly Element[] {
  return [...new Set(linksTo(look, path).flatMap((link) => openerOf(look, link)))];
}

/** How far above a menu its opener may lie. */
const climb = 3;

function openerOf(look: Look, link: Element): readonly Element[] {
  let menu: Element | null = link.parentElement;
  while (menu && menu.querySelectorAll('a[href]').length < 2) menu = menu.parentElement;
  for (let above = menu?.parentElement, steps = 0; menu && above && steps < climb; above = above.parentElement, steps++) {
    const [inside, around]: [Element, Element] = [menu, above];
    const near = controlsOf(look, 'act').filter((control) => around.contains(control) && !inside.contains(control));
    if (near.length > 0) return near.length === 1 && !near[0]?.matches('[aria-haspopup=listbox]') ? near : [];
  }
  return [];
}
