import { computeAccessibleName } from 'dom-accessibility-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, nameOf } from '../../../lib/find/name';
import { plain } from '../../../lib/find/words';
import { drawSimply, show } from './page';

beforeEach(drawSimply);

const target = () => document.querySelector('[data-target]') as Element;

/** Where no field holds anything typed, our names are those of the standard (as dom-accessibility-api computes them). */
describe('the name of a control is that of the accessible-name standard', () => {
  it.each([
    '<button data-target>Open</button>',
    '<button data-target aria-label="Open">x</button>',
    '<span id="l">Open the list</span><button data-target aria-labelledby="l">x</button>',
    '<span id="l">Open</span><span id="m">Italy</span><a href="#" data-target aria-labelledby="l m">x</a>',
    '<a href="#" data-target><img alt="Settings"></a>',
    '<a href="#" data-target title="Settings"></a>',
    '<a href="#" data-target><b>Log</b> <i>out</i></a>',
    '<button data-target><span aria-hidden="true">⚙</span> Settings</button>',
    '<button data-target>Create<br>account</button>',
    '<button data-target><div>Create</div><div>account</div></button>',
    '<button data-target>Open<span hidden> never</span></button>',
    '<input data-target type="submit" value="Send">',
    '<input data-target type="button" value="Send" title="Other">',
    '<img data-target alt="QR code">',
    '<button data-target><svg><title>Settings</title><path d=""></path></svg></button>',
  ])('%s', (html) => {
    show(html);
    expect(plain(nameOf(target()))).toBe(plain(computeAccessibleName(target())));
  });
});

describe('the label of a field', () => {
  it.each([
    ['<label for="a">First name</label><input id="a" data-target>', 'First name'],
    ['<label>First name <input data-target></label>', 'First name'],
    ['<input aria-label="First name" data-target>', 'First name'],
    ['<span id="l">First name</span><input aria-labelledby="l" data-target>', 'First name'],
  ])('is what the standard says: %s', (html, expected) => {
    show(html);
    expect(labelsOf(target())[0]).toBe(expected);
    expect(plain(computeAccessibleName(target()))).toBe(plain(expected));
  });

  it.each([
    ['the text before it', '<p>First name<br><input data-target></p>', 'First name'],
    ['the cell to its left', '<table><tr><td>First name</td><td><input data-target></td></tr></table>', 'First name'],
    ['the block above it', '<div><div>First name</div><div><input data-target></div></div>', 'First name'],
    ['its title', '<p><input data-target title="First name"></p>', 'First name'],
    ['its placeholder', '<p><input data-target placeholder="First name"></p>', 'First name'],
  ])('may be %s', (_what, html, expected) => {
    show(html);
    expect(labelsOf(target())[0]).toBe(expected);
  });

  it('is never the one of the field before it', () => {
    show('<div>First name <input> <input data-target></div>');
    expect(labelsOf(target())).toEqual([]);
  });

  it('never holds what is typed or chosen in another field', () => {
    show('<label data-target>Notify <input value="+49 170 1234567"> by <select><option>SMS</option></select></label>');
    expect(nameOf(target())).toBe('Notify by');
  });
});
