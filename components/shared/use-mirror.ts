import { useEffect, useState } from 'preact/hooks';
import type { Mirror, View } from '../../lib/progress/mirror';

/** Follows one part of the mirror in a component; `select` must return the same thing for the same view. */
export function useMirror<T>(mirror: Mirror, select: (view: View) => T): T {
  const [part, setPart] = useState(() => select(mirror.getState()));
  useEffect(() => {
    const update = () => setPart(() => select(mirror.getState()));
    update();
    return mirror.subscribe(update);
  }, [mirror]);
  return part;
}
