import { knownOr } from './known';

/**
 * The path that counts: EU Login writes its session id into the path (`/cas/login;__Secure-ECAS_SESSIONID=…`), so
 * everything from the first `;` on is cut, and a slash at the end. What is cut is never kept or reported.
 */
export function cleanPath(pathname: string): string {
  const path = pathname.split(/[;?#]/)[0] ?? '';
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path || '/';
}

const known = new Map<string, RegExp>();

/** Whether a text fits a pattern in which each `*` stands for anything; capital or small letters do not matter. */
export function fits(text: string, pattern: string): boolean {
  const whole = () => new RegExp(`^${literal(pattern).replaceAll('\\*', '[^]*')}$`, 'i');
  return knownOr(known, pattern, whole).test(text);
}

/** The source of a pattern that finds just this text. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
