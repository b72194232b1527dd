import * as v from 'valibot';
import { country, guest, hospital, language, network, route } from '../profile/profile';
import type { Frozen } from '../schema';
import { id, method, stage, tab, time } from './fields';
import { presetValues } from './fill';
import { ownData } from './own-data';

/** Only the fields that change; null takes one back. */
const profile = v.strictObject({
  network: v.nullish(network),
  country: v.nullish(country),
  hospital: v.nullish(hospital),
  guest: v.nullish(guest),
});

/**
 * Everything that can happen, and all of it. No event can hold an address, a page's text or an element:
 * objects are strict, and every string is an id, a choice from a list or the person's own hospital.
 */
const event = v.variant('type', [
  /** A page was recognised. The background adds the tab, so that two tabs are not taken for one way. */
  v.strictObject({ type: v.literal('pageSeen'), page: id, at: time, tab: v.optional(tab) }),
  /** The person pressed a button on a page. */
  v.strictObject({ type: v.literal('submitted'), page: id, at: time }),
  /** The person says so. */
  v.strictObject({
    type: v.literal('confirmed'),
    stage,
    at: time,
    as: v.picklist(['done', 'waiting']),
    /** Since when, where that is not now: what they undo gets its date back. */
    since: v.optional(time),
  }),
  v.strictObject({ type: v.literal('reopened'), stage, at: time }),
  v.strictObject({ type: v.literal('profileChanged'), profile }),
  /**
   * The hospital's IT or a network office has set something. One event and not one per field: so it is applied as a
   * whole, and what is the person's own choice is decided by what is stored at that moment. The writer adds the preset
   * before it.
   */
  v.strictObject({ type: v.literal('preset'), preset: presetValues, last: v.optional(presetValues) }),
  /** The person has chosen a file with everything that was kept, and wants it back. */
  v.strictObject({ type: v.literal('imported'), at: time, data: ownData }),
  /** null: back to what the network proposes. */
  v.strictObject({ type: v.literal('routeChosen'), route: v.nullable(route) }),
  /** null: back to the recommended second factor. */
  v.strictObject({ type: v.literal('methodChosen'), method: v.nullable(method) }),
  v.strictObject({ type: v.literal('languageChosen'), language: language }),
  v.strictObject({ type: v.literal('hintTicked'), hint: id }),
  v.strictObject({ type: v.literal('hidden'), what: v.literal('everywhere'), hidden: v.boolean() }),
  v.strictObject({ type: v.literal('hidden'), what: v.picklist(['hint', 'page']), id, hidden: v.boolean() }),
  /** The welcome page was used. */
  v.strictObject({ type: v.literal('welcomed') }),
  /** The person has read that stored data could not be read. */
  v.strictObject({ type: v.literal('noticeRead') }),
  v.strictObject({ type: v.literal('erased'), at: time }),
]);

export type ProgressEvent = Frozen<v.InferOutput<typeof event>>;

/** The event in a message, or null when it is none of ours. */
export function parseEvent(value: unknown): ProgressEvent | null {
  const result = v.safeParse(event, value);
  return result.success ? result.output : null;
}
