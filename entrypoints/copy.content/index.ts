import browser, { type Runtime } from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { clean } from '../../lib/report/clean';
import type { Known } from '../../lib/report/lexicon';
import type { Answer } from '../../lib/report/missing';
import type { Lent } from '../../lib/show/pilot';

/** The places of all portals; the build writes them here, so that this script need not carry the guides. */
declare const __MATCHES__: string[];

/** Makes a cleaned copy of the page when our report page asks for one, and sleeps otherwise. */
export default defineContentScript({
  matches: __MATCHES__,
  runAt: 'document_idle',
  main() {
    // Not a promise: the oldest Chromium of ours takes none as an answer. Silent when it is not for us.
    const listen = (message: unknown, _sender: Runtime.MessageSender, answer: (to: Answer | null) => void) => {
      const known = (message as { copy?: Known } | null)?.copy;
      if (known) answer(answerWith(known));
    };
    browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
  },
});

/** The copy, and what the script beside us sees; null when the page cannot be copied. */
function answerWith(known: Known): Answer | null {
  const shown = (globalThis as Lent).lotse?.getState();
  try {
    return {
      copy: clean(document, known),
      guided: shown !== undefined,
      page: shown?.page?.id ?? null,
      hints: (shown?.hints ?? []).map(({ name, status }) => ({ name, status })),
    };
  } catch {
    return null; // the report page says so
  }
}
