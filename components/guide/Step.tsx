import type { Hint } from '../../lib/guides/shape';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { wordingOf } from './wording';

/** One hint in words: the field's name first where it has one, then what to do and how one sees that it worked. */
export function Step({ page, name, hint }: { page: string; name: string; hint: Hint }) {
  const say = useSay();
  const { view } = useProgress();
  const { id, values, label, quoted, likely, see } = wordingOf(page, name, hint, view.state.profile, say);
  const word = label && <span lang={label.lang}>{label.text}</span>;
  return (
    <>
      {word && !quoted && <b class="field-name">{word}</b>}
      {word && !quoted && ': '}
      <Say id={id} values={{ ...values, label: word }} />
      {see && ' '}
      {see && <Say id={see} />}
      {likely && ' '}
      {likely && <span class="muted">{say('guide.likely', { label: likely })}</span>}
    </>
  );
}
