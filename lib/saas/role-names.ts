import { folded, wordsIn } from '../dom/fold';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';

/** The one role that clinicians ask for: the others are administrative or for data analysis (ReCONNET guide). */
export const clinicianRole = 'hp';
/** The six roles of CPMS 1.0 in SAAS (ReCONNET guide), and how else one may write them. */
export const roleNames: Readonly<Record<string, readonly string[]>> = {
  [clinicianRole]: [
    'hp',
    'health professional',
    'healthcare professional',
    'health professionals',
    'health care professional',
  ],
  coordinator: ['coordinator', 'ern coordinator', 'network coordinator', 'co-ordinator'],
  dispatcher: ['dispatcher'],
  'panel manager ern': ['panel manager ern', 'panel manager (ern)', 'ern panel manager', 'panel manager'],
  'panel manager hcp': ['panel manager hcp', 'panel manager (hcp)', 'hcp panel manager'],
  researcher: ['researcher'],
};

/** The roles that clinicians do not have, in any language, folded. */
export const otherRole =
  /[ck]o-?o?rd[iy]n|συντονιστ|координ|dispatch|panel manager|research|forsch|chercheu|ricercator|investigador|onderzoeker|badacz|cercet|vyzkum|istraziv|raziskov|forsk|tutkij|teadur|kutat|ερευνητ|изследов/;

let explaining: readonly string[] | undefined;

/** Whether what stands beside the role of clinicians explains it; of other roles, whatever it says does not count. */
export function explainsRole(role: string, text: string): boolean {
  if (role !== clinicianRole) return !says(text, words.remove);
  explaining ??= Object.values(saasWords.healthWorker).flatMap((all) => all.split('|').map(folded));
  return wordsIn(text).every((word) =>
    explaining?.some((one) => (one.endsWith('.') ? word === one.slice(0, -1) : word.startsWith(one))),
  );
}
