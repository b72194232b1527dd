import { useState } from 'preact/hooks';
import type { Trouble } from '../../lib/guides/troubles';
import { aidFor } from '../../lib/rescue/aid';
import { useSay } from '../shared/Say';

interface FirstAidProps {
  readonly trouble: Trouble;
  /** The page itself tells of this trouble. */
  readonly open?: boolean;
  /** The only one on offer: unfolded with what is around it. */
  readonly alone?: boolean;
}

/** What is wrong, what to do about it, what not to do, whom to ask; made when it is unfolded for the first time. */
export function FirstAid({ trouble, open = false, alone = false }: FirstAidProps) {
  const say = useSay();
  const [isMade, make] = useState(open || alone);
  return (
    <details class={open ? 'aid notice' : 'aid'} open={open || alone} onToggle={() => make(true)}>
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
