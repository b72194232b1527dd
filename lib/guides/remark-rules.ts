import type { ClauseRule } from './clause-rule';
import { moodWords } from './mood-words';
import { saasWords } from './saas-words';
import { slipWords } from './slip-words';
import { words } from './words';

/** What tells of one request or profile, and of no rule. */
const ofOne = [
  ...[saasWords.possessive, saasWords.yours, saasWords.already, saasWords.sent, saasWords.wasSent],
  ...[saasWords.pending, saasWords.closed, saasWords.refused, saasWords.failed, saasWords.forElse],
  ...[saasWords.past, saasWords.atPresent, words.remove],
];

/**
 * What SAAS may remark beside a step, of all requests and of nobody's: a clause that one of these fits is read no
 * further. Nobody has seen such a sentence of SAAS; they are our own conclusion.
 */
export const remarkRules: readonly ClauseRule[] = [
  {
    // Decides: The profile Researcher requires the consent of the network.
    around: [[saasWords.requires]],
    notAround: ofOne,
    when: ['otherRole'],
    means: 'harmless',
  },
  {
    // Decides: You are requesting access for yourself: Anna Example.
    around: [[saasWords.yourself], [words.request, saasWords.request, words.access]],
    notAround: [saasWords.already, saasWords.refused, saasWords.pending, saasWords.also, saasWords.failed],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: Last saved at 9:12.
    around: [[saasWords.lastSaved]],
    notAround: [saasWords.request, saasWords.possessive, saasWords.failed, saasWords.runsOut, saasWords.closed],
    means: 'harmless',
  },
  {
    // Decides: A submitted request cannot be changed.
    says: [[saasWords.sent], [saasWords.changing], [saasWords.mayDo]],
    around: [[saasWords.request]],
    not: [saasWords.possessive, saasWords.atPresent, saasWords.already],
    when: ['denied', 'anyRequest'],
    means: 'harmless',
  },
  {
    // Decides: Submitted requests cannot be changed.
    says: [[saasWords.sent], [saasWords.requests], [saasWords.changing], [saasWords.mayDo]],
    not: [saasWords.possessive, saasWords.atPresent, saasWords.already],
    when: ['denied', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: A request that was refused can be sent again.
    says: [[saasWords.refused], [saasWords.mayDo], [moodWords.again, saasWords.again]],
    notAround: [saasWords.possessive, saasWords.atPresent, saasWords.already, words.cpms],
    when: ['affirmed', 'undated', 'anyRequest'],
    means: 'harmless',
  },
  {
    // Decides: Requests for another application are refused.
    says: [[saasWords.requests], [words.other, saasWords.another], [saasWords.refused]],
    notAround: [
      ...[saasWords.possessive, saasWords.atPresent, saasWords.already, saasWords.past, words.cpms],
      ...[saasWords.except, saasWords.solely],
    ],
    when: ['affirmed', 'undated', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: Requests with too many profiles are usually rejected.
    says: [
      [saasWords.requests],
      [slipWords.tooMany],
      [words.profile],
      [saasWords.refused],
      [saasWords.usually, saasWords.becoming],
    ],
    notAround: [saasWords.possessive, saasWords.atPresent, saasWords.already, saasWords.past, words.cpms],
    when: ['affirmed', 'undated', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: Please submit open requests before.
    says: [[words.send], [saasWords.requests], [saasWords.pending]],
    notAround: [saasWords.possessive, saasWords.already, saasWords.wasSent, saasWords.past, saasWords.refused],
    when: ['affirmed', 'undated', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: Closed on public holidays.
    says: [[saasWords.closed], [saasWords.holidays]],
    notAround: [saasWords.possessive, saasWords.atPresent, saasWords.request, words.profile, words.cpms],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: A request is validated by the administrators.
    says: [[saasWords.administrators]],
    around: [[saasWords.request]],
    notAround: [
      saasWords.possessive,
      saasWords.closed,
      saasWords.refused,
      saasWords.limit,
      saasWords.failed,
      saasWords.gone,
    ],
    when: ['affirmed', 'undated', 'anyRequest'],
    means: 'harmless',
  },
  {
    // Decides: Requests for access are validated by the administrators.
    says: [[saasWords.requests], [saasWords.administrators]],
    not: [...ofOne.filter((one) => one !== saasWords.pending), saasWords.limit],
    when: ['affirmed', 'undated'],
    means: 'harmless',
  },
  {
    // Decides: Guest access depends on the consent of the network.
    says: [[saasWords.guest], [words.access]],
    around: [[saasWords.depends]],
    not: [saasWords.possessive, saasWords.sent, saasWords.wasSent, saasWords.refused, saasWords.closed],
    when: ['affirmed', 'undated'],
    means: 'harmless',
  },
  {
    // Decides: This is a manual process.
    says: [[saasWords.manual]],
    notAround: [saasWords.possessive, saasWords.already, saasWords.refused, saasWords.closed, saasWords.failed],
    when: ['affirmed', 'undated'],
    means: 'harmless',
  },
  {
    // Decides: Please do not send several requests.
    says: [[words.send], [saasWords.several], [saasWords.requests, saasWords.request]],
    notAround: [saasWords.possessive, saasWords.already, saasWords.pending, saasWords.refused, saasWords.wasSent],
    when: ['denied', 'undated'],
    means: 'harmless',
  },
  {
    // Decides: Other profiles are only granted by the network.
    says: [[words.profile], [words.other], [saasWords.solely]],
    notAround: [saasWords.possessive, saasWords.already, saasWords.sent, saasWords.also],
    when: ['affirmed', 'undated'],
    means: 'harmless',
  },
  {
    // Decides: The coordinator says yes, or it is declined.
    around: [[saasWords.refused], [saasWords.either]],
    notAround: [saasWords.already, saasWords.past, saasWords.sent, saasWords.closed, words.remove],
    when: ['affirmed', 'undated', 'otherRole', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: The role Coordinator is assigned to few people only.
    around: [[saasWords.granting], [saasWords.solely, saasWords.requires]],
    notAround: [saasWords.already, saasWords.sent, saasWords.forElse, saasWords.atPresent, saasWords.also],
    when: ['affirmed', 'otherRole', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: Unfinished requests stay saved.
    says: [[saasWords.requests], [saasWords.saved]],
    notAround: [saasWords.already, saasWords.refused, saasWords.failed],
    when: ['affirmed', 'undated', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: Data of refused requests are deleted after 12 months.
    says: [[words.details, saasWords.personalData], [words.remove], [saasWords.requests]],
    around: [[slipWords.months]],
    notAround: [saasWords.possessive, saasWords.atPresent, saasWords.past, saasWords.already],
    when: ['affirmed', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: Profiles that are not used for 12 months are suspended.
    says: [[words.profile], [saasWords.closed, words.remove]],
    around: [[slipWords.months]],
    notAround: [saasWords.possessive, saasWords.past, saasWords.atPresent, saasWords.already, words.cpms],
    when: ['number', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: The data are deleted after 12 months.
    around: [[words.remove, saasWords.closed], [slipWords.months]],
    notAround: [
      ...[saasWords.request, saasWords.requests, words.profile, saasWords.role, words.cpms],
      ...[saasWords.atPresent, saasWords.past, saasWords.already],
    ],
    when: ['affirmed'],
    means: 'harmless',
  },
  {
    // Decides: It is validated by the administrators.
    says: [[saasWords.approved], [saasWords.administrators]],
    notAround: [
      saasWords.past,
      saasWords.already,
      saasWords.sent,
      saasWords.hasAccess,
      saasWords.atPresent,
      words.cpms,
    ],
    when: ['affirmed', 'undated', 'ofNobody'],
    means: 'harmless',
  },
  {
    // Decides: The session ends in 18 minutes.
    says: [[saasWords.goneThing], [saasWords.minutes], [saasWords.runsOut, saasWords.ends, words.expired]],
    notAround: [saasWords.request, words.profile, words.cpms, saasWords.already, saasWords.past],
    when: ['affirmed', 'number'],
    means: 'harmless',
  },
];
