import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';
import { Access } from './Access';
import { Ask } from './Ask';
import { AsOf } from './AsOf';
import { Contents } from './Contents';
import { Account, Login, SecondFactor } from './chapters';
import { Never } from './Never';
import { Own } from './Own';
import { Sources } from './Sources';
import { Troubles } from './Troubles';

/** The whole way to read and to print, in the order in which it goes. */
export function Written() {
  const say = useSay();
  return (
    <main class="guide" id="guide">
      <header class="guide-head">
        <h1>{say('guide.title')}</h1>
        <p class="lead">{say('guide.lead')}</p>
        <p>{say('guide.words')}</p>
        <p class="muted">
          <AsOf />
        </p>
        <div class="choices no-print">
          <a class="button" href="#checklist">
            {say('guide.check.open')}
          </a>
          <Button onClick={() => window.print()}>{say('guide.print')}</Button>
        </div>
      </header>
      <Own />
      <Contents />
      <Account />
      <SecondFactor />
      <Access />
      <Login />
      <Troubles />
      <Ask />
      <Never />
      <Sources />
    </main>
  );
}
