import { fits } from '../dom/path';
import { rawTextOn } from '../dom/raw-text';
import { places } from '../guides/places';
import { belongsTo } from './address';

/**
 * The one cheap look: may this page be ours at all? `webgate.ec.europa.eu` is the home of hundreds of other
 * applications, and there the script must end at once. Reads the address and the raw text, but nothing typed.
 */
export function worthALook(document: Document, url: URL): boolean {
  // An XML document or a picture has no place for a card.
  if (!(document.documentElement instanceof HTMLElement)) return false;
  return places.some((portal) => {
    if (!belongsTo(url, portal)) return false;
    const { sharedHost } = portal;
    if (!sharedHost || sharedHost.paths.some((path) => fits(url.pathname, path))) return true;
    const text = rawTextOn(document).toLowerCase();
    return sharedHost.words.some((word) => text.includes(word));
  });
}
