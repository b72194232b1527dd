import { describe, expect, it } from 'vitest';
import { drawnBy } from '../../../lib/dom/ground';

describe('how much a gradient draws', () => {
  it.each([
    ['linear-gradient(rgb(0, 0, 0), rgb(0, 0, 0))', 1],
    ['linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', 0],
    ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))', 0.5],
    ['linear-gradient(rgb(0, 0, 0) 80%, rgba(0, 0, 0, 0) 100%)', 0.9],
    ['linear-gradient(rgba(0, 0, 0, 0) 90%, rgb(0, 0, 0))', 0.05],
    ['linear-gradient(to right, rgba(0, 0, 0, 0) 50%, rgb(0, 0, 0) 50%)', 0.5],
  ])('%s', (gradient, drawn) => expect(drawnBy(gradient)).toBeCloseTo(drawn, 2));

  it('a box whose upper and lower edge fade is drawn', () => {
    const fade = 'rgba(0, 0, 0, 0), rgb(0, 0, 0) 24px, rgb(0, 0, 0) calc(100% - 24px), rgba(0, 0, 0, 0)';
    expect(drawnBy(`linear-gradient(${fade})`)).toBeGreaterThan(0.6);
  });
});
