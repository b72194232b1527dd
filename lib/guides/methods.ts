/**
 * The second factors that EU Login offers today (EU Login help, 2025: "What second factor can I configure in my
 * account"): its app; a passkey, security key or the computer itself ("trusted platform"), which share one page; an
 * electronic identity card. Codes by SMS are no longer among them.
 * Texts: `method.<id>.title`, `.suits` (whom it suits), `.need` (what to have at hand), `.steps` (what happens away from
 * the page: on the phone, in the browser's own window, on the national site).
 */
export const methods = ['app', 'key', 'eid'] as const;
export type Method = (typeof methods)[number];

/** What counts while the person has chosen none. */
export const recommendedMethod: Method = 'app';

/** Where a method leads. */
interface MethodPages {
  /** From My Account on, in order; the page that shows the list confirms it as well. */
  readonly setUp: readonly string[];
  /** Where it is asked for at sign-in, as far as that happens on pages we can recognise. */
  readonly challenges: readonly string[];
}

/** The pages of each method. */
export const methodPages: Readonly<Record<Method, MethodPages>> = {
  app: {
    setUp: ['euLogin.myAccount', 'euLogin.mobileDevices', 'euLogin.addMobileDevice', 'euLogin.scanQr'],
    challenges: ['euLogin.challengeApp', 'euLogin.challengeQr'],
  },
  // Signing in with a key is the browser's own dialog; of the page behind it nothing is known.
  key: { setUp: ['euLogin.myAccount', 'euLogin.securityKeys', 'euLogin.addSecurityKey'], challenges: [] },
  // The national site is none of ours.
  eid: { setUp: ['euLogin.myAccount', 'euLogin.eids', 'euLogin.linkEid'], challenges: [] },
};
