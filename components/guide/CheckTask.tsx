import { type Stage, stages } from '../../lib/guides/shape';
import { destinations } from '../../lib/guides/way';
import { routeOf } from '../../lib/progress/state';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { checked, quotedWords } from './check';
import { Address } from './Linked';
import { noteAt } from './note-at';
import { Status } from './Status';
import { wordsOfPlan } from './wording';

/** One task on the sheet: its address and boxes to tick; what is known to be done is ticked already. */
export function CheckTask({ stage }: { stage: Stage }) {
  const say = useSay();
  const { view } = useProgress();
  const { address, steps, beforeWaiting } = checked(stage, routeOf(view.state));
  const { status } = view.state.stages[stage];
  const note = noteAt(stage, view.state.profile, say);
  const values = useValues();
  const ticked = status === 'done' ? steps.length : status === 'waiting' ? beforeWaiting : 0;
  return (
    <section class="sheet-task">
      <h2>
        {stages.indexOf(stage) + 1}. {say(`stage.${stage}`)} {status !== 'open' && <Status stage={stage} />}
      </h2>
      {address && (
        <p class="sheet-address">
          <Address href={address} />
        </p>
      )}
      {note && <p class="sheet-note">{note}</p>}
      <ul class="boxes">
        {steps.map((step, index) => (
          <li key={step} class={index < ticked ? 'ticked' : ''}>
            <Say id={step} values={values} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The portals' words and the person's own, for the texts of the sheet. */
function useValues() {
  const say = useSay();
  const { view } = useProgress();
  const plan = wordsOfPlan(view.state.profile, say.language);
  const known = (value: string | undefined) => (value ? 'yes' : 'no');
  return {
    ...plan,
    hasNetwork: known(plan.network),
    hasCountry: known(plan.country),
    hasHospital: known(plan.hospital),
    saas: <Address href={destinations.cpms.saas} />,
    cpms2: <Address href={destinations.cpms.cpms2} />,
    ...Object.fromEntries(
      quotedWords(say.language).map(([name, { text, lang }]) => [name, <span lang={lang}>{text}</span>]),
    ),
  };
}
