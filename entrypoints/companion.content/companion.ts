import browser from 'webextension-polyfill';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import tokens from '../../assets/tokens.css?inline';
import { createCompanion } from '../../components/companion/Companion';
import styles from '../../components/companion/companion.css?inline';
import { type Controller, createController } from '../../lib/companion/controller';
import type { Root } from '../../lib/dom/texts';
import { parseMessage, send } from '../../lib/messages';
import { createGuest } from '../../lib/overlay/guest';
import { hop } from '../../lib/overlay/hop';
import { onEscape } from '../../lib/overlay/keys';
import { createLayer } from '../../lib/overlay/layer';
import { persons } from '../../lib/overlay/trusted';
import { watch } from '../../lib/page/watch';
import { createMirror, type View } from '../../lib/progress/mirror';
import { parseState } from '../../lib/progress/parse';

export { told } from '../../components/companion/told';
export { advise } from '../../lib/page/advise';
export { candidates } from '../../lib/page/candidates';
export { inspect } from '../../lib/page/inspect';
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
  const guest = createGuest(document, tokens + styles);
  const layer = createLayer(document, guest, signal);
  const address = () => new URL(location.href);
  const controller = createController(document, address, guest.element, mirror, (event) =>
    ctx.isValid ? send(event) : Promise.resolve('unsaved'),
  );
  const draw = createCompanion(guest.root, controller, signal);
  controller.store.subscribe(({ current }, before) => {
    if (!current && !before.current) return;
    // Where there is nothing to show, nothing of us is on the page.
    if (current) layer.settle();
    else guest.element.remove();
    draw();
  });
  // After an update of the extension the old script stays in the page; it must go quietly (`ctx.isValid` notices).
  const look = () => (ctx.isValid ? controller.look() : []);
  const passive = { capture: true, passive: true, signal } as const;
  const enter = (root: Root) => {
    const on = (type: string, act: (element: Element) => void) =>
      root.addEventListener(
        type,
        persons(({ target }) => ctx.isValid && target && act(target as Element)),
        passive,
      );
    on('focusin', controller.reached);
    on('change', (element) => controller.did(element, 'changed'));
    on('click', (element) => controller.did(element, 'pressed'));
  };
  const begin = () => {
    const ask = watch(document, look, enter, guest.is, signal);
    // What the person plans decides what is pointed at; everything else that is stored needs no new look.
    const plan = ({ state }: View) => JSON.stringify(state.profile);
    mirror.subscribe((now, before) => plan(now) !== plan(before) && ask());
  };
  // An update of the extension leaves us orphaned; asking is how that is noticed, and the signal then ends everything.
  for (const type of ['keydown', 'pointerdown', 'visibilitychange']) {
    document.addEventListener(type, () => void ctx.isValid, passive);
  }
  onEscape(document, () => controller.open(false), signal);
  browser.runtime.onMessage.addListener((message: unknown) => {
    const known = parseMessage(message);
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
