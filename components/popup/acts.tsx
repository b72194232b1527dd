import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { type Stage, stages } from '../../lib/guides/shape';
import type { ProgressEvent } from '../../lib/progress/events';
import type { StageState } from '../../lib/progress/state';
import { useProgress } from '../shared/progress';
import { useOnce } from '../shared/use-once';

/** What the person has just said about a task, and how it stood before. */
export interface Done {
  readonly stage: Stage;
  readonly before: StageState;
}

interface Acts {
  /** The last thing the person said; null before, and after it was taken back. */
  readonly done: Done | null;
  /** Tells of a task, but not of two with one double click. */
  readonly say: (stage: Stage, as: StageState['status']) => (press?: UIEvent) => void;
  /** Takes the last one back: the task stands as it stood, since when it did. */
  readonly undo: () => void;
  /** Whether the person has just acted, so that the keyboard goes on at what is new. */
  readonly moved: { current: boolean };
}

const Context = createContext<Acts | null>(null);

/** Lets everything inside tell of tasks, and take that back. */
export function ActsProvider({ children }: { children: ComponentChildren }) {
  const { view, tell, now } = useProgress();
  const [done, setDone] = useState<Done | null>(null);
  const moved = useRef(false);
  const once = useOnce(stages.map((stage) => view.state.stages[stage].status).join());
  const inTurn = async (events: readonly ProgressEvent[]) => {
    moved.current = true;
    for (const event of events) await tell(event);
  };
  const acts: Acts = {
    done,
    moved,
    say: (stage, as) =>
      once(() => {
        setDone({ stage, before: view.state.stages[stage] });
        const at = now();
        void inTurn([as === 'open' ? { type: 'reopened', stage, at } : { type: 'confirmed', stage, at, as }]);
      }),
    undo: () => {
      if (!done) return;
      const { stage, before } = done;
      const at = now();
      const { status: as, since } = before;
      setDone(null);
      void inTurn([
        { type: 'reopened', stage, at },
        ...(as === 'open'
          ? []
          : [{ type: 'confirmed', stage, at: at + 1, as, ...(since !== undefined && { since }) } as const]),
      ]);
    },
  };
  return <Context.Provider value={acts}>{children}</Context.Provider>;
}

/**
 * How the person tells of their tasks.
 * @throws Error when no `ActsProvider` is around this component: a mistake of ours
 */
export function useActs(): Acts {
  const acts = useContext(Context);
  if (!acts) throw new Error('Put <ActsProvider> around this component.');
  return acts;
}
