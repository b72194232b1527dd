import type { ClauseRule } from './clause-rule';
import { counted } from './denial-rules';
import { moodWords } from './mood-words';
import { saasWords } from './saas-words';
import { slipWords } from './slip-words';
import { words } from './words';

const request = [saasWords.request, words.request];
const again = [saasWords.mayDo, saasWords.available];
/** Of what there were too many. */
const asked = [saasWords.request, saasWords.requests, saasWords.registering, words.account, words.code];

/**
 * What a clause of EU Login says, without any "not", of what is to be done another time, or is over: "over" stops what
 * is to be done on the page. What no rule here decides is harmless.
 */
export const laterRules: readonly ClauseRule[] = [
  // Decides: You can close this page.
  { says: [[slipWords.closeIt], [saasWords.mayDo]], means: 'over' },
  {
    // Decides: This page has expired.
    says: [[slipWords.page], [words.expired]],
    not: [words.password, words.account],
    when: ['stated'],
    means: 'over',
  },
  {
    // Decides: This page has already been used.
    says: [[slipWords.page], [saasWords.already], [slipWords.use]],
    not: [words.password, words.account],
    when: ['stated'],
    means: 'over',
  },
  {
    // Decides: The request to log in has expired.
    says: [[saasWords.signingIn], request, [words.expired]],
    not: [words.password, words.account],
    when: ['stated'],
    means: 'over',
  },
  {
    // Decides: The request to log in has already been used.
    says: [[saasWords.signingIn], request, [saasWords.already], [slipWords.use]],
    not: [words.password, words.account],
    when: ['stated'],
    means: 'over',
  },
  {
    // Decides: There were too many attempts.
    says: [[slipWords.tooMany]],
    not: [slipWords.signs],
    when: ['attempts'],
    means: 'over',
  },
  {
    // Decides: You have sent too many requests.
    says: [[slipWords.tooMany]],
    around: [asked],
    not: [slipWords.signs],
    means: 'over',
  },
  {
    // The code that comes can be typed.
    // Decides: Please wait 2 minutes before you ask for a new code.
    says: [[slipWords.wait]],
    around: [[saasWords.newOne], [words.code, words.sms]],
    means: 'harmless',
  },
  {
    // Decides: Please wait 15 minutes.
    says: [[slipWords.wait]],
    around: [[saasWords.minutes]],
    when: ['number'],
    means: 'over',
  },
  {
    // Decides: To add a device, you must first remove one of these.
    says: [[slipWords.firstly], [words.remove]],
    around: [[...counted, saasWords.another]],
    not: [saasWords.again],
    when: ['affirmed'],
    means: 'over',
  },
  {
    // Decides: Only your IT department can add or remove anything.
    says: [[slipWords.only], [slipWords.keeper], [saasWords.mayDo], [saasWords.changing, words.add, words.remove]],
    when: ['affirmed'],
    means: 'over',
  },
  {
    // Decides: The next attempt is allowed from 14:32.
    says: [[slipWords.tries], [saasWords.mayDo, saasWords.taken]],
    when: ['affirmed', 'clock'],
    means: 'over',
  },
  {
    // Decides: Please come back again tomorrow.
    says: [[slipWords.tomorrow]],
    around: [[moodWords.again, saasWords.mayDo, saasWords.again, saasWords.taken]],
    notAround: [moodWords.upkeep],
    when: ['affirmed'],
    means: 'over',
  },
  {
    // Decides: It will be possible again today after 14:00.
    says: [[slipWords.today], [moodWords.again], again],
    not: [slipWords.solved],
    when: ['affirmed'],
    means: 'over',
  },
  {
    // Decides: Devices can be added again from 1 December.
    says: [[moodWords.again], again],
    not: [slipWords.solved],
    notAround: [moodWords.upkeep],
    when: ['affirmed', 'toCome'],
    means: 'over',
  },
  {
    // Decides: We make a pause until 15:20.
    says: [[slipWords.pause, slipWords.outOfOrder]],
    not: [words.contact, slipWords.answering, words.sms, words.eid, words.securityKey, saasWords.mayDo],
    when: ['affirmed', 'until', 'stated'],
    means: 'over',
  },
  {
    // Decides: The maintenance was completed.
    says: [[slipWords.solved, slipWords.finished, slipWords.previous, words.wasOnce]],
    around: [[moodWords.upkeep]],
    when: ['stated'],
    means: 'harmless',
  },
  {
    // Decides: There is maintenance until 18:00.
    around: [[moodWords.upkeep]],
    when: ['until', 'undated'],
    means: 'over',
  },
  {
    // Decides: The system is closed for maintenance.
    says: [[saasWords.closed, slipWords.outOfOrder, slipWords.underWay, saasWords.atPresent]],
    around: [[moodWords.upkeep]],
    when: ['affirmed', 'now', 'undated'],
    means: 'over',
  },
];
