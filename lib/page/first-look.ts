import { fits } from '../dom/path';
import { rawTextOn } from '../dom/raw-text';
import { places } from '../guides/places';
import { belongsTo } from './address';

/**
 * Whether a document is a page of its host at all: drawings and data are none, nor is what a portal serves apart from
 * itself (`sandbox`), such as files that people have put there.
 */
export function isPage(document: Document): boolean {
  return document.contentType === 'text/html' && document.defaultView?.origin !== 'null';
}

/**
 * The one cheap look: may this page be ours at all? `webgate.ec.europa.eu` is the home of hundreds of other
 * applications, and there the script must end at once. Reads the address and the raw text, but nothing typed.
 */
export function worthALook(document: Document, url: URL): boolean {
  if (!isPage(document)) return false;
  return places.some((portal) => {
    if (!belongsTo(url, portal)) return false;
    const { sharedHost } = portal;
    if (!sharedHost || sharedHost.paths.some((path) => fits(url.pathname, path))) return true;
    const text = rawTextOn(document).toLowerCase();
    return sharedHost.words.some((word) => text.includes(word));
  });
}
