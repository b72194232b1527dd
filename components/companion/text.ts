import { type Quote, quoteOf, wordsToSeek } from '../../lib/companion/quote';
import { countryOf } from '../../lib/guides/countries';
import { networkOf } from '../../lib/guides/networks';
import type { Advice } from '../../lib/page/advise';
import type { Profile } from '../../lib/profile/profile';
import type { Say } from '../../lib/text/say';

/** What the card says about one hint. */
export interface HintText {
  /** The message that says what to do. */
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  /** The label of the page that the message quotes. */
  readonly label: Quote | undefined;
  /** The message that says how one sees that it worked. */
  readonly see: string | undefined;
  /** The words to look for, when the place is not certain. */
  readonly seek: Quote | undefined;
}

/**
 * The texts of a hint: `portal.page.hint`, or one of its variants `.held` (not yet), `.unplanned` (the plan lacks
 * something), `.missing` (not found here).
 */
export function textOfHint(pageId: string, advice: Advice, profile: Profile, say: Say, pageLanguage: string): HintText {
  const id = `${pageId}.${advice.name}`;
  const unsure = advice.status === 'missing' || advice.status === 'several';
  const variants = [advice.unplanned && '.unplanned', advice.held && '.held', unsure && '.missing'];
  const variant = variants.find((one) => one && say.has(id + one)) || '';
  const known = wordsToSeek(advice.hint, pageLanguage);
  const label = (advice.element && quoteOf(advice.element, pageLanguage)) ?? known;
  const network = networkOf(profile.network);
  return {
    id: id + variant,
    label,
    values: {
      label: label?.text ?? '…',
      network: network?.acronym ?? '',
      search: network?.prefixes[0] ?? '',
      // As SAAS writes it: its list knows "Czech Republic", no "Czechia".
      countryThere: countryOf(profile.country)?.names[0] ?? '',
      hospital: profile.guest ? '0000 Guest Access' : (profile.hospital ?? ''),
      fit: advice.fit ?? 'unclear',
    },
    see: say.has(`${id}.see`) && !variant ? `${id}.see` : undefined,
    seek: unsure && !variant ? known : undefined,
  };
}
