import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/find/look';
import { cleanPath } from '../../../lib/page/address';
import { advise } from '../../../lib/page/advise';
import { recognise } from '../../../lib/page/recognise';
import { wishes } from '../../../lib/profile/wishes';
import { type Fixture, readFixtures } from '../../fixtures/read';

/** The fixtures once more without a browser: quick to run while a guide is being written. */
function read({ html, url, profile }: Fixture) {
  // The page becomes the document of the test's own window, so that the code meets the classes it knows.
  const parsed = new JSDOM(html, { url }).window.document;
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
  const address = new URL(url);
  const look = lookAt(document, cleanPath(address.pathname));
  const page = recognise(look, address);
  return { id: page?.id ?? null, advice: page ? advise(look, page.page, wishes(profile ?? {})) : [] };
}

describe.each(readFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
  it('is recognised and its hints point where they must', () => {
    const { id, advice } = read(fixture);
    const targets = Object.entries(fixture.targets).map(([hint, selector]) => {
      const found = advice.find(({ name }) => name === hint)?.element ?? null;
      const wanted = selector === null ? null : document.querySelector(selector);
      return [hint, found === wanted ? selector : `${selector} but ${describeElement(found)}`];
    });
    expect({ page: id, targets: Object.fromEntries(targets) }).toEqual({ page: fixture.page, targets: fixture.targets });
  });
});

function describeElement(element: Element | null): string {
  return element ? (element.cloneNode(false) as Element).outerHTML : 'nothing';
}
