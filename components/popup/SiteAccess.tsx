import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { Say, useSay } from '../shared/Say';

/** The sites we may see, in the very words of the manifest: Chromium compares patterns with their path. */
const origins = () => (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);

/** Asks the browser; whatever it cannot answer counts as given, because a false alarm helps nobody. */
async function isGiven(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: origins() });
  } catch {
    return true;
  }
}

/** Says so when the browser no longer lets us see the portals, and how to give that back. */
export function SiteAccess() {
  const say = useSay();
  const [given, setGiven] = useState(true);
  const [refused, setRefused] = useState(false);
  const check = useCallback(async () => setGiven(await isGiven()), []);

  useEffect(() => {
    void check();
    const events = [browser.permissions?.onAdded, browser.permissions?.onRemoved];
    for (const event of events) event?.addListener(check);
    return () => {
      for (const event of events) event?.removeListener(check);
    };
  }, [check]);

  // Not async before the request: the browser wants it straight from the click.
  const ask = () =>
    browser.permissions
      .request({ origins: origins() })
      .then(
        (granted) => setRefused(!granted),
        () => setRefused(true),
      )
      .then(check);

  if (given) return null;
  return (
    <Notice kind="careful" title={say('popup.access.title')}>
      <p>
        <Say id={refused ? 'popup.access.byHand' : 'popup.access.text'} />
      </p>
      {!refused && <Button onClick={() => void ask()}>{say('popup.access.do')}</Button>}
    </Notice>
  );
}
