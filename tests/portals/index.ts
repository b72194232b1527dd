import { cpms } from './cpms';
import { cpms2 } from './cpms2';
import { euLogin } from './eu-login';
import { html, raw } from './html';
import { type PortalRequest, type PortalResponse, plainPath, redirect, setCookies, withCookies } from './http';
import { practice } from './practice';
import { practicePage } from './practice/page';
import { saas } from './saas';
import { sorry } from './sorry';
import type { World } from './world';

export type { PortalRequest, PortalResponse } from './http';
export { toRequest } from './http';

/** The hosts that the practice portals answer for. */
export const PORTAL_HOSTS = [
  'webgate.ec.europa.eu',
  'ecas.ec.europa.eu',
  'cpms.ern-net.eu',
  'cpms2.ern-net.eu',
  'sorry.ec.europa.eu',
] as const;

/** EU Login is one application behind two hosts. */
const oneHost = (host: string) => host.replace(/^ecas\./, 'webgate.');

function isAt(request: PortalRequest, address: string): boolean {
  const wanted = new URL(address);
  const samePath = plainPath(request.path) === plainPath(wanted.pathname);
  return (
    samePath &&
    oneHost(request.host) === oneHost(wanted.host) &&
    request.query.toString() === wanted.searchParams.toString()
  );
}

function notFound(world: World, request: PortalRequest): PortalResponse {
  const answer = practicePage({
    world,
    request,
    language: 'en',
    title: 'Not found',
    head: raw('<style>body { margin: 0; font: 16px/1.5 sans-serif; } h1, p { margin: 16px; }</style>'),
    body: html`<h1>Not found</h1><p>There is no practice page at this address.</p>`,
  });
  return { ...answer, status: 404 };
}

function route(world: World, request: PortalRequest): PortalResponse {
  const path = plainPath(request.path);
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (path.startsWith('/practice/')) return practice(world, request);
  switch (request.host) {
    case 'webgate.ec.europa.eu':
    case 'ecas.ec.europa.eu':
      if (/^\/cas(\/|$)/.test(path)) return euLogin(world, request) ?? notFound(world, request);
      if (request.host === 'webgate.ec.europa.eu' && /^\/saas(\/|$)/.test(path)) return saas(world, request);
      // The real hosts have other tenants; ours has nothing else to show at the root.
      return path === '/' ? redirect('/cas/login') : notFound(world, request);
    case 'cpms.ern-net.eu':
      return cpms(world, request) ?? notFound(world, request);
    case 'cpms2.ern-net.eu':
      return cpms2(world, request) ?? notFound(world, request);
    case 'sorry.ec.europa.eu':
      return sorry(world, request);
    default:
      return notFound(world, request);
  }
}

/** Answers one request from the practice portals; pure apart from the world it is given. */
export function handle(world: World, request: PortalRequest): PortalResponse {
  if (request.method === 'POST') world.look = undefined;
  const look = world.look;
  if (!look || !isAt(request, look.address)) return route(world, request);
  return setCookies(route(world, withCookies(request, look.cookies)), look.cookies);
}
