import type { ProgressEvent } from '../../lib/progress/events';
import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';

interface NotNowProps {
  readonly page: string;
  readonly hint: string;
  readonly hide: (event: ProgressEvent) => void;
}

/** "Not now" in three sizes; each is undone from the popup. */
export function NotNow({ page, hint, hide }: NotNowProps) {
  const say = useSay();
  const hidden = { type: 'hidden', hidden: true } as const;
  const extents = [
    { ...hidden, what: 'hint', id: hint },
    { ...hidden, what: 'page', id: page },
    { ...hidden, what: 'everywhere' },
  ] as const;
  return (
    <details class="not-now">
      <summary>{say('card.notNow')}</summary>
      <ul>
        {extents.map((event) => (
          <li key={event.what}>
            <Button onClick={() => hide(event)}>{say(`card.hide.${event.what}`)}</Button>
          </li>
        ))}
        <li class="small">{say('card.hide.undo')}</li>
      </ul>
    </details>
  );
}
