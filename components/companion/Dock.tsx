import type { Ref } from 'preact';
import { Say, useSay } from '../shared/Say';
import { Sign } from './Sign';

/** The small pill that stays when the card is closed. Always in the same corner. */
export function Dock({ button, onOpen }: { button: Ref<HTMLButtonElement>; onOpen: () => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      class="dock"
      ref={button}
      aria-expanded="false"
      aria-label={say('dock.open')}
      onClick={onOpen}
    >
      <Sign />
      <Say id="dock.name" />
    </button>
  );
}
