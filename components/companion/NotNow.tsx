import { useState } from 'preact/hooks';
import { Say } from '../shared/Say';

export type Extent = 'hint' | 'page' | 'everywhere';

/** "Not now" in three sizes; each is undone from the popup. */
export function NotNow({ onHide }: { onHide: (extent: Extent) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="not-now">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Say id="card.notNow" />
      </button>
      {open && (
        <ul>
          {(['hint', 'page', 'everywhere'] as const).map((extent) => (
            <li key={extent}>
              <button type="button" class="plain" onClick={() => onHide(extent)}>
                <Say id={`card.hide.${extent}`} />
              </button>
            </li>
          ))}
          <li class="small">
            <Say id="card.hide.undo" />
          </li>
        </ul>
      )}
    </div>
  );
}
