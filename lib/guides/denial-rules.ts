import type { ClauseRule } from './clause-rule';
import { moodWords } from './mood-words';
import { saasWords } from './saas-words';
import { keeping } from './slip-rules';
import { slipWords } from './slip-words';
import { words } from './words';

/** What can be had several times, and is counted. */
export const counted = [words.device, words.securityKey, words.eid, words.phone, words.mobile];
/** What is chosen by the person, and so has rules: a password, a PIN, letters and digits. */
const chosen = [words.password, words.pin, slipWords.signs];
/** Of these, it says how they must be, unless it says what cannot be done now. */
const secrets = [words.code, words.account];
/** What one would do with them now. */
const acts = [
  ...[saasWords.signingIn, saasWords.registering, saasWords.changing, saasWords.saved, words.send],
  ...[words.open, saasWords.atPresent, saasWords.noMore, words.access],
];
const nowOver = [saasWords.atPresent, saasWords.noMore];
/** Who answers questions, and what is announced: that they rest keeps nobody from anything. */
const help = [words.contact, slipWords.answering, moodWords.upkeep, slipWords.delayed];
/** "No devices yet", "none registered": so short, it says that there are none. */
const shortNone = 5;
/** "Not linked." */
const shortDenial = 3;

/**
 * What a clause of EU Login that says "not", "no" or "no longer" means for what is to be done on the page. What no
 * rule here decides is harmless.
 */
