import { wordsOf } from '../dom/fold';
import { countries } from '../guides/countries';

/** What a person wrote for their hospital: its code in SAAS, part of its name, or the guest row. */
export type HospitalWish =
  | { readonly code: string; readonly text?: never; readonly guest?: never }
  | { readonly text: string; readonly code?: never; readonly guest?: never }
  | { readonly guest: true; readonly code?: never; readonly text?: never };

/** How a text stands to the planned hospital: it is it, it is certainly another, or nobody can tell. */
export type HospitalFit = 'fits' | 'differs' | 'unclear';

/** Letters that institutions of the EU use besides ISO 3166, and what they stand for. */
const otherLetters: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', GB: 'GB', CH: 'CH', UA: 'UA' };

/** The country of a code's letters, if they are any that we know. */
export function countryOfLetters(letters: string): string | undefined {
  const upper = letters.toUpperCase();
  return otherLetters[upper] ?? countries.find(({ code }) => code === upper)?.code;
}

/** "IT08" anywhere, "IT 08" and "IT-08" where a part of the text begins. */
const code =
  /(?<![a-z0-9])([a-z]{2})(\d{2,3})(?![a-z0-9])|(?:^|[[(/|:,]\s*|\s-\s*)([a-z]{2})[\s-](\d{2,3})(?![a-z0-9])/gi;

/** The codes of hospitals in a text, each with its country's letters of ISO 3166. */
export function codesIn(text: string): readonly string[] {
  const found = [...text.matchAll(code)].flatMap(([, one = '', number = '', other = '', digits = '']) => {
    const country = countryOfLetters(one || other);
    return country ? [country + (number || digits)] : [];
  });
  return [...new Set(found)];
}

const guestRow = /(?<![a-z0-9])0000(?![a-z0-9])/;

/**
 * How a text of the page stands to the planned hospital. What is only called otherwise is unclear: the page may be
 * translated, or know the hospital by another name.
 * @param country the hospital's, if it is planned; a code of another one is another hospital
 */
export function hospitalFit(text: string, wish: HospitalWish, country?: string): HospitalFit {
  const codes = codesIn(text);
  const isGuest = guestRow.test(text);
  if (wish.guest || isGuest) {
    if (codes.length === 0) return wish.guest ? (isGuest ? 'fits' : 'unclear') : 'differs';
    return isGuest ? 'unclear' : 'differs';
  }
  if (wish.code !== undefined) {
    const [own] = codesIn(wish.code);
    if (!own || codes.length === 0) return 'unclear';
    if (!codes.includes(own)) return 'differs';
    return codes.length === 1 ? 'fits' : 'unclear';
  }
  if (country && codes.length > 0 && codes.every((one) => !one.startsWith(country))) return 'differs';
  return codes.length < 2 && isCalled(text, wish.text) ? 'fits' : 'unclear';
}

/** Umlauts in all their spellings, and letters that are not an accented one. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'o',
  æ: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ae: 'a',
  oe: 'o',
  ue: 'u',
};
const spelled = /ß|ø|œ|æ|ł|đ|ð|þ|ae|oe|ue/g;
const fillers = new Set(
  'of the and a an at de di del della der des du la le les el los las y e et und im in zu zur am van het ten te do da dos'.split(
    ' ',
  ),
);

/** The words of a name as they are compared: "Köln", "Koeln" and "Koln" are one. */
export function nameWords(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.replace(spelled, (letters) => spellings[letters] ?? letters))
    .filter((word) => !fillers.has(word));
}

/** Words so long may stand in another order. */
const tellingLength = 4;

/** Whether all words of the plan stand in a name, as whole words: there is no "Essen" in "Gießen". */
function isCalled(name: string, plan: string): boolean {
  const [there, wanted] = [nameWords(name), nameWords(plan)];
  if (wanted.length === 0) return false;
  if (` ${there.join(' ')} `.includes(` ${wanted.join(' ')} `)) return true;
  return wanted.every((word) => word.length >= tellingLength && there.includes(word));
}

/** What every hospital may be called. */
const general = new Set(
  nameWords(
    `universität universitäts universitätsklinikum universitaetsklinikum uniklinikum uniklinik universitätsklinik klinikum
    klinik kliniken krankenhaus spital universitätsspital universitätsmedizin medizin medizinische zentrum hochschule
    kinderklinik kinderkrankenhaus landeskrankenhaus städtisches stadt university universitary hospital hospitals clinic
    clinics clinical medical center centre centres health healthcare institute institution national general children
    childrens department faculty medicine school care provider hcp trust foundation ospedale ospedali ospedaliera
    ospedaliero azienda aou ao asl irccs policlinico universitaria universitario università istituto clinica fondazione
    ospedaliero-universitaria hôpital hopitaux hôpitaux chu chru ch ap clinique universitaire centre hospitalier
    établissement hospitalo hospitalario universitario hospitales complejo clínico fundación universidad ziekenhuis
    ziekenhuizen universitair umc uz medisch centrum akademisch academisch szpital kliniczny uniwersytecki instytut klinika
    centrum centro centros hospitalar hospitalario universidade spitalul clinic județean institutul universitar nemocnice
    fakultní fakultna nemocnica univerzitní univerzitná sygehus hospitalet universitetshospital rigshospital sjukhus
    universitetssjukhus sairaala yliopistollinen yliopistosairaala keskussairaala kórház egyetem egyetemi klinikai centrum
    bolnica klinički klinični centar univerzitetni νοσοκομείο γενικό πανεπιστημιακό болница университетска haigla
    universitāte slimnīca ligoninė universiteto isptar st saint san santa`,
  ),
);

/** Whether a plan says too little to tell one hospital from another: "Universitätsklinikum", "Hospital". */
export function isTooGeneral(plan: string): boolean {
  return nameWords(plan).every((word) => word.length < 2 || general.has(word) || /^\d+$/.test(word));
}

const variants: Readonly<Record<string, string>> = {
  a: '(?:a|ae|æ|aa)',
  o: '(?:o|oe|ø|œ)',
  u: '(?:u|ue)',
  s: '(?:s|ß)',
  l: '[lł]',
  d: '[dđ]',
};

/** Finds in folded text where the planned hospital may stand: its code, or the longest word of its name. */
export function hospitalPattern(wish: HospitalWish): RegExp {
  if (wish.guest) return guestRow;
  if (wish.code !== undefined) {
    const [, letters = '', digits = ''] = /^(..)(.*)$/.exec(wish.code.toLowerCase()) ?? [];
    const country =
      letters === 'el' || letters === 'gr' ? '(?:el|gr)' : letters === 'uk' || letters === 'gb' ? '(?:uk|gb)' : letters;
    return new RegExp(`${country}[ -]?${digits}`);
  }
  const [longest = ''] = nameWords(wish.text).sort((one, other) => other.length - one.length);
  const pattern = longest.replace(/ss/g, 's').replace(/./g, (letter) => variants[letter] ?? letter);
  return longest ? new RegExp(pattern.replaceAll('(?:s|ß)', '(?:ss?|ß)')) : /(?!)/;
}
