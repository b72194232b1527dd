import { stages } from '../../lib/guides/shape';
import { routeOf } from '../../lib/progress/state';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { AsOf } from './AsOf';
import { CheckTask } from './CheckTask';
import { SheetFoot } from './SheetFoot';
import { wordsOfPlan } from './wording';

/** The sheet of paper: the four tasks to tick off on exactly one page. */
export function Checklist() {
  const say = useSay();
  return (
    <main class="checklist">
      <div class="choices no-print">
        <Button look="main" onClick={() => window.print()}>
          {say('guide.print')}
        </Button>
        <a class="button" href="#guide">
          {say('guide.check.back')}
        </a>
      </div>
      <article class="sheet" aria-labelledby="sheet-title">
        <header>
          <h1 id="sheet-title">{say('guide.check.title')}</h1>
          <p>
            {say('popup.title')} · <AsOf />
          </p>
        </header>
        <Plan />
        {stages.map((stage) => (
          <CheckTask key={stage} stage={stage} />
        ))}
        <SheetFoot />
      </article>
    </main>
  );
}

/** What the person plans; a line to write on where it is not known. */
function Plan() {
  const say = useSay();
  const { view } = useProgress();
  const { network, country, hospital } = wordsOfPlan(view.state.profile, say.language);
  const route = routeOf(view.state);
  const plan = [
    ['welcome.network', network],
    ['welcome.country', country],
    ['welcome.hospital', hospital],
    ['guide.route', route && say(`welcome.route.${route}`)],
  ] as const;
  return (
    <dl class="sheet-plan">
      {plan.map(([label, value]) => (
        <div key={label}>
          <dt>{say(label)}:</dt>
          <dd class={value ? '' : 'line'}>{value || <span class="unseen">{say('welcome.none')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
