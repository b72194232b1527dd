import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { SiteAccess } from '../shared/SiteAccess';
import { Have } from './Have';
import { OwnData } from './OwnData';
import { Plan } from './Plan';
import { Preset } from './Preset';
import { Privacy } from './Privacy';
import { RouteChoice } from './RouteChoice';
import { Saved } from './Saved';
import { Start } from './Start';

/** First run and settings on one page: everything is optional, and saved at once. */
export function Welcome() {
  const say = useSay();
  const { view } = useProgress();
  const page = view.state.welcomed ? 'settings' : 'welcome';
  return (
    <main class="welcome">
      <h1>{say(`${page}.title`)}</h1>
      <p class="lead">{say(`${page}.lead`)}</p>
      <div class="notices">
        <SiteAccess />
      </div>
      <Have />
      <Preset />
      <Plan />
      <RouteChoice />
      <Privacy />
      <Start />
      <OwnData />
      <Saved />
    </main>
  );
}
