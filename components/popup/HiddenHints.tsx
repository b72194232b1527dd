import type { ProgressEvent } from '../../lib/progress/events';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';

/** Hints the person has put away, and the way to get them back. */
export function HiddenHints() {
  const say = useSay();
  const { view, tell } = useProgress();
  const { hints, pages, everywhere } = view.state.hidden;
  const count = hints.length + pages.length;
  if (!everywhere && count === 0) return null;
  const again: ProgressEvent[] = [
    ...(everywhere ? [{ type: 'hidden', what: 'everywhere', hidden: false } as const] : []),
    ...hints.map((id) => ({ type: 'hidden', what: 'hint', id, hidden: false }) as const),
    ...pages.map((id) => ({ type: 'hidden', what: 'page', id, hidden: false }) as const),
  ];
  return (
    <div class="hidden-hints">
      <p>{everywhere ? say('popup.hidden.everywhere') : say('popup.hidden.some', { count })}</p>
      <Button look="quiet" onClick={() => void tell(...again)}>
        {say('popup.hidden.show')}
      </Button>
    </div>
  );
}
