import { says } from '../dom/says';
import { practiceWords } from '../guides/cpms-words';
import { words } from '../guides/words';

/**
 * The folded name of a hospital without "example", which invented hospitals are called in guides and reports: "Hospital
 * Ejemplo", "Ospedale di Esempio". "Demo hospital" stays one for practice.
 */
export function withoutExamples(name: string): string {
  const isExample = (word: string) => says(word, words.example) && !says(word, practiceWords);
  return name
    .split(' ')
    .filter((word) => !isExample(word))
    .join(' ');
}
