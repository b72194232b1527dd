import { parseLastPreset } from '../progress/fill';
import { keys } from '../progress/keys';
import type { OwnData } from '../progress/own-data';
import { parseState } from '../progress/parse';
import { parseSetAside, setAside } from '../progress/set-aside';

/** How our files are told from others. */
export const format = 'cpms-lotse-export';
/** The version of the file's own shape; the document inside has one of its own. */
export const formatVersion = 1;
/** The longest file that is read, in characters; what a person gathers in years has a hundredth of it. */
export const exportLimit = 1_000_000;

export interface Heading {
  /** What this file is, in the language of the person. */
  readonly about: string;
  /** The version of the extension. */
  readonly extension: string;
  /** When it was saved. */
  readonly at: number;
}

/**
 * Everything that is kept, as the text of a file that a person can read too. What could not be read in full is in it
 * under `setAside`, as it was, so that this version can always read its own files.
 * @param stored what lies under our keys
 */
export function exportOf(stored: Readonly<Record<string, unknown>>, { about, extension, at }: Heading): string {
  const head = { about, format, formatVersion, extension, savedAt: new Date(at).toISOString() };
  return `${print(head, dataOf(stored, at))}\n`;
}

/** Holds the place of what was set aside. No text of ours has such a letter. */
const mark = '\0';

/**
 * What a person reads is indented; what was set aside is in one line, because indented it may be many times as long.
 */
function print(head: object, { setAside, ...data }: OwnData): string {
  const text = JSON.stringify({ ...head, data: { ...data, ...(setAside && { setAside: mark }) } }, null, 2);
  return text.replace(JSON.stringify(mark), () => JSON.stringify(setAside));
}

function dataOf(stored: Readonly<Record<string, unknown>>, at: number): OwnData {
  const raw = stored[keys.progress];
  const { state, problem } = parseState(raw);
  const kept = stored[keys.setAside];
  const list = kept === undefined ? undefined : parseSetAside(kept, at);
  const all = problem ? setAside(list ?? parseSetAside(undefined, at), { at, problem, raw }) : list;
  const preset = stored[keys.preset];
  return {
    progress: problem ? { ...state, problem } : state,
    ...(all && { setAside: all }),
    ...(preset !== undefined && { preset: parseLastPreset(preset) }),
  };
}
