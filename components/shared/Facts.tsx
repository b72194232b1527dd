import { networkOf } from '../../lib/guides/networks';
import { countryName } from '../../lib/profile/country-name';
import type { Profile } from '../../lib/profile/profile';
import type { State } from '../../lib/progress/state';
import type { Say } from '../../lib/text/say';
import { useSay } from './Say';

type Values = Profile & {
  readonly route?: State['route'] | undefined;
  readonly language?: State['language'] | undefined;
};

interface FactsProps {
  readonly of: Values;
  /** Further lines: what it is, and how it is. */
  readonly more?: readonly (readonly [string, string])[];
}

/** What somebody has chosen, line by line; what they have not is not mentioned. */
export function Facts({ of, more = [] }: FactsProps) {
  const say = useSay();
  return (
    <dl class="facts">
      {[...linesOf(of, say), ...more].map(([what, how]) => (
        <div key={what} class="fact">
          <dt>{what}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
  );
}

function linesOf({ network, country, hospital, guest, route, language }: Values, say: Say): [string, string][] {
  const lines: [string, string | undefined | false | null][] = [
    [say('welcome.network'), networkOf(network)?.acronym],
    [say('welcome.country'), country && countryName(country, say.language)],
    [say('welcome.hospital'), guest ? say('welcome.guest') : hospital],
    [say('welcome.facts.route'), route && say(`welcome.route.${route}`)],
    [say('settings.language'), language && new Intl.DisplayNames([say.language], { type: 'language' }).of(language)],
  ];
  return lines.filter((line): line is [string, string] => Boolean(line[1]));
}
