/**
 * The path that counts: EU Login writes its session id into the path (`/cas/login;__Secure-ECAS_SESSIONID=…`), so
 * everything from the first `;` on is cut, and a slash at the end. What is cut is never kept or reported.
 */
export function cleanPath(pathname: string): string {
  const path = pathname.split(/[;?#]/)[0] ?? '';
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path || '/';
}

/** Whether a text fits a pattern in which each `*` stands for anything. */
export function fits(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text === pattern;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
