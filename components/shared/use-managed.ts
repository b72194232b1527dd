import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Managed, readManaged } from '../../lib/profile/managed';

/** What the hospital's IT or a network office has set, in a component; kept up to date where the browser says so. */
export function useManaged(): Managed {
  const [managed, setManaged] = useState<Managed>({ raw: undefined, reading: { kind: 'none' } });
  useEffect(() => {
    let here = true;
    const read = () => void readManaged().then((now) => here && setManaged(now));
    const changed = (_changes: unknown, area: string) => void (area === 'managed' && read());
    browser.storage.onChanged.addListener(changed);
    read();
    return () => {
      here = false;
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return managed;
}
