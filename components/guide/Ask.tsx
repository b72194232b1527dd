import { euLoginSupport } from '../../lib/guides/contacts';
import { helpdeskOf } from '../../lib/profile/helpdesk';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { Chapter } from './Chapter';
import { Address } from './Linked';

/** Who can help: the network's helpdesk or its page, and EU Login's own support. */
export function Ask() {
  const say = useSay();
  const { view } = useProgress();
  const { way, network, href } = helpdeskOf(view.state.profile);
  return (
    <Chapter id="ask" title={say('popup.ask')}>
      {way === 'none' ? (
        <p>{say('popup.ask.choose')}</p>
      ) : (
        <p>
          <Say id={`popup.ask.${way}`} values={{ network }} /> <Address href={href} />
        </p>
      )}
      <p>
        {say('popup.ask.euLogin')} <Address href={`mailto:${euLoginSupport}`} />
      </p>
      <p>{say('popup.ask.noPatients')}</p>
    </Chapter>
  );
}
