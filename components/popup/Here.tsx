import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askTab, type Where, whereIn } from '../../lib/messages';
import { Button } from '../shared/Button';
import { openDrawer } from '../shared/Drawer';
import { openGuide } from '../shared/open';
import { useSay } from '../shared/Say';

/**
 * The page in front of the person: its hint is one press away. On the page itself we are silent where we do not know
 * it; here it is said, with the guide and whom to ask.
 */
export function Here() {
  const say = useSay();
  const here = useHere();
  if (!here) return null;
  const { tab, page } = here;
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
      <Button onClick={hop}>{say('popup.here.do')}</Button>
    </div>
  );
}

/** The tab in front, when a page of a portal is in it. */
function useHere(): (Where & { readonly tab: number }) | undefined {
  const [here, setHere] = useState<Where & { readonly tab: number }>();
  useEffect(() => {
    let isOpen = true;
    const look = async () => {
      const [tab] = (await browser.tabs.query({ active: true, currentWindow: true })) ?? [];
      const where = tab?.id === undefined ? undefined : whereIn(await askTab(tab.id, { where: true }));
      if (isOpen && where && tab?.id !== undefined) setHere({ ...where, tab: tab.id });
    };
    look().catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  return here;
}
