import { useEffect, useState } from 'preact/hooks';
import { askKeys, type Keys } from '../../lib/messages';
import { keyName } from '../../lib/text/key-name';
import { useSay } from '../shared/Say';

/** The keys of ours, as they are set now. */
export function KeyLines() {
  const say = useSay();
  const [keys, setKeys] = useState<Keys>({});
  useEffect(() => {
    let isHere = true;
    void askKeys().then((now) => isHere && setKeys(now));
    return () => {
      isHere = false;
    };
  }, []);
  const { hop, popup } = keys;
  const lines = [
    hop && say('welcome.keys', { hop: keyName(hop, say.language) }),
    popup && say('welcome.keys.popup', { popup: keyName(popup, say.language) }),
  ].filter(Boolean);
  return lines.length > 0 ? <p class="muted">{lines.join(' ')}</p> : null;
}
