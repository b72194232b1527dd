import { cpms2Place } from './places';
import type { Portal } from './shape';

/** CPMS 2.0. Not one of its pages is known, so nothing is pointed at: a card with the known steps, that is all. */
export const cpms2 = {
  ...cpms2Place,
  networksCare: true,
  pages: {
    start: {
      stage: 'access',
      actsOn: ['access', 'login'],
      piece: 'cpms2',
      troubles: ['noApproval', 'notIn', 'noPassword'],
      at: ['/*'],
      examples: ['https://cpms2.ern-net.eu/'],
      signals: {},
      need: 0,
      untold: true,
      hints: {
        request: { kind: 'look', while: { stage: 'access', is: 'open' } },
        logIn: { kind: 'look', while: { stage: 'access', is: 'done' } },
        helpdesk: { kind: 'look' },
      },
    },
  },
} as const satisfies Portal;
