import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sent } from '../../lib/messages';
import type { Refusal } from '../../lib/own-data/check';
import { type Import as Found, readFile } from '../../lib/own-data/read';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { ImportFound } from './ImportFound';
import { Refused } from './Refused';

type Step =
  | { readonly at: 'idle' | 'kept' }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'found'; readonly found: Found }
  | { readonly at: 'told'; readonly sent: Sent };

/** Brings back what was saved as a file: read completely, shown in words, and only then put in place. */
export function Import() {
  const say = useSay();
  const { tell, now } = useProgress();
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const place = useRef<HTMLDivElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const reading = await readFile(file, Date.now());
    setStep('found' in reading ? { at: 'found', ...reading } : { at: 'refused', ...reading });
  };
  const replace = async ({ data }: Found) =>
    setStep({ at: 'told', sent: await tell({ type: 'imported', at: now(), data }) });

  // What was pressed is gone or further up, so the keyboard goes on where the answer is.
  useEffect(() => {
    if (step.at !== 'idle') place.current?.focus();
  }, [step]);

  return (
    <>
      <p class="muted" id="import-help">
        {say('welcome.import.help')}
      </p>
      <div>
        <input
          type="file"
          id="import"
          class="unseen"
          accept=".json,application/json"
          aria-describedby="import-help"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            // So that the same file can be chosen once more.
            currentTarget.value = '';
          }}
        />
        <label for="import" class="button plain">
          {say('popup.data.import')}
        </label>
      </div>
      <div class="import" ref={place} tabIndex={-1}>
        {step.at === 'refused' && <Refused refusal={step.refusal} />}
        {step.at === 'kept' && <p>{say('welcome.import.kept')}</p>}
        {step.at === 'told' && <p>{say(step.sent === 'saved' ? 'welcome.import.done' : `settings.${step.sent}`)}</p>}
        {step.at === 'found' && (
          <>
            <ImportFound found={step.found} />
            <div class="choices">
              <Button onClick={() => setStep({ at: 'kept' })}>{say('welcome.import.no')}</Button>
              <Button look="main" onClick={() => void replace(step.found)}>
                {say('welcome.import.yes')}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  );
}
