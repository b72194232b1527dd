import { directory, euLoginSupport } from '../../lib/guides/contacts';
import { helpdeskOf, withoutScheme } from '../../lib/profile/helpdesk';
import { useProgress } from '../shared/progress';

/** Where our texts send people who must open EU Login directly, written without the scheme. */
const directly = 'webgate.ec.europa.eu/cas';

/** A link that is written out as its own address. */
export function Address({ href }: { href: string }) {
  return (
    <a class="address" href={href} target="_blank" rel="noreferrer">
      {href.replace(/^mailto:/, '')}
    </a>
  );
}

/** A text whose addresses are links, written in full: a guide on paper cannot be clicked. */
export function Linked({ text }: { text: string }) {
  const { view } = useProgress();
  const helpdesk = helpdeskOf(view.state.profile);
  const known = new Map([
    [helpdesk.to, helpdesk.href],
    [withoutScheme(directory), directory],
    [directly, `https://${directly}`],
    [euLoginSupport, `mailto:${euLoginSupport}`],
  ]);
  return (
    <>
      {split(text, known).map((piece) => (typeof piece === 'string' ? piece : <Address {...piece} key={piece.href} />))}
    </>
  );
}

/** Parts a text at its addresses. */
function split(text: string, known: ReadonlyMap<string, string>): (string | { readonly href: string })[] {
  for (const [words, href] of known) {
    const at = words ? text.indexOf(words) : -1;
    if (at < 0) continue;
    return [...split(text.slice(0, at), known), { href }, ...split(text.slice(at + words.length), known)];
  }
  return text ? [text] : [];
}
