import { languages } from './language';

/**
 * A message as the build leaves it (see `lib/build/messages.ts`): text, and pieces to be filled in.
 */
export type MessagePart =
  /** Plain text, with `{name}` where a value goes. */
  | string
  /** `<b>…</b>` */
  | readonly ['tag', string, readonly MessagePart[]]
  /** `{name, select, one {…} other {…}}` */
  | readonly ['select', string, Readonly<Record<string, readonly MessagePart[]>>]
  /** `{name, plural, one {…} other {…}}` */
  | readonly ['plural', string, Readonly<Record<string, readonly MessagePart[]>>]
  /** `#` inside a plural */
  | readonly ['count'];

export type CompiledMessage = string | readonly MessagePart[];
export type Values = Readonly<Record<string, unknown>>;
export type Tags = Readonly<Record<string, (inside: unknown[]) => unknown>>;

/**
 * Fills an ICU message that was parsed at build time. The parser is formatjs's; filling is our own, because
 * intl-messageformat makes its number and plural formatters, which load locale data, for every message.
 * @param tags what `<b>` and the like become; a tag without an entry is dropped and its content kept
 * @returns texts and whatever objects were among the values; a missing value shows its name, so that it is seen
 */
export function formatMessage(
  message: CompiledMessage,
  language: string,
  values: Values,
  tags: Tags,
  count?: number,
): unknown[] {
  const pieces = typeof message === 'string' ? [message] : message;
  return pieces.flatMap((piece): unknown[] => {
    if (typeof piece === 'string') {
      return piece.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? (values[part] ?? `{${part}}`) : part));
    }
    const [kind, name = ''] = piece;
    const inner = (inside: readonly MessagePart[], number = count) =>
      formatMessage(inside, language, values, tags, number);
    if (kind === 'count') return [written(count ?? 0, language)];
    if (kind === 'plural') {
      const number = Number(values[name]);
      return inner(piece[2][`=${number}`] ?? piece[2][formOf(number, language)] ?? piece[2].other ?? [], number);
    }
    switch (kind) {
      case 'tag': {
        const inside = inner(piece[2]);
        const tag = tags[name];
        return tag ? [tag(inside)] : inside;
      }
      case 'select':
        return inner(piece[2][String(values[name])] ?? piece[2].other ?? []);
      default:
        return [];
    }
  });
}

/** Languages of which a whole number 1 is "one" and any other "other" (CLDR 48, cardinal plural rules). */
const oneAndOther: readonly string[] = languages;

/**
 * Which form of a plural a number takes. To ask the browser for the first time takes a portal page 15 ms, so of the
 * languages we speak we know it ourselves.
 */
function formOf(number: number, language: string): string {
  if (!oneAndOther.includes(language)) return new Intl.PluralRules(language).select(number);
  return number === 1 ? 'one' : 'other';
}

/** A number as the language writes it; below a thousand all of ours write it alike. */
function written(number: number, language: string): string {
  const isShort = Number.isInteger(number) && number >= 0 && number < 1000;
  return isShort ? String(number) : new Intl.NumberFormat(language).format(number);
}
