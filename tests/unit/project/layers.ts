/**
 * The folders of our code from top to bottom. A file imports from its own folder, from a folder on its own floor, or
 * from a floor below; never from one above.
 */
export const floors: readonly (readonly string[])[] = [
  ['entrypoints'],
  ['components'],
  ['lib/companion'],
  ['lib/page', 'lib/overlay', 'lib/progress', 'lib/rescue', 'lib/report', 'lib/own-data', 'lib/messages.ts'],
  ['lib/saas', 'lib/clean', 'lib/profile'],
  ['lib/dom', 'lib/text'],
  ['lib/guides'],
  ['lib/browser', 'lib/json.ts', 'lib/schema.ts'],
];

/** Runs while the extension is built: it may import from every floor, and nothing that ships imports it. */
export const buildTime = 'lib/build';

/** The number of a file's floor, from the top; undefined for what the build alone uses. */
export function floorOf(file: string): number | undefined {
  if (isIn(file, buildTime)) return undefined;
  const floor = floors.findIndex((places) => places.some((place) => isIn(file, place)));
  if (floor < 0) throw new Error(`${file} stands in no folder that has a floor; give it one in layers.ts.`);
  return floor;
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

/**
 * The folder of a file, as far as circles of folders go: `lib/page`, `components/popup`; a file that has none itself.
 */
export function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** An import of one of our files by another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The arrows that lie on a circle: from what they point at, other arrows lead back to where they come from. */
export function inCircles(arrows: readonly Arrow[], nodeOf: (file: string) => string): readonly Arrow[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(nodeOf(from), (next.get(nodeOf(from)) ?? new Set()).add(nodeOf(to)));
  const leadsTo = (start: string, goal: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === goal) return true;
      if (!seen.has(at)) open.push(...(next.get(at) ?? []));
      seen.add(at);
    }
    return false;
  };
  return arrows.filter(({ from, to }) => nodeOf(from) !== nodeOf(to) && leadsTo(nodeOf(to), nodeOf(from)));
}
