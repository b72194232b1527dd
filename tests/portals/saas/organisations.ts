/** Something in the tree of step 2: a network, a country, or a hospital. */
export interface Organisation {
  id: string;
  label: string;
}

// Order and labels up to MetabERN are documented in the ReCONNET guide; the rest of the list was cut off there, so it
// goes on in the same order (by character code). For those six only the acronym is certain; ReCONNET's label is
// documented.
export const NETWORKS: readonly Organisation[] = [
  ['bond', 'BOND - Bone Disorders'],
  ['covid', 'COVID-19'],
  ['cranio', 'CRANIO - Craniofacial anomalies and ear, nose and throat disorders'],
  ['erknet', 'ERKNet - Kidney Diseases'],
  ['ern-eye', 'ERN-EYE - Eye Diseases'],
  ['ern-lung', 'ERN-LUNG - Respiratory Diseases'],
  ['ern-rnd', 'ERN-RND - Neurological Diseases'],
  ['ern-skin', 'ERN-SKIN - Skin Disorders'],
  ['ernica', 'ERNICA - Inherited and Congenital Anomalies'],
  ['euracan', 'EURACAN - Adult Cancers'],
  ['euro-nmd', 'EURO-NMD - Neuromuscular Diseases'],
  ['endo-ern', 'Endo-ERN - Endocrine Conditions'],
  ['epicare', 'EpiCARE - Epilepsies'],
  ['eurobloodnet', 'EuroBloodNet - Hematological Diseases'],
  ['genturis', 'GENTURIS - Genetic Tumour Risk Syndromes'],
  ['guard-heart', 'GUARD-HEART - Heart Diseases'],
  ['ithaca', 'ITHACA - Intellectual Disability and Congenital Malformations'],
  ['metabern', 'MetabERN - Hereditary Metabolic Disorders'],
  ['paedcan', 'PaedCAN - Paediatric Cancers'],
  ['rare-liver', 'RARE-LIVER - Hepatological Diseases'],
  ['rita', 'RITA - Immunodeficiency, Autoinflammatory and Autoimmune Diseases'],
  ['reconnet', 'ReCONNET - Connective Tissue and Musculoskeletal Diseases'],
  ['transplantchild', 'TRANSPLANTCHILD - Transplantation in Children'],
  ['vascern', 'VASCERN - Multisystemic Vascular Diseases'],
  ['eurogen', 'eUROGEN - Urogenital Diseases'],
].map(([id = '', label = '']) => ({ id, label }));

// Documented up to Malta; the rest is inferred from the member states and the European Economic Area.
const COUNTRY_CODES =
  'AT Austria,BE Belgium,BG Bulgaria,HR Croatia,CY Cyprus,CZ Czech Republic,DK Denmark,EE Estonia,FI Finland,FR France,' +
  'DE Germany,EL Greece,HU Hungary,IS Iceland,IE Ireland,IT Italy,LV Latvia,LI Liechtenstein,LT Lithuania,LU Luxembourg,' +
  'MT Malta,NL Netherlands,NO Norway,PL Poland,PT Portugal,RO Romania,SK Slovakia,SI Slovenia,ES Spain,SE Sweden';
export const COUNTRIES: readonly Organisation[] = COUNTRY_CODES.split(',').map((entry) => ({
  id: entry.slice(0, 2),
  label: entry.slice(3),
}));

// Documented in the ReCONNET guide, spelling included ("AOU Pisan").
const ITALY = [
  'IT04 - Civil Hospital - Brescia',
  'IT07 - University Hospital of Padova',
  'IT08 - AOU Pisan',
  'IT13 - AOU Careggi, Florence',
  "IT34 - Foundation IRCCS CA'Granda Ospedale Maggiore polyclinic - Milan",
  'IT37 - Foundation IRCCS Polyclinic San Matteo, Pavia',
  'IT42 - IRCCS AOU San Martino - Genoa',
  'IT61 - AO San Camillo Forlanini - Rome',
];

// The codes are INVENTED, and so is who is in the list: no public list says which code a German hospital has. Only the
// form is known. There are more than 25, so that the table has a second page.
const GERMANY = [
  'Aachen',
  'Augsburg',
  'Bonn',
  'Düsseldorf',
  'Erlangen',
  'Essen',
  'Freiburg',
  'Gießen',
  'Göttingen',
  'Greifswald',
  'Halle',
  'Hamburg-Eppendorf',
  'Heidelberg',
  'Jena',
  'Köln',
  'Leipzig',
  'Magdeburg',
  'Mannheim',
  'Marburg',
  'Münster',
  'Regensburg',
  'Rostock',
  'Tübingen',
  'Ulm',
  'Würzburg',
  'Dresden (request submitted)',
  'Lübeck',
  'Kiel',
].map((city, at) => `DE${String(at + 1).padStart(2, '0')} - Universitätsklinikum ${city}`);

/** Not a code like the others: the row for guests of a network. */
const GUEST = '0000 Guest Access';

/** The hospitals of one country. Where nothing is documented, two example names stand in. */
export function hospitals(country: string): Organisation[] {
  const documented: Record<string, string[]> = { IT: ITALY, DE: GERMANY };
  const examples = [`${country}01 - Example University Hospital`, `${country}02 - Example General Hospital`];
  return [GUEST, ...(documented[country] ?? examples)].map((label) => ({ id: label.slice(0, 4), label }));
}

export interface Profile {
  name: string;
  description: string;
}

// Documented in the ReCONNET guide.
export const PROFILES: readonly Profile[] = [
  { name: 'Coordinator', description: 'handles requests for assistance from ERN and has access to KPIs' },
  { name: 'Dispatcher', description: 'handles requests for assistance on behalf of Coordinator' },
  { name: 'HP', description: 'healthcare professional available to participate in or lead panels' },
  { name: 'Panel Manager ERN', description: 'Assists panel lead with managing panels at ERN level' },
  { name: 'Panel Manager HCP', description: 'Assists panel lead with managing panels at HCP level' },
  { name: 'Researcher', description: 'can create or consult queries or reports on the anonymised data from the ERN' },
];

/** CPMS is one of several applications behind the same system; the others are known from public help pages. */
export const APPLICATIONS = ['CPMS', 'CPNP', 'ERN Monitoring', 'PPPAMS', 'iRASFF'];

/** What another application offers in step 3; made up, the guide has nothing to say there. */
export const OTHER_PROFILES: readonly Profile[] = [
  { name: 'Local Administrator', description: 'manages the users of the organisation' },
  { name: 'User', description: 'can create and consult data of the organisation' },
];
