import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from '../shared/Button';
import { Drawer } from '../shared/Drawer';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Erase } from './Erase';

/** Everything we keep, to see, to take along and to erase. */
export function OwnData() {
  const say = useSay();
  const stored = useStored();
  return (
    <Drawer title={say('popup.data')}>
      <p>{say('popup.data.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
      <section class="stored" tabIndex={0} aria-label={say('popup.data')}>
        <pre>{stored}</pre>
      </section>
      <Button onClick={() => saveAs('cpms-lotse.json', stored)}>{say('popup.data.export')}</Button>
      <Erase />
    </Drawer>
  );
}

/** What is stored right now, as text; read again whenever something changed. */
function useStored(): string {
  const { view } = useProgress();
  const [stored, setStored] = useState('{}');
  // A changed view means that storage changed.
  useEffect(() => {
    browser.storage.local.get(null).then(
      (all) => setStored(JSON.stringify(all, null, 2)),
      () => setStored('–'),
    );
  }, [view]);
  return stored;
}

function saveAs(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
