/** Those that contain none of the others: what stands in another one is meant, not what stands around it. */
export function innermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));
}
