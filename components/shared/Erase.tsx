import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useProgress } from './progress';
import { useSay } from './Say';
import { useManaged } from './use-managed';

type Step = 'idle' | 'sure' | 'erased' | 'failed';

/** Erases everything we keep, in two steps; what happened is said in words. */
export function Erase() {
  const say = useSay();
  const { tell, now } = useProgress();
  const { reading } = useManaged();
  const [step, setStep] = useState<Step>('idle');
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const go = (next: Step) => {
    moved.current = true;
    setStep(next);
  };
  const erase = async () => go((await tell({ type: 'erased', at: now() })) === 'saved' ? 'erased' : 'failed');

  // The pressed button is gone, so the keyboard goes on at what took its place.
  useEffect(() => {
    if (moved.current) place.current?.focus();
  }, [step]);

  return (
    <div class="erase" ref={place} tabIndex={-1}>
      {step !== 'idle' && <p>{say(`popup.erase.${step}`)}</p>}
      {step !== 'idle' && reading.kind === 'preset' && <p class="muted">{say('popup.erase.preset')}</p>}
      {step === 'sure' ? (
        <div class="choices">
          <Button onClick={() => go('idle')}>{say('popup.erase.no')}</Button>
          <Button look="careful" onClick={() => void erase()}>
            {say('popup.erase.yes')}
          </Button>
        </div>
      ) : (
        <Button look="careful" onClick={() => go('sure')}>
          {say('popup.erase')}
        </Button>
      )}
    </div>
  );
}
