import type { VNode } from 'preact';
import type { Hint } from '../../lib/guides/shape';
import { useProgress } from '../shared/progress';
import { Say, tags, useSay } from '../shared/Say';
import { wordingOf } from './wording';

/** One hint in words: the field's name first where it has one, then what to do and how one sees that it worked. */
export function Step({ page, name, hint }: { page: string; name: string; hint: Hint }) {
  const say = useSay();
  const { view } = useProgress();
  const { id, values, label, quoted, likely, see } = wordingOf(page, name, hint, view.state.profile, say);
  const word = label && <span lang={label.lang}>{label.text}</span>;
  const pieces = say.pieces(id, { ...values, label: word }, tags) as (string | VNode)[];
  const probably = likely && <span class="muted"> {say('guide.likely', { label: likely })}</span>;
  return (
    <>
      {word && !quoted && <b class="field-name">{word}</b>}
      {word && !quoted && ': '}
      {probably && word ? after(pieces, word, probably) : pieces}
      {see && ` ${say('card.then')} `}
      {see && <Say id={see} />}
    </>
  );
}

/** Puts something right behind a quoted word, after the mark that closes the quotation. */
function after(pieces: readonly (string | VNode)[], word: VNode, what: VNode): (string | VNode)[] {
  const at = pieces.indexOf(word) + 1;
  const next = pieces[at];
  if (at === 0 || typeof next !== 'string') return [...pieces, what];
  return [...pieces.slice(0, at), next.slice(0, 1), what, next.slice(1), ...pieces.slice(at + 1)];
}
