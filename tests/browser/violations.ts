import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Not on by default, although WCAG 2.2 AA asks for it (dequeuniversity.com/rules/axe/4.14/target-size). */
const rules = JSON.stringify({ 'target-size': { enabled: true } });

/** What axe finds on a page, or in a part of it; a list of sentences, empty when all is well. */
export async function violations(page: Page, context = 'document'): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(
    `axe.run(${context}, { resultTypes: ['violations'], rules: ${rules} })`,
  )) as {
    violations: { id: string; help: string; nodes: { html: string }[] }[];
  };
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
