import browser from 'webextension-polyfill';
import { reportPath } from '../../lib/report/tab';
import { Button } from '../shared/Button';
import { Drawer } from '../shared/Drawer';
import { openTab } from '../shared/open';
import { useSay } from '../shared/Say';

/** A page looks different from what we say: leads to a cleaned copy of it, for whoever mends the guides. */
export function Different() {
  const say = useSay();
  const open = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    await openTab(browser.runtime.getURL(reportPath(tab?.id)));
  };
  return (
    <Drawer title={say('report.open')}>
      <p>{say('report.open.text')}</p>
      <Button onClick={() => void open()}>{say('report.open.do')}</Button>
    </Drawer>
  );
}
