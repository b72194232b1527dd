/** Where the card is asked whether a press reaches it, in shares of it. */
const spots = [
  [0.5, 0.5],
  [0.5, 0.08],
  [0.5, 0.92],
] as const;

/**
 * What lies over a part of ours that can be pressed.
 * @returns undefined when a press reaches it
 */
export function coverOf(part: Element): Element | undefined {
  const root = part.getRootNode() as ShadowRoot;
  const home = root.host?.getRootNode() as Document | ShadowRoot | undefined;
  const { x, y, width, height } = part.getBoundingClientRect();
  if (!home?.elementFromPoint || width === 0) return undefined;
  for (const [left, top] of spots) {
    const hit = home.elementFromPoint(x + width * left, y + height * top);
    if (hit && hit !== root.host) return hit;
  }
  return undefined;
}
