import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';

/** What became of the last change, quietly, always in the same place. */
export function Saved() {
  const say = useSay();
  const { sent } = useProgress();
  return (
    <p class={`saved ${sent ?? ''}`} role="status">
      {sent && say(`settings.${sent}`)}
    </p>
  );
}
