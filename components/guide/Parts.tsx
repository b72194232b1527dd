import { Icon } from '../shared/Icon';
import { useSay } from '../shared/Say';
import { Step } from './Step';
import { type Part, type Piece, partsOf } from './way';

type Level = 'h3' | 'h4';

/** The pages of one piece of the way, each with its steps. */
export function Parts({ piece, level = 'h3' }: { piece: Piece; level?: Level }) {
  return (
    <>
      {partsOf(piece).map((part) => (
        <OnePage key={part.id} part={part} level={level} />
      ))}
    </>
  );
}

/** One page: numbered steps, then what is needed only sometimes, then what to be careful with. */
function OnePage({ part: { id, hints }, level: Heading }: { part: Part; level: Level }) {
  const say = useSay();
  const title = say.has(`guide.${id}`) ? `guide.${id}` : id;
  // In the piece about the older way everything is beside the way; there it needs no sign.
  const allAside = hints.every(([, { aside }]) => aside);
  const careful = hints.filter(([, { kind }]) => kind === 'careful');
  const asides = hints.filter(([, { kind, aside }]) => kind !== 'careful' && aside && !allAside);
  const steps = hints.filter((one) => !careful.includes(one) && !asides.includes(one));
  const List = steps.length > 1 ? 'ol' : 'ul';
  return (
    <div class="part">
      <Heading>{say(title)}</Heading>
      {say.has(`guide.${id}.when`) && <p class="when">{say(`guide.${id}.when`)}</p>}
      {steps.length > 0 && (
        <List class="steps">
          {steps.map(([name, hint]) => (
            <li key={name}>
              <Step page={id} name={name} hint={hint} />
            </li>
          ))}
        </List>
      )}
      <Beside kind="info" label={say('guide.aside')} id={id} hints={asides} />
      <Beside kind="careful" label={say('guide.careful')} id={id} hints={careful} />
    </div>
  );
}

interface BesideProps {
  readonly kind: 'info' | 'careful';
  readonly label: string;
  readonly id: string;
  readonly hints: Part['hints'];
}

function Beside({ kind, label, id, hints }: BesideProps) {
  if (hints.length === 0) return null;
  return (
    <div class={`beside ${kind}`}>
      <p class="beside-label">
        <Icon name={kind} /> {label}
      </p>
      <ul>
        {hints.map(([name, hint]) => (
          <li key={name}>
            <Step page={id} name={name} hint={hint} />
          </li>
        ))}
      </ul>
    </div>
  );
}
