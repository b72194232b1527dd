import { useEffect, useState } from 'preact/hooks';
import { askKeys } from '../../lib/messages';
import { keyName } from '../../lib/text/key-name';
import { useSay } from '../shared/Say';

/** The key that hops into the card and out of it, as the browser has it now; asked when it is first to be seen. */
export function KeyLine() {
  const say = useSay();
  const [key, setKey] = useState('');
  useEffect(() => {
    let isHere = true;
    void askKeys().then(({ hop }) => isHere && setKey(hop ?? ''));
    return () => {
      isHere = false;
    };
  }, []);
  return key ? <p class="small">{say('card.key', { key: keyName(key, say.language) })}</p> : null;
}
