import { isShared } from './address';

/** Whether another page of a host that applications share has opened this window, and can still write into it. */
export function isHeld({ opener, location }: Pick<Window, 'opener' | 'location'>): boolean {
  try {
    return isShared(new URL(location.href)) && Boolean((opener as Window | null)?.document);
  } catch {
    return false; // of another site
  }
}
