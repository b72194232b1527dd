import type { Locator } from '../../lib/guides/shape';
import type { Profile } from '../../lib/profile/profile';

/** Runs inside the page: what one locator alone finds; the element's id, or why there is none. */
function locate(locator: Locator, profile: Profile): string {
  const { look, plan } = lotse.inspect(document, new URL(location.href), profile);
  const found = lotse.find(look, [locator], plan);
  return 'element' in found ? `#${found.element.id}` : found.status;
}

Object.assign(globalThis, { locate });
