import browser from 'webextension-polyfill';
import type { PresetProblem } from '../../lib/profile/presets';
import type { Say } from '../../lib/text/say';
import { Json } from '../shared/Json';
import { Notice } from '../shared/Notice';
import { useSay } from '../shared/Say';
import { Section } from './Section';

/** A preset that does not fit: what is wrong, in words that can be sent to the IT as they are. */
export function WrongPreset({ problems }: { problems: readonly PresetProblem[] }) {
  const say = useSay();
  const label = say('welcome.preset.forIt');
  const { id, getManifest } = browser.runtime;
  const head = say('welcome.preset.head', { version: getManifest().version, id });
  return (
    <Section id="preset" title={say('welcome.preset')}>
      <div class="own-data">
        <Notice kind="careful" title={say('welcome.preset.wrong')}>
          <p>{say('welcome.preset.wrong.text')}</p>
        </Notice>
        <p class="muted">{label}</p>
        <Json
          toCopy
          label={label}
          value={[head, ...problems.map((problem) => `- ${lineOf(problem, say)}`)].join('\n')}
        />
      </div>
    </Section>
  );
}

function lineOf({ key, found, allowed, values = [], longest = 0 }: PresetProblem, say: Say): string {
  const possible = say(`welcome.preset.allowed.${allowed}`, { values: values.join(', '), longest });
  return say('welcome.preset.line', { key: key || say('welcome.preset.whole'), found, possible });
}
