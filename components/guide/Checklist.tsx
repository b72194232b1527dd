import { stages } from '../../lib/guides/shape';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { AsOf } from './AsOf';
import { CheckTask } from './CheckTask';
import { SheetFoot } from './SheetFoot';
import { planLines } from './wording';

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
  return (
    <dl class="sheet-plan">
      {planLines(view.state, say).map(([label, value]) => (
        <div key={label}>
          <dt>{say(label)}:</dt>
          <dd class={value ? '' : 'line'}>{value || <span class="unseen">{say('welcome.none')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
