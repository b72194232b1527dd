import { sorryPlace } from './places';
import type { Portal } from './shape';

/** Where visitors are sent while EU Login is out of order or turns them away; nothing on it is worth pointing at. */
export const sorry = {
  ...sorryPlace,
  pages: {
    unreachable: {
      stage: 'account',
      piece: 'outage',
      troubles: ['sorry'],
      at: ['/*'],
      examples: ['https://sorry.ec.europa.eu/'],
      signals: {},
      need: 0,
      hints: { wait: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
