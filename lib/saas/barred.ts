import type { Clause } from '../dom/clauses';
import { isDated } from '../dom/days';
import { holds } from '../dom/element';
import { folded } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { textOf } from '../dom/text-of';
import { counted } from '../guides/denial-rules';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { isClosed, isRule, others, reading } from './account-reading';
import { isForStaff, isLockedOut } from './account-states';
import { deniesUnexplained } from './denials';
import { saysAny } from './innocent';
import { isOfOneMethod } from './methods';
import { leavesAWay } from './not-now';
import { blocksSaying, isBusy } from './said';
import { ownersIn } from './somebody';
import { saysUnexplained } from './unexplained';

/** What one would do on a page of an account. */
const acts = {
  signingIn: [saasWords.signingIn],
  registering: [saasWords.registering],
  changing: [saasWords.changing, saasWords.registering, words.create, saasWords.goneThing],
} as const satisfies Record<string, readonly Words[]>;
export type Act = keyof typeof acts;
/** "You can add 0 more devices." */
const zero = /(?<![\p{L}\d:.,/-])0 (?=\p{L})/u;
/** The name of the portal, which holds a word of it. */
const product = /eu login|ecas/;
function barring(act: Act): (look: Look) => boolean {
  const isSpared = act === 'signingIn' ? leavesAWay : isOfOneMethod;
  const cannot = reading([saasWords.mayDo], (look, clause) => cannotNow(look, clause, acts[act]), isSpared);
  const isShut = reading(
    [saasWords.closed],
    (look, clause) => isClosed(look, clause) && isOfService(look, clause, acts[act]),
    isSpared,
  );
  const isOut = reading(
    [slipWords.outOfOrder, slipWords.notWorking],
    (look, clause) => isOutOfOrder(look, clause, act),
    isSpared,
  );
  const further = {
    signingIn: [isForStaff],
    registering: [isSignedIn, isForStaff, isInHand, isLimited],
    changing: [isForStaff, isInHand, isFull, isCounted, isAnothers, namesAnother, isLockedOut, isBusy],
  };
  const denies = (look: Look) => deniesUnexplained(look, act);
  return (look) =>
    [cannot, isShut, isOut, isOutOfReach, saysUnexplained, denies, ...further[act]].some((is) => is(look));
}

