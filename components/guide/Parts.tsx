import type { GuidePiece } from '../../lib/guides/shape';
import { Icon } from '../shared/Icon';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { type Run, runsOf } from './runs';
import { Step } from './Step';
import { type Part, partsOf } from './way';

type Level = 'h3' | 'h4';

/** The pages of one piece of the way, each with its steps. */
export function Parts({ piece, level = 'h3' }: { piece: GuidePiece; level?: Level }) {
  return (
    <>
      {partsOf(piece).map((part) => (
        <OnePage key={part.id} part={part} level={level} />
      ))}
    </>
  );
}

/** One page: its steps, numbered where there are several; between them what is needed only sometimes, and warnings. */
function OnePage({ part, level: Heading }: { part: Part; level: Level }) {
  const say = useSay();
  const { view } = useProgress();
  const { id, page } = part;
  const { method } = view.state;
  // Paper is for one's own way.
  const isOther = method && page.method && page.method !== method;
  const title = say.has(`guide.${id}`) ? `guide.${id}` : id;
  return (
    <div class={isOther ? 'part no-print' : 'part'}>
      <Heading>{say(title)}</Heading>
      {say.has(`guide.${id}.when`) && <p class="when">{say(`guide.${id}.when`)}</p>}
      {runsOf(part).map((run) => (
        <OneRun key={run.hints[0]?.[0]} id={id} {...run} />
      ))}
    </div>
  );
}

function OneRun({ id, kind, hints, start }: Run & { id: string }) {
  const say = useSay();
  const items = hints.map(([name, hint]) => (
    <li key={name}>
      <Step page={id} name={name} hint={hint} />
    </li>
  ));
  if (kind === 'step') {
    return start === undefined ? (
      <ul class="steps">{items}</ul>
    ) : (
      <ol class="steps" start={start}>
        {items}
      </ol>
    );
  }
  return (
    <div class={`beside ${kind}`}>
      <p class="beside-label">
        <Icon name={kind === 'careful' ? 'careful' : 'info'} /> {say(`guide.${kind}`)}
      </p>
      <ul>{items}</ul>
    </div>
  );
}
