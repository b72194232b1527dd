import type { Ref } from 'preact';
import type { Advice } from '../../lib/page/advise';
import type { Language } from '../../lib/text/language';
import { Icon } from '../shared/Icon';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { Say, useSay } from '../shared/Say';
import { type Extent, NotNow } from './NotNow';
import { Sign } from './Sign';
import type { HintText } from './text';
import type { Away } from './use-placement';

interface HintCardProps {
  readonly card: Ref<HTMLElement>;
  /** The page's id, `portal.page`; its title is the text of the same name. */
  readonly page: string;
  readonly stage: string;
  readonly notice: string | undefined;
  readonly current: Advice;
  readonly text: HintText;
  /** Where this hint stands among those of the page, from 1. */
  readonly number: number;
  readonly count: number;
  /** The target has to be scrolled to. */
  readonly away: Away;
  /** The one quiet line when nothing is saved. */
  readonly unsaved: 'unsaved' | 'private' | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onShow: () => void;
  readonly onHide: (extent: Extent) => void;
  readonly onNoticeRead: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}

/** One hint: what to do, and how one sees that it worked. Not a dialog: the page stays the person's. */
export function HintCard(props: HintCardProps) {
  const { card, page, stage, notice, current, text, number, count, away, unsaved } = props;
  const say = useSay();
  const careful = current.hint.kind === 'careful' || current.fit === 'differs';
  return (
    <section class={`card ${careful ? 'is-careful' : ''}`} ref={card} aria-labelledby="title" tabIndex={-1}>
      <header>
        <Sign />
        <p class="stage">
          <Say id="card.stage" values={{ stage: say(`stage.${stage}`) }} />
        </p>
        <LanguageSwitch language={say.language} onChoose={props.onLanguage} />
        <button
          type="button"
          class="close"
          aria-label={say('card.close')}
          title={say('card.close')}
          onClick={props.onClose}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d="M5 5l10 10M15 5L5 15" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <div class="body">
        <h2 id="title">
          <Say id={page} />
        </h2>
        {notice && (
          <div class="notice">
            <p>
              <Say id={`notice.${notice}`} />
            </p>
            <button type="button" class="quiet" onClick={props.onNoticeRead}>
              <Say id="card.noticeRead" />
            </button>
          </div>
        )}
        <p class="do">
          {careful && <Icon name="careful" />}
          <span>
            <Say id={text.id} values={text.values} />
          </span>
        </p>
        {text.seek && (
          <p class="small">
            <Say id="card.seek" values={{ label: <b lang={text.seek.lang}>{text.seek.text}</b> }} />
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
            <p>
              <Say id={`card.${away}`} />
            </p>
            <button type="button" class="main" onClick={props.onShow}>
              <Say id="card.show" />
            </button>
          </div>
        )}
        {unsaved && (
          <p class="small">
            <Say id={`card.${unsaved}`} />
          </p>
        )}
      </div>
      <footer>
        {count > 1 && (
          <div class="steps">
            <button
              type="button"
              class="quiet"
              disabled={number === 1}
              aria-label={say('card.before')}
              onClick={() => props.onStep(-1)}
            >
              ‹
            </button>
            <span>
              <Say id="card.count" values={{ number, count }} />
            </span>
            <button
              type="button"
              class="quiet"
              disabled={number === count}
              aria-label={say('card.after')}
              onClick={() => props.onStep(1)}
            >
              ›
            </button>
          </div>
        )}
        <NotNow onHide={props.onHide} />
      </footer>
    </section>
  );
}
