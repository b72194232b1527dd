/** A filter that leaves nothing to be made out. */
const blind = /blur\((?:[6-9]|\d\d)|(?:brightness|contrast)\(0(?:\.0\d*)?%?\)/;

/** How much of an element its own style draws: 1 is all of it. */
export function opacityOf({ opacity, filter }: CSSStyleDeclaration): number {
  if (blind.test(filter)) return 0;
  let drawn = Number(opacity || 1);
  for (const [, value, unit] of filter.matchAll(/opacity\(([\d.]+)(%?)\)/g)) drawn *= Number(value) / (unit ? 100 : 1);
  return drawn;
}

/** How much a colour hides of what is behind it: 1 is all of it. */
export function alphaOf(colour: string): number {
  const [, comma, slash] = /^rgba.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(colour) ?? [];
  return colour === 'transparent' ? 0 : Number(comma ?? slash ?? 1);
}

/** How much the ground of an element hides of what is behind it. Of a picture in it that is not known. */
export function groundOf(style: CSSStyleDeclaration): number {
  const {
    backgroundColor,
    backgroundImage,
    backdropFilter = '',
    borderImageSource = '',
    borderImageSlice = '',
  } = style;
  if (blind.test(backdropFilter) || (borderImageSlice.includes('fill') && isFull(borderImageSource))) return 1;
  return isFull(backgroundImage) && !isSmall(style) ? 1 : alphaOf(backgroundColor);
}

function isFull(image: string): boolean {
  return image.includes('gradient') && !/rgba|\/|url|transparent/.test(image);
}

/** A picture behind an element that is given its size and not repeated: the line under a link, say. */
function isSmall({ backgroundRepeat = '', backgroundSize = '' }: CSSStyleDeclaration): boolean {
  return backgroundRepeat.includes('no-repeat') && !/^(?:auto|cover|contain|100% 100%|100%)$/.test(backgroundSize);
}

const stops = /(rgba?\([^()]*\)|transparent)(?: (-?[\d.]+)%)?/g;

/** How much a gradient draws from its start to its end: 1 is all. Stops in other units than percent count as even. */
export function drawnBy(gradient: string): number {
  const found = [...gradient.matchAll(stops)].map(([, colour = '', at], index, { length }) => ({
    alpha: alphaOf(colour),
    at: Math.min(1, Math.max(0, at ? Number(at) / 100 : index / Math.max(1, length - 1))),
  }));
  const ends = [...found.slice(0, 1).map((one) => ({ ...one, at: 0 })), ...found, ...found.slice(-1)];
  return ends.reduce((sum, { alpha, at }, index) => {
    const next = ends[index + 1] ?? { alpha, at: 1 };
    return sum + (Math.max(0, next.at - at) * (alpha + next.alpha)) / 2;
  }, 0);
}
