import { directory } from '../../lib/guides/contacts';
import { helpdeskOf, withoutScheme } from '../../lib/profile/helpdesk';
import { Button } from '../shared/Button';
import { EuLoginContact, NetworkContact } from '../shared/Contact';
import { Drawer } from '../shared/Drawer';
import { openSettings } from '../shared/open';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { LocalContact } from './LocalContact';

/** Who can help: the network's helpdesk where its address is known, else its page; and EU Login's own support. */
export function Ask() {
  const say = useSay();
  return (
    <Drawer id="ask" title={say('popup.ask')}>
      <LocalContact />
      <Network />
      <p>{say('popup.ask.euLogin')}</p>
      <p class="contact">
        <EuLoginContact />
      </p>
      <p>{say('popup.ask.directory')}</p>
      <p class="contact">
        <a href={directory} target="_blank" rel="noreferrer">
          {withoutScheme(directory)}
        </a>
      </p>
      <p class="muted">{say('popup.ask.noPatients')}</p>
    </Drawer>
  );
}

function Network() {
  const say = useSay();
  const { way, network } = helpdeskOf(useProgress().view.state.profile);
  if (way === 'none') {
    return (
      <>
        <p>{say('popup.ask.choose')}</p>
        <Button onClick={() => void openSettings()}>{say('popup.next.choose.do')}</Button>
      </>
    );
  }
  return (
    <>
      <p>
        <Say id={`popup.ask.${way}`} values={{ network }} />
      </p>
      <p class="contact">
        <NetworkContact />
      </p>
    </>
  );
}
