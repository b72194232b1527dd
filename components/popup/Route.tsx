import { routes } from '../../lib/guides/shape';
import { proposeRoute } from '../../lib/profile/route';
import { routeOf } from '../../lib/progress/state';
import { Button } from '../shared/Button';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';

/** Which way access is asked for, and the way over to the other one. */
export function Route() {
  const say = useSay();
  const { view, tell } = useProgress();
  const route = routeOf(view.state);
  if (!route) return null;
  const [other] = routes.filter((one) => one !== route);
  const proposed = proposeRoute(view.state.profile.network)?.route;
  // Choosing what is proposed means to follow the proposal, also when the network changes later.
  const change = () => other && void tell({ type: 'routeChosen', route: other === proposed ? null : other });
  return (
    <div class="route">
      {route === 'saas' && <p class="muted">{say('welcome.route.upgraded')}</p>}
      <Button look="quiet" onClick={change}>
        {say(`popup.route.${other}`)}
      </Button>
    </div>
  );
}
