import { type Language, languageNames, languages } from '../../lib/text/language';
import { useSay } from './Say';

/** One small button per language; each is named in its own language. */
export function LanguageSwitch({ language, onChoose }: { language: Language; onChoose: (language: Language) => void }) {
  const say = useSay();
  return (
    <fieldset class="languages">
      <legend class="unseen">{say('settings.language')}</legend>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onChoose(one)}>
          {one.toUpperCase()}
          <span class="unseen"> {languageNames[one]}</span>
        </button>
      ))}
    </fieldset>
  );
}
