import { euLoginSupport } from '../../lib/guides/contacts';
import { helpdeskOf } from '../../lib/profile/helpdesk';
import { useProgress } from './progress';
import { useSay } from './Say';

/** Where the person's network can be asked, as a link; in words as long as no network is chosen. */
export function NetworkContact() {
  const say = useSay();
  const { way, to, href } = helpdeskOf(useProgress().view.state.profile);
  return way === 'none' ? say('popup.who.unknown') : <Away href={href}>{to}</Away>;
}

/** EU Login's own support, for accounts that people registered themselves. */
export function EuLoginContact() {
  return <Away href={`mailto:${euLoginSupport}`}>{euLoginSupport}</Away>;
}

function Away({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
