import { wordsIn } from '../dom/fold';

/** CPMS by its letters and by its full name; what else may stand there says nothing more. */
const cpmsName = /\bcpms\b|\bclinical patient management system\b/g;
const aroundCpms = new Set('ern erns the of for eu ec dg sante european reference network networks system'.split(' '));

/** Whether a folded text names CPMS and nothing else: not "CPMS Archive", not another system with these letters. */
export function isCpms(text: string): boolean {
  const rest = text.replace(cpmsName, ' ');
  return rest !== text && !/[\d]/.test(rest) && wordsIn(rest).every((word) => aroundCpms.has(word));
}
