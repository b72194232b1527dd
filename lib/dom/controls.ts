import type { Role, Saying, Words } from '../guides/shape';
import { allIn, attributeOf, firstElementIn, has, isOneOf, localNameOf, rawTextOf } from './element';
import { innermost } from './innermost';
import { type Look, perLook } from './look';
import { piecesOf, search } from './pieces';
import { roles } from './role';
import { patternOfWords, says, saysAll } from './says';
import { textOf } from './text-of';
import { holdsTyped, typed } from './typed';

/** What may hold a name for the control around it, and where. */
const naming = 'img,[aria-label],[title]';
const given = ['aria-label', 'title', 'alt'];

/** So much of what a control is called is read, and so many parts of it. */
const longestName = 500;
const mostParts = 10;

/** What is a control without saying so. */
const natural = ['a', 'button', 'input', 'select', 'summary'];

/** All that a control may be called: its text, and what attributes call it or something in it. */
function namesOf(look: Look, control: Element): string {
  let all = ownText(look, control);
  const add = (part: Element) => {
    for (const name of given) {
      const value = attributeOf(part, name)?.slice(0, longestName);
      if (value) all += ` ${value}`;
    }
  };
  add(control);
  if (firstElementIn(control)) allIn(control, naming).slice(0, mostParts).forEach(add);
  return has(control, 'aria-labelledby') ? `${all} ${look.name(control)}` : all;
}

/** Options do not name their list. What a button is called stands in its `value`; what is typed is no attribute. */
function ownText(look: Look, control: Element): string {
  const kind = localNameOf(control);
  if (kind === 'select' || isOneOf(control, typed)) return '';
  // An editor in a link is rare, and to read a control piece by piece is slow.
  if (kind !== 'input')
    return (look.read().typed && holdsTyped(control) ? textOf(control) : (rawTextOf(control) ?? '')).slice(
      0,
      longestName,
    );
  return isOneOf(control, '[type=submit],[type=button]') ? (attributeOf(control, 'value') ?? '') : '';
}

/** All controls of a page with all they may be called, hidden ones too. */
const named = perLook((look) => {
  const withRole = look.all('[role]').filter((one) => isOneOf(one, `${roles.press},${roles.combobox}`));
  const all = [...new Set([...natural.flatMap(look.all), ...withRole])];
  return piecesOf(
    all.map((control) => namesOf(look, control)),
    all,
  );
});

/**
 * The innermost controls of a role that may be called so, hidden ones too.
 * @param pattern tried on folded text
 * @param words what it is to say, too
 */
export function controlsLike(look: Look, role: Role, pattern: RegExp, words?: Words): readonly Element[] {
  const found = [...search(named(look), pattern)].filter(({ text }) => !words || says(text, words));
  return innermost(found.map(({ element }) => element).filter((one) => isOneOf(one, roles[role])));
}

/** The visible controls of a role whose name says this. */
export function controlsSaying(look: Look, role: Role, saying: Saying): readonly Element[] {
  const like = saying.says.slice(0, 1).flatMap((words) => controlsLike(look, role, patternOfWords(words), words));
  return like.filter((one) => look.visible(one) && saysAll(look.name(one), saying));
}
