import { countries } from '../guides/countries';
import { codesIn, type HospitalWish, isTooGeneral } from './hospital-name';

export type { HospitalWish } from './hospital-name';

/** Two letters of a country, two or three digits: "IT08", "it 08", "IT08 - AOU Pisan" (seen: ReCONNET guide). */
const code = /^([a-z]{2})[\s-]?(\d{2,3})(?=$|[\s,;:–-])/i;
const guestRow = /^0000\b/;

/** Codes that institutions of the EU use besides ISO 3166: Greece is often EL; British rows may still be listed. */
export const countryLetters: ReadonlySet<string> = new Set([
  ...countries.map((country) => country.code),
  'EL',
  'UK',
  'GB',
  'CH',
  'UA',
]);

/** "AOU Pisan (IT08)", "AOU Pisan IT08": a code behind the name, in capital letters and without a space. */
const codeBehind = /(?:^|[\s([])([A-Z]{2})(\d{2,3})(?=$|[\s)\],;])/;

/** Reads the free text of the hospital field; undefined when it is empty. */
export function readHospital(text: string | undefined): HospitalWish | undefined {
  const trimmed = text?.normalize('NFKC').replace(/\s+/g, ' ').trim() ?? '';
  if (!trimmed) return undefined;
  if (guestRow.test(trimmed)) return { guest: true };
  const [, country = '', number = ''] = code.exec(trimmed) ?? [];
  if (countryLetters.has(country.toUpperCase())) return { code: country.toUpperCase() + number };
  const [, letters = '', digits = ''] = codeBehind.exec(trimmed) ?? [];
  const isOne = countryLetters.has(letters) && codesIn(trimmed).length === 1;
  return isOne ? { code: letters + digits } : { text: trimmed };
}

/** Whether somebody wrote less than tells one hospital from another; then it is asked for again. */
export function isVague(typed: string | undefined): boolean {
  const wish = readHospital(typed);
  return wish?.text !== undefined && isTooGeneral(wish.text);
}

/** What a person typed or copied from somewhere, without what nobody sees: half letters, marks, more than one space. */
export function cleanHospital(typed: string): string {
  return typed.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
}

/** True when the hospital's code belongs to another country than the one chosen. */
export function hospitalIsElsewhere(hospital: string | undefined, country: string | undefined): boolean {
  const wish = readHospital(hospital);
  if (!country || !wish?.code) return false;
  const letters = wish.code.slice(0, 2);
  return letters !== country && !(letters === 'EL' && country === 'GR');
}
