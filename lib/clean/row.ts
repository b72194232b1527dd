import type { Lexicon } from './lexicon';

/**
 * A hospital as SAAS writes it, "IT08 - …": guides find it by its code. The code must be in capitals, because "No 12"
 * is no Norwegian hospital, and stand at the beginning of its level.
 */
const hospital = /^[^\p{L}\p{N}]{0,20}([A-Z]{2})\d{2,3}\s?[-\u2010-\u2015](?=\s)/su;

/** The same with its code behind it, in brackets. */
const hospitalBefore = /\s\(([A-Z]{2})\d{2,3}\)\s*$/;

/**
 * The code of a hospital that a text begins with or ends with in brackets; undefined when there is none. What stands
 * beside it, the hospital's name or somebody's, is told apart by nobody, so none of it is kept.
 * @param mayBeRow whether it stands where SAAS has hospitals
 */
export function codeIn(text: string, lexicon: Lexicon, mayBeRow: () => boolean): string | undefined {
  const [code, country = ''] = hospital.exec(text) ?? hospitalBefore.exec(text) ?? [];
  return code !== undefined && lexicon.isCountryCode(country) && mayBeRow() ? code : undefined;
}
