import { cleanPath } from '../page/address';
import type { Look } from './look';
import { controlsOf } from './role';

/** Whether a link leads to this path; session id, query and fragment do not count. */
export function leadsTo(link: Element, path: string): boolean {
  try {
    return cleanPath(new URL(link.getAttribute('href') ?? '', link.ownerDocument.baseURI).pathname) === path;
  } catch {
    return false; // not an address
  }
}

/** Whether the page has a link to this path anywhere, even in a closed menu. */
export function hasLinkTo(look: Look, path: string): boolean {
  return [...look.document.querySelectorAll('a[href]')].some((link) => leadsTo(link, path));
}

const menu = '[role=menu],ul,ol,[class*=menu],[class*=dropdown]';

/** The controls that open the menu in which a link to this path lies. */
export function openersOf(look: Look, path: string): readonly Element[] {
  const links = [...look.document.querySelectorAll('a[href]')].filter((link) => leadsTo(link, path));
  if (links.length !== 1) return [];
  const controls = controlsOf(look, 'press');
  for (let node = links[0]?.parentElement; node && node !== look.document.body; node = node.parentElement) {
    const inside: Element = node;
    const owners = inside.id ? controls.filter((control) => control.getAttribute('aria-controls') === inside.id) : [];
    if (owners.length > 0) return owners;
    const before = inside.previousElementSibling;
    if (!inside.matches(menu) || !before) continue;
    const near = controls.filter((control) => before === control || before.contains(control));
    if (near.length > 0) return near;
  }
  return [];
}
