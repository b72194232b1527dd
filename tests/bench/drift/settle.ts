import { isIdentity } from './identity';
import { isKnownWithoutLabel } from './mutations/labels';
import { fields, isShown, labelsOf, lineOf, said } from './parts';
import { doubt, type Subject, targetsOf } from './subject';

/**
 * Looks at the finished page once more: a field that has lost both its label and what its source said is known to
 * nobody, whichever of the mutations came first.
 */
export function settle(subject: Subject): void {
  for (const { hint, element } of targetsOf(subject)) {
    const truth = subject.truths.get(hint);
    const typed =
      element.matches(fields) && !element.matches('select,[role=combobox],[type=checkbox],[type=radio],[role]');
    if (!truth?.findable || !typed || lineOf(element)?.line.matches('tr')) continue;
    const labelled = labelsOf(element).some((label) => /\p{L}/u.test(said(label)));
    if (labelled || isKnownWithoutLabel(subject, hint, element)) continue;
    truth.findable = false;
    if (isIdentity(subject.page, hint)) doubt(subject);
  }
}

/** What is wrong with a finished page, as a word; undefined when its truth holds. A page with a flaw is not used. */
export function flawOf(subject: Subject): string | undefined {
  for (const { hint, element } of targetsOf(subject)) {
    if (!element.isConnected) return `${hint} is not in the page`;
    if (subject.truths.get(hint)?.findable && !isShown(element)) return `${hint} cannot be seen`;
  }
  return undefined;
}
