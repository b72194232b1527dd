import type { ProgressEvent } from './events';
import { listLimit, type State } from './state';

/**
 * The part of `reduce` that changes nothing but what a page shows: its language, and what is hidden or ticked off.
 * By itself, for pages that have no room for the rules of the tasks. Other events change nothing here.
 */
export function show(state: State, event: ProgressEvent): State {
  switch (event.type) {
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'hintTicked':
      return { ...state, ticked: withId(state.ticked, event.hint) };
    case 'hidden':
      return { ...state, hidden: hide(state.hidden, event) };
    default:
      return state;
  }
}

function withId(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id].slice(-listLimit);
}

function hide(hidden: State['hidden'], event: Extract<ProgressEvent, { type: 'hidden' }>): State['hidden'] {
  if (event.what === 'everywhere') return { ...hidden, everywhere: event.hidden };
  const list = event.what === 'hint' ? 'hints' : 'pages';
  const without = hidden[list].filter((one) => one !== event.id);
  return { ...hidden, [list]: event.hidden ? withId(without, event.id) : without };
}
