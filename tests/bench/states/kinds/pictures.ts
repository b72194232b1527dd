import { gone } from '../../drift/subject';
import { make, putAbove } from '../content';
import { isAnother, isDoubtful, type Scene, type State } from '../scene';

/** A square picture that is no QR code, and says so: one without a name nobody can tell without looking at it. */
const svg = (inner: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160">${inner}</svg>`)}`;
const pictures: readonly string[] = [
  `<figure><img alt="" width="160" height="160" src="${svg('<circle cx="80" cy="80" r="70" fill="#039"/>')}"><figcaption>Europe Day</figcaption></figure>`,
  `<p><img alt="Your photo" width="120" height="120" src="${svg('<rect width="160" height="160" fill="#ccc"/>')}"></p>`,
  `<div class="promo"><img alt="App icon" width="128" height="128" src="${svg('<rect width="160" height="160" rx="30" fill="#fc0"/>')}"> Get the app from your store</div>`,
  `<div style="width:150px;height:150px;background:#039" role="img" aria-label="Logo"></div>`,
];

function isQrPage({ page }: Scene): boolean {
  return page === 'euLogin.scanQr' || page === 'euLogin.challengeQr';
}

export const pictureStates: readonly State[] = [
  {
    id: 'picture',
    is: 'another square picture stands on the page',
    harmless: true,
    apply: (scene) => {
      if (!putAbove(scene, make(scene.document, scene.random.pick(pictures) as string))) return false;
      isDoubtful(scene);
      return true;
    },
  },
  {
    id: 'no-code',
    is: 'in place of the QR code stands another picture, or that it is no longer valid',
    apply: (scene) => {
      const code = scene.truths.get('qr')?.element;
      if (!isQrPage(scene) || !code) return false;
      const instead = [
        '<p>The code is no longer valid. <button type="button">New code</button></p>',
        '<div class="code-error" style="width:160px;height:160px">No code available</div>',
        '<p aria-busy="true">Loading the code…</p>',
        pictures[0],
        pictures[1],
      ];
      code.replaceWith(make(scene.document, scene.random.pick(instead) as string));
      const keepsField = scene.page === 'euLogin.challengeQr';
      const truths = new Map(scene.truths);
      isAnother(scene, ...(scene.page ? [scene.page] : []));
      scene.mute = !keepsField;
      for (const [hint, truth] of truths) scene.truths.set(hint, { ...truth, findable: false });
      gone(scene, 'qr');
      return true;
    },
  },
];
