import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';
import type { CardProps } from './card-props';

/** Leafs through the hints of the page, and puts them away. */
export function Foot({ controller, shown, page, current, count }: CardProps) {
  const say = useSay();
  const { hints } = shown;
  const at = hints.indexOf(current);
  const arrow = (by: 1 | -1) => {
    const name = hints[at + by]?.name;
    return { type: 'button', disabled: !name, onClick: () => name && controller.choose(name) } as const;
  };
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
          <span>{count}</span>
          <button {...arrow(1)} aria-label={say('card.after')}>
            ›
          </button>
        </div>
      )}
      <details class="not-now" key={current.name}>
        <summary>{say('card.notNow')}</summary>
        <ul>
          {extents.map((extent) => (
            <li key={extent.what}>
              <Button onClick={() => controller.tell({ type: 'hidden', hidden: true, ...extent })}>
                {say(`card.hide.${extent.what}`)}
              </Button>
            </li>
          ))}
          <li class="small">{say('card.hide.undo')}</li>
        </ul>
      </details>
    </footer>
  );
}
