import { troubles } from '../../lib/guides/troubles';
import { Drawer } from '../shared/Drawer';
import { FirstAid } from '../shared/FirstAid';
import { useSay } from '../shared/Say';

/** First aid, to look up. */
export function Rescue() {
  const say = useSay();
  return (
    <Drawer title={say('rescue.open')}>
      {troubles.map((trouble) => (
        <Drawer key={trouble} title={say(`rescue.${trouble}.title`)} group="rescue">
          <FirstAid trouble={trouble} />
        </Drawer>
      ))}
    </Drawer>
  );
}
