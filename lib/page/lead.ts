import type { Method } from '../guides/methods';
import type { Condition, Hint, Route, Stage } from '../guides/shape';
import type { Advice } from './advise';

/** What is known of the person's way, as far as it decides which hint comes first. */
export interface Way {
  /** Hints of this page that were acted on since it was opened, the latest last. */
  readonly acted: ReadonlySet<string>;
  /** Hints the person does not want to see. */
  readonly unwanted: ReadonlySet<string>;
  readonly isOpen: (stage: Stage) => boolean;
  /** The second factor that is to be set up. */
  readonly method: Method;
  /** How access is asked for; null while nobody knows. */
  readonly route: Route | null;
}

/**
 * The hints a person can leaf through, in reading order.
 * A hint that only stands in for another is left out while that other one is found.
 */
export function offered(advice: readonly Advice[], way: Way): readonly Advice[] {
  return advice.filter(({ name, hint }) => {
    if (way.unwanted.has(name) || (hint.route && way.route && hint.route !== way.route)) return false;
    // What is asked for already, or not to be done yet, is not said at all.
    if (hint.while && way.isOpen(hint.while.stage) !== (hint.while.is === 'open')) return false;
    return !advice.some((other) => other.name === hint.unlessFound && isNoLongerSought(other));
  });
}

/** What stands there and cannot be used yet has been found too; nothing is sought in a list that is not there yet. */
const waits = new Set<Condition | undefined>(['rowUnfolded', 'rowUsable', 'listReady']);

function isNoLongerSought({ status, heldBy }: Advice): boolean {
  return status === 'found' || waits.has(heldBy);
}

/**
 * The one hint to put forward: a warning first, then the next thing to be done after what the person did last (what
 * they skipped they may have skipped on purpose), and the last step when everything is done.
 * @returns undefined when nothing is offered
 */
export function lead(advice: readonly Advice[], way: Way): Advice | undefined {
  const all = offered(advice, way);
  const warning = all.find(({ hint }) => hint.kind === 'careful' && hint.shown);
  if (warning) return warning;
  const straight = all.filter(({ hint }) => isStraight(hint, way));
  const latest = straight.findIndex(({ name }) => name === [...way.acted].at(-1));
  const inTurn = [...straight.slice(latest + 1), ...straight.slice(0, latest + 1)];
  const open = inTurn.filter(({ name, done }) => !done && !way.acted.has(name));
  // What must be chosen and cannot be comes before the button that leads on without it.
  if (open[0]?.held && open[0].hint.kind === 'choose') return open[0];
  // A step that cannot be taken yet (no row chosen) must not be put before the one that can.
  return open.find(({ held }) => !held) ?? open[0] ?? straight.at(-1) ?? all[0];
}

/** Whether a hint is on the person's own way: no extra, not for another method, and its task stands as it must. */
function isStraight({ aside, method, while: task }: Hint, way: Way): boolean {
  if (aside || (method && !(method === way.method && way.isOpen('secondFactor')))) return false;
  return !task || way.isOpen(task.stage) === (task.is === 'open');
}
