import { languageChoosers } from './chooser';
import type { Look } from './look';
import { cleanPath } from './path';
import { controlsIn } from './role';

/** All links to this path, even in closed menus; session id, query and fragment do not count. */
export function linksTo(look: Look, path: string): readonly Element[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const leads = (link: Element) =>
    link.getAttribute('href')?.includes(file) && cleanPath((link as HTMLAnchorElement).pathname) === path;
  return look.all('a').filter(leads);
}

/** So many boxes above a menu its opener may lie. */
const mostSteps = 2;

/** The controls that open the closed menu in which a link to this path lies; a link that is seen needs none. */
export function openersOf(look: Look, path: string): readonly Element[] {
  const links = linksTo(look, path);
  return links.some(look.visible) ? [] : links.flatMap((link) => openerOf(look, link));
}

/**
 * Whether a control may open the menu of a link: its `aria-controls` is absent, or points at an ancestor of the link.
 */
function opens(control: Element, inner: Element): boolean {
  const id = control.getAttribute('aria-controls');
  return !id || inner.closest(`#${CSS.escape(id)}`) !== null;
}

function openerOf(look: Look, link: Element): readonly Element[] {
  let menu: Element | null = link.parentElement;
  while (menu && menu.querySelectorAll('a[href]').length < 2) menu = menu.parentElement;
  for (
    let around = menu?.parentElement, steps = 0;
    menu && around && steps < mostSteps;
    around = around.parentElement, steps++
  ) {
    const inside = menu;
    const near = controlsIn(look, around, 'act').filter(
      (control) => !inside.contains(control) && opens(control, link) && !languageChoosers(look).includes(control),
    );
    if (near.length > 0) return near.length === 1 ? near : [];
  }
  return [];
}
