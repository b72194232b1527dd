import type { Clause } from '../dom/clauses';
import { wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { saysAll } from '../dom/says';
import { linesWithZero } from '../dom/zero-lines';
import { counted } from '../guides/denial-rules';
import { ofTyped } from '../guides/doubts';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isClosed, others, reading } from './account-reading';
import { noneLeft } from './attempts';
import { saysAny } from './innocent';

const sent = [saasWords.sent, saasWords.wasSent, words.send];
/** A state alone has no more words. */
const longestState = 3;
/** That it is unlocked is told in no more words. */
const longestUnlocked = 7;
/** A clause of no more words goes on speaking of what the sentence began with. */
const shortestSubject = 6;
/** "… was removed from your account." */
const fromAccount = new RegExp(
  [
    ['from|van|uit|dal|dall', 'account'],
    ['aus|von|z|ze|fra|från', 'kont'],
    ['du|de', 'compte'],
    ['de|del|da', 'cuenta|conta'],
    ['din', 'cont'],
  ]
    .map(([from, account]) => String.raw`(?<!\p{L})(?:${from}) (?:\p{L}+ )?(?=(?:${account}))`)
    .join('|'),
  'u',
);
/** What brings a code or a link. */
const messages = [words.sms, words.email, words.code, words.mobile];

/** Whether the page says that the reader's account is locked or closed. */
const isLocked = reading([saasWords.closed], (look, clause) => isClosed(look, clause) && isOfAccount(look, clause));
/** "Your account is not unlocked yet." */
const isStillLocked = reading(
  [saasWords.unlocked],
  (look, { text, sentence, stated, denied }) =>
    stated &&
    denied &&
    saysAny(look, text, [saasWords.unlocked]) &&
    saysAny(look, sentence, [words.account]) &&
    saysAny(look, sentence, [saasWords.possessive, words.yours]),
);
/** "It is now unlocked"; not "Contact us to have it unlocked." */
const isUnlocked = reading(
  [saasWords.unlocked],
  (look, { text, sentence, stated, denied, none }) =>
    stated &&
    !denied &&
    !none &&
    saysAny(look, text, [saasWords.unlocked]) &&
    // "It unlocks by itself in 15 minutes": till then it is not.
    !saysAny(look, sentence, [words.contact, saasWords.minutes, slipWords.hours]) &&
    wordsIn(text).length <= longestUnlocked,
);
export const isLockedOut = perLook(
  (look) =>
    (isLocked(look) && !isUnlocked(look)) ||
    isStillLocked(look) ||
    linesWithZero(look).some((line) => noneLeft.test(line)),
);

/** Whether the page says that a new code or picture was sent or made: then an earlier one is valid no more. */
export const isNewSent = reading(
  [saasWords.newOne],
  (look, { text, sentence, stated, denied, none }) =>
    stated &&
    !(denied || none) &&
    saysAny(look, text, [saasWords.newOne]) &&
    saysAny(look, sentence, [words.code, words.qr, words.request, saasWords.request, words.mailLink]) &&
    saysAny(look, text, [words.sent, saasWords.wasSent, slipWords.carriedOut]),
);

const saysCodeOver = reading(
  [saasWords.closed, saasWords.noMore],
  (look, clause) =>
    (isClosed(look, clause) || (!clause.doubtful && saysAny(look, clause.text, [saasWords.noMore]))) &&
    // "The code was wrong three times, and so is valid no more."
    saysAny(look, wordsIn(clause.text).length <= shortestSubject ? clause.sentence : clause.text, [
      words.qr,
      words.code,
    ]) &&
    !saysAny(look, clause.text, others) &&
    // "The old picture is valid no more. Please type the new one."
    !saysAny(look, clause.text, [slipWords.previous]) &&
    // "The camera would take it for invalid."
    !saysAny(look, clause.sentence, [words.camera]) &&
    !ofTyped.some((one) => saysAll(clause.sentence, one)),
);

