import { find } from '../../lib/find/find';
import { lookAt } from '../../lib/find/look';
import type { Locator } from '../../lib/guides/shape';
import { cleanPath } from '../../lib/page/address';
import type { Profile } from '../../lib/profile/profile';
import { wishes } from '../../lib/profile/wishes';

/** Runs inside the page: what one locator alone finds; the element's id, or why there is none. */
function locate(locator: Locator, profile: Profile): string {
  const found = find(lookAt(document, cleanPath(location.pathname)), [locator], wishes(profile));
  return 'element' in found ? `#${found.element.id}` : found.status;
}

Object.assign(globalThis, { locate });
