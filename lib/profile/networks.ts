import type { Route } from '../guides/shape';

/**
 * The 24 European Reference Networks, as far as they are needed to find a network's row in SAAS and to propose a route.
 * Names, contacts and sources are in `network-facts.ts`, which the content script does not load.
 *
 * `labels`: the whole text of the row in SAAS, as seen in the screenshots of the ReCONNET guide, with other spellings.
 * `prefixes`: what stands before " - ". Where `labels` is empty only the prefix is known (European Commission, codes of
 * the ERN Service Directory, which equal the prefix in all 18 rows that were seen), so the rest of the row may be anything.
 * `route`: the way the network's own public pages describe; null = no public description was found.
 */
export const networks = [
  { id: 'bond', acronym: 'ERN BOND', prefixes: ['BOND'], labels: ['BOND - Bone Disorders'], route: null },
  {
    id: 'cranio',
    acronym: 'ERN CRANIO',
    prefixes: ['CRANIO'],
    labels: ['CRANIO - Craniofacial anomalies and ear, nose and throat disorders'],
    route: null,
  },
  {
    id: 'endo-ern',
    acronym: 'Endo-ERN',
    prefixes: ['Endo-ERN'],
    labels: ['Endo-ERN - Endocrine Conditions'],
    route: 'cpms2',
  },
  {
    id: 'epicare',
    acronym: 'ERN EpiCARE',
    prefixes: ['EpiCARE', 'EpiCare'],
    labels: ['EpiCARE - Epilepsies'],
    route: 'saas',
  },
  { id: 'erknet', acronym: 'ERKNet', prefixes: ['ERKNet'], labels: ['ERKNet - Kidney Diseases'], route: 'cpms2' },
  { id: 'ern-eye', acronym: 'ERN-EYE', prefixes: ['ERN-EYE'], labels: ['ERN-EYE - Eye Diseases'], route: null },
  {
    id: 'ern-lung',
    acronym: 'ERN-LUNG',
    prefixes: ['ERN-LUNG'],
    labels: ['ERN-LUNG - Respiratory Diseases'],
    route: null,
  },
  {
    id: 'ern-rnd',
    acronym: 'ERN-RND',
    prefixes: ['ERN-RND'],
    labels: ['ERN-RND - Neurological Diseases'],
    route: 'saas',
  },
  {
    id: 'ern-skin',
    acronym: 'ERN-Skin',
    prefixes: ['ERN-SKIN', 'ERN-Skin'],
    labels: ['ERN-SKIN - Skin Disorders'],
    route: null,
  },
  {
    id: 'ernica',
    acronym: 'ERNICA',
    prefixes: ['ERNICA'],
    labels: ['ERNICA - Inherited and Congenital Anomalies'],
    route: 'saas',
  },
  { id: 'euracan', acronym: 'ERN EURACAN', prefixes: ['EURACAN'], labels: ['EURACAN - Adult Cancers'], route: null },
  {
    id: 'euro-nmd',
    acronym: 'ERN EURO-NMD',
    prefixes: ['EURO-NMD'],
    labels: ['EURO-NMD - Neuromuscular Diseases'],
    route: 'saas',
  },
  {
    id: 'eurobloodnet',
    acronym: 'ERN-EuroBloodNet',
    prefixes: ['EuroBloodNet', 'ERN-EuroBloodNet'],
    labels: ['EuroBloodNet - Hematological Diseases', 'EuroBloodNet - Haematological Diseases'],
    route: 'saas',
  },
  { id: 'eurogen', acronym: 'ERN eUROGEN', prefixes: ['eUROGEN'], labels: [], route: 'saas' },
  {
    id: 'genturis',
    acronym: 'ERN GENTURIS',
    prefixes: ['GENTURIS'],
    labels: ['GENTURIS - Genetic Tumour Risk Syndromes'],
    route: null,
  },
  {
    id: 'guard-heart',
    acronym: 'ERN GUARD-HEART',
    prefixes: ['GUARD-HEART', 'GUARD-Heart'],
    labels: ['GUARD-HEART - Heart Diseases'],
    route: null,
  },
  {
    id: 'ithaca',
    acronym: 'ERN-ITHACA',
    prefixes: ['ITHACA'],
    labels: ['ITHACA - Intellectual Disability and Congenital Malformations'],
    route: 'cpms2',
  },
  {
    id: 'metabern',
    acronym: 'MetabERN',
    prefixes: ['MetabERN'],
    labels: ['MetabERN - Hereditary Metabolic Disorders'],
    route: 'cpms2',
  },
  { id: 'paedcan', acronym: 'ERN PaedCan', prefixes: ['PaedCAN', 'PaedCan'], labels: [], route: 'saas' },
  { id: 'rare-liver', acronym: 'ERN RARE-LIVER', prefixes: ['RARE-LIVER'], labels: [], route: 'saas' },
  {
    id: 'reconnet',
    acronym: 'ERN ReCONNET',
    prefixes: ['ReCONNET'],
    labels: ['ReCONNET - Connective Tissue and Musculoskeletal Diseases'],
    route: 'saas',
  },
  { id: 'rita', acronym: 'ERN RITA', prefixes: ['RITA'], labels: [], route: 'saas' },
  {
    id: 'transplantchild',
    acronym: 'ERN TRANSPLANT-CHILD',
    prefixes: ['TRANSPLANTCHILD', 'TRANSPLANT-CHILD', 'TransplantChild'],
    labels: [],
    route: 'saas',
  },
  { id: 'vascern', acronym: 'VASCERN', prefixes: ['VASCERN'], labels: [], route: 'cpms2' },
] as const satisfies readonly Network[];

export interface Network {
  readonly id: string;
  readonly acronym: string;
  readonly prefixes: readonly [string, ...string[]];
  readonly labels: readonly string[];
  readonly route: Route | null;
}

export type NetworkId = (typeof networks)[number]['id'];

/** The network with this id, or undefined when there is none. */
export function networkOf(id: string | undefined): (Network & { readonly id: NetworkId }) | undefined {
  return networks.find((network) => network.id === id);
}
