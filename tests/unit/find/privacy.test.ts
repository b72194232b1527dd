import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lookAt } from '../../../lib/find/look';
import { portals } from '../../../lib/guides';
import { belongsTo, cleanPath } from '../../../lib/page/address';
import { advise } from '../../../lib/page/advise';
import { recognise } from '../../../lib/page/recognise';
import { wishes } from '../../../lib/profile/wishes';
import { readFixtures } from '../../fixtures/read';
import { drawSimply } from './page';

/** Kinds of input that hold nothing of a person: captions of buttons and what is ticked. */
const harmless = new Set(['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'hidden']);
const typedInto = (element: Element) =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && !harmless.has((element as HTMLInputElement).type));

/** What was asked for although it is none of our business. */
const asked: string[] = [];
const refuse = (what: string): never => {
  asked.push(what);
  throw new Error(`${what} must not be asked for`);
};

/** Replaces a property by one that answers only for harmless elements. */
function guard<T extends Element>(of: { prototype: T }, key: keyof T & string): () => void {
  const real = Object.getOwnPropertyDescriptor(of.prototype, key) as PropertyDescriptor;
  Object.defineProperty(of.prototype, key, {
    ...real,
    get(this: Element) {
      return typedInto(this) ? refuse(`${key} of a field`) : real.get?.call(this);
    },
  });
  return () => Object.defineProperty(of.prototype, key, real);
}

const restore: (() => void)[] = [];

function guardEverything(): void {
  const input = [
    'value',
    'defaultValue',
    'valueAsNumber',
    'valueAsDate',
    'selectionStart',
    'selectionEnd',
    'files',
  ] as const;
  for (const key of input) restore.push(guard(HTMLInputElement, key));
  for (const key of ['value', 'defaultValue', 'selectionStart', 'textLength'] as const) {
    restore.push(guard(HTMLTextAreaElement, key));
  }
  const getAttribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    return name === 'value' && typedInto(this)
      ? refuse('the value attribute of a field')
      : getAttribute.call(this, name);
  };
  restore.push(() => {
    Element.prototype.getAttribute = getAttribute;
  });
  vi.stubGlobal('FormData', () => refuse('FormData'));
  window.getSelection = () => refuse('the selection');
  document.getSelection = () => refuse('the selection');
  HTMLCanvasElement.prototype.getContext = () => refuse('the pixels of a picture');
  HTMLCanvasElement.prototype.toDataURL = () => refuse('the pixels of a picture');
}

beforeAll(guardEverything);
afterAll(() => {
  for (const undo of restore) undo();
  vi.unstubAllGlobals();
});

describe('reading a page', () => {
  it('notices when a test of ours would read what is typed', () => {
    document.body.innerHTML = '<input><textarea></textarea><input type="submit" value="Send">';
    expect(() => document.querySelector('input')?.value).toThrow();
    expect(() => document.querySelector('textarea')?.value).toThrow();
    expect(document.querySelector<HTMLInputElement>('[type=submit]')?.value).toBe('Send');
    asked.length = 0;
  });

  it.each(readFixtures().map((fixture) => [fixture.name, fixture] as const))(
    '%s: reads nothing typed',
    (_name, fixture) => {
      drawSimply();
      const url = new URL(fixture.url);
      if (!portals.some((portal) => belongsTo(url, portal))) return;
      const page = new DOMParser().parseFromString(fixture.html, 'text/html');
      document.documentElement.lang = page.documentElement.lang;
      document.head.innerHTML = `<title>${page.title}</title>`;
      document.body.innerHTML = page.body.innerHTML;
      const look = lookAt(document, cleanPath(url.pathname));
      const known = recognise(look, url);
      if (known) advise(look, known.page, wishes(fixture.profile ?? {}));
      expect(asked).toEqual([]);
    },
  );
});
