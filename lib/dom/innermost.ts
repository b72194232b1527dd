/** The elements without those that contain another one of them. */
export function innermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));
}
