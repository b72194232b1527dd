import type { ComponentChildren } from 'preact';
import { type Stage, stages } from '../../lib/guides/shape';
import { nextAction } from '../../lib/progress/next';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Status } from './Status';

interface ChapterProps {
  /** Where links lead. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A chapter of the written guide. */
export function Chapter({ id, title, children }: ChapterProps) {
  return (
    <section class="chapter" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** A chapter about one of the four tasks: its number, how far the person is; open is what is to be done now. */
export function Task({ stage, children }: { stage: Stage; children: ComponentChildren }) {
  const say = useSay();
  const { view } = useProgress();
  return (
    <section class="chapter" id={stage} aria-labelledby={`${stage}-title`}>
      <details class="task-fold" open={nextAction(view.state).stage === stage}>
        <summary>
          <h2 id={`${stage}-title`}>
            <span class="number">{stages.indexOf(stage) + 1}</span> {say(`stage.${stage}`)}
          </h2>
          <Status stage={stage} />
        </summary>
        <div class="task-inside">{children}</div>
      </details>
    </section>
  );
}
