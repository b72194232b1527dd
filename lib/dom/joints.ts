import { shortOf } from './language';

/** Where a part of a sentence may begin: a comma, colon, bracket or dash; not in "20:00", nor the Finnish "18:aan". */
const joint = /,(?!\d)\s*|(?<!\d):(?!\d)\s*|:(?=\s|$)\s*|[()[\]]\s*|\s[-·]\s/;
/**
 * "And" and "but" of other languages, folded, each in its own: the Finnish "ja" is the Portuguese "já". Not the Italian
 * and Portuguese "e", which folded is "is" too.
 */
const jointsOf: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    bg: 'и|но',
    cs: 'a|ale',
    da: 'og|men|fordi',
    de: 'und|aber',
    el: 'και|αλλα',
    es: 'y|pero',
    et: 'ja|ning',
    fi: 'ja|mutta|seka',
    fr: 'et|mais',
    ga: 'agus|ach',
    hr: 'i|ali',
    hu: 'es|de',
    it: 'ma|pero',
    lt: 'ir|bei',
    lv: 'un|bet',
    mt: 'u|izda',
    nl: 'en|maar|omdat',
    pl: 'i|ale|oraz',
    pt: 'mas',
    ro: 'si|dar',
    sk: 'a|ale',
    sl: 'in|ampak',
    sv: 'och|men|eftersom',
  }).map(([language, words]) => [language, atWords(words)]),
);
/** Wherever a page is in another language, too. */
const english = atWords('and|but|because');

/** Before one of these words; not in "between 8.00 and 12.00", "um 8 Uhr und 12 Uhr". */
function atWords(words: string): RegExp {
  const notBehindTime = String.raw`(?<!\d[:.]\d\d(?: \p{L}{1,4}\.?)?)\s+(?=(?:${words})\s)`;
  const notBeforeTime = String.raw`\s+(?=(?:${words})\s(?!(?:\p{L}{1,3} )?\d{1,2}[:.]\d\d))`;
  return new RegExp(`${notBehindTime}|${notBeforeTime}`, 'u');
}

/** The parts of a folded sentence: what stands between its commas, and before and behind its "and" and "but". */
export function clauseParts(sentence: string, language: string): readonly string[] {
  const own = jointsOf[shortOf(language)];
  return sentence
    .split(joint)
    .flatMap((part) => part.split(english))
    .flatMap((part) => (own ? part.split(own) : part))
    .filter((part) => part.trim());
}
