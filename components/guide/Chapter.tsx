import type { ComponentChildren } from 'preact';
import { type Stage, stages } from '../../lib/guides/shape';
import { useSay } from '../shared/Say';
import { Status } from './Status';

interface ChapterProps {
  /** Where links lead. */
  readonly id: string;
  readonly title: string;
  /** The task that this chapter is about. */
  readonly stage?: Stage;
  readonly children: ComponentChildren;
}

/** A chapter of the written guide; one about a task has its number and says how far the person is. */
export function Chapter({ id, title, stage, children }: ChapterProps) {
  return (
    <section class="chapter" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {stage && <span class="number">{stages.indexOf(stage) + 1}</span>} {title}
      </h2>
      {stage && (
        <p class="chapter-status">
          <Status stage={stage} />
        </p>
      )}
      {children}
    </section>
  );
}

/** A chapter about one of the four tasks. */
export function Task({ stage, children }: { stage: Stage; children: ComponentChildren }) {
  const say = useSay();
  return (
    <Chapter id={stage} title={say(`stage.${stage}`)} stage={stage}>
      {children}
    </Chapter>
  );
}
