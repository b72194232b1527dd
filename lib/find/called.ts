import type { Role } from '../guides/shape';
import type { Look } from './look';
import { innermost } from './picture';
import { piecesOf, search } from './pieces';
import { roles } from './role';
import { patternOfWords, type Saying, saysAll } from './words';

/** What may hold a name for the control around it. */
const naming = 'img,[aria-label],[title]';
const pressed = `${roles.press},${roles.combobox}`;

/** All that a control may be called: its text, and what attributes call it or something in it. What is typed is no attribute. */
function callings(look: Look, control: Element): string {
  const parts = [control, ...(control.firstElementChild ? control.querySelectorAll(naming) : [])];
  const given = parts.flatMap((part) => ['aria-label', 'title', 'alt'].map((name) => part.getAttribute(name)));
  return [
    control.matches('select') ? '' : control.textContent,
    // What a button is called stands in its `value`.
    control.matches('[type=submit],[type=button]') ? control.getAttribute('value') : '',
    control.hasAttribute('aria-labelledby') ? look.name(control) : '',
    ...given,
  ].join(' ');
}

/** The innermost controls of a role that may be called so, hidden ones too. The pattern is tried on folded text. */
export function controlsLike(look: Look, role: Role, pattern: RegExp): readonly Element[] {
  const pieces = look.once('called', () =>
    piecesOf(
      look
        .controls()
        .filter((one) => one.matches(pressed))
        .map((element) => ({ element, text: callings(look, element) })),
    ),
  );
  const all = [...search(pieces, pattern)].map(({ element }) => element);
  return innermost(all.filter((one) => one.matches(roles[role])));
}

/** The visible controls of a role whose name says this. */
export function controlsSaying(look: Look, role: Role, saying: Saying): readonly Element[] {
  const like = saying.says.slice(0, 1).flatMap((words) => controlsLike(look, role, patternOfWords(words)));
  return like.filter((one) => look.visible(one) && saysAll(look.name(one), saying));
}
