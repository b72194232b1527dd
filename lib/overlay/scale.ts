/** How much larger than it says everything in our tree is drawn, because the page around it has a CSS `zoom`. */
export function scaleOf(part: Element): number {
  const { host } = part.getRootNode() as ShadowRoot;
  // Chromium before 128 has no such property, and there boxes are told in the same measure as lengths.
  return (host as { currentCSSZoom?: number } | undefined)?.currentCSSZoom || 1;
}
