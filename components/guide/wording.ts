import { pageOf, type Word, wordIn } from '../../lib/guides';
import type { Hint } from '../../lib/guides/shape';
import { countryName } from '../../lib/profile/country-name';
import { planWords } from '../../lib/profile/plan-words';
import type { Profile } from '../../lib/profile/profile';
import { wishes } from '../../lib/profile/wishes';
import { routeOf, type State } from '../../lib/progress/state';
import type { Say, Values } from '../../lib/text/say';

/** What the written guide says about one hint. */
export interface Wording {
  /** The message that says what to do. */
  readonly id: string;
  readonly values: Values;
  /** The portal's word for it: quoted by the message, or the name of a field that the message is about. */
  readonly label: Word | undefined;
  readonly quoted: boolean;
  /** How the word probably reads in the person's language, where nobody has seen it. */
  readonly likely: string | undefined;
  /** The message that says how one sees that it worked. */
  readonly see: string | undefined;
}

/**
 * The words for one hint, from the same texts as on the portals. Where a text only makes sense beside its element
 * ("this row"), there is another one under `guide.<portal.page.hint>`; where it quotes
 * a word that nobody has seen, `.missing` does without.
 */
export function wordingOf(pageId: string, name: string, hint: Hint, profile: Profile, say: Say): Wording {
  const own = `${pageId}.${name}`;
  const unplanned = hint.needs && wishes(profile)[hint.needs] === undefined;
  const wordless = hint.kind === 'press' && !hint.label;
  const candidates = unplanned
    ? [`guide.${own}.unplanned`, `guide.${own}`, `${own}.unplanned`, own]
    : [`guide.${own}`, ...(wordless ? [`${own}.missing`] : []), own];
  const id = candidates.find((one) => say.has(one)) ?? own;
  const values = wordsOfPlan(profile, say.language);
  const here = {};
  const quoted = say.pieces(id, { ...values, label: here }, {}).includes(here);
  return {
    id,
    values,
    quoted,
    ...wordOf(pageId, hint, say.language, quoted),
    see: say.has(`${own}.see`) ? `${own}.see` : undefined,
  };
}

/** What the person plans, as the texts of the guide name it. */
export function wordsOfPlan(profile: Profile, language: string): Readonly<Record<string, string>> {
  const country = profile.country ? countryName(profile.country, language) : '';
  return { ...planWords(profile), country, fit: 'unclear' };
}

/** The plan in four lines: the text that names each, and what is known of it. */
export function planLines(state: State, say: Say): readonly (readonly [label: string, value: string | null])[] {
  const { network = '', country = '', hospital = '' } = wordsOfPlan(state.profile, say.language);
  const route = routeOf(state);
  return [
    ['welcome.network', network],
    ['welcome.country', country],
    ['welcome.hospital', hospital],
    ['guide.route', route && say(`welcome.route.${route}`)],
  ];
}

/** The portal's word; a field's name that was seen in another language only is left out, it would explain nothing. */
function wordOf(pageId: string, { label }: Hint, language: string, quoted: boolean): Pick<Wording, 'label' | 'likely'> {
  const word = label && wordIn(label, language);
  const readable = word && (word.lang === language || pageOf(pageId)?.portal.speaks === word.lang);
  if (!quoted && !readable) return { label: undefined, likely: undefined };
  return { label: word, likely: quoted && language === 'de' ? label?.likely : undefined };
}
