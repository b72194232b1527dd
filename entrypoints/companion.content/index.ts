import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../../assets/tokens.css?inline';
import { showCompanion } from '../../components/companion/companion';
import styles from '../../components/companion/companion.css?inline';
import type { Root } from '../../lib/find/texts';
import { matches } from '../../lib/guides/matches';
import { worthALook } from '../../lib/page/first-look';
import { watch } from '../../lib/page/watch';
import { createMirror, send } from '../../lib/progress/mirror';
import { readState } from '../../lib/progress/read';
import { createGuest } from '../../lib/show/guest';
import { hop } from '../../lib/show/hop';
import { onEscape } from '../../lib/show/keys';
import { createLayer } from '../../lib/show/layer';
import { createPilot, type Lent } from '../../lib/show/pilot';

export default defineContentScript({
  matches: matches(),
  runAt: 'document_idle',
  main(ctx) {
    const address = () => new URL(location.href);
    if (!worthALook(document, address())) return;
    const { signal } = ctx;
    const mirror = createMirror((stored) => ({ state: readState(stored), problem: null }), signal);
    const guest = createGuest(document, tokens + styles);
    const layer = createLayer(document, guest, signal);
    const pilot = createPilot(document, address, mirror, (event) =>
      ctx.isValid ? send(event) : Promise.resolve('unsaved'),
    );
    let shown = false;
    // What we see, for the script beside us that reports it. Pages cannot reach it.
    (globalThis as Lent).lotse = pilot.store;

    const show = () => {
      const wanted = pilot.store.getState().page !== null;
      if (!wanted) guest.element.remove();
      else if (layer.settle() && !shown) {
        showCompanion(guest.root, pilot, mirror, signal);
        shown = true;
      }
    };
    // After an update of the extension the old script stays in the page; it must go quietly (`ctx.isValid` notices).
    const look = () => {
      if (!ctx.isValid) return [];
      const roots = pilot.look();
      show();
      return roots;
    };
    const passive = { capture: true, passive: true, signal } as const;
    const enter = (root: Root) => {
      const on = (type: string, act: (element: Element) => void) =>
        root.addEventListener(type, ({ target }) => ctx.isValid && target && act(target as Element), passive);
      on('focusin', pilot.reached);
      on('change', (element) => pilot.did(element, 'changed'));
      on('click', (element) => pilot.did(element, 'pressed'));
    };
    const start = () => {
      const ask = watch(document, look, enter, guest.is, signal);
      signal.addEventListener('abort', mirror.subscribe(ask));
    };
    // An update of the extension leaves us orphaned; asking is how that is noticed, and the signal then ends everything.
    for (const type of ['keydown', 'pointerdown', 'visibilitychange']) {
      document.addEventListener(type, () => void ctx.isValid, passive);
    }
    onEscape(document, () => pilot.open(false), signal);
    browser.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { hop?: boolean } | null)?.hop) hop(document, guest, () => pilot.open(true));
      return undefined;
    });

    if (mirror.getState().ready) start();
    else {
      const stop = mirror.subscribe(({ ready }) => {
        if (!ready) return;
        stop();
        start();
      });
    }
  },
});
