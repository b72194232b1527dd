import { networkOf } from '../guides/networks';
import type { Profile } from './profile';

/** Where the person's network can be asked. */
export interface Helpdesk {
  /** A verified mail address, the network's own page about CPMS, its website, or nothing as long as none is chosen. */
  readonly way: 'mail' | 'help' | 'website' | 'none';
  /** The network's short name; empty when none is chosen. */
  readonly network: string;
  /** As a person reads it: an address without `https://`. */
  readonly to: string;
  /** What a link leads to. */
  readonly href: string;
}

/** The best way to reach the network of this profile; addresses that were not read in full are never guessed. */
export function helpdeskOf({ network: id }: Profile): Helpdesk {
  const network = networkOf(id);
  if (!network) return { way: 'none', network: '', to: '', href: '' };
  const { mail, help, website } = network;
  if (mail) return { way: 'mail', network: network.acronym, to: mail, href: `mailto:${mail}` };
  const href = help ?? website;
  return { way: help ? 'help' : 'website', network: network.acronym, to: withoutScheme(href), href };
}

/** An address as it is read and typed: without scheme, `www.` and the last slash. */
export function withoutScheme(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
