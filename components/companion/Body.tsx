import { struckIn } from '../../lib/companion/reducer';
import { ask } from '../../lib/messages';
import { networkNotes } from '../../lib/rescue/network-note';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Say, useSay } from '../shared/Say';
import type { CardProps } from './card-props';
import { FirstAid } from './FirstAid';
import type { HintText } from './text';

/** What the card says about this hint and its page. */
export function Body({ controller, shown, page, current, text, careful, away }: CardProps) {
  const say = useSay();
  const { ticked } = shown.progress;
  const notes = networkNotes(page.portal, say);
  const notice = `notice.${page.page.notice}`;
  const struck = struckIn(page, shown.progress);
  const { troubles = [] } = page.page;
  return (
    <div class="body">
      <h2 id="title">{say(page.id)}</h2>
      {page.page.notice && !ticked.includes(notice) && (
        <div class="notice">
          <p>{say(notice)}</p>
          <Button onClick={() => controller.tell({ type: 'hintTicked', hint: notice })}>
            {say('card.noticeRead')}
          </Button>
        </div>
      )}
      {struck.map((trouble) => (
        <FirstAid key={trouble} trouble={trouble} struck />
      ))}
      <p class="do">
        {careful && <Icon name="careful" />}
        <span>
          <Say id={text.id} values={{ ...text.values, ...quoted('label', text.label), ...quoted('row', text.row) }} />
        </span>
      </p>
      {text.seek && (
        <p class="small">
          <Say id={text.seek.id} values={quoted('label', text.seek)} />
        </p>
      )}
      {text.see && (
        <p class="see">
          <Icon name="done" />
          <span>
            <Say id={text.see} values={text.values} />
          </span>
        </p>
      )}
      {away && (
        <div class="away">
          <p>{say(`card.${away}`)}</p>
          <Button look="main" onClick={() => current.element?.scrollIntoView({ block: 'center' })}>
            {say('card.show')}
          </Button>
        </div>
      )}
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
      <details class="aid">
        <summary>{say('rescue.open')}</summary>
        {troubles.map((trouble) => !struck.includes(trouble) && <FirstAid key={trouble} trouble={trouble} />)}
        <Button onClick={() => void ask({ report: true })}>{say('report.open')}</Button>
      </details>
    </div>
  );
}

/** What a text quotes carries the language of the page, and cannot turn our own words round. */
function quoted(value: 'label' | 'row', word: HintText['label']) {
  return (
    word && {
      [value]: (
        <b lang={word.lang}>
          <bdi>{word.text}</bdi>
        </b>
      ),
    }
  );
}
