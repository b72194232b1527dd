import { portals } from '../guides';
import { belongsTo } from './address';

/**
 * The one cheap look: may this page be ours at all? `webgate.ec.europa.eu` is the home of hundreds of other
 * applications, and there the script must end at once. Reads the address and the raw text, nothing else.
 */
export function worthALook(document: Document, url: URL): boolean {
  return portals.some((portal) => {
    if (!belongsTo(url, portal)) return false;
    if (!portal.firstLook || url.pathname.toLowerCase().startsWith(`/${portal.id}`)) return true;
    const text = (document.body?.textContent ?? '').toLowerCase();
    return portal.firstLook.some((word) => text.includes(word));
  });
}
