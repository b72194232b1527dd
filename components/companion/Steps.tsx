import { useSay } from '../shared/Say';

interface StepsProps {
  readonly number: number;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
}

/** Leafs through the hints of a page. */
export function Steps({ number, count, step }: StepsProps) {
  const say = useSay();
  return (
    <div class="steps">
      <button type="button" aria-label={say('card.before')} disabled={number === 1} onClick={() => step(-1)}>
        ‹
      </button>
      <span>{say('card.count', { number, count })}</span>
      <button type="button" aria-label={say('card.after')} disabled={number === count} onClick={() => step(1)}>
        ›
      </button>
    </div>
  );
}
