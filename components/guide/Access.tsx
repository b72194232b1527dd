import { networkOf } from '../../lib/guides/networks';
import { type Route, routes } from '../../lib/guides/shape';
import { destinations } from '../../lib/guides/way';
import { proposeRoute } from '../../lib/profile/route';
import { routeOf } from '../../lib/progress/state';
import { Notice } from '../shared/Notice';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Task } from './Chapter';
import { Fold } from './Fold';
import { Go } from './Go';
import { noteAt } from './note-at';
import { Parts } from './Parts';

/** 3: the access. The person's own route first, the other one folded away; both while nobody knows which. */
export function Access() {
  const say = useSay();
  const { view } = useProgress();
  const route = routeOf(view.state);
  const note = noteAt('access', view.state.profile, say);
  return (
    <Task stage="access">
      <p>{say('guide.access.intro')}</p>
      <Why route={route} />
      {note && <Notice title={note} />}
      {routes
        .filter((one) => route === null || one === route)
        .map((one) => (
          <div key={one} class="part">
            <h3>{say(`welcome.route.${one}`)}</h3>
            <Way route={one} />
          </div>
        ))}
      {routes
        .filter((one) => route !== null && one !== route)
        .map((one) => (
          <Fold key={one} title={say('guide.access.other', { route: say(`welcome.route.${one}`) })}>
            <Way route={one} />
          </Fold>
        ))}
    </Task>
  );
}

/** Why this route: what the network describes, as long as the person follows it. */
function Why({ route }: { route: Route | null }) {
  const say = useSay();
  const { view } = useProgress();
  const network = networkOf(view.state.profile.network);
  const proposal = proposeRoute(network?.id);
  if (route === null) return <p>{say('guide.access.routes')}</p>;
  if (!network || proposal?.route !== route) return null;
  const reason = proposal.because === 'current' ? 'current' : route;
  return <p>{say(`welcome.route.why.${reason}`, { network: network.acronym })}</p>;
}

function Way({ route }: { route: Route }) {
  const say = useSay();
  return (
    <>
      <p>{say(`welcome.route.${route}.help`)}</p>
      {route === 'saas' && <p>{say('notice.cpms2Upgrade')}</p>}
      <Go to={destinations.cpms[route]} />
      <Parts piece={route} level="h4" />
    </>
  );
}
