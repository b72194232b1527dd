import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanHospital, hospitalIsElsewhere, isVague, readHospital } from '../../lib/profile/hospital';
import { hospitalLimit } from '../../lib/profile/profile';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { describedBy, Field } from './Field';

/** How long after the last key the text is saved; leaving the field or the page saves at once. */
const pause = 500;

/** The hospital in free text, with an answer in words to what we made of it. */
export function HospitalField() {
  const say = useSay();
  const { view, tell } = useProgress();
  const { hospital = '', country, guest } = view.state.profile;
  const [text, setText] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);

  const save = async () => {
    const typed = unsaved.current;
    if (typed === null) return true;
    unsaved.current = null;
    const sent = await tell({ type: 'profileChanged', profile: { hospital: cleanHospital(typed) || null } });
    if (sent !== 'saved') unsaved.current ??= typed;
    return sent === 'saved';
  };
  // Only then the stored text is shown again: while the person types, nothing may change under their fingers.
  const leave = async () => {
    if ((await save()) && unsaved.current === null) setText(null);
  };
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(save, pause);
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', save);
    };
  }, [text]);

  const shown = text ?? hospital;
  const careful = !guest && hospitalIsElsewhere(shown, country);
  return (
    <Field
      id="hospital"
      label={say('welcome.hospital')}
      help={say('welcome.hospital.help')}
      note={answer()}
      careful={careful}
    >
      <input
        id="hospital"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={hospitalLimit}
        aria-describedby={describedBy('hospital')}
        aria-invalid={careful}
        value={shown}
        onInput={(event) => {
          unsaved.current = event.currentTarget.value;
          setText(event.currentTarget.value);
        }}
        onBlur={() => void leave()}
      />
    </Field>
  );

  function answer(): string | null {
    if (guest) return say('welcome.hospital.guest');
    const wish = readHospital(shown);
    if (!wish) return null;
    if (wish.guest) return say('welcome.hospital.guestRow');
    if (wish.text) return say(isVague(shown) ? 'welcome.hospital.vague' : 'welcome.hospital.text', { text: wish.text });
    return say(careful ? 'welcome.hospital.elsewhere' : 'welcome.hospital.code', { code: wish.code });
  }
}
