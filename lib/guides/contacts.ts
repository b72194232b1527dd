/** Addresses of help that belong to no network. */

/** Support for accounts that people registered themselves (EU Login help: "most common issues", read 2025). */
export const euLoginSupport = 'EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu';
/**
 * The Commission's public directory of the hospitals in every network; the shorter of its two known addresses (2026).
 */
export const directory = 'https://webgate.ec.europa.eu/ernsd/cgi-bin/ern_public.cgi';
