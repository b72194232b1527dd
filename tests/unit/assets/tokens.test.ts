import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('assets/tokens.css', 'utf8').split('@media')[0] ?? '';
const pairs = [...css.matchAll(/--lotse-([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)];
const colours = new Map(pairs.map(([, name = '', day = '', night = '']) => [name, { day, night }]));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const colour = (name: string, scheme: 'day' | 'night') => colours.get(name)?.[scheme] ?? `no token ${name}`;
const grounds = ['ground', 'surface', 'sunken', 'accent-soft', 'done-soft', 'waiting-soft', 'careful-soft'];
const texts = ['text', 'muted', 'accent', 'accent-strong', 'done', 'waiting', 'careful'];

describe.each(['day', 'night'] as const)('by %s', (scheme) => {
  it.each(texts)('%s can be read on every ground', (text) => {
    for (const ground of grounds) expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThan(4.5);
  });

  it('the words on a filled button can be read', () => {
    for (const fill of ['accent', 'accent-strong']) {
      expect(contrast(colour('on-accent', scheme), colour(fill, scheme))).toBeGreaterThan(4.5);
    }
  });

  it('borders of controls and the focus ring stand out', () => {
    for (const line of ['edge', 'focus']) {
      for (const ground of grounds.slice(0, 3)) {
        expect(contrast(colour(line, scheme), colour(ground, scheme))).toBeGreaterThan(3);
      }
    }
  });
});

it('the two colours of the ring differ enough to show on any page', () => {
  const [, dark = ''] = /--lotse-ring-dark: (#\w{6})/.exec(css) ?? [];
  const [, light = ''] = /--lotse-ring-light: (#\w{6})/.exec(css) ?? [];
  expect(contrast(dark, light)).toBeGreaterThan(9);
});

it('no rem: in the overlay the page would decide how large it is', () => {
  expect(css.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/\drem\b/);
});