/** "5 of 5 devices linked." */
const allOfThem = /\b(\d+) ?(?:\/|of|von|de|di|sur|su|van|z|iz|od|af|av|fra|din|от|από|sa) ?\1\b/;
const isCounted = reading(counted, (look, { text }) => allOfThem.test(text) && saysAny(look, text, counted));
/** "The daily limit of registrations has been reached." */
const isLimited = reading(
  [saasWords.reached],
  (look, { text, stated, denied }) =>
    stated && !denied && saysAny(look, text, [saasWords.limit, slipWords.tries, saasWords.registering]),
);
const isFull = reading(
  [saasWords.reached, saasWords.limit],
  (look, { text, stated, denied }) => stated && !denied && saysAny(look, text, counted) && isAllThereMayBe(look, text),
);
/** "The maximum is reached", "You have registered the maximum number of devices"; not "Maximum of devices: 5". */
function isAllThereMayBe(look: Look, text: string): boolean {
  const says = (...asked: readonly Words[]) => saysAny(look, text, asked);
  if (says(saasWords.reached)) return true;
  return says(saasWords.limit) && says(saasWords.reader) && says(saasWords.already, saasWords.registering, words.add);
}
/** "EU Login is not available at the moment." */
const isOutOfReach = reading(
  [saasWords.available],
  (look, { text, sentence, denied, none }) =>
    (denied || none) &&
    (!isDated(sentence) || saysAny(look, sentence, [saasWords.atPresent])) &&
    (product.test(text) || saysAny(look, text, [saasWords.goneThing, saasWords.signingIn])) &&
    !saysAny(look, text, others),
  (look, clauses) => leavesAWay(look, clauses) || isOfOneMethod(look, clauses),
);
/** "You are signed in already": no second account is made. "Use an address to which you have access now" is advice. */
const isSignedIn = reading(
  [saasWords.already, saasWords.atPresent],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    ![[words.email], [slipWords.use, slipWords.enter]].every((list) => saysAny(look, text, list)) &&
    saysAny(look, text, [saasWords.already, saasWords.reader]) &&
    saysAny(look, text.replaceAll('eu login', ' '), [words.signedIn, words.areSignedIn, saasWords.signingIn]),
);
/** "Your registration is being processed." */
const isInHand = reading(
  [saasWords.pending],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    [
      [saasWords.pending],
      [saasWords.possessive, words.yours],
      [saasWords.registering, saasWords.request, words.account],
    ].every((list) => saysAny(look, text, list)),
);
/** "You are editing somebody else's account." */
const isAnothers = reading(
  [words.someoneElse],
  (look, { text, stated, denied }) =>
    stated &&
    !denied &&
    saysAny(look, text, [words.account]) &&
    !saysAny(look, text, [saasWords.mayDo, slipWords.second, ...counted]),
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

/** "Signing in is suspended", "Self-registration has been discontinued"; that an account is locked is told apart. */
function isOfService(look: Look, { text, sentence }: Clause, asked: readonly Words[]): boolean {
  const isAtPresent = saysAny(look, text, [saasWords.atPresent]);
  const said = (isAtPresent ? sentence : text).replaceAll('eu login', ' ');
  // "You need a computer and a phone with a locked screen."
  const apart = asked === acts.registering ? others : [...others, words.signedOut, words.account, words.computer];
  // "Your registration has ended because the account was not used."
  const isOfRegistration = asked === acts.changing && saysAny(look, text, acts.registering);
  return isOfRegistration || (saysAny(look, said, asked) && !saysAny(look, said, apart));
}

/** "Because of technical problems, signing in is disrupted", "EU Login does not work at the moment". */
function isOutOfOrder(look: Look, clause: Clause, act: Act): boolean {
  const { text, sentence, later, denied, none } = clause;
  const says = (...asked: readonly Words[]) => saysAny(look, text, asked);
  if (later || saysAny(look, sentence, [slipWords.solved, words.wasOnce]) || says(...others)) return false;
  // "The EU Login app does not work on rooted phones."
  if (denied && says(words.device, words.mobile, words.computer, slipWords.browser)) return false;
  if (act === 'signingIn' && says(words.eid, slipWords.identityCard, words.securityKey)) return false;
  // "The account cannot be made: put right what is marked."
  if (saysAny(look, sentence, [slipWords.putRight]) && saysAny(look, sentence, [words.account])) return false;
  const isSo = denied || none ? says(slipWords.notWorking) : says(slipWords.outOfOrder);
  return isSo && (product.test(text) || says(saasWords.environment) || isOfService(look, clause, acts[act]));
}

/** "You cannot sign in right now", "Changes are not possible at present", "You can no longer add a device". */
function cannotNow(look: Look, { text, sentence, denied, none, later }: Clause, asked: readonly Words[]): boolean {
  const isDenied = denied || none || zero.test(text) || saysAny(look, text, [saasWords.noMore]);
  if (saysAny(look, text, [slipWords.atMost]) || isRule(look, sentence)) return false;
  // "Signing in with a password only is not allowed."
  if ([slipWords.only, words.password].every((one) => saysAny(look, text, [one]))) return false;
  if (later || !isDenied || !saysAny(look, text, [saasWords.mayDo]) || saysAny(look, text, others)) return false;
  const said = text.replaceAll('eu login', ' ');
  const isUpkeep = saysAny(look, sentence, [moodWords.upkeep]) && !isDated(sentence);
  // "You cannot add another device."
  if (asked === acts.changing && [[saasWords.another], counted].every((one) => saysAny(look, text, one))) return true;
  const isNow = isUpkeep || saysAny(look, sentence, [saasWords.atPresent, saasWords.noMore, slipWords.today]);
  if (asked === acts.signingIn && saysAny(look, text, [words.eid, slipWords.identityCard, words.securityKey]))
    return false;
  // "Accounts of external users cannot sign in on this page."
  return saysAny(look, said, asked) && (isNow || asked === acts.signingIn);
}
