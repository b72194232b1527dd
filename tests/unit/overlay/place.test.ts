// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/dom/box';
import { overlap, place, placeSheet, type Spot } from '../../../lib/overlay/place';

const card = { width: 340, height: 220 };
const window = { width: 1280, height: 800 };
const at = (x: number, y: number, width = 200, height = 40): Box => ({ x, y, width, height });

const alone = { window, around: [], focus: [], controls: [], texts: [] };
/** Whether the card lies over a box. */
const covers = (spot: Spot, box: Box) => overlap({ ...spot, ...card }, box);

describe('place', () => {
  it('takes the lower right corner, beside nothing and over nothing', () => {
    expect(place(card, alone)).toEqual({ x: 928, y: 568 });
    expect(place(card, { ...alone, around: [at(100, 300)] })).toEqual({ x: 928, y: 568 });
  });

  it('takes another corner when that one is over a control, and stays there when both are free', () => {
    const button = at(1000, 700, 120, 40);
    const spot = place(card, { ...alone, controls: [button] });
    expect(spot).toEqual({ x: 928, y: 12 });
    expect(place(card, alone, spot)).toEqual(spot);
  });

  it('where no corner is free of controls, it finds a spot that is, or covers as few of them as it can', () => {
    const corners = [at(950, 600), at(20, 20), at(20, 560), at(20, 700), at(940, 20), at(940, 100)];
    const spot = place(card, { ...alone, controls: corners });
    expect(corners.filter((box) => covers(spot, box))).toEqual([]);
    const lines = [0, 100, 200, 300, 400, 500].map((y) => at(0, y, 1280, 90));
    expect(place(card, { ...alone, controls: [...lines, at(20, 620, 1240, 40)] })).toEqual({ x: 928, y: 568 });
  });

  it('goes beside its target where every corner is taken', () => {
    const corners = [at(12, 12, 340, 220), at(928, 12, 340, 220), at(12, 568, 340, 220), at(928, 568, 340, 220)];
    const target = at(400, 380);
    const spot = place(card, { ...alone, around: [target], controls: corners });
    expect([target, ...corners].filter((box) => covers(spot, box))).toEqual([]);
  });

  it('keeps off the line its target stands in, and off the focused control', () => {
    const row = at(0, 570, 1280, 40);
    expect(covers(place(card, { ...alone, around: [at(30, 580, 20, 20), row] }), row)).toBe(false);
    const focus = at(940, 580, 300, 60);
    expect(covers(place(card, { ...alone, focus: [focus] }), focus)).toBe(false);
  });

  it('rather covers every control of the page than the focus', () => {
    const focus = at(940, 580, 10, 10);
    const controls = [at(12, 12, 340, 220), at(928, 12, 340, 220), at(12, 568, 340, 220)];
    expect(covers(place(card, { ...alone, focus: [focus], controls }), focus)).toBe(false);
  });

  it('where every corner is over a control, it takes a spot that is over no text either', () => {
    const corners = [at(12, 12), at(1068, 12), at(12, 748), at(1068, 748)];
    const lines = [at(20, 300, 500, 20), at(20, 330, 500, 20), at(20, 360, 500, 20)];
    const target = at(20, 420);
    const spot = place(card, { ...alone, around: [target], controls: corners, texts: lines });
    expect([target, ...corners, ...lines].filter((box) => covers(spot, box))).toEqual([]);
  });

  it('rather covers every text than the least control, and does not move for one line', () => {
    const lines = [at(20, 300, 1240, 200), at(20, 20, 1240, 240), at(20, 520, 1240, 240)];
    const controls = [at(0, 0, 1280, 570)];
    expect(place(card, { ...alone, controls, texts: lines }).y).toBe(568);
    const spot = { x: 500, y: 300 };
    expect(place(card, { ...alone, texts: [at(820, 500)] }, spot)).toEqual(spot);
  });

  it('always inside the window, and off the target whenever one corner is free', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 200 }),
    });
    const some = fc.array(box, { maxLength: 2 });
    fc.assert(
      fc.property(box, some, some, (target, focus, controls) => {
        const spot = place(card, { window, around: [target], focus, controls, texts: [] }, focus[0]);
        expect(spot.x).toBeGreaterThanOrEqual(12);
        expect(spot.y).toBeGreaterThanOrEqual(12);
        expect(spot.x + card.width).toBeLessThanOrEqual(1280);
        expect(spot.y + card.height).toBeLessThanOrEqual(800);
        if (focus.length === 0) expect(covers(spot, target)).toBe(false);
      }),
    );
  });
});

describe('a sheet', () => {
  const small = { ...alone, window: { width: 320, height: 256 } };

  it('lies at the lower edge, and at the upper one when its target or the focus is below', () => {
    expect(placeSheet(176, { ...small, around: [at(10, 10, 100, 30)] })).toBe(false);
    expect(placeSheet(176, { ...small, around: [at(10, 210, 100, 30)] })).toBe(true);
    expect(placeSheet(176, { ...small, focus: [at(10, 210, 100, 30)] })).toBe(true);
  });

  it('stays where it is as long as that is as good', () => {
    expect(placeSheet(100, { ...small, around: [at(10, 110, 100, 30)] }, true)).toBe(true);
  });
});
