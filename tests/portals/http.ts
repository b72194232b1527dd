import type { Html } from './html';

export interface PortalRequest {
  host: string;
  method: 'GET' | 'POST';
  /** With its `;…` parameters, as the browser sent it. */
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  cookies: Record<string, string>;
}

export interface PortalResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
}

const YEAR = 365 * 24 * 60 * 60;

// Only `remembered` outlives the browser: the sessions end with it, as they do in reality. The two EU Login hosts
// share one session.
const COOKIES = {
  eu: { name: '__Secure-ECAS_SESSIONID', rest: 'Domain=ec.europa.eu; Path=/cas' },
  remembered: { name: '__Secure-ECAS_REMEMBERED', rest: `Domain=ec.europa.eu; Path=/cas; Max-Age=${YEAR}` },
  saas: { name: 'SAASSESSIONID', rest: 'Path=/saas' },
  cpms: { name: 'CPMSSESSIONID', rest: 'Path=/' },
  cpms2: { name: 'CPMS2SESSIONID', rest: 'Path=/' },
} as const;

export type CookieKind = keyof typeof COOKIES;
export type Cookies = Partial<Record<CookieKind, string>>;

/** The value of one of our cookies in a request. */
export function cookie(request: PortalRequest, kind: CookieKind): string | undefined {
  return request.cookies[COOKIES[kind].name] || undefined;
}

/** The same request as if the browser had sent these cookies. */
export function withCookies(request: PortalRequest, cookies: Cookies): PortalRequest {
  const sent = { ...request.cookies };
  for (const [kind, value] of Object.entries(cookies)) sent[COOKIES[kind as CookieKind].name] = value;
  return { ...request, cookies: sent };
}

/** The same answer with these cookies set; an empty value takes a cookie away. */
export function setCookies(response: PortalResponse, cookies: Cookies): PortalResponse {
  const before = response.headers['set-cookie'] ?? [];
  const added = Object.entries(cookies).map(([kind, value]) => {
    const { name, rest } = COOKIES[kind as CookieKind];
    return `${name}=${value}; ${rest}; Secure; HttpOnly; SameSite=Lax${value ? '' : '; Max-Age=0'}`;
  });
  return { ...response, headers: { ...response.headers, 'set-cookie': [before, added].flat() } };
}

/** A page. */
export function page(body: Html, status = 200): PortalResponse {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: body.text,
  };
}

/** A small answer for the page's own script. */
export function json(value: unknown): PortalResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** Sends the browser on; 303, so that a form is never sent twice. */
export function redirect(location: string): PortalResponse {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

/** The path without the `;name=value` parameters that EU Login writes into it. */
export function plainPath(path: string): string {
  return path.replace(/;[^/]*/g, '');
}

/** Path and query, for a link that leads back to this very page. */
export function addressOf(request: PortalRequest): string {
  const query = request.query.toString();
  return request.path + (query && `?${query}`);
}

/** Builds a request from an address; handy for tests that do without a browser. */
export function toRequest(
  url: string,
  form?: Record<string, string>,
  cookies: Record<string, string> = {},
): PortalRequest {
  const { host, pathname, searchParams } = new URL(url);
  return {
    host,
    method: form ? 'POST' : 'GET',
    path: pathname,
    query: searchParams,
    form: new URLSearchParams(form),
    cookies,
  };
}
