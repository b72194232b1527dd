import { cleanPath, fits } from '../dom/path';
import { type PortalPlace, places } from '../guides/places';

/** Whether an address belongs to a portal: https, the very host, the path or something below it, none of `except`. */
export function belongsTo(url: URL, portal: PortalPlace): boolean {
  if (url.protocol !== 'https:' || url.port !== '') return false;
  const path = cleanPath(url.pathname);
  const home = portal.places.some(
    ({ host, path: start }) =>
      host === url.hostname && (start === '/' || path === start || path.startsWith(`${start}/`)),
  );
  return home && !(portal.except ?? []).some((pattern) => fits(path, pattern));
}

/** Whether a path is a portal's own, where other applications share its host. */
export function isOwn({ pathname }: URL, { sharedHost }: PortalPlace): boolean {
  return !sharedHost || sharedHost.paths.some((path) => fits(cleanPath(pathname), path));
}

/** Whether a portal shares the host of an address with other applications: to the browser they are one site. */
export function isShared({ hostname }: URL): boolean {
  return places.some(({ sharedHost, places: all }) => sharedHost && all.some(({ host }) => host === hostname));
}

/**
 * Whether a page was loaded where it stands: an application beside a portal can give itself the portal's address
 * (`history.replaceState`), and is the portal no more than before.
 * @param loaded the address that its document came from, after all redirects
 */
export function isWhereItCameFrom(url: URL, loaded: URL): boolean {
  const isAt = (one: URL, portal: PortalPlace) => belongsTo(one, portal) && isOwn(one, portal);
  return places.every((portal) => !isAt(url, portal) || isAt(loaded, portal));
}

/**
 * An address of a portal as it is best opened from a page: where the portal answers on several hosts, on that of the
 * page, because only there the person may be signed in.
 */
export function fromHere(address: string, here: URL): string {
  const url = new URL(address);
  const isSame = places.some((portal) => belongsTo(url, portal) && belongsTo(here, portal));
  if (isSame) url.hostname = here.hostname;
  return url.href;
}
