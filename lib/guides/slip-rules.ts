import type { ClauseRule } from './clause-rule';
import { moodWords } from './mood-words';
import { saasWords } from './saas-words';
import { slipWords } from './slip-words';
import { words } from './words';

/** Who keeps a password: "it is managed by your organisation". */
export const keeping = [
  ...[words.organisation, words.other, words.account, words.mailLink, saasWords.hospital, saasWords.staff],
  ...[saasWords.administrators, saasWords.another, saasWords.network, words.elsewhere],
];
/** "Error", "Please note": a title says nothing. */
const title = 2;
/** What is so now, from now on, or for all, is no slip. */
const lasting = [
  ...[saasWords.atPresent, saasWords.noMore, saasWords.signingIn, saasWords.minutes, words.later],
  ...[slipWords.outOfOrder, slipWords.tooMany, saasWords.reached],
];
/** What is said of it besides may tell why it cannot be done here. */
const shortSlip = 9;
const outOfUse = [slipWords.outOfOrder, slipWords.tooMany, saasWords.reached, saasWords.failed];

/**
 * What a sentence that the page marks as an error means: "harmless" is a slip that the person can put right, or nothing
 * bad. What no rule here decides may say that nothing can be done.
 */
export const slipRules: readonly ClauseRule[] = [
  // Decides: Please note
  { atMost: title, means: 'harmless' },
  {
    // Decides: Notifications arrive late at present.
    says: [[slipWords.delayed]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: You must accept the privacy statement.
    says: [[words.privacy]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: Your password expires in 9 days.
    says: [[words.password], [slipWords.days]],
    when: ['affirmed', 'number'],
    means: 'harmless',
  },
  {
    // Decides: Wait a little before you ask for a new code.
    says: [[saasWords.newOne], [words.code]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: We show you a new picture.
    says: [[saasWords.newOne]],
    not: [words.password, words.mailLink, saasWords.registering, saasWords.signingIn],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: You already have a device with this name.
    says: [[slipWords.called], [saasWords.already, words.other, slipWords.use]],
    means: 'harmless',
  },
  {
    // Decides: Your browser is out of date.
    says: [[slipWords.browser]],
    not: [words.cookies],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // SMS are given up; that they are, or will be, keeps nobody from anything else.
    // Decides: SMS will be phased out soon.
    says: [[words.sms]],
    not: outOfUse,
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: To log in with a social network is no longer possible.
    says: [[slipWords.social]],
    means: 'harmless',
  },
  {
    // Decides: Do not create a second account.
    says: [[slipWords.second], [words.create]],
    when: ['denied'],
    means: 'harmless',
  },
  // Decides: Your account has been unlocked.
  { says: [[saasWords.unlocked]], means: 'harmless' },
  {
    // Decides: Your account had been locked until 20:15.
    says: [[words.wasOnce]],
    not: [saasWords.noMore],
    means: 'harmless',
  },
  // Decides: Your account is not locked.
  { says: [[words.locked]], when: ['denied'], means: 'harmless' },
  {
    // Decides: You have 2 attempts left.
    says: [[slipWords.tries], [slipWords.left]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: Afterwards your account will be locked for 15 minutes.
    says: [[words.account], [words.locked, saasWords.closed, saasWords.minutes], [slipWords.afterThat]],
    means: 'harmless',
  },
  {
    // Decides: Your session has expired, please go back.
    says: [
      [
        ...[slipWords.tries, slipWords.anew],
        ...[saasWords.minutes, saasWords.sessionOver, words.later, words.mailLink],
      ],
    ],
    means: 'over',
  },
  {
    // Decides: Please fill in the field.
    says: [[moodWords.again, slipWords.putRight]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: The form was not sent as you must fill in a field.
    says: [[words.send, words.sent, saasWords.saved], [slipWords.putRight]],
    not: [saasWords.mayDo, moodWords.again],
    means: 'harmless',
  },
  {
    // Verified: facts of the portal, 2.5, errors of the registration.
    // Decides: You cannot create an account with an e-mail that belongs to an institution.
    says: [[words.email, words.address], [slipWords.institution]],
    not: lasting,
    means: 'harmless',
  },
  {
    // Decides: E-mail not allowed.
    says: [[words.email], [saasWords.mayDo]],
    not: [...lasting, words.send, words.sent],
    when: ['denied'],
    means: 'harmless',
  },
  {
    // That it was not done this time bars nothing.
    // Decides: Your account was not created.
    says: [[words.account], [words.create], [saasWords.past]],
    not: [...lasting, saasWords.mayDo],
    when: ['denied'],
    means: 'harmless',
  },
  {
    // That it was not done this time bars nothing, unless the way to it is over.
    // Decides: Your password could not be set.
    atMost: shortSlip,
    says: [[words.password], [words.couldNot, saasWords.past, saasWords.saved]],
    not: [...lasting, saasWords.mayDo, words.mailLink, words.expired, saasWords.closed],
    notAround: keeping,
    when: ['denied'],
    means: 'harmless',
  },
  {
    // Decides: Caps Lock is on.
    says: [[slipWords.capsLock]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Another one begins here.
    // Decides: Your log in was refused.
    says: [[saasWords.refused], [saasWords.signingIn, words.signedIn]],
    means: 'harmless',
  },
  {
    // Decides: This e-mail address has an account.
    says: [[words.email], [words.account]],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: The password is wrong.
    says: [[slipWords.slip, slipWords.signs, slipWords.without, saasWords.runsOut]],
    means: 'harmless',
  },
];
