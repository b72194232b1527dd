import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { exportOf } from '../../lib/own-data/export';
import { Button } from './Button';
import { Json } from './Json';
import { useProgress } from './progress';
import { useSay } from './Say';
import { StoredFacts } from './StoredFacts';
import { saveAs } from './save';
import { useManaged } from './use-managed';

/** Everything we keep and everything others have set, to see; and what we keep to take along as a file. */
export function StoredData() {
  const say = useSay();
  const stored = useStored();
  const { raw, reading } = useManaged();
  const save = () => {
    const { version } = browser.runtime.getManifest();
    const heading = { about: say('popup.data.about'), extension: version, at: Date.now() };
    saveAs(undefined, exportOf(stored ?? {}, heading), 'json');
  };
  return (
    <>
      <p>{say('popup.data.text')}</p>
      <StoredFacts />
      <details class="further">
        <summary>{say('popup.data.raw')}</summary>
        <Json label={say('popup.data.raw')} value={stored ?? '–'} />
      </details>
      {stored && <Button onClick={save}>{say('popup.data.export')}</Button>}
      {reading.kind !== 'none' && (
        <>
          <p>{say('popup.data.managed')}</p>
          <Json label={say('popup.data.managed')} value={raw} />
        </>
      )}
    </>
  );
}

/** What is stored right now; read again whenever something changed. Null: storage does not answer. */
function useStored(): Record<string, unknown> | null {
  const { view } = useProgress();
  const [stored, setStored] = useState<Record<string, unknown> | null>({});
  // A changed view means that storage changed.
  useEffect(() => {
    browser.storage.local.get(null).then(
      // What matters to people first.
      ({ progress, ...rest }) => setStored({ ...(progress !== undefined && { progress }), ...rest }),
      () => setStored(null),
    );
  }, [view]);
  return stored;
}
