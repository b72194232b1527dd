import type { Organisation } from './saas/organisations';

/** How strongly a person has signed in: by the password alone, or with a second factor. */
export type Strength = 'password' | 'factor';

export type LoginStep = 'email' | 'remembered' | 'password' | 'app' | 'qr' | 'sms' | 'key' | 'eid' | 'expires';

/** One attempt to sign in; EU Login names it in `?loginRequestId=`. */
export interface Login {
  id: string;
  service?: string;
  /** The application demands a second factor, so "Password" is missing from the list of methods. */
  needsFactor: boolean;
  step: LoginStep;
}

/** A request for access to CPMS in the making. */
export interface Wizard {
  application?: string;
  /** Ids of the opened levels: network, then country. */
  opened: string[];
  organisation?: Organisation;
  profiles: string[];
}

/** What one portal keeps for one browser session. */
export interface Session {
  id: string;
  signedIn?: Strength;
  login?: Login;
  registered?: string;
  resetSent?: boolean;
  setsPassword?: boolean;
  newDevice?: string;
  newNumber?: string;
  newKey?: string;
  newEid?: string;
  /** A message shown once, on the next page. */
  flash?:
    | 'deviceAdded'
    | 'deviceRefused'
    | 'deviceDeleted'
    | 'keyAdded'
    | 'keyRefused'
    | 'keyDeleted'
    | 'eidLinked'
    | 'eidRefused'
    | 'numberAdded'
    | 'passwordSet'
    | 'panicDone';
  wizard?: Wizard;
}
