import { places } from '../guides/places';
import type { Stage } from '../guides/shape';
import { belongsTo, isOwn, isShared } from '../page/address';
import type { ProgressEvent } from './events';

/** What a script on a portal's page may tell; everything else is said by the person on a page of ours. */
const tellable: ReadonlySet<ProgressEvent['type']> = new Set([
  'pageSeen',
  'submitted',
  'hidden',
  'hintTicked',
  'languageChosen',
]);

/** What is to become of an event that a script on a page has sent. */
export type Judged =
  /** It counts. */
  | 'counts'
  /** It counts once the person has pressed something on a page of this portal, in the same tab. */
  | { readonly onceActed: string }
  /** It is nothing that a page may say. */
  | 'refused';

/**
 * Judges an event by where it comes from: a script may only tell of pages of the portal that it stands on. Where that
 * portal shares its host with other applications, and the page is at none of the portal's own paths, what was seen
 * proves nothing until the person has acted there: another application could look the same. Nor does a tab on such a
 * host that a page has opened: to the browser both are one site, so that the page can write into it.
 * @param address of the page that the sender runs on, as the browser says it
 * @param isOpened whether a page has opened its tab
 */
export function judge(event: ProgressEvent, address: string, isOpened = false): Judged {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !places.some((one) => belongsTo(url, one))) return 'refused';
  if (event.type === 'confirmed') return mayConfirm(event, url) ? 'counts' : 'refused';
  if (!tellable.has(event.type)) return 'refused';
  if (event.type !== 'pageSeen' && event.type !== 'submitted') return 'counts';
  const portal = places.find(({ id }) => id === event.page.split('.')[0]);
  if (!portal || !belongsTo(url, portal)) return 'refused';
  const isSure = isOwn(url, portal) && !(isOpened && isShared(url));
  return event.type === 'submitted' || isSure ? 'counts' : { onceActed: portal.id };
}

/** Our card asks on the very portals whether access was asked for or granted; that is all a person can answer there. */
const asks: Partial<Record<Stage, readonly string[]>> = { access: ['saas', 'cpms', 'cpms2'], login: ['cpms', 'cpms2'] };

function mayConfirm({ stage, since }: Extract<ProgressEvent, { type: 'confirmed' }>, url: URL): boolean {
  const portal = places.find((one) => belongsTo(url, one) && isOwn(url, one));
  // Another date than now is given back only in our window.
  return since === undefined && portal !== undefined && asks[stage]?.includes(portal.id) === true;
}

/** A message takes no longer; what claims to be older was not sent just now. In ms. */
const longestWay = 10_000;

/**
 * An event with the background's time: the sender's only counts as far as it can be. (The same event, sent twice, keeps
 * its moment.)
 * @param now the present moment of what is stored
 */
export function timed(event: ProgressEvent, now: number): ProgressEvent {
  return 'at' in event ? { ...event, at: Math.min(Math.max(event.at, now - longestWay), now) } : event;
}
