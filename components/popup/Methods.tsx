import { type Method, methods, recommendedMethod } from '../../lib/guides/methods';
import { nextAction } from '../../lib/progress/next';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';

/** Which second factor it shall be, while that is the next task; the hints on the pages follow the choice. */
export function Methods() {
  const say = useSay();
  const { view } = useProgress();
  const chosen = view.state.method ?? recommendedMethod;
  if (nextAction(view.state).stage !== 'secondFactor') return null;
  return (
    <section class="methods">
      <fieldset>
        <legend>
          <h2>{say('method.question')}</h2>
        </legend>
        {methods.map((method) => (
          <OneMethod key={method} method={method} chosen={method === chosen} />
        ))}
      </fieldset>
      <p class="muted">{say('method.direct')}</p>
    </section>
  );
}

function OneMethod({ method, chosen }: { method: Method; chosen: boolean }) {
  const say = useSay();
  const { tell } = useProgress();
  const id = `method-${method}`;
  const recommended = method === recommendedMethod;
  // Whoever takes what is recommended follows the recommendation, also when it changes.
  const choose = () => void tell({ type: 'methodChosen', method: recommended ? null : method });
  return (
    <div class={chosen ? 'method chosen' : 'method'}>
      <input type="radio" name="method" id={id} checked={chosen} onChange={choose} aria-describedby={`${id}-about`} />
      <div>
        <label for={id}>
          {say(`method.${method}.title`)} {recommended && <span class="tag">{say('method.recommended')}</span>}
        </label>
        <div id={`${id}-about`}>
          <p class="muted">{say(`method.${method}.suits`)}</p>
          {chosen &&
            (['need', 'steps'] as const).map((part) => (
              <p key={part}>
                <Say id={`method.${method}.${part}`} />
              </p>
            ))}
        </div>
      </div>
    </div>
  );
}
