import { useEffect } from 'preact/hooks';
import { Erase } from '../shared/Erase';
import { useSay } from '../shared/Say';
import { StoredData } from '../shared/StoredData';
import { Import } from './Import';
import { Section } from './Section';

/** Everything we keep: to see, to take along, to bring back and to erase. */
export function OwnData() {
  const say = useSay();
  // The page is drawn after the browser has looked for the place in its address.
  useEffect(() => {
    if (location.hash === '#data') document.getElementById('data')?.focus();
  }, []);
  return (
    <Section id="data" title={say('popup.data')}>
      <div class="own-data">
        <StoredData />
        <Import />
        <Erase />
      </div>
    </Section>
  );
}
