import { useEffect, useState } from 'preact/hooks';

/** Below this height not even a sheet with its sentence fits (400 % zoom of a laptop's window). */
const tiny = '(max-height: 200px)';

/** Whether the window is too small for a card. */
export function useTiny(): boolean {
  const [isTiny, set] = useState(() => matchMedia(tiny).matches);
  useEffect(() => {
    const list = matchMedia(tiny);
    const changed = () => set(list.matches);
    list.addEventListener('change', changed);
    changed();
    return () => list.removeEventListener('change', changed);
  }, []);
  return isTiny;
}
