import { isShown } from '../parts';
import { type Mutation, type Subject, targetsOf } from '../subject';

/** What can be put into a box of its own without the page falling apart. */
const wrappable =
  'div,p,form,section,article,table,ul,h1,h2,h3,h4,input,button,a,select,textarea,label,span,img,canvas,svg';
const strict = /^(?:UL|OL|DL|TABLE|THEAD|TBODY|TFOOT|TR|SELECT|OPTGROUP|DATALIST|DETAILS|FIELDSET|PICTURE|HTML|HEAD)$/;
const tags = ['div', 'section', 'app-field', 'eu-box', 'ng-container'] as const;

function wrap({ document, random }: Subject, element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || strict.test(parent.tagName) || parent.closest('svg') || !element.isConnected) return false;
  const { display } = getComputedStyle(element);
  const inside = display.startsWith('inline');
  // A paragraph and a label end where a block begins, but only when they are parsed; the page is changed by scripts
  // here.
  for (let depth = 1 + random.below(3); depth > 0; depth--) {
    const box = document.createElement(inside ? 'span' : (random.pick(tags) ?? 'div'));
    if (!inside) box.style.display = 'block';
    box.className = random.letters(6);
    element.replaceWith(box);
    box.append(element);
    element = box;
  }
  return true;
}

function wrapSome(subject: Subject): boolean {
  const { document, random } = subject;
  const others = random.shuffled([...document.body.querySelectorAll(wrappable)].filter(isShown)).slice(0, 8);
  const targets = targetsOf(subject).map(({ element }) => element);
  const chosen = [...targets.filter(() => random.chance(0.6)), ...others];
  // Choosing a radio button by moving it is not meant.
  const ticked = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
  const wrapped = chosen.filter((element) => wrap(subject, element));
  for (const one of ticked) one.checked = true;
  return wrapped.length > 0;
}

export const wrapping: readonly Mutation[] = [
  { id: 'wrap', does: 'boxes around fields, buttons and sections', keepsWords: true, harmless: true, apply: wrapSome },
];
