// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { separator } from '../../../lib/dom/fold';
import { piecesOf, search } from '../../../lib/dom/pieces';

const texts = ['Europäische Kommission', ' Saas -', 'Autorisierungssystem', 'CPMS  CPMS', '', '„CPMS“', 'E-Mail'];
const holders = texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
const pieces = piecesOf(texts, holders);
const found = (pattern: RegExp) => [...search(pieces, pattern)].map(({ at, text }) => [at, text]);

describe('many texts, searched as one', () => {
  it('each piece that matches comes once, in order, with its place and its holder', () => {
    expect(found(/cpms/)).toEqual([
      [3, 'cpms cpms'],
      [5, ' cpms '],
    ]);
    expect([...search(pieces, /kommission/)][0]?.element).toBe(holders[0]);
  });

  it('a pattern may begin with the end of the piece before, and reach over the end of its own', () => {
    expect(found(new RegExp(`${separator}cpms`))).toEqual([[3, 'cpms cpms']]);
    expect(found(new RegExp(`saas ?- ?${separator} ?[a-z]`))).toEqual([[1, ' saas -']]);
    expect(found(new RegExp(`email${separator}`))).toEqual([[6, 'email']]);
  });

  it('a search that is left early does not change the next one', () => {
    expect(search(pieces, /cpms/).next().value).toMatchObject({ at: 3 });
    expect(search(pieces, /cpms/).next().value).toMatchObject({ at: 3 });
    expect(found(/europaische/)).toEqual([[0, 'europaische kommission']]);
  });

  it.each([
    [/./, [0, 1, 2, 3, 4, 5, 6]],
    [new RegExp(separator), [0, 1, 2, 3, 4, 5, 6]],
    [/$/, []],
  ])('%s, which fits even the end of all, comes to an end', (pattern, expected) => {
    expect(found(pattern).map(([at]) => at)).toEqual(expected);
    expect([...search(piecesOf([], []), pattern)]).toEqual([]);
  });
});
