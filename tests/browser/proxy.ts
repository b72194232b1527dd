import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { handle, PORTAL_HOSTS, type PortalRequest } from '../portals/index';
import type { World } from '../portals/world';

/** What a test serves at an address of its own choice. */
export interface Served {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** Asked first, for every https address of any host; undefined leaves it to the portals, or to the refusal. */
export type Serve = (url: string) => Served | undefined;

export interface ProxyOptions {
  world?: World;
  serve?: Serve;
}

export interface Proxy {
  port: number;
  /**
   * Everything that was asked for and not answered: `host:port`, or a whole address. Empty when a browser kept quiet.
   */
  refused: string[];
  /** Everything that was answered. */
  requests: { method: string; url: string; status: number }[];
  setWorld(world: World | undefined): void;
  setServe(serve: Serve | undefined): void;
  close(): Promise<void>;
}

const isPortal = (host: string) => (PORTAL_HOSTS as readonly string[]).includes(host);
const MAX_FORM = 1_000_000;

async function certificate() {
  const names = PORTAL_HOSTS.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
}

function cookiesOf(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(/;\s*/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > MAX_FORM) throw new Error('form too large');
  }
  return text;
}

async function toPortalRequest(request: IncomingMessage, url: URL): Promise<PortalRequest> {
  const posted = request.method === 'POST';
  return {
    host: url.host,
    method: posted ? 'POST' : 'GET',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(posted ? await bodyOf(request) : ''),
    cookies: cookiesOf(request.headers.cookie),
  };
}

/**
 * The only way to the network that a test browser gets: a proxy on this machine that answers the portals' hosts
 * itself, lets a test answer any other address, and refuses (and remembers) the rest. Nothing ever leaves the machine.
 */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  let { world, serve } = options;
  const refused: string[] = [];
  const requests: Proxy['requests'] = [];
  const sockets = new Set<Duplex>();
  const { private: key, cert } = await certificate();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(`https://${request.headers.host}${request.url}`);
    const send = (status: number, headers: Record<string, string | string[]>, body: string | Buffer) => {
      requests.push({ method: request.method ?? 'GET', url: url.href, status });
      response.writeHead(status, headers).end(body);
    };
    const served = serve?.(url.href);
    if (served) {
      return send(served.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...served.headers }, served.body);
    }
    if (world && isPortal(url.host)) {
      const { status, headers, body } = handle(world, await toPortalRequest(request, url));
      return send(status, headers, body);
    }
    if (isPortal(url.host)) return send(404, {}, '');
    // Every page a test serves makes the browser ask for an icon; that says nothing about anybody.
    if (url.pathname === '/favicon.ico') return send(204, {}, '');
    refused.push(url.href);
    response.writeHead(403).end();
  }

  const inside = createHttpsServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A fault of the practice portals must be seen, in the browser and in the test's output alike.
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  inside.on('secureConnection', (socket: Socket) => socket.on('error', () => socket.destroy()));

  const outside = createHttpServer((request, response) => {
    // Plain http, as when somebody types a host name by hand: portals lead to https, all else is refused.
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (url && isPortal(url.hostname)) {
      response.writeHead(301, { location: url.href.replace(/^http:/, 'https:') }).end();
      return;
    }
    refused.push(request.url ?? '?');
    response.writeHead(403).end();
  });
  outside.on('connect', (request, socket: Duplex, head: Buffer) => {
    const target = request.url ?? '?';
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    // Which addresses `serve` answers shows only inside the tunnel, so with it every tunnel to port 443 is opened,
    // towards us.
    const open = target.endsWith(':443') && (isPortal(target.slice(0, -4)) || serve !== undefined);
    if (!open) {
      refused.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    inside.emit('connection', socket);
  });

  await new Promise<void>((done) => outside.listen(0, '127.0.0.1', done));
  return {
    port: (outside.address() as AddressInfo).port,
    refused,
    requests,
    setWorld: (next) => {
      world = next;
    },
    setServe: (next) => {
      serve = next;
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        inside.closeAllConnections();
        outside.closeAllConnections();
        outside.close(() => done());
      }),
  };
}
