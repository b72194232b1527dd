import browser from 'webextension-polyfill';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import tokens from '../../assets/tokens.css?inline';
import { createCompanion } from '../../components/companion/Companion';
import styles from '../../components/companion/companion.css?inline';
import { type Controller, createController } from '../../lib/companion/controller';
import { closestTo } from '../../lib/dom/element';
import { isGone, parseMessage, send } from '../../lib/messages';
import { keepApart } from '../../lib/overlay/apart';
import { createGuest } from '../../lib/overlay/guest';
import { hop } from '../../lib/overlay/hop';
import { onEscape } from '../../lib/overlay/keys';
import { createLayer } from '../../lib/overlay/layer';
import { livesPart, livesRule } from '../../lib/overlay/lives';
import { persons } from '../../lib/overlay/trusted';
import { isWhereItCameFrom } from '../../lib/page/address';
import { isHeld } from '../../lib/page/held';
import { type Watcher, watch } from '../../lib/page/watch';
import { createMirror, type View } from '../../lib/progress/mirror';
import { parseState } from '../../lib/progress/parse';

export { told } from '../../components/companion/told';
export { advise } from '../../lib/page/advise';
export { candidates } from '../../lib/page/candidates';
export { inspect, inspecting } from '../../lib/page/inspect';
export { find } from '../../lib/page/locate';

/** What runs on this page. */
export interface Running {
  readonly store: Controller['store'];
  /** Our own element on the page. */
  readonly guest: Element;
}

/** Starts to guide on this page; ends with the context, which ends when the extension is updated or removed. */
export function start(ctx: ContentScriptContext): Running {
  const { signal } = ctx;
  const mirror = createMirror(parseState, signal);
  const guest = createGuest(document, tokens + styles + (import.meta.env.FIREFOX ? livesRule : ''));
  const address = () => new URL(location.href);
  const [arrival] = performance.getEntriesByType('navigation');
  const loaded = arrival ? new URL(arrival.name) : address();
  /** Where an application gives itself another's address, it is nowhere. */
  const trueAddress = () => (isWhereItCameFrom(address(), loaded) ? address() : new URL('about:blank'));
  const controller = createController(document, trueAddress, guest.element, mirror, (event) =>
    // What a page shows that another one can write into proves nothing, and need not be told again.
    event.type === 'pageSeen' && isHeld(window)
      ? Promise.resolve('saved')
      : ctx.isValid
        ? send(event)
        : Promise.resolve('unsaved'),
  );
  const layer = createLayer(document, guest, controller.roots, signal);
  const companion = createCompanion(guest.root, controller, layer.surface, signal);
  guest.root.lastElementChild?.setAttribute('part', livesPart(new URL(browser.runtime.getURL('')).host));
  const draw = () => {
    // Where there is nothing to show, nothing of us is on the page.
    if (controller.store.getState().current) layer.settle();
    else layer.leave();
    companion.draw();
    layer.surface();
  };
  let drawing: 'not yet' | 'soon' | 'always' = 'not yet';
  controller.store.subscribe(({ current }, before) => {
    if ((!current && !before.current) || drawing === 'soon') return;
    if (drawing === 'always') return draw();
    // To draw for the first time takes long: made in one frame and put on the page in the next, it holds it up less.
    drawing = 'soon';
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      companion.draw();
      requestAnimationFrame(() => {
        drawing = 'always';
        if (!signal.aborted) draw();
      });
    });
  });
  const passive = { capture: true, passive: true, signal } as const;
  const on = (act: (element: Element) => void) =>
    persons(({ target }) => ctx.isValid && target && act(target as Element));
  const acts: readonly [string, (event: Event) => void][] = [
    [
      'focusin',
      on((element) => {
        // Whoever is in a part that is hidden from screen readers shows that it is there.
        if (closestTo(element, '[aria-hidden=true]')) ask();
        controller.reached(element);
      }),
    ],
    ['change', on((element) => controller.did(element, 'changed'))],
    ['click', on((element) => controller.did(element, 'pressed'))],
  ];
  /** All that is listened to on the page's window; again after each look, for `document.open` takes it away. */
  const ears = [onEscape(document, guest, () => controller.open(false), signal), keepApart(guest, signal)];
  let ask = () => {};
  const watcher: Watcher = {
    // After an update of the extension the old script stays in the page; it must go quietly (`ctx.isValid` notices).
    look: (ms, goesOn) => (ctx.isValid ? controller.look(ms, goesOn) : undefined),
    withdraw: controller.withdraw,
    forget: controller.forget,
    glance(cause) {
      if (ctx.isValid) companion.glance(cause);
    },
    enter(root) {
      for (const [type, act] of acts) root.addEventListener(type, act, passive);
      if (root === document) for (const listen of ears) listen();
    },
    ours: guest.is,
  };
  const begin = () => {
    ask = watch(document, watcher, signal);
    // What the person plans decides what is pointed at; everything else that is stored needs no new look.
    const plan = ({ state }: View) => JSON.stringify(state.profile);
    mirror.subscribe((now, before) => plan(now) !== plan(before) && ask());
  };
  // An update of the extension leaves us orphaned; asking is how that is noticed, and the signal then ends everything.
  for (const type of ['keydown', 'pointerdown', 'visibilitychange']) {
    document.addEventListener(type, () => void ctx.isValid, passive);
  }
  browser.runtime.onMessage.addListener((message: unknown) => {
    const known = parseMessage(message);
    if (known && 'gone' in known && isGone(address(), known.gone)) ctx.abort();
    if (known && 'hop' in known) hop(document, guest, () => controller.open(true));
    return undefined;
  });

  if (mirror.getState().ready) begin();
  else {
    const stop = mirror.subscribe(({ ready }) => {
      if (!ready) return;
      stop();
      begin();
    });
  }
  return { store: controller.store, guest: guest.element };
}
