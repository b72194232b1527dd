import { type Network, networks } from './network-list';

/** The day these were last read (year-month-day). */
export const factsRead = '2026-11-23';

/**
 * Rows of SAAS beside the networks that are none, so never to be chosen: the Commission's COVID-19 Clinical Management
 * Support System of 2020 (facts of 2026-11, A22).
 */
export const notNetworks = [
  { id: 'covid-19', names: ['COVID-19', 'COVID', 'COVID 19 CMSS', 'COVID-19 Clinical Management Support System'] },
] as const;

export type NetworkId = (typeof networks)[number]['id'];

/** The network with this id, or undefined when there is none. */
export function networkOf(id: string | undefined): (Network & { readonly id: NetworkId }) | undefined {
  return networks.find((network) => network.id === id);
}
