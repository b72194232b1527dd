import * as v from 'valibot';
import { isObject } from '../json';
import type { OwnData } from '../progress/own-data';
import { only } from '../schema';
import { checkData, checkWith, type Refusal } from './check';
import { exportLimit, format, formatVersion } from './export';
import { notAfter } from './not-after';

/** A file of ours, understood completely. */
export interface Import {
  readonly data: OwnData;
  /** When it was saved. */
  readonly savedAt: number;
}

export type Reading = { readonly found: Import } | { readonly refusal: Refusal };

/**
 * Clocks of two devices differ, by hours when one of them has the wrong time zone. A file from beyond that is a
 * mistake: its dates would be told to the person as they are ("waiting since"), and no page could prove a task that
 * was reopened in the future.
 */
const tolerance = 24 * 60 * 60_000;

const refuse = (reason: Exclude<Refusal['reason'], 'unknown' | 'wrong' | 'future'>): Reading => ({
  refusal: { reason },
});

/** The file around the data. */
const fileSchema = only({
  about: v.string(),
  format: v.literal(format),
  formatVersion: v.literal(formatVersion),
  extension: v.string(),
  savedAt: v.pipe(v.string(), v.check(isMoment)),
  data: v.unknown(),
});

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
  if (!isObject(raw) || raw.format !== format) return refuse('notOurs');
  if (Number.isInteger(raw.formatVersion) && Number(raw.formatVersion) > formatVersion) return refuse('newer');

  const head = checkWith(fileSchema, raw);
  if ('places' in head) return { refusal: { reason: 'wrong', places: head.places } };
  const checked = checkData(head.output.data);
  if ('refusal' in checked) return checked;
  const savedAt = Date.parse(head.output.savedAt);
  if (savedAt > now + tolerance) return { refusal: { reason: 'future', latest: savedAt } };
  return { found: { data: { ...checked.data, progress: notAfter(checked.data.progress, savedAt) }, savedAt } };
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
