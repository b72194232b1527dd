import { useEffect, useState } from 'preact/hooks';
import { Drawer } from '../shared/Drawer';
import { Pin } from '../shared/Pin';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { SiteAccess } from '../shared/SiteAccess';
import { Have } from './Have';
import { Later } from './Later';
import { OwnData } from './OwnData';
import { Plan } from './Plan';
import { Preset } from './Preset';
import { Privacy } from './Privacy';
import { Saved } from './Saved';
import { Start } from './Start';

/**
 * First run and settings on one page: everything is optional, and saved at once. What the first task needs fits one
 * screen; what only the third one needs comes after it, and what is kept is for the settings.
 */
export function Welcome() {
  const say = useSay();
  const { view } = useProgress();
  const page = view.state.welcomed ? 'settings' : 'welcome';
  // Whoever was sent here for their data has begun.
  const [isForData] = useState(() => location.hash === '#data');
  // The page is drawn after the browser has looked for the place in its address.
  useEffect(() => {
    if (/^#(?:plan|have)$/.test(location.hash)) document.getElementById(location.hash.slice(1))?.focus();
  }, []);
  return (
    <main class="welcome">
      <h1>{say(`${page}.title`)}</h1>
      <p class="lead">{say(`${page}.lead`)}</p>
      <div class="notices">
        <SiteAccess />
      </div>
      <div class="columns">
        <Plan />
        <Have />
        <Start />
      </div>
      <Preset />
      <Pin />
      <Later />
      <Privacy />
      {page === 'settings' || isForData ? (
        <OwnData />
      ) : (
        <Drawer title={say('popup.data')}>
          <OwnData />
        </Drawer>
      )}
      <Saved />
    </main>
  );
}
