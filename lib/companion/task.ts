import { meaningOf } from '../guides';
import { type Stage, stages } from '../guides/shape';
import type { Recognised } from '../page/recognise';
import { nextAction } from '../progress/next';
import type { State } from '../progress/state';

/** What a page means to this person, with their tasks as they stand. */

/** The tasks that a page is about; a page that everybody passes on the way in is about each of them. */
function tasksOf({ id, page }: Recognised): readonly Stage[] {
  const { signedIn, actsOn = [] } = meaningOf(id);
  const isPassage = signedIn === false && page.startsOver === true;
  return isPassage || page.onTheWayIn || page.challenge ? stages : [page.stage, ...actsOn];
}

/**
 * The person's task on this page: that of the page as long as it is not done, else the next one they have.
 * @returns null when all is done
 */
export function taskOn(recognised: Recognised, state: State): Stage | null {
  const { stage } = recognised.page;
  return state.stages[stage].status === 'done' ? nextAction(state).stage : stage;
}

/** Whether the card opens by itself: something that the page is about is still to be done. */
export function concerns(recognised: Recognised, state: State): boolean {
  return nextAction(state).stage !== null && tasksOf(recognised).some((stage) => state.stages[stage].status !== 'done');
}

/** Whether the task of this page is done, and the next one begins elsewhere: then the card has the way there. */
export function handsOver({ page }: Recognised, state: State): boolean {
  const isDone = state.stages[page.stage].status === 'done';
  return page.handsOver === true && isDone && nextAction(state).stage !== null;
}

/** Whether the page itself shows that its task is done, so that there is nothing left to do on it. */
export function isProved(recognised: Recognised, state: State): boolean {
  return showsProof(recognised) && state.stages[recognised.page.stage].status === 'done';
}

/** Whether the page shows so, and it is only about to be noted: nobody is to hear meanwhile what is to be done here. */
export function isBeingProved(recognised: Recognised, state: State): boolean {
  const { status, reopened } = state.stages[recognised.page.stage];
  return showsProof(recognised) && status !== 'done' && reopened === undefined;
}

function showsProof({ page, signals }: Recognised): boolean {
  return page.proof !== undefined && signals.has(page.proof.signal);
}
