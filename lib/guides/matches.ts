import { places } from './places';

/**
 * The manifest's match patterns: every place of every portal, over https only, without those that another one covers.
 * @returns patterns such as `https://ecas.ec.europa.eu/cas*`, sorted
 */
export function matches(): string[] {
  const all = places.flatMap((portal) => portal.places);
  const narrow = all.filter(
    (place) => !all.some((other) => other.host === place.host && other.path === '/' && place.path !== '/'),
  );
  return [...new Set(narrow.map(({ host, path }) => `https://${host}${path}*`))].sort();
}
