import { nextAction } from '../../lib/progress/next';
import { waitOf } from '../../lib/progress/waiting';
import { useProgress } from './progress';
import { Say } from './Say';
import { useNow } from './use-now';

/** What to do next, in words; while the person waits, what they can do depends on how long they have waited. */
export function NextText() {
  const { state } = useProgress().view;
  const wait = waitOf(state, useNow());
  const { kind, messageKey } = nextAction(state);
  // What a network wants first is its own note.
  if (kind === 'first') return <Say id={`network.${state.profile.network}.note`} />;
  return <Say id={wait ? `waiting.${wait.stage}.${wait.patience}` : `${messageKey}.text`} />;
}
