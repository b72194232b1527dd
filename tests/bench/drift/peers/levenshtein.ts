/** How alike two texts are, 0 to 1: one minus their edit distance by the length of the longer one. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 0;
  let before = Array.from({ length: short.length + 1 }, (_, at) => at);
  for (let row = 1; row <= long.length; row++) {
    const now = [row];
    for (let at = 1; at <= short.length; at++) {
      const change = (before[at - 1] ?? 0) + (long[row - 1] === short[at - 1] ? 0 : 1);
      now[at] = Math.min(change, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1);
    }
    before = now;
  }
  return 1 - (before[short.length] ?? 0) / long.length;
}

/** How much two sets of words share, 0 to 1 (Jaccard). */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
