import { fields, isShown, lineOf, pressed } from '../parts';
import { gone, type Mutation, type Subject } from '../subject';

/** The lines of the list that the page is about: those with the target in one of them, else the longest list's. */
function listOf({ document, truths, page }: Subject): readonly Element[] {
  for (const hint of ['row', 'hp']) {
    const line = lineOf(truths.get(hint)?.element ?? document.createElement('i'));
    if (line) return line.all;
  }
  if (!page?.startsWith('saas.')) return [];
  const lists = [...document.querySelectorAll('tbody,[role=rowgroup],ul')].map((list) =>
    [...list.children].filter((line) => isShown(line) && line.querySelector(`td ${pressed},td ${fields}`)),
  );
  return lists.sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Only some of the lines are on this page of the list, or fit what is searched for. */
function page(subject: Subject): boolean {
  const { document, random, truths } = subject;
  const lines = listOf(subject).filter((line) => !line.querySelector('th'));
  if (lines.length < 2) return false;
  // Where no line is meant because several could be, fewer lines might make one of them certain.
  if (['row', 'hp'].some((hint) => truths.get(hint)?.element === null)) return false;
  const hint = truths.get('row')?.element ? 'row' : 'hp';
  const target = truths.get(hint)?.element;
  const own = lines.find((line) => target && line.contains(target));
  const keepsOwn = random.chance(0.6);
  const onlyOwn = keepsOwn && own && random.chance(0.3);
  const kept = lines.filter((line) => (line === own ? keepsOwn : !onlyOwn && random.chance(0.5)));
  // An empty list is another mutation; one line stays.
  if (kept.length === 0) kept.push(...lines.filter((line) => line !== own).slice(0, 1));
  for (const line of lines) if (!kept.includes(line)) line.remove();
  if (own && !kept.includes(own)) gone(subject, hint);
  const chosen = [...document.querySelectorAll('input[type=radio]:checked,[role=radio][aria-checked=true]')];
  if (subject.page === 'saas.organisation' && !chosen.some(isShown)) gone(subject, 'next');
  return kept.length < lines.length;
}

export const lists: readonly Mutation[] = [{ id: 'paged', does: 'the list is paged or filtered', apply: page }];
