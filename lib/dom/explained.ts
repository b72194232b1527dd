import { saasWords } from '../guides/saas-words';
import { closestTo, holds, placeFrom } from './element';
import { folded } from './fold';
import { headingOver } from './heading-over';
import { type Look, perLook } from './look';
import { spokenOn } from './page-language';
import { frame } from './pieces';
import { roles } from './role';
import { says } from './says';
import { asks } from './sentences';
import { textOf } from './text-of';

/** A question that is pressed leads to its answer. */
const offered = `${roles.press},${frame}`;

/** "What do the states mean?", wherever that stands as a text of its own. */
const questionsOfMeaning = perLook((look): readonly Element[] => {
  const explained = spokenOn(look, saasWords.explained);
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
  const explained = spokenOn(look, saasWords.explained);
  return says(begin, explained) || (says(text, explained) && !says(text, spokenOn(look, saasWords.possessive)));
}
