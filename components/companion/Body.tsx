import { struckIn } from '../../lib/companion/reducer';
import { ask } from '../../lib/messages';
import { networkNote } from '../../lib/rescue/network-note';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { Say, useSay } from '../shared/Say';
import type { CardProps } from './card-props';
import { FirstAid } from './FirstAid';
import type { HintText } from './text';

/** What the card says about this hint and its page. */
export function Body({ controller, shown, page, current, text, careful, away }: CardProps) {
  const say = useSay();
  const { profile, ticked } = shown.progress;
  const note = networkNote(page.portal, profile, say);
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
      {note && <div class="notice">{note}</div>}
      {struck.map((trouble) => (
        <FirstAid key={trouble} trouble={trouble} profile={profile} struck />
      ))}
      <p class="do">
        {careful && <Icon name="careful" />}
        <span>
          <Say id={text.id} values={{ ...text.values, ...quoted(text.label) }} />
        </span>
      </p>
      {text.seek && (
        <p class="small">
          <Say id={text.seek.id} values={quoted(text.seek)} />
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
      <details class="aid">
        <summary>{say('rescue.open')}</summary>
        {troubles.map(
          (trouble) => !struck.includes(trouble) && <FirstAid key={trouble} trouble={trouble} profile={profile} />,
        )}
        <Button onClick={() => void ask({ report: true })}>{say('report.open')}</Button>
      </details>
    </div>
  );
}

/** The label that a text quotes carries the language of the page. */
function quoted(label: HintText['label']) {
  return label && { label: <b lang={label.lang}>{label.text}</b> };
}
