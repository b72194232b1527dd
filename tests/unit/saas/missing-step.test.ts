// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { against } from '../../../lib/saas/against';

const said = '<p>No organisation is selected.</p>';
const roles =
  '<table><tr><td><input type="checkbox"><td>HP<td>active<tr><td><input type="checkbox"><td>Coordinator<td>active</table>';

/** What speaks against going on, on a page of SAAS in one tab that changes what it shows without being loaded anew. */
function speaks(html: string): string[] {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<main>${html}</main>`;
  return against(lookAt(document, '/saas/request')).map((one) => one.textContent ?? '');
}

it('what is missing depends on the step, also where the same sentence stood on the one before', () => {
  expect(speaks(said)).toEqual([]);
  expect(speaks(said + roles)).toEqual(['No organisation is selected.']);
  expect(speaks(said)).toEqual([]);
});