export const denialRules: readonly ClauseRule[] = [
  {
    // Decides: The link no longer works after 24 hours.
    says: [[words.mailLink]],
    around: [[saasWords.eachTime, saasWords.minutes, slipWords.hours, slipWords.days]],
    not: nowOver.filter((one) => one !== saasWords.noMore),
    when: ['number'],
    means: 'harmless',
  },
  {
    // Decides: Text messages are not delivered at present.
    says: [[words.sms], [saasWords.atPresent, slipWords.today]],
    when: ['denied', 'phonePage'],
    means: 'over',
  },
  {
    // Decides: No code is accepted until 15:20.
    says: [[words.code], [saasWords.taken]],
    when: ['denied', 'until'],
    means: 'over',
  },
  {
    // Decides: Your browser does not accept cookies.
    says: [[words.cookies], [slipWords.browser], [saasWords.taken]],
    means: 'over',
  },
  {
    // Decides: No more numbers can be added, because SMS have been given up.
    says: [[saasWords.mayDo], [saasWords.changing, words.add]],
    around: [[words.sms, words.phone]],
    when: ['denied', 'phonePage'],
    means: 'over',
  },
  {
    // Decides: We cannot send SMS to this country.
    says: [
      [
        ...[words.sms, words.camera, words.locked, words.signedOut, words.privacy, words.cookies],
        ...[saasWords.unlocked, saasWords.personalData, saasWords.eachOne, slipWords.atMost, slipWords.need],
      ],
    ],
    means: 'harmless',
  },
  {
    // Decides: The problem that prevented people from signing in has been solved, so that nobody is kept out.
    around: [[slipWords.solved]],
    means: 'harmless',
  },
  {
    // Decides: Until 16:30 you cannot sign in, and accounts are not made.
    says: [[saasWords.mayDo], [saasWords.signingIn]],
    not: help,
    when: ['denied', 'until'],
    means: 'over',
  },
  {
    // Decides: Accounts that are not used for two years are deleted.
    around: [[slipWords.accounts]],
    not: [saasWords.registering],
    // That of a clinician is one.
    notAround: [slipWords.external, saasWords.atPresent, saasWords.newOne],
    means: 'harmless',
  },
  // Decides: The password is not correct.
  { says: [[slipWords.slip]], not: [saasWords.noMore], means: 'harmless' },
  {
    // Decides: The app does not work on rooted phones.
    says: [[slipWords.rooted, slipWords.some, slipWords.previous]],
    means: 'harmless',
  },
  {
    // Decides: You cannot use an e-mail address of an institution of the Union.
    says: [[slipWords.institution], [words.email, words.address]],
    means: 'harmless',
  },
  {
    // Decides: Institutions: the account of the staff exists, and no other can be made.
    around: [[slipWords.institution], [saasWords.staff]],
    notAround: [saasWords.reader],
    means: 'harmless',
  },
  {
    // Decides: The service had not been available.
    says: [[words.wasOnce]],
    not: [saasWords.noMore],
    means: 'harmless',
  },
  {
    // Decides: The link has not expired yet.
    says: [[words.expired], [saasWords.unasked]],
    means: 'harmless',
  },
  {
    // Whose address has an account is told so by first aid.
    // Decides: You cannot create a second account with this e-mail address.
    says: [[words.account], [words.email]],
    means: 'harmless',
  },
  {
    // Decides: E-mail not allowed.
    says: [[words.email], [saasWords.mayDo]],
    not: acts,
    atMost: shortNone,
    when: ['denied'],
    means: 'harmless',
  },
  {
    // That it was not done this time bars nothing; why is said beside it.
    // Decides: Your account was not created.
    says: [[words.account], [words.create], [saasWords.past]],
    not: [saasWords.mayDo, saasWords.atPresent, saasWords.noMore],
    when: ['denied'],
    means: 'harmless',
  },
  {
    // Decides: Your password could not be set.
    says: [[words.password], [words.couldNot, saasWords.past, saasWords.saved]],
    not: [saasWords.mayDo, saasWords.atPresent, saasWords.noMore, words.mailLink, words.expired, saasWords.closed],
    notAround: keeping,
    when: ['denied'],
    means: 'harmless',
  },
  {
    // Who is locked out is told so by a hint.
    // Decides: Your account was closed, so you have no access.
    says: [[saasWords.closed]],
    around: [[words.account]],
    not: [saasWords.noMore],
    means: 'harmless',
  },
  {
    // Decides: The form was not sent: the fields in red are empty.
    around: [[slipWords.slip]],
    notAround: [slipWords.tries, saasWords.noMore, saasWords.closed],
    means: 'harmless',
  },
  {
    // Decides: There are no days left.
    says: [[slipWords.left]],
    not: [...help, ...counted],
    when: ['none'],
    means: 'over',
  },
  {
    // Decides: Never give your PIN to others, not even to colleagues.
    says: [[slipWords.never, slipWords.without, saasWords.eases, words.later]],
    means: 'harmless',
  },
  {
    // Decides: The European Commission does not ask for it.
    around: [[saasWords.commission]],
    means: 'harmless',
  },
  {
    // Decides: The last five passwords cannot be chosen again.
    says: [[saasWords.mayDo]],
    around: [chosen],
    not: acts,
    means: 'harmless',
  },
  {
    // Decides: The code cannot be read aloud.
    says: [[saasWords.mayDo]],
    around: [secrets],
    not: [...acts, slipWords.use],
    means: 'harmless',
  },
  {
    // Decides: Do not use the PIN of your bank card.
    says: [[slipWords.use]],
    around: [chosen],
    not: [saasWords.mayDo, ...nowOver],
    means: 'harmless',
  },
  {
    // Decides: Devices that are not used are removed.
    says: [counted, [slipWords.use]],
    not: [saasWords.mayDo, ...nowOver],
    means: 'harmless',
  },
  {
    // Decides: You have not registered any phone.
    says: [counted, [saasWords.reader]],
    not: [saasWords.mayDo, saasWords.noMore],
    means: 'harmless',
  },
  {
    // Decides: To sign in with a password only is not allowed.
    says: [[slipWords.only], [words.password]],
    means: 'harmless',
  },
  {
    // That a code is over, each page asks for itself.
    // Decides: That code is not accepted any more.
    says: [[words.code, words.qr]],
    when: ['newSent'],
    means: 'harmless',
  },
  {
    // Decides: The code is not known any more.
    says: [[words.code, words.qr], [saasWords.noMore], [slipWords.slip]],
    not: [saasWords.mayDo],
    means: 'harmless',
  },
  {
    // Decides: The service is not available.
    says: [[saasWords.available, saasWords.closed, saasWords.mayDo]],
    means: 'over',
  },
  {
    // Decides: Nothing typed here is compared until 14:35.
    not: help,
    notAround: help,
    when: ['denied', 'until'],
    means: 'over',
  },
  {
    // Decides: No registrations are accepted.
    says: [[saasWords.taken], [saasWords.registering, saasWords.signingIn]],
    means: 'over',
  },
  {
    // Decides: There are no devices on this list of yours.
    says: [counted],
    not: [saasWords.noMore],
    when: ['none'],
    means: 'harmless',
  },
  {
    // Decides: So far, the list of devices that were not added is long.
    says: [counted, [saasWords.unasked, saasWords.any, words.notYet]],
    not: [saasWords.noMore],
    means: 'harmless',
  },
  {
    // Decides: Nothing has been added yet, not today.
    says: [[saasWords.unasked, saasWords.any, words.notYet]],
    not: [saasWords.noMore],
    atMost: shortNone,
    means: 'harmless',
  },
  {
    // Decides (hu): Nincs találat.
    not: [saasWords.noMore],
    atMost: shortNone,
    when: ['none'],
    means: 'harmless',
  },
  // Decides: Not linked.
  { not: [saasWords.noMore], atMost: shortDenial, means: 'harmless' },
  {
    // Decides: You are not shown.
    says: [[saasWords.reader]],
    not: [saasWords.noMore],
    atMost: shortNone,
    means: 'harmless',
  },
  {
    // Decides: Please do not send the form with a second name.
    says: [[slipWords.second]],
    not: [saasWords.noMore],
    means: 'harmless',
  },
  // Decides: Not sent on 30 October.
  { atMost: shortNone, when: ['dated'], means: 'harmless' },
  {
    // Decides: The message was not sent to the phone of this person.
    says: [
      [
        ...[saasWords.taken, saasWords.saved, saasWords.noMore, saasWords.registering],
        ...[words.send, words.sent, words.confirmed, slipWords.carriedOut],
      ],
    ],
    means: 'over',
  },
];
