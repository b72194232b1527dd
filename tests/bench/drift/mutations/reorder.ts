import { fields, isShown, labelsOf, lineOf, pressed, said } from '../parts';
import { type Mutation, type Subject, targetsOf } from '../subject';

/** Puts these children of one parent into another order; what stands between them stays where it is. */
function shuffle({ random }: Subject, children: readonly Element[]): boolean {
  const ticked = children.flatMap((child) => [...child.querySelectorAll<HTMLInputElement>('input:checked')]);
  const places = children.map((child) => {
    const place = child.ownerDocument.createComment('');
    child.before(place);
    return place;
  });
  let order = random.shuffled(children);
  if (order.every((child, at) => child === children[at])) order = [...children].reverse();
  for (const [at, place] of places.entries()) place.replaceWith(order[at] as Element);
  for (const one of ticked) one.checked = true;
  return children.length > 1;
}

function nameOf(element: Element): string {
  return labelsOf(element).map(said).join(' ').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Fields that stand in boxes of their own, each with its label: the boxes change places. */
function fieldOrder(subject: Subject): boolean {
  const parents = new Set(
    [...subject.document.querySelectorAll(fields)].filter(isShown).flatMap((field) => {
      let box: Element = field;
      while (box.parentElement && box.parentElement.querySelectorAll(fields).length === 1) box = box.parentElement;
      return box.parentElement &&
        !box.matches('td,tr,li,article,[role=row]') &&
        !box.closest('header,nav,footer,[role=banner]')
        ? [box.parentElement]
        : [];
    }),
  );
  let changed = false;
  for (const parent of parents) {
    const boxes = [...parent.children].filter((child) => {
      const [field, another] = [...child.querySelectorAll(fields)].filter(isShown);
      return (
        field &&
        !another &&
        labelsOf(field).some((label) => ('text' in label ? child.contains(label.text) : child.contains(label.of)))
      );
    });
    if (boxes.length < 2 || [...parent.children].some((child) => child.matches(fields))) continue;
    changed = shuffle(subject, boxes) || changed;
    // A field is told by its label alone now: without one, or with the same one as another, by nothing.
    const inBoxes = boxes.flatMap((box) => [...box.querySelectorAll(fields)].filter(isShown));
    const names = inBoxes.map(nameOf);
    for (const truth of subject.truths.values()) {
      if (!truth.element || !inBoxes.includes(truth.element)) continue;
      const name = nameOf(truth.element);
      if (!/\p{L}/u.test(name) || names.filter((other) => other === name).length > 1) truth.findable = false;
    }
  }
  return changed;
}

/** "Cancel" and "Next" change places. */
function buttonOrder(subject: Subject): boolean {
  const parents = new Set(
    targetsOf(subject)
      .filter(({ element }) => element.matches(pressed))
      .flatMap(({ element }) => element.parentElement ?? []),
  );
  return (
    [...parents].filter((parent) => {
      const buttons = [...parent.children].filter((child) => child.matches(pressed) && isShown(child));
      return buttons.length > 1 && !lineOf(buttons[0] as Element) && shuffle(subject, buttons);
    }).length > 0
  );
}

/** The list is sorted otherwise. */
function lineOrder(subject: Subject): boolean {
  const lists = new Map(
    targetsOf(subject).flatMap(({ element }) => {
      const found = lineOf(element);
      return found && found.all.length > 1 ? [[found.line.parentElement, found.all] as const] : [];
    }),
  );
  return (
    [...lists.values()].filter((lines) =>
      shuffle(
        subject,
        lines.filter((line) => !line.querySelector('th')),
      ),
    ).length > 0
  );
}

/** The page's head, foot and side columns move to the other end of what holds them. */
function sectionOrder({ document, random }: Subject): boolean {
  const sections = [
    ...document.querySelectorAll('footer,aside,[role=contentinfo],[role=complementary],#footer,.footer'),
  ].filter(isShown);
  const section = random.pick(sections);
  if (!section?.parentElement || section.querySelector('form')) return false;
  section.parentElement.prepend(section);
  return true;
}

function reorder(subject: Subject): boolean {
  const done = [fieldOrder(subject), buttonOrder(subject), lineOrder(subject), sectionOrder(subject)];
  return done.includes(true);
}

export const reordering: readonly Mutation[] = [
  {
    id: 'reorder',
    does: 'fields, buttons, lines and sections change places',
    keepsWords: true,
    harmless: true,
    apply: reorder,
  },
];
