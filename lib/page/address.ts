import type { Portal } from '../guides/shape';

/**
 * The path that counts: EU Login writes its session id into the path (`/cas/login;__Secure-ECAS_SESSIONID=…`), so
 * everything from the first `;` on is cut, and a slash at the end. What is cut is never kept or reported.
 */
export function cleanPath(pathname: string): string {
  const path = pathname.split(/[;?#]/)[0] ?? '';
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path || '/';
}

/** Whether a clean path fits a pattern; `*` at the end stands for anything, elsewhere for any text. */
export function fits(path: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return path === pattern;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return path.startsWith(before) && path.endsWith(after) && path.length >= before.length + after.length;
}

/** Whether an address belongs to a portal: https, the very host, the path or something below it, none of `except`. */
export function belongsTo(url: URL, portal: Portal): boolean {
  if (url.protocol !== 'https:' || url.port !== '') return false;
  const path = cleanPath(url.pathname);
  const home = portal.places.some(
    (place) => place.host === url.hostname && (place.path === '/' || path === place.path || path.startsWith(`${place.path}/`)),
  );
  return home && !(portal.except ?? []).some((pattern) => fits(path, pattern));
}
