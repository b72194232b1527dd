import type { Clause } from '../dom/clauses';
import { isDated } from '../dom/days';
import { holds } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { ownersIn, saysAny } from './innocent';
import { blocksSaying, clausesAt, isBusy, isNotNow } from './said';

/** What one would do on a page of an account. */
const acts = {
  signingIn: [saasWords.signingIn],
  registering: [saasWords.registering],
  changing: [saasWords.changing, words.create, saasWords.goneThing],
} as const satisfies Record<string, readonly Words[]>;
export type Act = keyof typeof acts;
/** What another way of signing in can no longer be is no bar. */
const others = [words.sms];
/** The name of the portal, which holds a word of it. */
const product = /eu login|ecas/;
/** What is counted there. */
const counted = [words.device, words.securityKey, words.eid, words.phone, words.mobile];
const sent = [saasWords.sent, saasWords.wasSent, words.send];
/** A state alone has no more words. */
const longestState = 3;
/** "Accounts that are not used are deleted." */
const several =
  /(?<!\p{L})(?:accounts|konten|kontos|comptes|cuentas|contas|conturi\p{L}*|konti|konton|kontoer|kontod|ucty|racuni|tilit|paskyros|fiokok\p{L}*|λογαριασμοι|профили|акаунти|kontijiet|cuntais)(?!\p{L})/u;
/** "Attempts left: 0". */
const noneLeft =
  /(?:attempt|versuch|tentativ|intent|poging|prob|incerc|pokus|poskus|forsøg|forsok|yrity|kats|bandym|meginajum|kiserlet|προσπαθει|опит|iarracht)\p{L}*[^.\d]{0,25}(?<!\d)0(?![\d:]|\.\d)/u;
/** What brings a code or a link. */
const messages = [words.sms, words.email, words.code, words.mobile];

/** A reading of the page: whether a block that says any of these holds a clause of which this is so. */
function reading(asked: readonly Words[], is: (look: Look, clause: Clause) => boolean): (look: Look) => boolean {
  return perLook((look) =>
    asked
      .flatMap((one) => blocksSaying(look, one))
      .some((element) => {
        const clauses = clausesAt(look, element);
        // "Maintenance on 5 December. Signing in is not possible then."
        const isToCome = clauses.some(({ later }) => later);
        const isNow = ({ text }: Clause) => !isToCome || saysAny(look, text, [saasWords.atPresent]);
        return clauses.some((clause) => !clause.doubtful && isNow(clause) && is(look, clause));
      }),
  );
}

function barring(act: Act): (look: Look) => boolean {
  const cannot = reading([saasWords.mayDo], (look, clause) => cannotNow(look, clause, acts[act]));
  const isShut = reading(
    [saasWords.closed],
    (look, clause) => isClosed(look, clause) && isOfService(look, clause, acts[act]),
  );
  const further = {
    signingIn: [],
    registering: [isSignedIn],
    changing: [isFull, isAnothers, namesAnother, (look: Look) => isLockedOut(look), isBusy],
  };
  return (look) => [cannot, isShut, isOutOfReach, ...further[act]].some((is) => is(look));
}

const isFull = reading(
  [saasWords.reached],
  (look, { text, stated, denied }) => stated && !denied && saysAny(look, text, counted),
);
/** "EU Login is not available at the moment." */
const isOutOfReach = reading(
  [saasWords.available],
  (look, { text, sentence, denied, none }) =>
    (denied || none) &&
    (!isDated(sentence) || saysAny(look, sentence, [saasWords.atPresent])) &&
    (product.test(text) || saysAny(look, text, [saasWords.goneThing, saasWords.signingIn])) &&
    !saysAny(look, text, others),
);
/** "You are signed in already": no second account is made. */
const isSignedIn = reading(
  [saasWords.already],
  (look, { text, stated, denied }) =>
    stated && !denied && saysAny(look, text.replaceAll('eu login', ' '), [words.signedIn, saasWords.signingIn]),
);
/** "You are editing somebody else's account." */
const isAnothers = reading(
  [words.someoneElse],
  (look, { text, stated, denied }) =>
    stated && !denied && saysAny(look, text, [words.account]) && !saysAny(look, text, [saasWords.mayDo]),
);

/** "The device is added to the account of Thomas BEISPIEL", and nothing else on the page is called so. */
const namesAnother = perLook((look) =>
  blocksSaying(look, words.account).some((element) =>
    ownersIn(textOf(element)).some(
      ({ owned, name }) => saysAny(look, owned, [words.account]) && !isNamedElsewhere(look, element, name),
    ),
  ),
);

