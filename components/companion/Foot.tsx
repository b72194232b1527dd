import { useState } from 'preact/hooks';
import { countOf } from '../../lib/companion/count';
import { Button } from '../shared/Button';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { useSay } from '../shared/Say';
import type { CardProps } from './card-props';
import { KeyLine } from './KeyLine';

/** Leafs through the hints of the page, and puts them away. */
export function Foot({ controller, shown, page, current }: CardProps) {
  const say = useSay();
  const [isUnfolded, unfold] = useState(false);
  const { hints } = shown;
  const at = hints.indexOf(current);
  const arrow = (by: 1 | -1) => {
    const name = hints[at + by]?.name;
    return { type: 'button', disabled: !name, onClick: () => name && controller.choose(name) } as const;
  };
  const count = countOf(page.page, hints, current);
  // "Not now" in three sizes; each is undone from the popup.
  const extents = [
    { what: 'hint', id: `${page.id}.${current.name}` },
    { what: 'page', id: page.id },
    { what: 'everywhere' },
  ] as const;
  return (
    <footer>
      {hints.length > 1 && (
        <div class="steps">
          <button {...arrow(-1)} aria-label={say('card.before')}>
            ‹
          </button>
          <span>{count && say('card.count', count)}</span>
          <button {...arrow(1)} aria-label={say('card.after')}>
            ›
          </button>
        </div>
      )}
      <details class="not-now" onToggle={() => unfold(true)}>
        <summary>{say('card.notNow')}</summary>
        <ul>
          {extents.map((extent) => (
            <li key={extent.what}>
              <Button onClick={() => controller.tell({ type: 'hidden', hidden: true, ...extent })}>
                {say(`card.hide.${extent.what}`)}
              </Button>
            </li>
          ))}
        </ul>
        <p class="small">{say('card.hide.undo')}</p>
        <KeyLine isAsked={isUnfolded} />
      </details>
      <LanguageSwitch
        language={say.language}
        onChoose={(language) => controller.tell({ type: 'languageChosen', language })}
      />
    </footer>
  );
}
