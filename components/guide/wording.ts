import { countryOf } from '../../lib/guides/countries';
import { labels } from '../../lib/guides/labels';
import { networkOf } from '../../lib/guides/networks';
import type { Hint } from '../../lib/guides/shape';
import { countryName } from '../../lib/profile/country-name';
import type { Profile } from '../../lib/profile/profile';
import type { Say, Values } from '../../lib/text/say';

/** A word of a portal with the language it stands in. */
export interface Word {
  readonly text: string;
  readonly lang: string;
}

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
 * The words for one hint, from the same texts as on the portals. Where a text only makes sense beside its element ("this
 * row"), there is another one under `guide.<portal.page.hint>`.
 */
export function wordingOf(pageId: string, name: string, hint: Hint, profile: Profile, say: Say): Wording {
  const own = `${pageId}.${name}`;
  const unplanned =
    hint.needs && !(hint.needs === 'hospital' ? profile.hospital || profile.guest : profile[hint.needs]);
  const candidates = unplanned
    ? [`guide.${own}.unplanned`, `guide.${own}`, `${own}.unplanned`, own]
    : [`guide.${own}`, own];
  const id = candidates.find((one) => say.has(one)) ?? own;
  const values = planWords(profile, say.language);
  const here = {};
  const quoted = say.pieces(id, { ...values, label: here }, {}).includes(here);
  return {
    id,
    values,
    quoted,
    ...wordOf(own, hint, say.language, quoted),
    see: say.has(`${own}.see`) ? `${own}.see` : undefined,
  };
}

/** What the person plans, as the texts of the hints name it. */
export function planWords(profile: Profile, language: string): Readonly<Record<string, string>> {
  const network = networkOf(profile.network);
  return {
    network: network?.acronym ?? '',
    search: network?.prefixes[0] ?? '',
    country: profile.country ? countryName(profile.country, language) : '',
    countryThere: countryOf(profile.country)?.names[0] ?? '',
    hospital: profile.guest ? '0000 Guest Access' : (profile.hospital ?? ''),
    fit: 'unclear',
  };
}

/** The portal's word; one that names a field and was seen in another language only is left out, it would explain nothing. */
function wordOf(own: string, { called }: Hint, language: string, quoted: boolean): Pick<Wording, 'label' | 'likely'> {
  const seen = labels[own];
  const here = seen?.[language as 'de'];
  if (here) return { label: { text: here, lang: seen.de === seen.en ? 'en' : language }, likely: undefined };
  const english = seen?.en ?? called?.en;
  if (!quoted || !english) return { label: undefined, likely: undefined };
  return { label: { text: english, lang: 'en' }, likely: called?.[language] };
}
