import { networkOf } from '../guides/networks';
import type { Route } from '../guides/shape';

export interface Proposal {
  readonly route: Route;
  /** Why: the network describes it itself, or nothing was found and CPMS 2.0 is the current system. */
  readonly because: 'described' | 'current';
}

/**
 * The way to ask for access that fits a network. Networks without a public description get CPMS 2.0, because CPMS was
 * upgraded to it in 2024 (European Commission: "The work of the ERNs"). No network, no proposal: we ask instead.
 */
export function proposeRoute(network: string | undefined): Proposal | null {
  const found = networkOf(network);
  if (!found) return null;
  const { route } = found;
  return route ? { route, because: 'described' } : { route: 'cpms2', because: 'current' };
}
