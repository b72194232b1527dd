import { saasWords } from './saas-words';
import type { Saying } from './shape';
import { slipWords } from './slip-words';
import { words } from './words';

/** What a sentence says with one of these, or before it, is not so yet or was only the reason. */
export const notSo = [words.unless, words.after, words.promise] as const;
/** A sentence with one of these does not say that something is so. */
export const doubts = [words.negated, ...notSo] as const;
/** What is said of something that was added says that it is there, for the person, now; not with one of these. */
export const notAdded = [
  ...doubts,
  words.notYet,
  words.remove,
  words.removed,
  words.locked,
  words.lost,
  words.elsewhere,
  words.someoneElse,
] as const;
/** "The code was entered wrongly three times and is no longer valid." */
const lasting = [words.qr, saasWords.noMore, slipWords.few, slipWords.tries, slipWords.tooMany, slipWords.anew];
/** "The session token is invalid": nobody types it. */
const untyped = {
  en: 'token|session',
  de: 'token|sitzung',
  fr: 'jeton|token|session',
  it: 'token|sessione',
  es: 'token|sesión',
  nl: 'token|sessie',
  pl: 'token|sesj',
  pt: 'token|sessão',
} as const;
/**
 * "The code you entered is not valid or has expired", "wrong or expired code", "invalid code": said of what was typed.
 * The picture or the message that stands there now may be a new one.
 */
export const ofTyped: readonly Saying[] = [words.code, words.oneTime].flatMap((secret) => [
  { says: [secret, slipWords.slip, saasWords.either], not: lasting },
  {
    says: [secret, slipWords.slip],
    not: [...lasting, untyped, saasWords.closed, words.locked, saasWords.minutes, words.mailLink],
  },
]);
