import type { RefObject } from 'preact';
import type { Controller } from '../../lib/companion/controller';
import type { CompanionState } from '../../lib/companion/reducer';
import type { Away } from '../../lib/overlay/where';
import type { Advice } from '../../lib/page/advise';
import type { Recognised } from '../../lib/page/recognise';
import { networkNote } from '../../lib/rescue/page-aid';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Say, useSay } from '../shared/Say';
import { PageAid, StruckAid } from './Aid';
import { NotNow } from './NotNow';
import { Steps } from './Steps';
import type { HintText } from './text';

interface CardProps {
  readonly shown: CompanionState;
  readonly page: Recognised;
  readonly current: Advice;
  readonly controller: Controller;
  readonly text: HintText;
  /** Where this hint stands among those of the page, from 1. */
  readonly number: number;
  readonly count: number;
  /** Where the target is that has to be scrolled to. */
  readonly away: Away;
  readonly box: RefObject<HTMLElement | null>;
}

/** One hint: what to do, and how one sees that it worked. Not a dialog: the page stays the person's. */
export function Card({ shown, page, current, controller, text, number, count, away, box }: CardProps) {
  const say = useSay();
  const { hints, progress, sent } = shown;
  const careful = current.hint.kind === 'careful' || current.fit === 'differs';
  const note = networkNote(page.id, progress.profile, say);
  const notice = `notice.${page.page.notice}`;
  const step = (by: number) => {
    const next = hints[hints.indexOf(current) + by];
    if (next) controller.choose(next.name);
  };
  // With another hint everything that is unfolded folds up again.
  const hint = `${page.id}.${current.name}`;
  return (
    <section class={careful ? 'card is-careful' : 'card'} aria-labelledby="title" tabIndex={-1} ref={box}>
      <header>
        <Icon name="lighthouse" />
        <p class="stage">{say('card.stage', { stage: say(`stage.${page.page.stage}`) })}</p>
        <LanguageSwitch
          language={say.language}
          onChoose={(language) => controller.tell({ type: 'languageChosen', language })}
        />
        <button
          type="button"
          class="close"
          aria-label={say('card.close')}
          title={say('card.close')}
          onClick={() => controller.open(false)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="body" key={hint}>
        <h2 id="title">{say(page.id)}</h2>
        {page.page.notice && !progress.ticked.includes(notice) && (
          <div class="notice">
            <p>{say(notice)}</p>
            <Button onClick={() => controller.tell({ type: 'hintTicked', hint: notice })}>
              {say('card.noticeRead')}
            </Button>
          </div>
        )}
        {note && <div class="notice">{note}</div>}
        <StruckAid page={page} progress={progress} />
        <p class="do">
          {careful && <Icon name="careful" />}
          <span>
            <Say id={text.id} values={{ ...text.values, ...quoted(text.label) }} />
          </span>
        </p>
        {text.seek && (
          <p class="small">
            <Say id="card.seek" values={quoted(text.seek)} />
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
        {sent !== 'saved' && <p class="small">{say(`card.${sent}`)}</p>}
        <PageAid page={page} progress={progress} />
      </div>
      <footer>
        {count > 1 && <Steps number={number} count={count} step={step} />}
        <NotNow key={hint} page={page.id} hint={hint} hide={controller.tell} />
      </footer>
    </section>
  );
}

/** The label that a text quotes carries the language of the page. */
function quoted(label: HintText['label']) {
  return label && { label: <b lang={label.lang}>{label.text}</b> };
}
