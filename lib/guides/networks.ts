import type { Route } from './shape';

/** A European Reference Network. Its short texts are `network.<id>`. */
export interface Network {
  readonly id: string;
  readonly acronym: string;
  /**
   * What stands before " - " in the network's row in SAAS, with other spellings (upper or lower case does not matter).
   * Seen for 18 networks in the screenshots of the ReCONNET guide; the rest are the codes of the European Commission's
   * ERN Service Directory, which equal the prefix in all those 18 rows.
   */
  readonly prefixes: readonly [string, ...string[]];
  /** Official English name (European Commission: overview of the ERNs, health.ec.europa.eu). */
  readonly name: string;
  /** The network's whole rows in SAAS, as far as they were seen or are spelled otherwise elsewhere. */
  readonly rows: readonly string[];
  readonly website: string;
  /** The way to ask for access that the network's own public pages describe; null = no description was found. */
  readonly route: Route | null;
  /** The network's own page about CPMS, where one was found. */
  readonly help: string | null;
  /** What its note (`network.<id>.note`) must be known before: registering, or entering patients. */
  readonly noteBefore?: 'account' | 'patients';
  /** The network's CPMS helpdesk; only addresses that were read in full, none is guessed. */
  readonly mail: string | null;
  readonly sources: readonly string[];
}

/** The day these were last read (year-month-day). */
export const factsRead = '2026-11-23';

/**
 * Rows of SAAS beside the networks that are none, so never to be chosen: the Commission's COVID-19 Clinical Management
 * Support System of 2020 (facts of 2026-11, A22).
 */
export const notNetworks = [
  { id: 'covid-19', names: ['COVID-19', 'COVID', 'COVID 19 CMSS', 'COVID-19 Clinical Management Support System'] },
] as const;

