import type { Random } from '../../random';
import type { Scene } from '../scene';

/** Ways to say something, by language; English is always there. */
export type Said = { readonly en: readonly string[] } & Readonly<Record<string, readonly string[]>>;

/** Says it in the page's language where we have it, else in English. */
export function inLanguageOf({ lang, random }: Scene, said: Said): string {
  return random.pick(said[lang] ?? said.en) as string;
}

/** A language of these, and the page speaks it from now on: its content is another one. */
export function turnTo(scene: Scene, said: Said): string {
  const lang = pickLanguage(scene.random, Object.keys(said), scene.lang);
  scene.document.documentElement.lang = lang;
  scene.lang = lang;
  return lang;
}

function pickLanguage(random: Random, languages: readonly string[], own: string): string {
  if (languages.includes(own) && random.chance(0.5)) return own;
  return random.pick(languages) ?? 'en';
}
