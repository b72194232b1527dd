import { wordsIn } from '../dom/fold';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';

/** CPMS by its letters and by its full name; what else may stand there says nothing more. */
const cpmsName = /\bcpms\b|\bclinical patient management system\b/g;
const aroundCpms = new Set('ern erns the of for eu ec dg sante european reference network networks system'.split(' '));
/** Its full name in another language, beside the letters: a system that has to do with patients. */
const patients =
  /(?<!\p{L})(?:pa[ct]ien|pacij?en|pacjen|paz(?:ien|jen)|пациен|ασθεν|patsien|potila|beteg|bolni|othar)/u;
const system = /s[iy]stem|sustav|систем|συστημα|rendszer|jarjestelma|susteem|coras/;
const mostWords = 9;
/** An older one, or one that is put away. */
const old = /archiv|\b(?:old|legacy|alt|ancien|vecchi|antigu)/;

/** Whether a folded text names CPMS and nothing else: not "CPMS Archive", not another system with these letters. */
export function isCpms(text: string): boolean {
  const rest = text.replace(cpmsName, ' ');
  if (rest === text || /\d/.test(rest)) return false;
  return wordsIn(rest).every((word) => aroundCpms.has(word)) || isFullName(rest);
}

/** "Система за клинично управление на пациенти"; whoever tells of training or an archive means another one. */
function isFullName(name: string): boolean {
  return (
    wordsIn(name).length <= mostWords &&
    patients.test(name) &&
    system.test(name) &&
    !old.test(name) &&
    !says(name, saasWords.practice)
  );
}
