import { useState } from 'preact/hooks';
import type { Trouble } from '../../lib/guides/troubles';
import { aidFor } from '../../lib/rescue/aid';
import { useSay } from '../shared/Say';

interface FirstAidProps {
  readonly trouble: Trouble;
  /** The page itself tells of this trouble. */
  readonly struck?: boolean;
}

/** What is wrong, what to do about it, what not to do, whom to ask; made when it is unfolded for the first time. */
export function FirstAid({ trouble, struck = false }: FirstAidProps) {
  const say = useSay();
  const [isMade, make] = useState(struck);
  return (
    <details class={struck ? 'aid notice' : 'aid'} open={struck} onToggle={() => make(true)}>
      <summary>{say(`rescue.${trouble}.title`)}</summary>
      {isMade &&
        aidFor(trouble, undefined, say).parts.map(([label, text]) => (
          <p key={label}>
            <b>{`${label}: `}</b>
            {text}
          </p>
        ))}
    </details>
  );
}