/** The 24 networks. */
export const networks = [
  {
    id: 'bond',
    acronym: 'ERN BOND',
    prefixes: ['BOND'],
    name: 'European Reference Network on rare bone disorders',
    rows: ['BOND - Bone Disorders'],
    website: 'https://ernbond.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ernbond.eu/working-groups/ (WP4 = CPMS)'],
  },
  {
    id: 'cranio',
    acronym: 'ERN CRANIO',
    prefixes: ['CRANIO'],
    name: 'European Reference Network on rare craniofacial anomalies and ear, nose and throat (ENT) disorders',
    rows: ['CRANIO - Craniofacial anomalies and ear, nose and throat disorders'],
    website: 'https://ern-cranio.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ern-cranio.eu/erncraniomembersandpartners'],
  },
  {
    id: 'endo-ern',
    acronym: 'Endo-ERN',
    prefixes: ['Endo-ERN'],
    name: 'European Reference Network on rare endocrine conditions',
    rows: ['Endo-ERN - Endocrine Conditions'],
    website: 'https://endo-ern.eu/',
    route: 'cpms2',
    help: 'https://endo-ern.eu/cpms-2-0-hcp-permission-consent/',
    noteBefore: 'patients',
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://endo-ern.eu/cpms-2-0-hcp-permission-consent/',
      'https://endo-ern.eu/faq/',
    ],
  },
  {
    id: 'epicare',
    acronym: 'ERN EpiCARE',
    prefixes: ['EpiCARE'],
    name: 'European Reference Network on rare and complex epilepsies',
    rows: ['EpiCARE - Epilepsies'],
    website: 'https://epi-care.eu/',
    route: 'saas',
    help: null,
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://epi-care.eu/clinical-patient-management-system-cpms-live-12pm-cet-20th-november-2017/',
    ],
  },
  {
    id: 'erknet',
    acronym: 'ERKNet',
    prefixes: ['ERKNet'],
    name: 'European Reference Network on rare kidney diseases',
    rows: ['ERKNet - Kidney Diseases'],
    website: 'https://www.erknet.org/',
    route: 'cpms2',
    help: 'https://www.erknet.org/virtual-consultation/about-cpms/clinical-patient-management-system-20',
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://www.erknet.org/virtual-consultation/about-cpms/clinical-patient-management-system-20',
      "https://www.erknet.org/virtual-consultation/about-cpms (address shown only as 'cpms[at]', domain not in the stored copy)",
    ],
  },
  {
    id: 'ern-eye',
    acronym: 'ERN-EYE',
    prefixes: ['ERN-EYE'],
    name: 'European Reference Network on rare eye diseases',
    rows: ['ERN-EYE - Eye Diseases'],
    website: 'https://www.ern-eye.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://www.ern-eye.eu/network'],
  },
  {
    id: 'ern-lung',
    acronym: 'ERN-LUNG',
    prefixes: ['ERN-LUNG'],
    name: 'European Reference Network on rare respiratory diseases',
    rows: ['ERN-LUNG - Respiratory Diseases'],
    website: 'https://ern-lung.eu/',
    route: null,
    help: null,
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      "https://ern-lung.eu/home-3/ (info@ern-lung.eu is the network's GENERAL contact, not a CPMS helpdesk)",
    ],
  },
  {
    id: 'ern-rnd',
    acronym: 'ERN-RND',
    prefixes: ['ERN-RND'],
    name: 'European Reference Network on rare neurological diseases',
    rows: ['ERN-RND - Neurological Diseases'],
    website: 'https://www.ern-rnd.eu/',
    route: 'saas',
    help: 'https://www.ern-rnd.eu/cpms/',
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://www.ern-rnd.eu/cpms/ (CPMS 1.0)'],
  },
  {
    id: 'ern-skin',
    acronym: 'ERN-Skin',
    prefixes: ['ERN-SKIN'],
    name: 'European Reference Network on rare, complex, and undiagnosed skin disorders',
    rows: ['ERN-SKIN - Skin Disorders'],
    website: 'https://ern-skin.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ern-skin.eu/about-the-ern-skin/'],
  },
  {
    id: 'ernica',
    acronym: 'ERNICA',
    prefixes: ['ERNICA'],
    name: 'European Reference Network on rare inherited and congenital (digestive and gastrointestinal) anomalies',
    rows: ['ERNICA - Inherited and Congenital Anomalies'],
    website: 'https://ern-ernica.eu/',
    route: 'saas',
    help: 'https://ern-ernica.eu/network-activities/e-health/',
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ern-ernica.eu/network-activities/e-health/ (CPMS 1.0)'],
  },
  {
    id: 'euracan',
    acronym: 'ERN EURACAN',
    prefixes: ['EURACAN'],
    name: 'European Reference Network on rare adult solid cancers',
    rows: ['EURACAN - Adult Cancers'],
    website: 'https://euracan.ern-net.eu/',
    route: null,
    help: null,
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://euracan.ern-net.eu/activities/ (older address; a newer domain may exist)',
    ],
  },
  {
    id: 'euro-nmd',
    acronym: 'ERN EURO-NMD',
    prefixes: ['EURO-NMD'],
    name: 'European Reference Network on neuromuscular diseases',
    rows: ['EURO-NMD - Neuromuscular Diseases'],
    website: 'https://ern-euro-nmd.eu/',
    route: 'saas',
    help: 'https://ern-euro-nmd.eu/cpms-support/?a=10&c=4',
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://ern-euro-nmd.eu/cpms-support/?a=10&c=4 (CPMS 1.0)',
      'https://ern-euro-nmd.eu/accessing-and-using-the-cpms/',
      'https://helpdesk.ern-euro-nmd.eu/cpms-support/?a=5',
    ],
  },
  {
    id: 'eurobloodnet',
    acronym: 'ERN-EuroBloodNet',
    prefixes: ['EuroBloodNet', 'ERN-EuroBloodNet'],
    name: 'European Reference Network on rare haematological diseases',
    rows: ['EuroBloodNet - Hematological Diseases', 'EuroBloodNet - Haematological Diseases'],
    website: 'https://www.eurobloodnet.eu/',
    route: 'saas',
    help: 'https://www.eurobloodnet.eu/cpms/how-to-use-the-cpms',
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://www.eurobloodnet.eu/cpms/how-to-use-the-cpms (CPMS 1.0)'],
  },
  {
    id: 'eurogen',
    acronym: 'ERN eUROGEN',
    prefixes: ['eUROGEN'],
    name: 'European Reference Network on rare urogenital diseases and complex conditions',
    rows: [],
    website: 'https://eurogen-ern.eu/',
    route: 'saas',
    help: 'https://eurogen-ern.eu/for-our-clinicians/cpms/',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://eurogen-ern.eu/for-our-clinicians/cpms/ (CPMS 1.0)',
      'https://eurogen-ern.eu/what-we-do/virtual-consultations-cpms/',
      'https://eurogen-ern.eu/ern-coordinators-group-meeting-luxembourg-21-may-2024',
    ],
  },
  {
    id: 'genturis',
    acronym: 'ERN GENTURIS',
    prefixes: ['GENTURIS'],
    name: 'European Reference Network on rare genetic tumour risk syndromes',
    rows: ['GENTURIS - Genetic Tumour Risk Syndromes'],
    website: 'https://www.genturis.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://genturis.eu/l=eng/thematic-disease-groups.html'],
  },
  {
    id: 'guard-heart',
    acronym: 'ERN GUARD-HEART',
    prefixes: ['GUARD-HEART'],
    name: 'European Reference Network on uncommon and rare diseases of the heart',
    rows: ['GUARD-HEART - Heart Diseases'],
    website: 'https://guardheart.ern-net.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://guardheart.ern-net.eu/geographical-coverage/'],
  },
  {
    id: 'ithaca',
    acronym: 'ERN-ITHACA',
    prefixes: ['ITHACA'],
    name: 'European Reference Network on rare malformation syndromes, intellectual and other neurodevelopmental disorders',
    rows: ['ITHACA - Intellectual Disability and Congenital Malformations'],
    website: 'https://ern-ithaca.eu/',
    route: 'cpms2',
    help: 'https://ern-ithaca.eu/how-to-use-cpms-2-0',
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://ern-ithaca.eu/how-to-use-cpms-2-0',
      'https://ern-ithaca.eu/our-workgroups/healthcare-cpms',
    ],
  },
  {
    id: 'metabern',
    acronym: 'MetabERN',
    prefixes: ['MetabERN'],
    name: 'European Reference Network on hereditary metabolic disorders',
    rows: ['MetabERN - Hereditary Metabolic Disorders'],
    website: 'https://metab.ern-net.eu/',
    route: 'cpms2',
    help: 'https://metab.ern-net.eu/cpms-3',
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://metab.ern-net.eu/cpms-3',
      'https://metab.ern-net.eu/continuous-monitoring-system/',
    ],
  },
  {
    id: 'paedcan',
    acronym: 'ERN PaedCan',
    prefixes: ['PaedCAN'],
    name: 'European Reference Network on paediatric cancer (haemato-oncology)',
    rows: [],
    website: 'https://paedcan.ern-net.eu/',
    route: 'saas',
    help: 'https://paedcan.ern-net.eu/e-health/',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://paedcan.ern-net.eu/e-health/ (CPMS 1.0)',
    ],
  },
  {
    id: 'rare-liver',
    acronym: 'ERN RARE-LIVER',
    prefixes: ['RARE-LIVER'],
    name: 'European Reference Network on rare hepatological diseases',
    rows: [],
    website: 'https://rare-liver.eu/',
    route: 'saas',
    help: 'https://rare-liver.eu/healthcare-professionals/cpms/',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://rare-liver.eu/healthcare-professionals/cpms/ (CPMS 1.0)',
    ],
  },
  {
    id: 'reconnet',
    acronym: 'ERN ReCONNET',
    prefixes: ['ReCONNET'],
    name: 'European Reference Network on rare connective tissue and musculoskeletal diseases',
    rows: ['ReCONNET - Connective Tissue and Musculoskeletal Diseases'],
    website: 'https://reconnet.ern-net.eu/',
    route: 'saas',
    help: null,
    mail: 'helpdesk.reconnet@ao-pisa.toscana.it',
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'ReCONNET guide: helpdesk address and breadcrumb label',
      'https://reconnet.ern-net.eu/2018/02/26/5108/',
    ],
  },
  {
    id: 'rita',
    acronym: 'ERN RITA',
    prefixes: ['RITA'],
    name: 'European Reference Network on rare immunodeficiency, autoinflammatory and autoimmune diseases',
    rows: [],
    website: 'https://ern-rita.org/',
    route: 'saas',
    help: 'https://ern-rita.org/cpms-helpdesk',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://ern-rita.org/cpms-helpdesk (CPMS 1.0)',
    ],
  },
  {
    id: 'transplantchild',
    acronym: 'ERN TRANSPLANT-CHILD',
    prefixes: ['TRANSPLANTCHILD', 'TRANSPLANT-CHILD'],
    name: 'European Reference Network on transplantation in children',
    rows: [],
    website: 'https://www.transplantchild.eu/',
    route: 'saas',
    help: 'https://www.transplantchild.eu/en/for-healthcare-profesionals/transplantchild-members-area-2/cpms',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://www.transplantchild.eu/en/for-healthcare-profesionals/transplantchild-members-area-2/cpms (CPMS 1.0)',
    ],
  },
  {
    id: 'vascern',
    acronym: 'VASCERN',
    prefixes: ['VASCERN'],
    name: 'European Reference Network on rare multisystemic vascular diseases',
    rows: [],
    website: 'https://vascern.eu/',
    route: 'cpms2',
    help: 'https://vascern.eu/clinical-patient-management-system-cpms/submit-a-case/for-healthcare-professionals-members-of-vascern',
    noteBefore: 'account',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://vascern.eu/clinical-patient-management-system-cpms/submit-a-case/for-healthcare-professionals-members-of-vascern (CPMS 2.0)',
    ],
  },
] as const satisfies readonly Network[];

export type NetworkId = (typeof networks)[number]['id'];

/** The network with this id, or undefined when there is none. */
export function networkOf(id: string | undefined): (Network & { readonly id: NetworkId }) | undefined {
  return networks.find((network) => network.id === id);
}
