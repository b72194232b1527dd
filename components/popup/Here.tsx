import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { matches } from '../../lib/guides/matches';
import { askTab, isGone, type Where, whereIn } from '../../lib/messages';
import { Button } from '../shared/Button';
import { openDrawer } from '../shared/Drawer';
import { openGuide } from '../shared/open';
import { Say, useSay } from '../shared/Say';

/**
 * The page in front of the person: its hint is one press away. On the page itself we are silent where we do not know
 * it; here it is said, with the guide and whom to ask.
 */
export function Here() {
  const say = useSay();
  const here = useHere();
  if (!here) return null;
  if ('shut' in here) {
    return (
      <div class="here">
        <p>
          <Say id="popup.here.shut" values={{ host: here.shut }} />
        </p>
        <Button onClick={() => void openGuide('guide')}>{say('popup.guide')}</Button>
      </div>
    );
  }
  const { tab, page, hint } = here;
  if (page === null) {
    return (
      <div class="here">
        <p>{say('popup.here.unknown')}</p>
        <Button onClick={() => void openGuide('guide')}>{say('popup.guide')}</Button>
        <Button onClick={() => openDrawer('ask')}>{say('popup.ask')}</Button>
      </div>
    );
  }
  // The popup goes first: while it is open, the page has no focus to hop with.
  const hop = () => void askTab(tab, { hop: true }).then(() => window.close());
  return (
    <div class="here">
      <p>{say('popup.here', { title: say(page) })}</p>
      {hint && <Button onClick={hop}>{say('popup.here.do')}</Button>}
    </div>
  );
}

/** The page in front, or the host of a portal's page that does not let us in. */
type Found = (Where & { readonly tab: number }) | { readonly shut: string };

/** What is in front, when it is a page of a portal. */
function useHere(): Found | undefined {
  const [here, setHere] = useState<Found>();
  useEffect(() => {
    let isOpen = true;
    const look = async () => {
      const [tab] = (await browser.tabs.query({ active: true, currentWindow: true })) ?? [];
      if (tab?.id === undefined) return;
      const where = whereIn(await askTab(tab.id, { where: true }));
      const shut = where ? undefined : await shutIn(tab.id, tab.url);
      if (isOpen && where) setHere({ ...where, tab: tab.id });
      else if (isOpen && shut) setHere({ shut });
    };
    look().catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  return here;
}

/**
 * The host of a portal's page in which nobody of ours is: opened before us, or kept from add-ons by the hospital's IT.
 * Firefox alone tells us the address of such a page; in Chromium nothing shows it (measured 2026 in 153 and 156).
 */
async function shutIn(tab: number, url: string | undefined): Promise<string | undefined> {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !isGone(address, matches())) return undefined;
  const isThere = await browser.tabs.sendMessage(tab, { where: true }).then(
    () => true,
    () => false,
  );
  return isThere ? undefined : address.host;
}
