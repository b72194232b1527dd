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
export function groundOf({ backgroundColor, backgroundImage, backdropFilter = '' }: CSSStyleDeclaration): number {
  const isFull = /gradient/.test(backgroundImage) && !/rgba|\/|url|transparent/.test(backgroundImage);
  return isFull || blind.test(backdropFilter) ? 1 : alphaOf(backgroundColor);
}
