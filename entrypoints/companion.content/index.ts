import browser, { type Runtime } from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { matches } from '../../lib/guides/matches';
import { parseMessage } from '../../lib/messages';
import { isPage, worthALook } from '../../lib/page/first-look';
import type { Running } from './companion';

/**
 * The parts of this script. Each is run when it is first asked for: on most pages of a shared host that is never. They
 * are in this very file all the same, because a file of their own would have to be open to every web page.
 */
const parts = { companion: () => import('./companion'), copy: () => import('./copy') };

export default defineContentScript({
  matches: matches(),
  runAt: 'document_idle',
  /** @returns what tests, commands and benches ask, in the very file that is installed */
  main(ctx) {
    if (!isPage(document)) return undefined;
    let running: Running | undefined;
    const begin = async () => {
      const { start } = await parts.companion();
      running = start(ctx);
    };
    // In a task of its own: the browser has just read this whole file, and the page has waited for that.
    if (worthALook(document, new URL(location.href))) setTimeout(() => void begin());
    // Not a promise: the oldest Chromium of ours takes none as an answer. Silent when it is not for us.
    const listen = (message: unknown, _sender: Runtime.MessageSender, answer: (to: unknown) => void) => {
      const asked = parseMessage(message);
      if (asked && 'where' in asked && running) {
        const { page, current } = running.store.getState();
        answer({ page: page?.id ?? null, hint: current !== undefined });
      }
      if (!asked || !('copy' in asked)) return undefined;
      void parts.copy().then(({ copyFor }) => copyFor(document, asked.copy, running).then(answer));
      return true;
    };
    browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
    return { ...parts, worthALook };
  },
});
