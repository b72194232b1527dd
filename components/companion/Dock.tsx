import type { Ref, RefObject } from 'preact';
import { Icon } from '../shared/Icon';
import { useSay } from '../shared/Say';
import { Sentence } from './Sentence';
import type { HintText } from './text';

interface DockProps {
  /** In a window too small for the card the dock carries its sentence while the card would be open. */
  readonly open: boolean;
  readonly text: HintText;
  readonly onToggle: () => void;
  readonly box: RefObject<HTMLElement | null>;
}

/** The small pill that stays when the card is closed. */
export function Dock({ open, text, onToggle, box }: DockProps) {
  const say = useSay();
  const common = { type: 'button', onClick: onToggle, ref: box as Ref<HTMLButtonElement> } as const;
  if (open) {
    return (
      <button {...common} class="dock bar" aria-expanded={true}>
        <span class="do">
          <span>
            <Sentence {...text} />
          </span>
        </span>
      </button>
    );
  }
  return (
    <button {...common} class="dock" aria-expanded={false} aria-label={say('dock.open')}>
      <Icon name="lighthouse" />
      {say('dock.name')}
    </button>
  );
}
