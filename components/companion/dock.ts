import type { Say } from '../../lib/text/say';
import { el } from './el';
import { sign } from './sign';

/** The small pill that stays when the card is closed. Always in the same corner. */
export function dock(say: Say, onOpen: () => void): HTMLElement {
  const label = say('dock.open');
  return el(
    'button',
    { class: 'dock', 'data-key': 'dock', 'aria-expanded': 'false', 'aria-label': label, onclick: onOpen },
    sign(),
    say('dock.name'),
  );
}