/** Whether the page names somebody outside an element too: who is signed in, say. */
function isNamedElsewhere(look: Look, element: Element, name: string): boolean {
  const { texts, holders } = look.read();
  return texts.some((text, at) => folded(text).includes(name) && !holds(element, holders[at] ?? null));
}

const bars = {
  signingIn: barring('signingIn'),
  registering: barring('registering'),
  changing: barring('changing'),
} as const satisfies Record<Act, (look: Look) => boolean>;

/** Whether the page says that what one would do there cannot be done now, or no more. */
export function isBarred(look: Look, act: Act): boolean {
  return bars[act](look);
}

/** Whether the page says that the reader's account is locked or closed. */
const isLocked = reading([saasWords.closed], (look, clause) => isClosed(look, clause) && isOfAccount(look, clause));
export const isLockedOut = perLook(
  (look) => isLocked(look) || look.read().texts.some((text) => noneLeft.test(folded(text))),
);

/** Whether the page says that its code or picture is valid no more. */
export const isCodeOver = reading(
  [saasWords.closed, saasWords.noMore],
  (look, clause) =>
    (isClosed(look, clause) || (clause.stated && saysAny(look, clause.text, [saasWords.noMore]))) &&
    saysAny(look, clause.text, [words.qr, words.code]) &&
    !saysAny(look, clause.text, others),
);

/** Whether the page says that the message it would wait for was not sent. */
export const isNothingSent = reading(
  sent,
  (look, { text, denied, none, stated }) => stated && (denied || none) && saysAny(look, text, messages),
);

/** Whether the page says that the address has an account already. */
export const isTaken = reading(
  [saasWords.already],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    saysAny(look, text, [saasWords.already]) &&
    [words.email, words.account].every((one) => saysAny(look, text, [one])),
);

/** Whether the page says that the reader's password has been chosen already. */
export const isPasswordChosen = reading(
  [saasWords.saved],
  (look, { text, stated, denied }) =>
    stated && !denied && [words.password, saasWords.saved].every((one) => saysAny(look, text, [one])),
);

/** Whether the page says that the device or key is the reader's already. */
export const isAdded = reading(
  [saasWords.already],
  (look, { text, stated, denied }) =>
    stated && !denied && saysAny(look, text, counted) && saysAny(look, text, [words.account, saasWords.possessive]),
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

function isClosed(look: Look, clause: Clause): boolean {
  const { text, stated, denied } = clause;
  return (
    stated &&
    !denied &&
    saysAny(look, text, [saasWords.closed]) &&
    !saysAny(look, text, [words.wasOnce]) &&
    !isNotNow(look, clause)
  );
}

/** "Signing in is suspended", "Self-registration has been discontinued"; that an account is locked is told apart. */
function isOfService(look: Look, { text, sentence }: Clause, asked: readonly Words[]): boolean {
  const isAtPresent = saysAny(look, text, [saasWords.atPresent]);
  const said = (isAtPresent ? sentence : text).replaceAll('eu login', ' ');
  // "You need a computer and a phone with a locked screen."
  const apart = asked === acts.registering ? others : [...others, words.signedOut, words.account, words.computer];
  return saysAny(look, said, asked) && !saysAny(look, said, apart);
}

function isOfAccount(look: Look, { text, sentence }: Clause): boolean {
  // "State of your account: suspended."
  const said = wordsIn(text).length <= longestState ? sentence : text;
  const isTheirs = saysAny(look, said, [words.someoneElse, saasWords.requests, saasWords.users]);
  // "Creating accounts is suspended" locks none, nor does "The device was removed from your account".
  const isOfElse = saysAny(look, said, [saasWords.registering, ...counted]);
  if (isTheirs || isOfElse || !saysAny(look, said, [words.account])) return false;
  // Not the rule: "After five errors the account is locked for 15 minutes."
  if (saysAny(look, said, [saasWords.possessive, words.yours])) return true;
  return !several.test(said) && !saysAny(look, sentence, [saasWords.eachTime]);
}

/** "You cannot sign in right now", "Changes are not possible at present", "You can no longer add a device". */
function cannotNow(look: Look, { text, sentence, denied, none, later }: Clause, asked: readonly Words[]): boolean {
  const isDenied = denied || none || saysAny(look, text, [saasWords.noMore]);
  if (later || !isDenied || !saysAny(look, text, [saasWords.mayDo]) || saysAny(look, text, others)) return false;
  const said = text.replaceAll('eu login', ' ');
  const isUpkeep = saysAny(look, sentence, [moodWords.upkeep]) && !isDated(sentence);
  const isNow = isUpkeep || saysAny(look, sentence, [saasWords.atPresent, saasWords.noMore]);
  // "Accounts of external users cannot sign in on this page."
  return saysAny(look, said, asked) && (isNow || asked === acts.signingIn);
}
