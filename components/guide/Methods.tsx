import { methods } from '../../lib/guides/methods';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';

/** What is told of each second factor (`method.<id>.<part>`). */
const parts = ['suits', 'need', 'steps'] as const;

/** Which second factor suits whom; on paper only the one that the person has chosen. */
export function Methods() {
  const say = useSay();
  const { method: chosen } = useProgress().view.state;
  return (
    <div class="part">
      <h3>{say('guide.methods')}</h3>
      <dl class="methods">
        {methods.map((method) => (
          <div key={method} class={chosen && chosen !== method ? 'no-print' : undefined}>
            <dt>{say(`method.${method}.title`)}</dt>
            {parts.map((part) => (
              <dd key={part}>
                <Say id={`method.${method}.${part}`} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
