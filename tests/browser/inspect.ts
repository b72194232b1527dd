import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { Profile } from '../../lib/profile/profile';

/** What our code finds on one page. `selector` is a path to the element, for people and for comparing. */
export interface Inspected {
  readonly page: string | null;
  readonly hints: readonly { readonly id: string; readonly status: string; readonly matches: readonly string[] }[];
}

/** Bundles the recognising and finding code as it stands, to be run in a page. */
export async function inspectorScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { lookAt } from './lib/find/look';
        import { cleanPath } from './lib/page/address';
        import { advise } from './lib/page/advise';
        import { recognise } from './lib/page/recognise';
        import { wishes } from './lib/profile/wishes';
        globalThis.inspectPage = (profile, selectors) => {
          const url = new URL(location.href);
          const look = lookAt(document, cleanPath(url.pathname));
          const page = recognise(look, url);
          const advice = page ? advise(look, page.page, wishes(profile)) : [];
          return {
            page: page?.id ?? null,
            signals: page ? [...page.signals] : [],
            hints: advice.map(({ name, status, element }) => ({
              id: name,
              status,
              element: element ? element.cloneNode(false).outerHTML.slice(0, 200) : '',
              matches: element ? Object.entries(selectors).filter(([, s]) => s && document.querySelector(s) === element).map(([id]) => id) : [],
            })),
          };
        };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens a saved page at its own address (nothing is fetched) and asks our code about it. */
export async function inspect(
  page: Page,
  script: string,
  fixture: { url: string; html: string; profile?: Profile; targets?: Record<string, string | null> },
): Promise<Inspected> {
  // An address that differs from the last one only after the `#` would not be loaded anew.
  if (page.url().split('#')[0] === fixture.url.split('#')[0]) await page.goto('about:blank');
  (page as { fixture?: typeof fixture }).fixture = fixture;
  await page.goto(fixture.url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return (await page.evaluate(
    `inspectPage(${JSON.stringify(fixture.profile ?? {})}, ${JSON.stringify(fixture.targets ?? {})})`,
  )) as Inspected;
}

/** A tab in which every address shows the fixture at hand. */
export async function fixturePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { html = '' } = (page as { fixture?: { html: string } }).fixture ?? {};
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // A page that was left meanwhile needs no answer.
    request
      .respond(main ? { status: 200, contentType: 'text/html; charset=utf-8', body: html } : { status: 204 })
      .catch(() => {});
  });
  return page;
}
