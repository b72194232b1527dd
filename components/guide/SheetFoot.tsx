import { euLoginSupport } from '../../lib/guides/contacts';
import { helpdeskOf } from '../../lib/profile/helpdesk';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Address } from './Linked';

/** The foot of the sheet: what not to do, how long it takes, whom to ask. */
export function SheetFoot() {
  const say = useSay();
  const { view } = useProgress();
  const { network, href } = helpdeskOf(view.state.profile);
  return (
    <div class="sheet-foot">
      <section>
        <h2>{say('rescue.not')}</h2>
        <ul>
          {['account', 'role', 'panic', 'mail'].map((one) => (
            <li key={one}>{say(`guide.check.not.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('guide.check.wait')}</h2>
        <ul>
          {['mail', 'approval'].map((one) => (
            <li key={one}>{say(`guide.check.wait.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section class="sheet-ask">
        <h2>{say('popup.ask')}</h2>
        <ul>
          <li>
            {say('guide.check.ask.network', { network: network || 'none' })} {href && <Address href={href} />}
            {!href && <span class="line" />}
          </li>
          <li>
            {say('guide.check.ask.euLogin')} <Address href={`mailto:${euLoginSupport}`} />
          </li>
        </ul>
      </section>
    </div>
  );
}
