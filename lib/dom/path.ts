/**
 * The path that counts: EU Login writes its session id into the path (`/cas/login;__Secure-ECAS_SESSIONID=…`), so
 * everything from the first `;` on is cut, and a slash at the end. What is cut is never kept or reported.
 */
export function cleanPath(pathname: string): string {
  const path = pathname.split(/[;?#]/)[0] ?? '';
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end) || '/';
}

/** Whether a text fits a pattern in which each `*` stands for anything; capital or small letters do not matter. */
export function fits(text: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.toLowerCase().split('*');
  const lower = text.toLowerCase();
  const end = rest.pop();
  if (end === undefined) return lower === start;
  if (!lower.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = lower.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return lower.length - end.length >= at && lower.endsWith(end);
}
