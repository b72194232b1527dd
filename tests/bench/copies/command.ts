import { isDeepStrictEqual, parseArgs } from 'node:util';
import { byCommentAlone, common, copier, places } from '../../browser/copied';
import { inOrder } from '../../browser/inspect';
import { launch } from '../../browser/launch';
import { readFixtures } from '../../fixtures/read';

/**
 * `npm run bench -- copies`: a cleaned copy of every fixture. Nothing typed is read for it, none of fifty secrets
 * hidden in the page stands in it, and our code finds in the copy what it finds on the page.
 * @returns the exit code: 1 when one copy is not so
 * @throws Error when the browser is none of ours
 */
export async function copies(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { browser: { type: 'string', default: 'chrome' }, json: { type: 'boolean', default: false } },
  });
  const { browser } = values;
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Error(`--browser must be chrome or firefox, not “${browser}”.`);
  const fixtures = inOrder(readFixtures());
  const launched = await launch({ browser, prefs: { 'dom.security.https_first': false } });
  const wrong: { readonly name: string; readonly what: unknown }[] = [];
  try {
    const ask = await copier(launched.browser);
    for (const [index, fixture] of fixtures.entries()) {
      const { touched, survivors, ...both } = await ask(fixture, index);
      const [copy, original] = common(both);
      if (touched.length > 0 || survivors.length > 0) wrong.push({ name: fixture.name, what: { touched, survivors } });
      if (!byCommentAlone.includes(fixture.name) && !isDeepStrictEqual(copy, original))
        wrong.push({ name: fixture.name, what: { original, copy } });
    }
  } finally {
    await launched.close();
  }
  if (values.json) console.log(JSON.stringify({ pages: fixtures.length, secrets: places, wrong }, undefined, 1));
  else {
    for (const { name, what } of wrong) console.log(`✗ ${name}: ${JSON.stringify(what)}`);
    console.log(`${fixtures.length} pages copied with ${places} secrets in each; ${wrong.length} copies are wrong.`);
  }
  return wrong.length > 0 ? 1 : 0;
}
