import type { Words } from './shape';

/** What may be so of a clause besides its words; `lib/saas/decide.ts` says how each is seen. */
export type ClauseCondition =
  /** It is no condition, no question, no promise. */
  | 'stated'
  /** It says "not" or "no". */
  | 'denied'
  /** It says neither. */
  | 'affirmed'
  /** It says "no": there is none of it. */
  | 'none'
  /** A number stands in its sentence. */
  | 'number'
  /** It names a time of the day. */
  | 'clock'
  /** Its sentence names a day or a time. */
  | 'dated'
  | 'undated'
  /** It names a day that is still to come, or says "today". */
  | 'toCome'
  /** It lasts until a day or time that it names. */
  | 'until'
  /** It does not speak of a day to come. */
  | 'now'
  /** Its sentence speaks of attempts. */
  | 'attempts'
  /** Its sentence names a role that clinicians do not have. */
  | 'otherRole'
  /** Its sentence speaks of no request or profile as the reader's: "your" does not stand beside one. */
  | 'ofNobody'
  /** Its sentence begins with "a": it is said of any. */
  | 'anyRequest'
  | ReadOfPage;

export type ReadOfPage =
  /** The page says that a new code or picture was sent. */
  | 'newSent'
  /** The page is about telephone numbers. */
  | 'phonePage';

/**
 * One rule about what a portal says: of a clause, the first rule of a list decides that fits it in all it asks for.
 * Beside each stands a sentence that it decides, as a portal may write it; a unit test reads these comments and asks
 * which rule it was. (As comments they are not shipped: they were 2 kB of the content script.)
 */
export interface ClauseRule {
  readonly means: 'over' | 'harmless';
  /** The clause says one of each of these groups. */
  readonly says?: readonly (readonly Words[])[];
  /** It says none of these. */
  readonly not?: readonly Words[];
  /** The same of the whole sentence. */
  readonly around?: readonly (readonly Words[])[];
  readonly notAround?: readonly Words[];
  /** It has no more words than this. */
  readonly atMost?: number;
  readonly when?: readonly ClauseCondition[];
}
