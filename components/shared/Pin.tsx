import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Notice } from './Notice';
import { useSay } from './Say';

/** How to keep our button in sight: new installations of Chrome hide it behind the puzzle. Gone once it is pinned. */
export function Pin() {
  const say = useSay();
  const isPinned = usePinned();
  if (isPinned !== false) return null;
  const isFirefox = browser.runtime.getURL('/').startsWith('moz');
  return (
    <Notice title={say('welcome.pin')}>
      <p>{say(isFirefox ? 'welcome.pin.text.firefox' : 'welcome.pin.text')}</p>
      <svg class="pin" viewBox="0 0 150 30" width="150" height="30" aria-hidden="true" focusable="false">
        <path
          d="M12 8h4a3 3 0 1 1 6 0h4v5a3 3 0 1 0 0 6v5H12v-5a3 3 0 1 1 0-6zM44 16h20M59 11l5 5-5 5M92 7h10M94 7v8l-4 5h14l-4-5V7M97 20v7"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </Notice>
  );
}

/** Whether our button is in the toolbar; undefined as long as the browser has not said so, or cannot. */
function usePinned(): boolean | undefined {
  const [isPinned, set] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const settings = await browser.action.getUserSettings?.();
      if (isHere) set(settings?.isOnToolbar);
    };
    // A browser that cannot say is not told to pin.
    const look = () => void ask().catch(() => undefined);
    look();
    // The person pins it beside this page, and comes back to it.
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      isHere = false;
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return isPinned;
}
