// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isTooLarge } from '../../../lib/page/size';

function pageOf(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

describe('pages that are too large for a look', () => {
  it('are none of a portal: a list of 1,000 hospitals is looked at', () => {
    const row = `<tr>${'<td><span>DE07</span></td>'.repeat(4)}<td><label><input type="radio"> Choose</label></td></tr>`;
    expect(isTooLarge(pageOf(`<table>${row.repeat(1000)}</table>`))).toBe(false);
  });

  it.each([
    ['elements', `<div>${'<p></p>'.repeat(100)}</div>`.repeat(410)],
    ['controls', '<a href="/cas">My Account</a>'.repeat(7_000)],
    ['boxes in boxes', `${'<div>'.repeat(400)}x${'</div>'.repeat(400)}`],
  ])('have too many %s', (_what, html) => {
    expect(isTooLarge(pageOf(html))).toBe(true);
  });
});
