import type { Route } from '../guides/shape';

/**
 * The 24 European Reference Networks, as far as they are needed to find a network's row in SAAS and to propose a route.
 * Names, contacts and sources are in `network-facts.ts`, which the content script does not load.
 *
 * `prefixes`: what stands before " - " in the network's row, with other spellings. Seen for 18 networks in the screenshots of
 * the ReCONNET guide; the rest are the codes of the European Commission's ERN Service Directory, which equal the prefix in
 * all those 18 rows.
 * `route`: the way the network's own public pages describe; null = no public description was found.
 */
export const networks = [
  { id: 'bond', acronym: 'ERN BOND', prefixes: ['BOND'], route: null },
  {
    id: 'cranio',
    acronym: 'ERN CRANIO',
    prefixes: ['CRANIO'],
    route: null,
  },
  {
    id: 'endo-ern',
    acronym: 'Endo-ERN',
    prefixes: ['Endo-ERN'],
    route: 'cpms2',
  },
  {
    id: 'epicare',
    acronym: 'ERN EpiCARE',
    prefixes: ['EpiCARE', 'EpiCare'],
    route: 'saas',
  },
  { id: 'erknet', acronym: 'ERKNet', prefixes: ['ERKNet'], route: 'cpms2' },
  { id: 'ern-eye', acronym: 'ERN-EYE', prefixes: ['ERN-EYE'], route: null },
  {
    id: 'ern-lung',
    acronym: 'ERN-LUNG',
    prefixes: ['ERN-LUNG'],
    route: null,
  },
  {
    id: 'ern-rnd',
    acronym: 'ERN-RND',
    prefixes: ['ERN-RND'],
    route: 'saas',
  },
  {
    id: 'ern-skin',
    acronym: 'ERN-Skin',
    prefixes: ['ERN-SKIN', 'ERN-Skin'],
    route: null,
  },
  {
    id: 'ernica',
    acronym: 'ERNICA',
    prefixes: ['ERNICA'],
    route: 'saas',
  },
  { id: 'euracan', acronym: 'ERN EURACAN', prefixes: ['EURACAN'], route: null },
  {
    id: 'euro-nmd',
    acronym: 'ERN EURO-NMD',
    prefixes: ['EURO-NMD'],
    route: 'saas',
  },
  {
    id: 'eurobloodnet',
    acronym: 'ERN-EuroBloodNet',
    prefixes: ['EuroBloodNet', 'ERN-EuroBloodNet'],
    route: 'saas',
  },
  { id: 'eurogen', acronym: 'ERN eUROGEN', prefixes: ['eUROGEN'], route: 'saas' },
  {
    id: 'genturis',
    acronym: 'ERN GENTURIS',
    prefixes: ['GENTURIS'],
    route: null,
  },
  {
    id: 'guard-heart',
    acronym: 'ERN GUARD-HEART',
    prefixes: ['GUARD-HEART', 'GUARD-Heart'],
    route: null,
  },
  {
    id: 'ithaca',
    acronym: 'ERN-ITHACA',
    prefixes: ['ITHACA'],
    route: 'cpms2',
  },
  {
    id: 'metabern',
    acronym: 'MetabERN',
    prefixes: ['MetabERN'],
    route: 'cpms2',
  },
  { id: 'paedcan', acronym: 'ERN PaedCan', prefixes: ['PaedCAN', 'PaedCan'], route: 'saas' },
  { id: 'rare-liver', acronym: 'ERN RARE-LIVER', prefixes: ['RARE-LIVER'], route: 'saas' },
  {
    id: 'reconnet',
    acronym: 'ERN ReCONNET',
    prefixes: ['ReCONNET'],
    route: 'saas',
  },
  { id: 'rita', acronym: 'ERN RITA', prefixes: ['RITA'], route: 'saas' },
  {
    id: 'transplantchild',
    acronym: 'ERN TRANSPLANT-CHILD',
    prefixes: ['TRANSPLANTCHILD', 'TRANSPLANT-CHILD', 'TransplantChild'],
    route: 'saas',
  },
  { id: 'vascern', acronym: 'VASCERN', prefixes: ['VASCERN'], route: 'cpms2' },
] as const satisfies readonly Network[];

export interface Network {
  readonly id: string;
  readonly acronym: string;
  readonly prefixes: readonly [string, ...string[]];
  readonly route: Route | null;
}

export type NetworkId = (typeof networks)[number]['id'];

/** The network with this id, or undefined when there is none. */
export function networkOf(id: string | undefined): (Network & { readonly id: NetworkId }) | undefined {
  return networks.find((network) => network.id === id);
}
