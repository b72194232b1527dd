/**
 * What our texts tell a person as a fact about somebody else's portal: where it was read, and when. `npm run facts`
 * prints the list, the one that was read longest ago first; a test refuses a text that states a fact without being here.
 */
export interface Claim {
  /** What is claimed, for the maintainer who looks it up again. */
  readonly says: string;
  /** Where it was read: an address, or a document by name. */
  readonly source: string;
  /** When the source itself was written, as far as it says so: year, month or day. */
  readonly dated?: string;
  /** The day we last read it. */
  readonly read: string;
  /** `inferred`: our own conclusion. A text that rests on it says so ("may", "probably"). */
  readonly sure: 'verified' | 'inferred';
  /** Ids of the texts that state it; a `*` stands for anything. */
  readonly texts: readonly string[];
}

const read = '2026-11-23';
const euLoginHelp = 'https://trusted-digital-identity.europa.eu/eu-login-help';

export const claims = {
  smsStopped: {
    says: 'Since 1 July 2025 nobody can sign in with a code by SMS.',
    source: 'https://aiace-europa.eu/tools/eu-login-app',
    dated: '2025',
    read,
    sure: 'verified',
    texts: ['notice.smsStopped', 'euLogin.myAccount.phoneNumbers'],
  },
  mailTakesLong: {
    says: 'The confirmation mail can take up to 20 minutes; look in the spam folder; hospitals may filter it.',
    source: `${euLoginHelp}/i-tried-reset-my-password-i-have-not-received-confirmation-email-reset-it-what-can-i-do_en`,
    read,
    sure: 'verified',
    texts: ['euLogin.registered.checkMail', 'rescue.noMail.*'],
  },
} as const satisfies Record<string, Claim>;
