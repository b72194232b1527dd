import { closestTo, elementsIn, isOneOf, oneIn } from '../dom/element';
import { evened, folded, wordsOf } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { matching, type Piece, statementAround } from '../dom/pieces';
import { roles } from '../dom/role';
import { patternOfWords, says } from '../dom/says';
import { spoken } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import { withoutExamples } from './examples';
import { isUnknown, saysAny } from './innocent';
import { blocksWhere } from './prose';
import { isListed, row } from './standing';
import { capitals, withoutUsers } from './user-bar';

/** "ES21 - Hospital Universitario de Ejemplo": a name is no word of practice. */
const hospitalName = /(?<![A-Za-z])[A-Z]{2}\d{2,3} ?[-–—:] ?[^,;()]*/g;

/** Whether anything on the page calls itself a test, a training or an example. */
export const isPractised = perLook(
  (look: Look): boolean =>
    blocksWhere(look, (raw) =>
      saysAny(look, folded(raw.replace(hospitalName, (name) => withoutExamples(folded(name)))), [saasWords.practice]),
    ).length > 0,
);

/** A notice that the page is for practice has no more words. */
const longestNotice = 20;

/** A first name and a surname, alone or behind a greeting. */
const nameAlone = /(?:^|[,:·|] )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:\p{Lu}\p{L}+[- ]?){1,2}(?:[·|(].*)?$/u;

/** "Erika Erfunden": some surnames are words of practice too; what stands before it is no word of such a page. */
function isSurname(look: Look, element: Element): boolean {
  const [, first = ''] = nameAlone.exec(evened(textOf(element, isPressed))) ?? [];
  const word = folded(first);
  return word !== '' && !says(word, saasWords.practice) && !says(word, saasWords.environment) && isUnknown(look, word);
}

function isPressed(inner: Element): boolean {
  return isOneOf(inner, roles.press);
}

/** The title's line, without who is signed in: a bar may hold both. */
function lineOf({ text, element }: Piece): string {
  const user = [...elementsIn(element)].find((child) => capitals.test(textOf(child)));
  return user ? text.replace(folded(textOf(user)), ' ') : text;
}

/** "TRAINING ENVIRONMENT", or such words right in the title. */
export function isForPractice(look: Look, titles: readonly Piece[]): boolean {
  const environment = spoken(saasWords.environment, look.language);
  const isPractice = (text: string) => says(withoutUsers(text), saasWords.practice) && says(text, environment);
  if (titles.some((one) => says(withoutUsers(lineOf(one)), saasWords.practice))) return true;
  return [...matching(look, patternOfWords(saasWords.practice))].some((one) => {
    const [line, { element }] = [lineOf(one), one];
    if (isOfRow(element) || isSurname(look, element) || !says(line, saasWords.practice)) return false;
    return [line, statementAround(look, element)].some(
      (said) => wordsOf(said).length <= longestNotice && isPractice(said),
    );
  });
}

/** A row of a list with something to press speaks of itself: "ReCONNET TRAINING - do not use". */
function isOfRow(element: Element): boolean {
  const line = closestTo(element, row);
  return line !== null && isListed(line) && oneIn(line, roles.press) !== null;
}
