import { Answers } from './Answers';
import { Ask } from './Ask';
import { ActsProvider } from './acts';
import { Different } from './Different';
import { Foot } from './Foot';
import { HelpdeskMessage } from './HelpdeskMessage';
import { Here } from './Here';
import { HiddenHints } from './HiddenHints';
import { Methods } from './Methods';
import { Notices } from './Notices';
import { OwnData } from './OwnData';
import { Rescue } from './Rescue';
import { Tasks } from './Tasks';

/** The popup: the four tasks with the one next thing to do, the page in front, and quiet help below. */
export function Popup() {
  return (
    <ActsProvider>
      <main>
        <Notices />
        <Tasks />
        <Here />
        <HiddenHints />
        <Methods />
        <Answers />
        <div class="drawers">
          <Rescue />
          <HelpdeskMessage />
          <Ask />
          <Different />
          <OwnData />
        </div>
      </main>
      <Foot />
    </ActsProvider>
  );
}
