import { wordsIn } from '../dom/fold';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';

/** CPMS by its letters and by its full name; what else may stand there says nothing more. */
const cpmsName = /\bcpms\b|\bclinical patient management system\b/g;
const aroundCpms = new Set('ern erns the of for eu ec dg sante european reference network networks system'.split(' '));
/** Its full name in another language, beside the letters: a system, to manage patients, in clinics. */
const parts = [
  /(?<!\p{L})(?:pa[ct]ien|pacij?en|pacjen|paz(?:ien|jen)|пациен|ασθεν|patsien|potila|beteg|bolni|othar)/u,
  /s[iy]stem|sustav|систем|συστημα|rendszer|jarjestelma|susteem|coras/,
  /(?<!\p{L})(?:clini|klii?ni|клини|κλινι)/u,
  /manag|gest|beheer|zarzad|sprav|rizen|riaden|forvalt|styr|h[aå]n[dt]*ter|haldami|haldu|hallin|parvald|valdym|kezel|διαχειρ|uprav|управл|vodenj|manigg|bainist/,
];
/** What stands between its words. */
const between = new Set(
  'de des du d l la le les per dei degli delle di del el los las para da do das dos e y und der die das fur von van voor het en dla za pre til till for av ta tal il ghal an na agus για των του της το και на за и'.split(
    ' ',
  ),
);
/** An older one, or one that is put away. */
const old = /archiv|\b(?:old|legacy|alt|ancien|vecchi|antigu)/;

/** Whether a folded text names CPMS and nothing else: not "CPMS Archive", not another system with these letters. */
export function isCpms(text: string): boolean {
  const rest = text.replace(cpmsName, ' ');
  if (rest === text || /\d/.test(rest)) return false;
  return wordsIn(rest).every((word) => aroundCpms.has(word)) || isFullName(rest);
}

/** "Система за клинично управление на пациенти"; one more word, or training, or an archive, make it another one. */
function isFullName(name: string): boolean {
  const all = wordsIn(name);
  return (
    parts.every((part) => part.test(name)) &&
    all.every((word) => parts.some((part) => part.test(word)) || between.has(word) || aroundCpms.has(word)) &&
    !old.test(name) &&
    !says(name, saasWords.practice)
  );
}
