import { useState } from 'preact/hooks';
import type { Trouble } from '../../lib/guides/shape';
import type { Recognised } from '../../lib/page/recognise';
import { ask } from '../../lib/progress/send';
import type { State } from '../../lib/progress/state';
import { aidFor } from '../../lib/rescue/aid';
import { troublesOn } from '../../lib/rescue/page-aid';
import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';

interface AidProps {
  readonly page: Recognised;
  readonly progress: State;
}

/** First aid for the troubles that the page itself tells of, unfolded. */
export function StruckAid({ page, progress }: AidProps) {
  const struck = troublesOn(page.id).filter((trouble) => isStruck(trouble, page, progress));
  return struck.map((trouble) => <FirstAid key={trouble} trouble={trouble} progress={progress} unfolded />);
}

/** Everything else that can go wrong on this page, to be unfolded, and the way to report something. */
export function PageAid({ page, progress }: AidProps) {
  const say = useSay();
  const others = troublesOn(page.id).filter((trouble) => !isStruck(trouble, page, progress));
  return (
    <details class="aid">
      <summary>{say('rescue.open')}</summary>
      {others.map((trouble) => (
        <FirstAid key={trouble} trouble={trouble} progress={progress} />
      ))}
      <Button onClick={() => void ask({ report: true })}>{say('report.open')}</Button>
    </details>
  );
}

function isStruck(trouble: Trouble, { page, struck }: Recognised, { stages }: State): boolean {
  const task = page.errors?.[trouble]?.while;
  return struck.includes(trouble) && (!task || stages[task.stage].status === task.is);
}

interface FirstAidProps {
  readonly trouble: Trouble;
  readonly progress: State;
  readonly unfolded?: boolean;
}

/** What is wrong, what to do about it, what not to do, whom to ask; made when it is unfolded for the first time. */
function FirstAid({ trouble, progress, unfolded = false }: FirstAidProps) {
  const say = useSay();
  const [isMade, make] = useState(unfolded);
  return (
    <details class={unfolded ? 'aid notice' : 'aid'} open={unfolded} onToggle={() => make(true)}>
      <summary>{say(`rescue.${trouble}.title`)}</summary>
      {isMade &&
        aidFor(trouble, progress.profile, say).parts.map(([label, text]) => (
          <p key={label}>
            <b>{label}: </b>
            {text}
          </p>
        ))}
    </details>
  );
}
