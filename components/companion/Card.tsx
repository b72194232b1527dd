import type { RefObject } from 'preact';
import { useSay } from '../shared/Say';
import { Body } from './Body';
import type { CardProps } from './card-props';
import { Foot } from './Foot';
import { Head } from './Head';

/** One hint: what to do, and how one sees that it worked. Not a dialog: the page stays the person's. */
export function Card({ box, ...card }: CardProps & { box: RefObject<HTMLElement | null> }) {
  const say = useSay();
  const { page, current, careful } = card;
  const name = say('card.name', { title: say(page.id) });
  return (
    <section class={careful ? 'card is-careful' : 'card'} aria-label={name} tabIndex={-1} ref={box}>
      <Head controller={card.controller} title={say(page.id)} stage={say('card.stage', card.task)} />
      {/* With another hint, everything that was unfolded folds up again. */}
      <Body key={`${page.id}.${current.name}`} {...card} />
      <Foot key={current.name} {...card} />
    </section>
  );
}
