import { options } from 'preact';
import { persons } from '../../lib/overlay/trusted';

const handler = /^on[A-Z]/;

/**
 * From now on, whatever Preact draws listens to the person alone: a script of the page that has come to one of our
 * buttons can press it as long as it likes. Here once, so that no button can be forgotten.
 */
export function listenToPersonsOnly(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') {
      const props = vnode.props as unknown as Record<string, unknown>;
      for (const [name, act] of Object.entries(props))
        if (handler.test(name) && typeof act === 'function') props[name] = persons(act as (event: Event) => void);
    }
    before?.(vnode);
  };
}
