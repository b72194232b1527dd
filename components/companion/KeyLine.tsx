import { useEffect, useState } from 'preact/hooks';
import { askKeys } from '../../lib/messages';
import { keyName } from '../../lib/text/key-name';
import { useSay } from '../shared/Say';

/** Like `suggested_key` in `wxt.config.ts`; its words take as much room as those of the real key. */
const usual = 'Alt+Shift+L';

/**
 * The key that hops into the card and out of it, as the browser has it now; asked when it is first to be seen. Until
 * the answer is there its line is kept free, because the buttons above would slip away under the hand otherwise.
 */
export function KeyLine({ isAsked }: { readonly isAsked: boolean }) {
  const say = useSay();
  const [key, setKey] = useState<string>();
  useEffect(() => {
    if (!isAsked) return;
    let isHere = true;
    void askKeys().then(({ hop }) => isHere && setKey(hop));
    return () => {
      isHere = false;
    };
  }, [isAsked]);
  const words = say('card.key', { key: keyName(key || usual, say.language) });
  return <p class={key ? 'small' : 'small kept-free'}>{words}</p>;
}
