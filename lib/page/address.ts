import { cleanPath, fits } from '../dom/path';
import type { PortalPlace } from '../guides/places';

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
