import type { Trouble } from '../../lib/guides/troubles';
import { aidFor } from '../../lib/rescue/aid';
import { useProgress } from './progress';
import { useSay } from './Say';

/** One trouble: what is going on, what to do now, what not to do, whom to ask. */
export function FirstAid({ trouble }: { trouble: Trouble }) {
  const say = useSay();
  const { view } = useProgress();
  return (
    <dl class="first-aid">
      {aidFor(trouble, view.state.profile, say).parts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
