/**
 * Where each portal lives. Apart from what is known of its pages, because the content script asks this first, on every
 * page of these hosts, and the pages only where it may be needed.
 */

/** A portal's name and addresses. */
export interface PortalPlace {
  readonly id: string;
  readonly name: string;
  /** Hosts (https only) with the beginning of the path. */
  readonly places: readonly { readonly host: string; readonly path: string }[];
  /**
   * With what the paths begin at which our script is installed, where that is less than `places`. The browser compares
   * capital and small letters.
   */
  readonly installedAt?: readonly string[];
  /** Addresses on those hosts that belong to another portal; a `*` stands for anything. */
  readonly except?: readonly string[];
  /**
   * On a host that is shared with other applications: the portal's own paths, and the words of which one must stand in
   * the page's raw text (lower case) anywhere else. Without it, every page at these addresses is the portal's.
   */
  readonly sharedHost?: { readonly paths: readonly string[]; readonly words: readonly string[] };
}

/** EU Login: the account, the sign-in and the second factor. */
export const euLoginPlace = {
  id: 'euLogin',
  name: 'EU Login',
  places: [
    { host: 'webgate.ec.europa.eu', path: '/cas' },
    { host: 'ecas.ec.europa.eu', path: '/cas' },
  ],
} as const satisfies PortalPlace;

/**
 * SAAS, DG SANTE's authorisation system. The only address known is `/saas` (2013; facts of 2026-11, A1), and its older
 * neighbours live under the directorate's names. A page is recognised by its content wherever it stands on the host,
 * as when a saved page is checked; but `webgate.ec.europa.eu` is the home of hundreds of other applications, so the
 * script is installed only at these beginnings. SAAS found elsewhere: add the beginning here.
 */
export const saasPlace = {
  id: 'saas',
  name: 'SAAS',
  places: [{ host: 'webgate.ec.europa.eu', path: '/' }],
  installedAt: ['/saas', '/SAAS', '/Saas', '/sanco', '/SANCO', '/sante', '/SANTE'],
  // Neighbours on the same host that tell of SAAS, or look like it.
  except: ['/cas', '/cas/*', '/fpfis/*', '/cpnp/*', '/imsoc-guide/*', '/ernsd/*', '/tracesnt/*', '/eudamed/*'],
  sharedHost: {
    paths: ['/saas*'],
    words: ['authorization system', 'authorisation system', 'dg sante (v', 'saas -'],
  },
} as const satisfies PortalPlace;

/** CPMS 1.0. */
export const cpmsPlace = {
  id: 'cpms',
  name: 'CPMS',
  places: [{ host: 'cpms.ern-net.eu', path: '/' }],
  except: ['/cms/*'],
} as const satisfies PortalPlace;

/** CPMS 2.0. */
export const cpms2Place = {
  id: 'cpms2',
  name: 'CPMS 2.0',
  places: [{ host: 'cpms2.ern-net.eu', path: '/' }],
} as const satisfies PortalPlace;

/** Where visitors are sent while EU Login is out of order or turns them away. */
export const sorryPlace = {
  id: 'sorry',
  name: 'sorry.ec.europa.eu',
  places: [{ host: 'sorry.ec.europa.eu', path: '/' }],
} as const satisfies PortalPlace;

/** Every place. */
export const places: readonly PortalPlace[] = [euLoginPlace, saasPlace, cpmsPlace, cpms2Place, sorryPlace];
