import { isIdentity, isRestAnother } from '../identity';
import { groupOf, isShown, labelsOf, lineOf, said } from '../parts';
import { doubt, gone, type Mutation, type Subject, targetsOf } from '../subject';

/** What else changes when this is not there, or there twice. */
function consequences(subject: Subject, hint: string): void {
  const { document, page } = subject;
  if (isIdentity(page, hint)) doubt(subject);
  // A recap that cannot be read as a whole does not fit the plan (catalogue).
  if (page === 'saas.recap' && ['application', 'organisation', 'profile'].includes(hint)) gone(subject, 'submit');
  const chosen = [...document.querySelectorAll('input[type=radio]:checked,[role=radio][aria-checked=true]')];
  if (page === 'saas.organisation' && !chosen.some(isShown)) gone(subject, 'next');
}

/** What belongs to a hint's target: its line in a list, its field with the label, or itself. */
function belongings(subject: Subject, hint: string, element: Element): readonly Element[] {
  const all = targetsOf(subject).map((target) => target.element);
  const line = ['row', 'hp'].includes(hint) ? lineOf(element)?.line : undefined;
  if (line && !all.some((other) => other !== element && line.contains(other))) return [line];
  const term = element.matches('dd') ? element.previousElementSibling : undefined;
  if (term?.matches('dt')) return [term, element];
  return groupOf(element, all);
}

const hidings: readonly ((element: HTMLElement) => void)[] = [
  (element) => {
    element.style.setProperty('display', 'none', 'important');
  },
  (element) => {
    element.style.setProperty('visibility', 'hidden', 'important');
  },
  (element) => {
    element.style.setProperty('position', 'absolute', 'important');
    element.style.setProperty('left', '-9999px', 'important');
  },
  (element) => {
    const closed = element.ownerDocument.createElement('div');
    closed.style.display = 'none';
    if (element.parentElement?.matches('tr,tbody,table,ul,ol,dl,[role=row]'))
      element.style.setProperty('display', 'none', 'important');
    else {
      element.replaceWith(closed);
      closed.append(element);
    }
  },
];

function pickTarget(subject: Subject): { hint: string; element: Element; parts: readonly Element[] } | undefined {
  const { document, page, random } = subject;
  const target = random.pick(targetsOf(subject).filter(({ hint }) => !isRestAnother(document, page, hint)));
  return target && { ...target, parts: belongings(subject, target.hint, target.element) };
}

function hide(subject: Subject): boolean {
  const target = pickTarget(subject);
  const way = subject.random.pick(hidings);
  if (!target || !way) return false;
  for (const part of target.parts) way(part as HTMLElement);
  // Boxes of a table take no place of their own, so a cell pushed aside stays in sight.
  if (isShown(target.element)) return false;
  gone(subject, target.hint);
  consequences(subject, target.hint);
  return true;
}

function remove(subject: Subject): boolean {
  const target = pickTarget(subject);
  if (!target) return false;
  for (const part of target.parts) part.remove();
  gone(subject, target.hint);
  consequences(subject, target.hint);
  return true;
}

/** What a control is called, with everything that says so. */
function calledAs(element: Element): string {
  return labelsOf(element).map(said).join(' ').replace(/\s+/g, ' ').trim();
}

/** The same thing twice, both in sight: nobody could say which one is meant. */
function duplicate(subject: Subject): boolean {
  const { page, truths } = subject;
  const target = pickTarget(subject);
  // The lines of a recap say the same twice; that changes nothing for anybody.
  if (!target || (page === 'saas.recap' && !['comment', 'submit'].includes(target.hint))) return false;
  const { hint, element, parts } = target;
  // Of two links side by side to the same place, either is right.
  if (element.matches('a[href]:not([href^="#"])')) return false;
  const copies = parts.map((part) => part.cloneNode(true) as Element);
  const at = parts.findIndex((part) => part.contains(element));
  const way = [...(parts[at]?.querySelectorAll('*') ?? [])].indexOf(element);
  const twin = way < 0 ? copies[at] : copies[at]?.querySelectorAll('*')[way];
  parts.at(-1)?.after(...copies);
  // A second summary is folded away; then there are not two to be seen.
  if (!twin || !isShown(twin)) return false;
  // Beside its twin without a label the first one may still be the right one, though nobody could be sure.
  const truth = truths.get(hint);
  if (truth && calledAs(twin) !== calledAs(element)) truth.findable = false;
  else gone(subject, hint);
  consequences(subject, hint);
  return true;
}

/** A copy that nobody sees: for small screens, for scripts, against robots. */
function hiddenCopy({ document, random, page, truths }: Subject): boolean {
  const target = random.pick([...truths.values()].flatMap(({ element }) => element ?? []));
  const form = target?.closest('form,main,[role=main],table') ?? document.querySelector('form,main,table');
  if (!form?.parentElement || page === null) return false;
  const copy = form.cloneNode(true) as HTMLElement;
  const all = [copy, ...copy.querySelectorAll('*')];
  const renamed = random.chance(0.7);
  for (const one of all) {
    // Copies in the browser's sense of "chosen" would take the choice away from the original.
    if (one.matches('[type=radio]')) one.removeAttribute('name');
    if (renamed) {
      one.removeAttribute('id');
      one.removeAttribute('for');
    }
  }
  copy.style.setProperty('display', 'none', 'important');
  if (renamed && random.chance(0.5)) form.before(copy);
  else form.after(copy);
  return true;
}

export const presence: readonly Mutation[] = [
  { id: 'hide', does: 'what is pointed at is hidden', apply: hide },
  { id: 'remove', does: 'what is pointed at is taken away', apply: remove },
  { id: 'twice', does: 'what is pointed at is there twice', closes: true, apply: duplicate },
  { id: 'copy', does: 'a hidden copy of the form', keepsWords: true, apply: hiddenCopy },
];
