import { Button } from '../shared/Button';
import { Drawer } from '../shared/Drawer';
import { Erase } from '../shared/Erase';
import { openSettings } from '../shared/open';
import { useSay } from '../shared/Say';
import { StoredData } from '../shared/StoredData';

/**
 * Everything we keep, to see, to take along and to erase. A file is chosen on the settings page, because Firefox
 * closes the popup as soon as it shows its window for choosing one.
 */
export function OwnData() {
  const say = useSay();
  return (
    <Drawer title={say('popup.data')}>
      <StoredData />
      <Button onClick={() => void openSettings('data')}>{say('popup.data.import')}</Button>
      <Erase />
    </Drawer>
  );
}
