import { useLayoutEffect, useRef } from 'preact/hooks';

/** So long after something has changed, a press is not meant for what has just appeared under the pointer, in ms. */
const settles = 600;

/** Wraps what a press does, so that one that is not meant does nothing. */
export type Once = (act: () => void) => (press?: UIEvent) => void;

/**
 * Keeps a double click from answering two questions: what is pressed right after the change of `key` is not carried
 * out. People double-click, and the second click would meet the button that has just taken the place of the first.
 * @param key stands for what the buttons ask
 */
export function useOnce(key: string): Once {
  const changed = useRef(Number.NEGATIVE_INFINITY);
  const before = useRef(key);
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    changed.current = performance.now();
  }, [key]);
  return (act) => (press) => {
    // The browser counts the clicks in one place; a keyboard's count is 0.
    const isRepeated = press !== undefined && press.detail > 1;
    if (isRepeated || performance.now() - changed.current < settles) return;
    act();
  };
}
