import { directory, euLoginSupport } from '../../lib/guides/contacts';
import { helpdeskOf, readable } from '../../lib/profile/helpdesk';
import { useProgress } from '../shared/progress';

/** A mail address, or an address of EU Login as our texts write it: without the scheme. */
const address = /[\w.-]+@[\w.-]+\.[a-z]{2,}|(?<![\w/.])webgate\.ec\.europa\.eu\/cas\b/gi;

/** A link that is written out as its own address. */
export function Address({ href, children }: { href: string; children?: string }) {
  return (
    <a class="address" href={href} target={href.startsWith('https') ? '_blank' : undefined} rel="noreferrer">
      {children ?? href.replace(/^mailto:/, '')}
    </a>
  );
}

/** A text whose addresses are links, written in full: a guide on paper cannot be clicked. */
export function Linked({ text }: { text: string }) {
  const { view } = useProgress();
  const helpdesk = helpdeskOf(view.state.profile);
  const known = new Map([
    [helpdesk.to, helpdesk.href],
    [readable(directory), directory],
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
  const [found] = text.matchAll(address);
  if (!found) return text ? [text] : [];
  const [words] = found;
  const rest = text.slice(found.index + words.length);
  const href = words.includes('@') ? `mailto:${words}` : `https://${words}`;
  return [text.slice(0, found.index), { href }, ...split(rest, known)];
}
