import { stages } from '../guides/shape';
import type { StageState, State } from '../progress/state';

const times = ['since', 'reopened', 'acted', 'proved'] as const satisfies readonly (keyof StageState)[];

/**
 * A document as it can be true: nothing in it happened after it was saved. A clock that was ahead for a while and set
 * right again leaves such times, and a person must be able to take their data along all the same. Who was being asked
 * for a second factor then is not any more.
 */
export function notAfter(state: State, savedAt: number): State {
  const late = (state.challenge?.at ?? 0) > savedAt;
  return {
    ...state,
    stages: Object.fromEntries(stages.map((one) => [one, sound(state.stages[one], savedAt)])) as State['stages'],
    challenge: late ? null : state.challenge,
  };
}

function sound(stage: StageState, savedAt: number): StageState {
  const known = times.flatMap((one) => (stage[one] === undefined ? [] : [[one, Math.min(stage[one], savedAt)]]));
  return { ...stage, ...Object.fromEntries(known) };
}
