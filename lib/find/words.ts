import type { Match, Words } from '../guides/shape';

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\uE000-\uF8FF]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const required =
  /\s*[([](required|mandatory|optional|pflichtfeld|erforderlich|obligatoire|obligatorio|obbligatorio|verplicht|wymagane|obrigatório)[)\]]\s*$/u;

/**
 * A text as it is compared: one kind of space, dash and apostrophe, no soft hyphens or icon-font characters, lower case,
 * "e-mail" and "email" alike.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\be-mail/g, 'email');
}

/** A label as it is compared: plain, without stars, arrows, colons and "(required)" around it. */
export function bare(text: string): string {
  return plain(text)
    .replace(required, '')
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '');
}

const known = new WeakMap<Words, { labels: ReadonlySet<string>; phrases: readonly string[] }>();

function prepared(words: Words) {
  let entry = known.get(words);
  if (!entry) {
    const all = Object.values(words).flat();
    entry = { labels: new Set(all.map(bare)), phrases: [...new Set(all.map(plain))] };
    known.set(words, entry);
  }
  return entry;
}

/** The words in all their languages as plain phrases, to be looked for in running text. */
export function phrasesOf(words: Words): readonly string[] {
  return prepared(words).phrases;
}

/** Whether a label says these words, in whatever of their languages. */
export function matches(label: string, words: Words, match: Match = 'exact'): boolean {
  const text = bare(label);
  if (!text) return false;
  const { labels } = prepared(words);
  if (match === 'exact') return labels.has(text);
  for (const word of labels) {
    if (match === 'starts' ? text.startsWith(word) : text.includes(word)) return true;
  }
  return false;
}
