/** What a sentence ends with, and what may close after it. */
const closed = String.raw`(?<=[.!?;\u2026\u037e]["'”“»)]*)`;
/** The point of a day ends none: "am 1. November geschlossen", "bis zum 30. des Monats". */
const day = String.raw`(?<!(?:^|\s)(?:am|ab|bis|vom|zum|der|den|dem|seit|im|und|od|do|fra|til|kl|ob|den) \d{1,2}\.)`;
/**
 * Nor does it before the month (a cleaned copy writes a nine for every digit): "am Samstag, 5. Dezember, von 8 bis 12
 * Uhr" is one sentence, "vom 12.11. Genehmigt" are two.
 */
/** In short, or whole where they are short. */
const brief = 'jan|feb|apr|j[uú]n[a]?|j[uú]l[a]?|aug|sept?|o[kc]t|nov|de[csz]';
const full = [
  'j?aanua|janu[aá]|jänner|janner|janv|febr|feber|veebr|mär[zt]|mar[cstz]|mare[cť]|april|aprīl|apríl|mai|maj|máj|juni|juuni',
  'jún|jūn|juin|juli|juuli|júl|jūl|juil|augu|avgu|septem|oktoo?b|októb|octob|novem|noviem|noiem|de[czs]em|de[ct]s?em',
  'led[en]|únor|unor|břez|brez|dub[en]|květ|kvet|červ|cerv|srp[en]|září|zari|říj|rijn|rijen|listopad|prosin|siječ|sijec',
  'velja|ožuj|ozuj|trav[na]|svib[na]|lip[na]|srp[na]|kolovoz|ruj[na]|stude',
].join('|');
const month = String.raw`(?:${brief}|(?:${full})\p{L}{0,6}|\p{L}{3,7}kuu(?:ta)?)(?!\p{L})`;
const dayOfMonth = String.raw`(?<!(?<!\d)(?:[0-3]?\d|99)\.(?=\s+${month}))`;
/** Nor does that of an initial, "A. Rossi", "z. B.", or of a title or other short form before a name or number. */
const short = String.raw`(?<!(?<![\p{L}\p{N}])(?:\p{L}|dra?|dott|sig|sra?|mme|dhr|mevr|mudr|prof|priv|doz|mr|mrs|ms|hr|st|nr|num|bzw|ca|vgl|klo|plkst|tel|approx|kl|št|str|godz|ul|ds|pl|np|napr|např|npr|piem|eks|ex|esim|el|pvz|bijv|напр|nt)\.)`;
const numbered = String.raw`(?<!\bno\.(?=\s+[0-9#]))`;
const end = new RegExp(String.raw`${closed}${day}${dayOfMonth}${short}${numbered}\s+|\s+[|•]\s+`, 'iu');

/** The sentences of a text, as a person would part them; a sign that no space follows, as in an address, ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(end);
}

/** Whether a sentence asks something; Greek asks with a semicolon. */
export function asks(sentence: string): boolean {
  const isGreek = /\p{Script=Greek}/u.test(sentence);
  return (isGreek ? /[?;\u037e]["'”“»)]*\s*$/ : /[?\u037e]["'”“»)]*\s*$/).test(sentence);
}
