import { closestTo, holds, placeFrom } from '../dom/element';
import { folded } from '../dom/fold';
import { headingOver } from '../dom/heading-over';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { frame } from '../dom/pieces';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { asks } from '../dom/sentences';
import { spoken } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';

/** A question that is pressed leads to its answer. */
const offered = `${roles.press},${frame}`;

/** "What do the states mean?", wherever that stands as a text of its own. */
const questionsOfMeaning = perLook((look): readonly Element[] => {
  const explained = spoken(saasWords.explained, pageLanguage(look));
  const { texts, holders } = look.read();
  return texts.flatMap((text, at) => {
    const holder = holders[at];
    return holder && asks(text) && says(folded(text), explained) && !closestTo(holder, offered) ? [holder] : [];
  });
});

/** What stands over a place as its title: the last heading before it, or a question behind that. */
function titleOver(look: Look, place: Element): Element | undefined {
  const isBefore = (one: Element, other: Element) =>
    (placeFrom(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !holds(one, other);
  const heading = headingOver(look, place);
  const question = questionsOfMeaning(look).findLast((one) => isBefore(one, place));
  return question && (!heading || isBefore(heading, question)) ? question : heading;
}

/** "Help: follow your request", "What the states mean": below, states are explained. */
export function isExplained(look: Look, element: Element): boolean {
  const title = titleOver(look, element);
  const text = title ? folded(textOf(title)) : '';
  const [begin = ''] = text.split(/[ :]/);
  const explained = spoken(saasWords.explained, pageLanguage(look));
  return (
    says(begin, explained) || (says(text, explained) && !says(text, spoken(saasWords.possessive, pageLanguage(look))))
  );
}
