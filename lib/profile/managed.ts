import browser from 'webextension-polyfill';
import { type PresetReading, parsePreset } from './presets';

/** What managed storage holds, as it lies there and as we read it. */
export interface Managed {
  readonly raw: unknown;
  readonly reading: PresetReading;
}

/** Reads managed storage. Never throws: Firefox answers with an error when nobody has set anything. */
export async function readManaged(): Promise<Managed> {
  const raw: unknown = await browser.storage.managed?.get().catch(() => undefined);
  return { raw, reading: parsePreset(raw) };
}
