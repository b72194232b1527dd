import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from './Button';
import { Notice } from './Notice';
import { Say, useSay } from './Say';

/** The sites we may see, in the very words of the manifest: Chromium compares patterns with their path. */
const origins = () => (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);

/** What browsers call sites in their settings, each once: `https://ecas.ec.europa.eu/cas*` is `ecas.ec.europa.eu`. */
const hostsOf = (origins: readonly string[]) => [...new Set(origins.map((origin) => origin.split('/')[2] ?? origin))];

/** Those of our sites that are kept from us. What the browser cannot answer counts as given: no false alarms. */
async function withheld(): Promise<string[]> {
  const given = (origin: string) => browser.permissions.contains({ origins: [origin] });
  const answers = await Promise.allSettled(origins().map(given));
  return origins().filter((_, index) => (answers[index] as { value?: boolean }).value === false);
}

/** Says so when the browser no longer lets us see the portals, or some of them, and how to give that back. */
export function SiteAccess() {
  const say = useSay();
  const [kept, setKept] = useState<readonly string[]>([]);
  const [wasKept, setWasKept] = useState(false);
  const [refused, setRefused] = useState(false);
  const check = useCallback(async () => {
    const now = await withheld();
    setKept(now);
    if (now.length > 0) setWasKept(true);
  }, []);

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

  // Given back, we see only pages that are loaded from now on.
  if (kept.length === 0) return wasKept ? <p class="quiet-line">{say('welcome.reload')}</p> : null;
  const extent = kept.length < origins().length ? 'popup.access.some' : 'popup.access';
  const hosts = new Intl.ListFormat(say.language).format(hostsOf(kept));
  return (
    <Notice kind="careful" title={say(`${extent}.title`)}>
      <p>
        <Say id={refused ? 'popup.access.byHand' : `${extent}.text`} values={{ hosts }} />
      </p>
      {!refused && <Button onClick={() => void ask()}>{say('popup.access.do')}</Button>}
    </Notice>
  );
}
