import { type Look, perLook } from './look';
import { textsOf } from './pieces';

/** Short words that nearly every page of a language has, and hardly another's. Folded. */
const everyday: Readonly<Record<string, string>> = {
  en: 'the of and to is for with',
  de: 'der die das und ist fur mit eine zum',
  fr: 'le les des et est pour une du',
  it: 'il di che per una della del sono',
  es: 'el los las y es para una por',
  nl: 'het een van de en voor is met',
  pl: 'sie jest do dla przez oraz wniosek',
  pt: 'o os do da e para uma ao',
  ro: 'si este pentru cu la de din',
  cs: 'je se pro na ze jste k',
  sk: 'je sa pre na zo ste k',
  da: 'er og til den af det en',
  sv: 'och ar till av den det att',
  fi: 'on ja tai se ei voit',
  hu: 'az es egy hogy nem is',
  el: 'και το της του για την',
  hr: 'je i za se na su',
  sl: 'je in za se na so',
  bg: 'на и за се от да',
  et: 'on ja et see ning',
  lt: 'ir yra su bus kad',
  lv: 'un ir ar par no',
};
/** So much of a page is enough to tell. */
const sample = 4000;

/** The language of the page: as it says, else the one whose everyday words it has most of. */
export const pageLanguage = perLook((look: Look): string => {
  if (look.language) return look.language;
  const counts = new Map<string, number>();
  for (const word of textsOf(look)
    .joined.slice(0, sample)
    .split(/[^a-z\u0370-\u03ff\u0400-\u052f]+/))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (words: string) => words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const scores = Object.entries(everyday).map(([language, words]) => [language, score(words)] as const);
  const [best, next] = scores.sort(([, one], [, other]) => other - one);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : 'en';
});
