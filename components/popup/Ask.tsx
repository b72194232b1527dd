import { networkFacts } from '../../lib/profile/network-facts';
import { networkOf } from '../../lib/profile/networks';
import { Button } from '../shared/Button';
import { Drawer } from '../shared/Drawer';
import { openSettings } from '../shared/open';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { LocalContact } from './LocalContact';

/** Support for accounts that people registered themselves (EU Login help: "most common issues"). */
const euLoginSupport = 'EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu';

/** Who can help: the network's helpdesk where its address is known, else its page; and EU Login's own support. */
export function Ask() {
  const say = useSay();
  return (
    <Drawer title={say('popup.ask')}>
      <LocalContact />
      <Network />
      <p>{say('popup.ask.euLogin')}</p>
      <Mail to={euLoginSupport} />
      <p class="muted">{say('popup.ask.noPatients')}</p>
    </Drawer>
  );
}

function Network() {
  const say = useSay();
  const { view } = useProgress();
  const network = networkOf(view.state.profile.network);
  if (!network) {
    return (
      <>
        <p>{say('popup.ask.choose')}</p>
        <Button onClick={() => void openSettings()}>{say('popup.next.choose.do')}</Button>
      </>
    );
  }
  const { mail, help, website } = networkFacts[network.id];
  const way = mail ? 'mail' : help ? 'help' : 'website';
  return (
    <>
      <p>
        <Say id={`popup.ask.${way}`} values={{ network: network.acronym }} />
      </p>
      {mail ? <Mail to={mail} ready /> : <Link to={help ?? website} />}
    </>
  );
}

function Mail({ to, ready = false }: { to: string; ready?: boolean }) {
  const say = useSay();
  const words = { subject: say('popup.mail.subject'), body: say('popup.mail.body') };
  const query = Object.entries(words).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  return (
    <p class="contact">
      <a href={`mailto:${to}`} target="_blank" rel="noreferrer">
        {to}
      </a>
      {ready && (
        <a class="button" href={`mailto:${to}?${query.join('&')}`} target="_blank" rel="noreferrer">
          {say('popup.ask.prepare')}
        </a>
      )}
    </p>
  );
}

function Link({ to }: { to: string }) {
  return (
    <p class="contact">
      <a href={to} target="_blank" rel="noreferrer">
        {to.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      </a>
    </p>
  );
}
