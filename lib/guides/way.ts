import { accountPath, registerPath } from './eu-login-marks';
import type { Route, Stage } from './shape';

/** Where the way leads. Sources: ReCONNET guide; EU Login help; ITHACA, "How to use CPMS 2.0". */
export const destinations = {
  register: `https://webgate.ec.europa.eu${registerPath}`,
  // Straight to EU Login, never through an application: one that demands a second factor locks out who has none.
  myAccount: `https://webgate.ec.europa.eu${accountPath}`,
  cpms: { saas: 'https://cpms.ern-net.eu/login/', cpms2: 'https://cpms2.ern-net.eu/' } satisfies Record<Route, string>,
} as const;

const minute = 60_000;
const day = 24 * 60 * minute;
const never = Number.POSITIVE_INFINITY;

/** How long waiting is normal: when to look again and when to ask. */
export interface Limit {
  readonly check: number;
  readonly ask: number;
  /** Milliseconds, or working days where somebody works on it by hand. */
  readonly in: 'ms' | 'days';
}

export const limits: Readonly<Record<Stage, Limit>> = {
  // EU Login help: "up to 20 minutes". That a day is too long is our own rule.
  account: { check: 20 * minute, ask: day, in: 'ms' },
  // Funding & Tenders help: "up to a couple of minutes"; the rest is our own rule.
  secondFactor: { check: 10 * minute, ask: day, in: 'ms' },
  // PaedCan, EuroBloodNet: "within 24h"; SAAS: "can take a few days". Three working days is our own reading of "a few".
  access: { check: 2, ask: 4, in: 'days' },
  login: { check: never, ask: never, in: 'ms' },
};
