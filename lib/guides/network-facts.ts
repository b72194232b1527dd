import type { NetworkId } from './networks';
import type { Route } from './shape';

/** What the popup and the welcome page tell of a network. Short field names are texts: `network.<id>`. */
export interface NetworkFacts {
  /** Official English name (European Commission: overview of the ERNs, health.ec.europa.eu). */
  readonly name: string;
  /** The network's whole rows in SAAS, as far as they were seen or are spelled otherwise elsewhere. */
  readonly rows: readonly string[];
  readonly website: string;
  /** The way to ask for access that the network's own public pages describe; null = no description was found. */
  readonly route: Route | null;
  /** The network's own page about CPMS, where one was found. */
  readonly help: string | null;
  /** The network's CPMS helpdesk; only addresses that were read in full, none is guessed. */
  readonly mail: string | null;
  readonly sources: readonly string[];
}

/** The day these were last read (year-month-day). */
export const factsRead = '2026-11-23';

export const networkFacts: Readonly<Record<NetworkId, NetworkFacts>> = {
  bond: {
    name: 'European Reference Network on rare bone disorders',
    rows: ['BOND - Bone Disorders'],
    website: 'https://ernbond.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ernbond.eu/working-groups/ (WP4 = CPMS)'],
  },
  cranio: {
    name: 'European Reference Network on rare craniofacial anomalies and ear, nose and throat (ENT) disorders',
    rows: ['CRANIO - Craniofacial anomalies and ear, nose and throat disorders'],
    website: 'https://ern-cranio.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ern-cranio.eu/erncraniomembersandpartners'],
  },
  'endo-ern': {
    name: 'European Reference Network on rare endocrine conditions',
    rows: ['Endo-ERN - Endocrine Conditions'],
    website: 'https://endo-ern.eu/',
    route: 'cpms2',
    help: 'https://endo-ern.eu/cpms-2-0-hcp-permission-consent/',
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'https://endo-ern.eu/cpms-2-0-hcp-permission-consent/',
      'https://endo-ern.eu/faq/',
    ],
  },
  epicare: {
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
  erknet: {
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
  'ern-eye': {
    name: 'European Reference Network on rare eye diseases',
    rows: ['ERN-EYE - Eye Diseases'],
    website: 'https://www.ern-eye.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://www.ern-eye.eu/network'],
  },
  'ern-lung': {
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
  'ern-rnd': {
    name: 'European Reference Network on rare neurological diseases',
    rows: ['ERN-RND - Neurological Diseases'],
    website: 'http://www.ern-rnd.eu/',
    route: 'saas',
    help: 'http://www.ern-rnd.eu/cpms/',
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'http://www.ern-rnd.eu/cpms/ (CPMS 1.0)'],
  },
  'ern-skin': {
    name: 'European Reference Network on rare, complex, and undiagnosed skin disorders',
    rows: ['ERN-SKIN - Skin Disorders'],
    website: 'https://ern-skin.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ern-skin.eu/about-the-ern-skin/'],
  },
  ernica: {
    name: 'European Reference Network on rare inherited and congenital (digestive and gastrointestinal) anomalies',
    rows: ['ERNICA - Inherited and Congenital Anomalies'],
    website: 'https://ern-ernica.eu/',
    route: 'saas',
    help: 'https://ern-ernica.eu/network-activities/e-health/',
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://ern-ernica.eu/network-activities/e-health/ (CPMS 1.0)'],
  },
  euracan: {
    name: 'European Reference Network on rare adult solid cancers',
    rows: ['EURACAN - Adult Cancers'],
    website: 'http://euracan.ern-net.eu/',
    route: null,
    help: null,
    mail: null,
    sources: [
      'ReCONNET guide: SAAS screenshots',
      'http://euracan.ern-net.eu/activities/ (older address; a newer domain may exist)',
    ],
  },
  'euro-nmd': {
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
  eurobloodnet: {
    name: 'European Reference Network on rare haematological diseases',
    rows: ['EuroBloodNet - Hematological Diseases', 'EuroBloodNet - Haematological Diseases'],
    website: 'https://www.eurobloodnet.eu/',
    route: 'saas',
    help: 'https://www.eurobloodnet.eu/cpms/how-to-use-the-cpms',
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://www.eurobloodnet.eu/cpms/how-to-use-the-cpms (CPMS 1.0)'],
  },
  eurogen: {
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
  genturis: {
    name: 'European Reference Network on rare genetic tumour risk syndromes',
    rows: ['GENTURIS - Genetic Tumour Risk Syndromes'],
    website: 'https://www.genturis.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://genturis.eu/l=eng/thematic-disease-groups.html'],
  },
  'guard-heart': {
    name: 'European Reference Network on uncommon and rare diseases of the heart',
    rows: ['GUARD-HEART - Heart Diseases'],
    website: 'https://guardheart.ern-net.eu/',
    route: null,
    help: null,
    mail: null,
    sources: ['ReCONNET guide: SAAS screenshots', 'https://guardheart.ern-net.eu/geographical-coverage/'],
  },
  ithaca: {
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
  metabern: {
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
  paedcan: {
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
  'rare-liver': {
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
  reconnet: {
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
  rita: {
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
  transplantchild: {
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
  vascern: {
    name: 'European Reference Network on rare multisystemic vascular diseases',
    rows: [],
    website: 'https://vascern.eu/',
    route: 'cpms2',
    help: 'https://vascern.eu/clinical-patient-management-system-cpms/submit-a-case/for-healthcare-professionals-members-of-vascern',
    mail: null,
    sources: [
      'European Commission, ERN Service Directory: network code',
      'https://vascern.eu/clinical-patient-management-system-cpms/submit-a-case/for-healthcare-professionals-members-of-vascern (CPMS 2.0)',
    ],
  },
};
