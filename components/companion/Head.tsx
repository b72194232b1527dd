import type { Controller } from '../../lib/companion/controller';
import { Icon } from '../shared/Icon';
import { useSay } from '../shared/Say';

/** What stays while the rest scrolls: whose card it is, what it is about, and the way to close it. */
export function Head({ controller, title, stage }: { controller: Controller; title: string; stage: string }) {
  const close = useSay()('card.close');
  return (
    <header>
      <Icon name="lighthouse" />
      <div class="heading">
        <p class="stage">{stage}</p>
        <h2>{title}</h2>
      </div>
      <button type="button" class="close" aria-label={close} title={close} onClick={() => controller.open(false)}>
        <Icon name="close" />
      </button>
    </header>
  );
}
