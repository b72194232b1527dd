import { Say, useSay } from '../shared/Say';

/** The second factors we can tell of, and what is told of each; what has no text (`method.<id>.<part>`) is left out. */
const methods = ['app', 'key', 'eid'] as const;
const parts = ['suits', 'need', 'steps'] as const;

/** Which second factor suits whom. */
export function Methods() {
  const say = useSay();
  const known = methods.filter((method) => say.has(`method.${method}.title`));
  if (known.length === 0) return null;
  return (
    <div class="part">
      <h3>{say('guide.methods')}</h3>
      <dl class="methods">
        {known.map((method) => (
          <div key={method}>
            <dt>{say(`method.${method}.title`)}</dt>
            {parts
              .map((part) => `method.${method}.${part}`)
              .filter(say.has)
              .map((id) => (
                <dd key={id}>
                  <Say id={id} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