/** "0 min 0 s", "0:00": folded. */
const noTime =
  /(?<![\d:.,])0 ?(?:m|min|perc|λεπτ|мин)\p{L}*\.? (?:\p{L}{1,3} )?0 ?(?:s|с|δ|m\p{L}*p)\p{L}*|(?<![\d:.,])0?0:00(?![\d:])/u;
/** Whether a line of the page says that no time is left: "00:00 left". */
const isTimeUp = perLook((look) =>
  linesWithZero(look).some((line) => noTime.test(line) && saysAny(look, line, [slipWords.left])),
);

/** Whether the page says that its code or picture is valid no more. */
export const isCodeOver = (look: Look) => (saysCodeOver(look) || isTimeUp(look)) && !isNewSent(look);

const saysNothingSent = reading(
  sent,
  (look, { text, denied, none, stated }) => stated && (denied || none) && saysAny(look, text, messages),
);
/** "The code will therefore not arrive"; not "may not arrive", nor where it may arrive late or in some countries. */
const willNotCome = reading(
  [slipWords.arrives],
  (look, { text, sentence, doubtful, denied, none }) =>
    !doubtful &&
    (denied || none) &&
    saysAny(look, text, [slipWords.arrives]) &&
    saysAny(look, text, messages) &&
    !saysAny(look, sentence, [saasWords.mayDo, slipWords.some, slipWords.delayed, saasWords.usually, moodWords.upkeep]),
);

/** Whether the page says that the message it would wait for was not sent, or does not come. */
export const isNothingSent = (look: Look) => (saysNothingSent(look) || willNotCome(look)) && !isNewSent(look);

/** Whether the page says that the address has an account already. */
export const isTaken = reading(
  [saasWords.already],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    saysAny(look, text, [saasWords.already]) &&
    [[words.email, words.address], [words.account]].every((list) => saysAny(look, text, list)),
);

/** Whether the page says that the reader's password has been chosen already. */
export const isPasswordChosen = reading(
  [saasWords.saved],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    [words.password, saasWords.saved].every((one) => saysAny(look, text, [one])) &&
    // In Czech, "could not be saved" has no "not" of its own. "The link lets you set a password" has set none yet.
    !saysAny(look, text, [saasWords.failed, saasWords.mayDo]),
);

/** Whether the page says that the device or key is the reader's already. */
export const isAdded = reading(
  [saasWords.already],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    saysAny(look, text, counted) &&
    saysAny(look, text, [words.account, saasWords.possessive]) &&
    // "You already have a device with this name."
    !saysAny(look, text, [slipWords.called]),
);

/** Whether the page says that what was to be confirmed was refused, or is over. */
export const isConfirmingOver = reading(
  [saasWords.refused, saasWords.closed],
  (look, { text, sentence, stated, denied }) =>
    stated &&
    !denied &&
    saysAny(look, text, [saasWords.refused, saasWords.closed]) &&
    saysAny(look, sentence, [saasWords.request, words.request]),
);

/** Whether the page is for those who work for the institutions of the Union alone. */
export const isForStaff = reading(
  [saasWords.solely],
  (look, { text, denied }) => !denied && saysAny(look, text, [saasWords.staff]),
);

function isOfAccount(look: Look, { text, sentence }: Clause): boolean {
  // "State of your account: suspended."
  const said = wordsIn(text).length <= longestState ? sentence : text;
  const isTheirs = saysAny(look, said, [words.someoneElse, saasWords.requests, saasWords.users]);
  // "Creating accounts is suspended" locks none, nor does "The device was removed from your account".
  const isOfElse = fromAccount.test(said) || saysAny(look, said, [saasWords.registering, ...counted]);
  if (isTheirs || isOfElse || !saysAny(look, said, [words.account])) return false;
  // Not the rule: "After five errors the account is locked for 15 minutes."
  if (saysAny(look, said, [saasWords.possessive, words.yours])) return true;
  // "The account was locked after repeated errors" is no rule, which would count them.
  const wasSo = saysAny(look, said, [saasWords.past]) && !/\d/.test(sentence);
  return !saysAny(look, said, [slipWords.accounts]) && (wasSo || !saysAny(look, sentence, [saasWords.eachTime]));
}
