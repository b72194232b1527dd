import { folded } from '../dom/fold';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';

/** What a line of the summary is about, by its label. */
export type Topic =
  | 'application'
  | 'organisation'
  | 'profile'
  | 'network'
  | 'country'
  | 'beside'
  | 'aside'
  | 'count'
  | 'ends'
  | 'unknown';

/** A line of the summary: what it is about, and all that stands there. */
export interface Line {
  readonly topic: Topic;
  readonly values: readonly Element[];
}

/** A line as the page writes it. */
export interface Labelled {
  readonly label: string;
  readonly values: readonly Element[];
}

/** Which line is about what: by the labels; where none of them is known, by their documented order. */
export function topics(lines: readonly Labelled[], own: number): readonly Line[] {
  const known = lines.map(({ label }, at) => (at === own ? 'application' : topicOf(folded(label))));
  const unlabelled = !known.some((topic) => topic === 'organisation' || topic === 'profile');
  const others = lines.flatMap((_line, at) => (at === own ? [] : [at]));
  if (unlabelled && others.length === 2) {
    known[others[0] as number] = 'organisation';
    known[others[1] as number] = 'profile';
  }
  return lines.map(({ values }, at) => ({ topic: known[at] ?? 'unknown', values }));
}

/** Whether a label says that its value is one of the three that every request has. */
export function isMainLabel(label: string): boolean {
  return ['application', 'organisation', 'profile'].includes(topicOf(folded(label)));
}

/** What a label says that its value is. */
function topicOf(label: string): Topic {
  const is = (...asked: readonly Words[]) => asked.some((one) => says(label, one));
  const { network, country, role, hospital, aside, beside, ends, forElse } = saasWords;
  const main: readonly (readonly [Topic, readonly Words[]])[] = [
    ['organisation', [words.organisation, hospital]],
    ['profile', [words.profile, role]],
    ['application', [words.application]],
    ['network', [network]],
    ['country', [country]],
  ];
  const topic = main.find(([, asked]) => is(...asked))?.[0];
  if (is(forElse)) return 'unknown';
  if (!topic && is(ends)) return 'ends';
  if (!topic) return is(aside) ? 'aside' : is(beside) ? 'beside' : 'unknown';
  // "Organisation type", "Parent organisation": something else of it.
  if (topic === 'network' || topic === 'country') return topic;
  if (is(beside)) return 'beside';
  if (topic === 'profile' && is(saasWords.number)) return 'count';
  return is(aside) && !/^(?:[^ ]+ )?(?:name|nom|nome|nombre|naam|nazwa)\b/.test(label) ? 'aside' : topic;
}
