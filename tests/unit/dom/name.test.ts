// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { labelsOf } from '../../../lib/dom/name';

// jsdom draws nothing, so everything counts as drawn.
beforeAll(() => {
  Element.prototype.checkVisibility = () => true;
});

function labels(html: string): string[] {
  document.body.innerHTML = html;
  return labelsOf(document.querySelector('#f') as Element);
}

describe('the label beside a field', () => {
  it.each([
    ['the line above', '<p>E-Mail<br><input id="f"></p>', 'E-Mail'],
    ['a line in parts', '<p>E-<wbr>Ma<b>il</b> <i>bestätigen</i><br><input id="f"></p>', 'E-Mail bestätigen'],
    ['a line with a comment in it', '<p>Vor<!-- -->name <input id="f"></p>', 'Vorname'],
    ['the cell to the left', '<table><tr><td>Name</td><td><input id="f"></td></tr></table>', 'Name'],
    ['boxes in between', `<div>Name ${'<span>'.repeat(5)}<input id="f">${'</span>'.repeat(5)}</div>`, 'Name'],
    ['an icon button in between', '<div>Name <button>?</button> <input id="f"></div>', 'Name'],
  ])('%s', (_, html, label) => expect(labels(html)).toEqual([label]));

  it.each([
    ['another field', '<p>Name <input> <input id="f"></p>'],
    ['another field in a box', '<p>Name <span><input></span> <span><input id="f"></span></p>'],
  ])('is nobody’s when %s stands in between', (_, html) => expect(labels(html)).toEqual([]));
});
