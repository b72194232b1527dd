import { fields, isShown, pressed } from '../../drift/parts';
import { gone, targetsOf } from '../../drift/subject';
import type { Scene, State } from '../scene';

/** Ways in which pages take a control out of use. */
const ways: readonly ((element: Element) => void)[] = [
  (element) => element.setAttribute('disabled', ''),
  (element) => element.setAttribute('aria-disabled', 'true'),
  (element) => {
    element.setAttribute('tabindex', '-1');
    element.classList.add('ui-state-disabled');
  },
  (element) => element.classList.add('disabled'),
  (element) => element.setAttribute('style', 'pointer-events:none;opacity:.5'),
  (element) => {
    const box = element.ownerDocument.createElement('fieldset');
    box.disabled = true;
    element.replaceWith(box);
    box.append(element);
  },
  (element) => {
    const box = element.ownerDocument.createElement('span');
    box.setAttribute('inert', '');
    element.replaceWith(box);
    box.append(element);
  },
  (element) => {
    const box = element.ownerDocument.createElement('div');
    box.setAttribute('aria-busy', 'true');
    element.replaceWith(box);
    box.append(element);
  },
];

const formOnly = 'button,input,select,textarea';

/** What is only looked at need not be used. */
const looked = new Set(['method', 'qr', 'organisation', 'profile']);

function usable(scene: Scene): readonly { hint: string; element: Element }[] {
  return targetsOf(scene).filter(
    ({ hint, element }) => !looked.has(hint) && element.matches(`${pressed},${fields}`) && isShown(element),
  );
}

export const usableStates: readonly State[] = [
  {
    id: 'disabled',
    is: 'what is to be used is out of use, in one of eight ways',
    apply: (scene) => {
      const one = scene.random.pick(usable(scene));
      const way = scene.random.pick(ways);
      if (!one || !way) return false;
      const { hint, element } = one;
      if ((way === ways[0] || way === ways[5]) && !element.matches(formOnly)) return false;
      // A cell of a list cannot hold just any box.
      if (ways.indexOf(way) > 4 && element.parentElement?.matches('tr,tbody,table,ul,ol,dl')) return false;
      way(element);
      scene.said = element.outerHTML;
      for (const [other, truth] of scene.truths) if (truth.element === element) gone(scene, other);
      scene.pages = new Set([...scene.pages, null]);
      scene.certain = false;
      for (const [other, truth] of scene.truths) if (other !== hint) truth.findable = false;
      return true;
    },
  },
  {
    id: 'all-off',
    is: 'nothing on the page can be used: it is only read',
    apply: (scene) => {
      const all = [...scene.document.body.querySelectorAll(formOnly)];
      if (usable(scene).length === 0) return false;
      for (const one of all) one.setAttribute('disabled', '');
      for (const { hint, element } of usable(scene)) if (element.matches(formOnly)) gone(scene, hint);
      for (const truth of scene.truths.values()) truth.findable = false;
      scene.certain = false;
      scene.pages = new Set([...scene.pages, null]);
      return true;
    },
  },
  {
    id: 'readonly',
    is: 'fields show what was typed and cannot be changed',
    apply: (scene) => {
      const typed = usable(scene).filter(({ element }) =>
        element.matches('input:not([type=checkbox],[type=radio],[type=submit],[type=button],[type=image]),textarea'),
      );
      const one = scene.random.pick(typed);
      if (!one) return false;
      one.element.setAttribute('readonly', '');
      one.element.setAttribute('value', 'erika.mustermann@example.org');
      gone(scene, one.hint);
      scene.certain = false;
      scene.pages = new Set([...scene.pages, null]);
      for (const truth of scene.truths.values()) truth.findable = false;
      return true;
    },
  },
];
