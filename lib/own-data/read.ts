import { checkData, type OwnData, type Refusal } from './check';
import { exportLimit, format, formatVersion } from './export';
import { notAfter } from './not-after';
import { found, isRecord, type Place, strange } from './places';

/** A file of ours, understood completely. */
export interface Import {
  readonly data: OwnData;
  /** When it was saved. */
  readonly savedAt: number;
}

export type Reading = { readonly found: Import } | { readonly refusal: Refusal };

/**
 * Clocks of two devices differ, by hours when one of them has the wrong time zone. A file from beyond that is a mistake: its
 * dates would be told to the person as they are ("waiting since"), and no page could prove a task that was reopened in the
 * future.
 */
const tolerance = 24 * 60 * 60_000;

const refuse = (reason: Exclude<Refusal['reason'], 'unknown' | 'wrong' | 'future'>): Reading => ({
  refusal: { reason },
});
const refuseAt = (places: readonly Place[]): Reading => ({ refusal: { reason: 'wrong', places } });

/** Reads a chosen file; one that is too big is not even opened. Never throws. */
export async function readFile(file: Pick<File, 'size' | 'text'>, now: number): Promise<Reading> {
  // At most four bytes for one character.
  if (file.size > 4 * exportLimit) return refuse('tooBig');
  try {
    return readExport(await file.text(), now);
  } catch {
    return refuse('unreadable');
  }
}

/** Reads the text of a file: understood completely, or refused with the reason. Total. */
export function readExport(text: string, now: number): Reading {
  if (text.trim() === '') return refuse('empty');
  if (text.length > exportLimit) return refuse('tooBig');
  const raw = parse(text);
  // Half a file of ours is still known by its heading.
  if (raw === undefined) return refuse(text.includes(format) ? 'damaged' : 'notJson');
  if (!isRecord(raw) || raw.format !== format) return refuse('notOurs');
  if (Number.isInteger(raw.formatVersion) && (raw.formatVersion as number) > formatVersion) return refuse('newer');

  const wrong = wrongHead(raw);
  if (wrong.length > 0) return refuseAt(wrong);
  const checked = checkData(raw.data);
  if ('refusal' in checked) return checked;
  const savedAt = Date.parse(raw.savedAt as string);
  if (savedAt > now + tolerance) return { refusal: { reason: 'future', latest: savedAt } };
  return { found: { data: { ...checked.data, progress: notAfter(checked.data.progress, savedAt) }, savedAt } };
}

function wrongHead(raw: Readonly<Record<string, unknown>>): Place[] {
  const { about, formatVersion: shape, extension, savedAt } = raw;
  const sound = {
    about: typeof about === 'string',
    formatVersion: shape === formatVersion,
    extension: typeof extension === 'string',
    savedAt: typeof savedAt === 'string' && isMoment(savedAt),
  };
  const wrong = Object.entries(sound).filter(([, fits]) => !fits);
  return [
    ...strange(raw, ['format', 'data', ...Object.keys(sound)]),
    ...wrong.map(([place]) => ({ place, found: found(raw[place]) })),
  ];
}

/** Exactly as we write it: 2026-11-12T09:30:00.000Z. */
function isMoment(text: string): boolean {
  const at = Date.parse(text);
  return at >= 0 && new Date(at).toISOString() === text;
}

/** The value in the text; undefined when it is none, or one that cannot be handled. */
function parse(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value) => {
      // An object cannot have such a key of its own like any other, so it would be lost on the way.
      if (key === '__proto__') throw new Error(key);
      return value;
    });
    // Nested so deeply that it cannot be written again? Then it is none of ours.
    return JSON.stringify(raw) === undefined ? undefined : raw;
  } catch {
    return undefined;
  }
}
