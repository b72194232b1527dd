import { isShown } from '../../drift/parts';
import { make } from '../content';
import { asked, busy } from '../phrases/over';
import { inLanguageOf } from '../phrases/speak';
import type { Scene, State } from '../scene';

const veil = 'position:fixed;inset:0;z-index:99999;background:rgba(0,0,0,.4)';
const middle = 'position:fixed;left:25%;top:25%;width:50%;z-index:100000;background:#fff;padding:20px';

/** Nothing behind it can be pressed. */
function isBehind(scene: Scene): void {
  scene.mute = true;
  scene.pages = new Set([...scene.pages, null]);
  if (scene.page?.startsWith('cpms2.')) scene.pages = new Set([...scene.pages, 'cpms2.start']);
  scene.certain = false;
  for (const truth of scene.truths.values()) truth.findable = false;
}

/** A page that is a dialog itself lies before whatever comes later. */
function isDialog({ document }: Scene): boolean {
  return [...document.querySelectorAll('dialog[open],[role*=dialog],[popover]')].some(isShown);
}

function show(scene: Scene, html: string): void {
  scene.document.body.append(make(scene.document, html));
  scene.said = html;
}

export const layerStates: readonly State[] = [
  {
    id: 'dialog',
    is: 'a question in front of the page waits for an answer, in one of five markups',
    harmless: true,
    apply: (scene) => {
      if (isDialog(scene)) return false;
      const [text, yes, no] = inLanguageOf(scene, asked).split('|');
      const buttons = `<p>${text}</p><button type="button">${yes}</button> <button type="button">${no}</button>`;
      const kind = scene.random.below(5);
      if (kind === 0) {
        const dialog = make(scene.document, `<dialog>${buttons}</dialog>`) as HTMLDialogElement;
        scene.document.body.append(dialog);
        dialog.showModal();
        scene.said = 'modal dialog';
      } else if (kind === 1)
        show(
          scene,
          `<div style="${veil}"><div role="dialog" aria-modal="true" style="${middle}">${buttons}</div></div>`,
        );
      else if (kind === 2)
        show(
          scene,
          `<div class="modal show" style="${veil}"><div class="modal-dialog" style="${middle}">${buttons}</div></div>`,
        );
      else if (kind === 3)
        show(
          scene,
          `<div><div style="${veil}"></div><section role="alertdialog" aria-modal="true" style="${middle}">${buttons}</section></div>`,
        );
      else
        show(
          scene,
          `<app-layer style="display:block;${veil}"><div style="${middle}"><h2>${text}</h2>${buttons}</div></app-layer>`,
        );
      isBehind(scene);
      // The page's own style may hide what calls itself a modal, or make it smaller than the window.
      const layer = scene.document.body.lastElementChild as Element;
      const [veiled = layer] = [layer, ...layer.children].filter((one) => one.getAttribute('style')?.includes(veil));
      return (
        isShown(layer) && (kind === 0 || veiled.getBoundingClientRect().width >= document.documentElement.clientWidth)
      );
    },
  },
  {
    id: 'busy',
    is: 'the page works and lies under a veil',
    harmless: true,
    apply: (scene) => {
      if (isDialog(scene)) return false;
      const text = inLanguageOf(scene, busy);
      show(
        scene,
        scene.random.pick([
          `<div class="blockUI" style="${veil}"><div style="${middle}">${text}</div></div>`,
          `<div role="progressbar" aria-valuetext="${text}" style="${veil}"><span style="${middle}">${text}</span></div>`,
          `<div class="cdk-overlay-container" style="${veil}"><mat-spinner style="${middle}"></mat-spinner><p style="${middle}">${text}</p></div>`,
        ]) as string,
      );
      isBehind(scene);
      return true;
    },
  },
  {
    id: 'beside',
    is: 'a cookie bar, a chat or a survey beside the page waits for nobody',
    harmless: true,
    apply: (scene) => {
      const corner = 'position:fixed;right:0;bottom:0;width:200px;z-index:9;background:#eee';
      show(
        scene,
        scene.random.pick([
          `<div class="wt-cookie" style="position:fixed;left:0;right:0;bottom:0;height:30px;background:#333;color:#fff">We use cookies. <button>Accept all</button> <button>Refuse</button></div>`,
          `<aside style="${corner}"><b>Chat</b> <button>Open</button></aside>`,
          `<div role="dialog" aria-label="Survey" style="${corner}"><p>How do you like this page?</p><button>Send</button><button>Close</button></div>`,
          `<div role="status" class="toast success" style="${corner}">Language changed.</div>`,
        ]) as string,
      );
      for (const truth of scene.truths.values()) truth.findable &&= false;
      scene.certain = false;
      scene.pages = new Set([...scene.pages, null]);
      return true;
    },
  },
];
