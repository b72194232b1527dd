import { type CompiledMessage, formatMessage, type Tags, type Values } from './format';
import type { Language } from './language';

export type { Values } from './format';
export type Messages = Readonly<Record<string, CompiledMessage>>;

/** Speaks one language: looks a text up, fills in its values. */
export interface Say {
  /** The text as a string; `<b>` marks are dropped. An unknown id is returned as it is, so that it is seen. */
  (id: string, values?: Values): string;
  readonly language: Language;
  /** Whether there is such a text. */
  has(id: string): boolean;
  /** The text in pieces; `tags` says what `<b>` and the like become, objects among the values stay as they are. */
  pieces(id: string, values: Values, tags: Tags): unknown[];
}

/**
 * Makes a speaker for one language.
 * @param language decides how numbers and plurals are written
 * @param messages compiled messages by id
 */
export function createSay(language: Language, messages: Messages): Say {
  const pieces: Say['pieces'] = (id, values, tags) => formatMessage(messages[id] ?? id, language, values, tags);
  const say = (id: string, values: Values = {}) => pieces(id, values, {}).join('');
  return Object.assign(say, { language, pieces, has: (id: string) => id in messages });
}
