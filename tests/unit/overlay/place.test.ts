// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap, place } from '../../../lib/overlay/place';

const card = { width: 340, height: 220 };
const window = { width: 1280, height: 800 };
const at = (x: number, y: number, width = 200, height = 40): Box => ({ x, y, width, height });

describe('place', () => {
  it('stands to the right of its target', () => {
    expect(place([at(100, 300)], card, window, [])).toEqual({ x: 316, y: 300 });
  });

  it('goes below when there is no room to the right', () => {
    expect(place([at(1000, 100)], card, window, [])).toEqual({ x: 928, y: 156 });
  });

  it('keeps off the line its target stands in', () => {
    const [box, row] = [at(30, 300, 20, 20), at(0, 290, 1280, 40)];
    const spot = place([box, row], card, window, []);
    expect(overlap({ ...spot, ...card }, row)).toBe(false);
  });

  it('keeps off the focused control', () => {
    const focus = at(316, 280, 300, 60);
    const spot = place([at(100, 300)], card, window, [focus]);
    expect(overlap({ ...spot, ...card }, focus)).toBe(false);
  });

  it('without a target it rests in the corner', () => {
    expect(place([], card, window, [])).toEqual({ x: 928, y: 568 });
  });

  it('always inside the window, and off the target whenever one corner is free', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 2 }), (target, avoid) => {
        const spot = place([target], card, window, avoid);
        expect(spot.x).toBeGreaterThanOrEqual(12);
        expect(spot.y).toBeGreaterThanOrEqual(12);
        expect(spot.x + card.width).toBeLessThanOrEqual(1280);
        expect(spot.y + card.height).toBeLessThanOrEqual(800);
        expect(overlap({ ...spot, ...card }, target)).toBe(false);
      }),
    );
  });
});
