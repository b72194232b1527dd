import { methods } from '../../lib/guides/methods';
import { Say, useSay } from '../shared/Say';

/** What is told of each second factor (`method.<id>.<part>`). */
const parts = ['suits', 'need', 'steps'] as const;

/** Which second factor suits whom. */
export function Methods() {
  const say = useSay();
  return (
    <div class="part">
      <h3>{say('guide.methods')}</h3>
      <dl class="methods">
        {methods.map((method) => (
          <div key={method}>
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
