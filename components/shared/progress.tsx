import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { type Sent, send } from '../../lib/messages';
import type { ProgressEvent } from '../../lib/progress/events';
import type { Mirror, View } from '../../lib/progress/mirror';
import { moment } from '../../lib/progress/state';
import { useMirror } from './use-mirror';

export interface Progress {
  readonly view: View;
  /** What became of the last thing we told the background. */
  readonly sent: Sent | 'sending' | null;
  /** Tells the background what the person did; the view follows by itself. */
  readonly tell: (...events: ProgressEvent[]) => Promise<Sent>;
  /** The moment for something the person does now. */
  readonly now: () => number;
}

const Context = createContext<Progress | null>(null);

/** Lets everything inside see the progress and report to the background. */
export function ProgressProvider({ mirror, children }: { mirror: Mirror; children: ComponentChildren }) {
  const view = useMirror(mirror, (all) => all);
  const [sent, setSent] = useState<Progress['sent']>(null);
  const tell = useCallback(async (...events: ProgressEvent[]) => {
    setSent('sending');
    const answers = await Promise.all(events.map(send));
    const worst = answers.find((answer) => answer !== 'saved') ?? 'saved';
    setSent(worst);
    return worst;
  }, []);
  const progress = useMemo(
    () => ({ view, sent, tell, now: () => moment(mirror.getState().state, Date.now()) }),
    [view, sent, tell, mirror],
  );
  return <Context.Provider value={progress}>{children}</Context.Provider>;
}

/**
 * The progress around this component.
 * @throws Error when no `ProgressProvider` is around it: a mistake of ours
 */
export function useProgress(): Progress {
  const progress = useContext(Context);
  if (!progress) throw new Error('Put <ProgressProvider mirror={mirror}> around this component.');
  return progress;
}
