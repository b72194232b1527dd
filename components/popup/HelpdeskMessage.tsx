import { useState } from 'preact/hooks';
import { mailto, messageFor } from '../../lib/rescue/message';
import { type Language, languages } from '../../lib/text/language';
import { Button } from '../shared/Button';
import { Drawer } from '../shared/Drawer';
import { useProgress } from '../shared/progress';
import { useSay, useSpeaker } from '../shared/Say';
import { useCopy } from '../shared/use-copy';
import { useNow } from '../shared/use-now';

/** A message to the helpdesk, to read, to copy or to send; English first, because networks are international. */
export function HelpdeskMessage() {
  const say = useSay();
  const speaker = useSpeaker();
  const { view } = useProgress();
  const [language, setLanguage] = useState<Language>('en');
  const message = messageFor(view.state, speaker(language), useNow());
  const text = `${message.subject}\n\n${message.body}`;
  const [copied, copy] = useCopy(text);
  return (
    <Drawer id="message" title={say('message.title')}>
      <p class="muted">{say('message.help')}</p>
      <fieldset class="choices">
        <legend class="unseen">{say('message.language')}</legend>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            class="button quiet"
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {say(`message.in.${one}`)}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
      <section class="message-text" tabIndex={0} aria-label={say('message.title')} lang={language}>
        <pre>{text}</pre>
      </section>
      <div class="choices">
        <Button onClick={copy}>{say('message.copy')}</Button>
        {message.to && (
          <a class="button" href={mailto(message)} target="_blank" rel="noreferrer">
            {say('message.send')}
          </a>
        )}
      </div>
      <p class="muted" aria-live="polite">
        {copied && say(`message.${copied}`)}
      </p>
      <p class="muted">{say('popup.ask.noPatients')}</p>
    </Drawer>
  );
}
