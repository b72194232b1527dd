import { networkOf } from '../../lib/guides/networks';
import { type Route, routes } from '../../lib/guides/shape';
import { proposeRoute } from '../../lib/profile/route';
import { routeOf } from '../../lib/progress/state';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Section } from './Section';

/** The way to ask for access: proposed for the network, with the reason; the person may choose the other one. */
export function RouteChoice() {
  const say = useSay();
  const { view } = useProgress();
  const network = networkOf(view.state.profile.network);
  const proposal = proposeRoute(network?.id);
  const reason = proposal ? (proposal.because === 'current' ? 'current' : proposal.route) : 'none';
  const chosen = routeOf(view.state);
  return (
    <Section id="route" title={say('welcome.route')}>
      <fieldset aria-describedby="route-why">
        <legend class="unseen">{say('welcome.route')}</legend>
        <p id="route-why">{say(`welcome.route.why.${reason}`, { network: network?.acronym })}</p>
        {routes.map((route) => (
          <OneRoute key={route} route={route} chosen={chosen === route} proposed={proposal?.route === route} />
        ))}
        {chosen === 'saas' && <p class="muted">{say('welcome.route.upgraded')}</p>}
      </fieldset>
    </Section>
  );
}

function OneRoute({ route, chosen, proposed }: { route: Route; chosen: boolean; proposed: boolean }) {
  const say = useSay();
  const { tell } = useProgress();
  const id = `route-${route}`;
  // Choosing what is proposed means to follow the proposal, also when the network changes later.
  const choose = () => void tell({ type: 'routeChosen', route: proposed ? null : route });
  return (
    <div class="choice">
      <input type="radio" name="route" id={id} checked={chosen} onChange={choose} aria-describedby={`${id}-help`} />
      <div>
        <label for={id}>
          {say(`welcome.route.${route}`)} {proposed && <span class="tag">{say('welcome.route.proposed')}</span>}
        </label>
        <p id={`${id}-help`} class="muted">
          {say(`welcome.route.${route}.help`)}
        </p>
      </div>
    </div>
  );
}
