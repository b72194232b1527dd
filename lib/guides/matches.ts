import { type PortalPlace, places } from './places';

/**
 * The manifest's match patterns: where our script is installed, over https only.
 * @returns patterns such as `https://ecas.ec.europa.eu/cas*`, sorted
 */
export function matches(): string[] {
  return [...new Set(places.flatMap(patterns))].sort();
}

function patterns({ places: homes, installedAt }: PortalPlace): string[] {
  return homes.flatMap(({ host, path }) => (installedAt ?? [path]).map((start) => `https://${host}${start}*`));
}
