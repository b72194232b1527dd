// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * A form hands out its fields as its members, so a page could put anything into `form.parentElement`. Where pages are
 * read, members of elements are asked by the functions of `lib/dom/element.ts`; what is named here is known to be none
 * of the page's elements, or a document.
 */
const folders = ['lib/dom', 'lib/page', 'lib/overlay', 'lib/clean', 'lib/companion', 'lib/saas'];
const members = `parentElement parentNode children childNodes firstChild lastChild nextSibling previousSibling
  firstElementChild lastElementChild nextElementSibling previousElementSibling attributes matches closest
  getAttribute hasAttribute localName tagName nodeType textContent namespaceURI ownerDocument isConnected contains
  compareDocumentPosition getRootNode shadowRoot checkVisibility getBoundingClientRect getClientRects clientHeight
  clientWidth querySelector querySelectorAll getElementsByTagName append`.split(/\s+/);
const taken = new RegExp(
  `(?:(?<![\\w.])(?:\\.\\.\\.)?([A-Za-z_][\\w.]*)|\\))\\??\\.(?:${members.join('|')})\\b(?!:)`,
  'g',
);
/** Documents and trees; our own elements; events, lists and the browser's objects that have such members. */
const safe =
  /^(?:document|root|top|inside|owner|guest\.(?:root|element)|prototype|.*\.prototype|part|style|tree|host|home|walker|list|root\.host|record|range|kit|ours|ring|card|box)$/;

/** In these files, `element` is our own one. */
const ours = ['guest.ts', 'layer.ts'];

describe('members of elements', () => {
  it('are seen', () => {
    for (const line of ['element.closest(x)', 'one?.matches(x)', 'f(x).children', '...a.b.childNodes'])
      expect(
        [...line.matchAll(taken)].filter(([, of = '']) => !safe.test(of)),
        line,
      ).toHaveLength(1);
  });

  it.each(folders)('are taken off none that may be a form, in %s', (folder) => {
    const wrong = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'element.ts')
      .flatMap((file) =>
        readFileSync(`${folder}/${file}`, 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line))
          .flatMap((line) =>
            [...line.matchAll(taken)]
              .filter(([, of = '']) => !(safe.test(of) || (of === 'element' && ours.includes(file))))
              .map(() => `${file}: ${line.trim()}`),
          ),
      );
    expect(wrong).toEqual([]);
  });
});
