import { keep } from './budget';
import { hearing } from './heard';

/** A map, or one that does not keep its keys alive. */
type Store<K, V> = Pick<Map<K, V>, 'has' | 'get'> & { set(key: K, value: V): unknown };

/** What is stored under a key; worked out when it is asked for the first time. */
export function remembered<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  let value = store.get(key);
  if (value === undefined && !store.has(key)) {
    value = keep(make);
    store.set(key, value);
  }
  return value as V;
}

/** So many texts are kept in mind. */
const most = 3000;

/**
 * A reading of texts that depends on nothing else but the languages that are heard: pages repeat texts, and each look
 * asks for them again. When there are too many, all are forgotten. What else is handed on must not matter for the
 * answer.
 */
export function keptInMind<T, More extends readonly unknown[]>(
  read: (text: string, language: string, ...more: More) => T,
): (text: string, language: string, ...more: More) => T {
  const answers = new Map<string, Map<string, T>>();
  let count = 0;
  return (text, language, ...more) => {
    if (count >= most) {
      answers.clear();
      count = 0;
    }
    return remembered(
      remembered(answers, `${language} ${hearing().key} ${hearing().page}`, () => new Map<string, T>()),
      text,
      () => {
        const answer = read(text, language, ...more);
        count += 1;
        return answer;
      },
    );
  };
}
