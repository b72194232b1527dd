import type { RefObject } from 'preact';
import { Icon } from '../shared/Icon';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { useSay } from '../shared/Say';
import { Body } from './Body';
import type { CardProps } from './card-props';
import { Foot } from './Foot';

/** One hint: what to do, and how one sees that it worked. Not a dialog: the page stays the person's. */
export function Card({ box, ...card }: CardProps & { box: RefObject<HTMLElement | null> }) {
  const say = useSay();
  const { controller, page, current, careful } = card;
  const close = say('card.close');
  const speak = controller.tell;
  return (
    <section class={careful ? 'card is-careful' : 'card'} aria-labelledby="title" tabIndex={-1} ref={box}>
      <header>
        <Icon name="lighthouse" />
        <p class="stage">{say('card.stage', { stage: say(`stage.${page.page.stage}`) })}</p>
        <LanguageSwitch language={say.language} onChoose={(language) => speak({ type: 'languageChosen', language })} />
        <button type="button" class="close" aria-label={close} title={close} onClick={() => controller.open(false)}>
          <Icon name="close" />
        </button>
      </header>
      {/* With another hint, everything that was unfolded folds up again. */}
      <Body key={`${page.id}.${current.name}`} {...card} />
      <Foot {...card} />
    </section>
  );
}
