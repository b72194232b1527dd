import type { Mutation, Subject } from '../subject';
import { surrounding } from './around';
import { labelling } from './labels';
import { lists } from './lists';
import { presence } from './presence';
import { renaming } from './rename';
import { reordering } from './reorder';
import { splitting } from './split';
import { swapping } from './tags';
import { wording } from './words';
import { wrapping } from './wrap';

/** Each single way in which pages change. */
export const single: readonly Mutation[] = [
  ...renaming,
  ...wrapping,
  ...swapping,
  ...reordering,
  ...wording,
  ...splitting,
  ...labelling,
  ...presence,
  ...lists,
  ...surrounding,
];

/** So many different ones after another. */
function several(count: number): (subject: Subject) => boolean {
  return (subject) => {
    const { applied, page, random } = subject;
    const order = random.shuffled(single.filter(({ harmless }) => harmless || page !== null));
    const last = order.slice(0, count).find(({ closes }) => closes);
    const rest = order.filter(({ closes }) => !closes);
    for (const mutation of [...rest, ...(last ? [last] : [])]) {
      const full = applied.length === (last ? count - 1 : count);
      if ((!full || mutation === last) && mutation.apply(subject)) applied.push(mutation.id);
    }
    return applied.length > 1;
  };
}

/** All mutations, in the order in which they are reported. */
export const mutations: readonly Mutation[] = [
  ...single,
  { id: 'two', does: 'two of these at once', harmless: true, apply: several(2) },
  { id: 'five', does: 'five of these at once', harmless: true, apply: several(5) },
];

/** The mutation of this name, if there is one. */
export function mutationOf(id: string): Mutation | undefined {
  return mutations.find((mutation) => mutation.id === id);
}
