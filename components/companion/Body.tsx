import { struckIn } from '../../lib/companion/reducer';
import { concerns, handsOver } from '../../lib/companion/task';
import { ask } from '../../lib/messages';
import { networkNotes } from '../../lib/rescue/network-note';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Say, useSay } from '../shared/Say';
import { Answers } from './Answers';
import type { CardProps } from './card-props';
import { FirstAid } from './FirstAid';
import { Next } from './Next';
import { Prepare } from './Prepare';
import { quoted, Sentence } from './Sentence';
import { show } from './show';

/** What the card says about this hint and its page: the sentence first, everything else after it. */
export function Body({ controller, shown, page, current, text, careful, proved, away }: CardProps) {
  const say = useSay();
  const { ticked } = shown.progress;
  const notes = networkNotes(page.portal, say);
  const notice = `notice.${page.page.notice}`;
  const struck = shown.stale ? [] : struckIn(page, shown.progress);
  const { troubles = [] } = page.page;
  const others = troubles.filter((trouble) => !struck.includes(trouble));
  const leads = proved || !concerns(page, shown.progress) || (!shown.stale && handsOver(page, shown.progress));
  return (
    <div class="body">
      <p class="do">
        {careful && <Icon name="careful" />}
        <span>
          <Sentence {...text} />
        </span>
      </p>
      {text.seek && (
        <p class="small">
          <Say id={text.seek.id} values={quoted('label', text.seek)} />
        </p>
      )}
      {text.blocked && <p class="small">{say(text.blocked)}</p>}
      {text.see && (
        <p class="see">
          <b>{say('card.then')}</b> <Say id={text.see} values={text.values} />
        </p>
      )}
      {current.element && !proved && (
        <div class="away">
          {away && <p>{say(`card.${away}`)}</p>}
          <Button look={away ? 'main' : 'plain'} onClick={() => current.element && show(current.element)}>
            {say('card.show')}
          </Button>
        </div>
      )}
      <Answers {...{ controller, shown, page, current }} />
      {leads && <Next state={shown.progress} />}
      {struck.map((trouble) => (
        <FirstAid key={trouble} trouble={trouble} open />
      ))}
      {page.page.notice && !ticked.includes(notice) && (
        <div class="notice">
          <p>{say(notice)}</p>
          <Button onClick={() => controller.tell({ type: 'hintTicked', hint: notice })}>
            {say('card.noticeRead')}
          </Button>
        </div>
      )}
      {shown.translated && <p class="small">{say('card.translated')}</p>}
      {shown.sent !== 'saved' && <p class="small">{say(`card.${shown.sent}`)}</p>}
      {notes.length > 0 && (
        <details class="aid">
          <summary>{say('network.notes')}</summary>
          {notes.map(([acronym, note]) => (
            <p key={acronym}>
              <b>{`${acronym}: `}</b>
              {note}
            </p>
          ))}
        </details>
      )}
      <Prepare page={page} state={shown.progress} />
      <details class="aid">
        <summary>{say('rescue.open')}</summary>
        {others.map((trouble) => (
          <FirstAid key={trouble} trouble={trouble} alone={others.length === 1} />
        ))}
        <p>{say('card.who')}</p>
        <div class="answers">
          <Button onClick={() => void ask({ open: 'guide' })}>{say('guide.open')}</Button>
          <Button onClick={() => void ask({ report: true })}>{say('report.open')}</Button>
        </div>
      </details>
    </div>
  );
}
