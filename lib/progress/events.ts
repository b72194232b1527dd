import * as v from 'valibot';
import { checkData, type OwnData } from '../own-data/check';
import * as field from './fields';

/** The plain tests of single values, as schemas. */
const as = <T>(test: field.Test<T>) => v.custom<T>(test);
const [id, time, tab, stage] = [as(field.id), as(field.time), as(field.tab), as(field.stage)];
const maybe = <Field extends v.GenericSchema>(field: Field) => v.optional(v.nullable(field));

/** Only the fields that change; null takes one back. */
const profile = v.strictObject({
  network: maybe(as(field.network)),
  country: maybe(as(field.country)),
  hospital: maybe(as(field.hospital)),
  guest: maybe(v.boolean()),
});

/** What somebody else has set; a field that is missing is not set. */
const preset = v.strictObject({
  network: v.optional(as(field.network)),
  country: v.optional(as(field.country)),
  hospital: v.optional(as(field.hospital)),
  language: v.optional(as(field.language)),
  route: v.optional(as(field.route)),
});

/** Understood completely, with the rules of `parse.ts`, or no event at all. */
const ownData = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, OwnData>(({ dataset, addIssue, NEVER }) => {
    const checked = checkData(dataset.value);
    if ('data' in checked) return checked.data;
    addIssue({ message: checked.refusal.reason });
    return NEVER;
  }),
);

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
  v.strictObject({ type: v.literal('confirmed'), stage, at: time, as: v.picklist(['done', 'waiting']) }),
  v.strictObject({ type: v.literal('reopened'), stage, at: time }),
  v.strictObject({ type: v.literal('profileChanged'), profile }),
  /**
   * The hospital's IT or a network office has set something. One event and not one per field: so it is applied as a whole,
   * and what is the person's own choice is decided by what is stored at that moment. The writer adds the preset before it.
   */
  v.strictObject({ type: v.literal('preset'), preset, last: v.optional(preset) }),
  /** The person has chosen a file with everything that was kept, and wants it back. */
  v.strictObject({ type: v.literal('imported'), at: time, data: ownData }),
  /** null: back to what the network proposes. */
  v.strictObject({ type: v.literal('routeChosen'), route: v.nullable(as(field.route)) }),
  /** null: back to the recommended second factor. */
  v.strictObject({ type: v.literal('methodChosen'), method: v.nullable(as(field.method)) }),
  v.strictObject({ type: v.literal('languageChosen'), language: as(field.language) }),
  v.strictObject({ type: v.literal('hintTicked'), hint: id }),
  v.strictObject({ type: v.literal('hidden'), what: v.literal('everywhere'), hidden: v.boolean() }),
  v.strictObject({ type: v.literal('hidden'), what: v.picklist(['hint', 'page']), id, hidden: v.boolean() }),
  /** The welcome page was used. */
  v.strictObject({ type: v.literal('welcomed') }),
  /** The person has read that stored data could not be read. */
  v.strictObject({ type: v.literal('noticeRead') }),
  v.strictObject({ type: v.literal('erased'), at: time }),
]);

export type ProgressEvent = v.InferOutput<typeof event>;

/** The event in a message, or null when it is none of ours. */
export function parseEvent(value: unknown): ProgressEvent | null {
  const result = v.safeParse(event, value);
  return result.success ? result.output : null;
}
