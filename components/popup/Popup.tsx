import { Ask } from './Ask';
import { Different } from './Different';
import { Foot } from './Foot';
import { HelpdeskMessage } from './HelpdeskMessage';
import { HiddenHints } from './HiddenHints';
import { Methods } from './Methods';
import { NextCard } from './NextCard';
import { Notices } from './Notices';
import { OwnData } from './OwnData';
import { Rescue } from './Rescue';
import { Tasks } from './Tasks';

/** The popup: what to know, the one next thing, the four tasks, and quiet help below. */
export function Popup() {
  return (
    <>
      <main>
        <Notices />
        <NextCard />
        <Methods />
        <Tasks />
        <HiddenHints />
        <div class="drawers">
          <Rescue />
          <Different />
          <HelpdeskMessage />
          <Ask />
          <OwnData />
        </div>
      </main>
      <Foot />
    </>
  );
}
