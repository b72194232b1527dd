/**
 * The 24 European Reference Networks, as far as they are needed to find a network's row in SAAS.
 * Names, contacts, routes and sources are in `network-facts.ts`, which the content script does not load.
 *
 * `prefixes`: what stands before " - " in the network's row, with other spellings (upper or lower case does not matter). Seen for 18 networks in the screenshots of
 * the ReCONNET guide; the rest are the codes of the European Commission's ERN Service Directory, which equal the prefix in
 * all those 18 rows.
 */
export const networks = [
  { id: 'bond', acronym: 'ERN BOND', prefixes: ['BOND'] },
  { id: 'cranio', acronym: 'ERN CRANIO', prefixes: ['CRANIO'] },
  { id: 'endo-ern', acronym: 'Endo-ERN', prefixes: ['Endo-ERN'] },
  { id: 'epicare', acronym: 'ERN EpiCARE', prefixes: ['EpiCARE'] },
  { id: 'erknet', acronym: 'ERKNet', prefixes: ['ERKNet'] },
  { id: 'ern-eye', acronym: 'ERN-EYE', prefixes: ['ERN-EYE'] },
  { id: 'ern-lung', acronym: 'ERN-LUNG', prefixes: ['ERN-LUNG'] },
  { id: 'ern-rnd', acronym: 'ERN-RND', prefixes: ['ERN-RND'] },
  { id: 'ern-skin', acronym: 'ERN-Skin', prefixes: ['ERN-SKIN'] },
  { id: 'ernica', acronym: 'ERNICA', prefixes: ['ERNICA'] },
  { id: 'euracan', acronym: 'ERN EURACAN', prefixes: ['EURACAN'] },
  { id: 'euro-nmd', acronym: 'ERN EURO-NMD', prefixes: ['EURO-NMD'] },
  { id: 'eurobloodnet', acronym: 'ERN-EuroBloodNet', prefixes: ['EuroBloodNet', 'ERN-EuroBloodNet'] },
  { id: 'eurogen', acronym: 'ERN eUROGEN', prefixes: ['eUROGEN'] },
  { id: 'genturis', acronym: 'ERN GENTURIS', prefixes: ['GENTURIS'] },
  { id: 'guard-heart', acronym: 'ERN GUARD-HEART', prefixes: ['GUARD-HEART'] },
  { id: 'ithaca', acronym: 'ERN-ITHACA', prefixes: ['ITHACA'] },
  { id: 'metabern', acronym: 'MetabERN', prefixes: ['MetabERN'] },
  { id: 'paedcan', acronym: 'ERN PaedCan', prefixes: ['PaedCAN'] },
  { id: 'rare-liver', acronym: 'ERN RARE-LIVER', prefixes: ['RARE-LIVER'] },
  { id: 'reconnet', acronym: 'ERN ReCONNET', prefixes: ['ReCONNET'] },
  { id: 'rita', acronym: 'ERN RITA', prefixes: ['RITA'] },
  {
    id: 'transplantchild',
    acronym: 'ERN TRANSPLANT-CHILD',
    prefixes: ['TRANSPLANTCHILD', 'TRANSPLANT-CHILD'],
  },
  { id: 'vascern', acronym: 'VASCERN', prefixes: ['VASCERN'] },
] as const satisfies readonly Network[];

export interface Network {
  readonly id: string;
  readonly acronym: string;
  readonly prefixes: readonly [string, ...string[]];
}

export type NetworkId = (typeof networks)[number]['id'];

/** The network with this id, or undefined when there is none. */
export function networkOf(id: string | undefined): (Network & { readonly id: NetworkId }) | undefined {
  return networks.find((network) => network.id === id);
}
