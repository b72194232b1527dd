import { answered, down, failed, forPractice, kept, notReady, sessionOver } from './cpms-says';
import { doubts } from './doubts';
import { cpms2Place } from './places';
import type { Portal, Words } from './shape';
import { inferred, ithaca } from './sources';
import { words } from './words';

/** A sentence that tells people what they find there, or how to get there, is no menu. */
const prose = [...doubts, words.signedIn] as const;
const recordWords = { en: 'patient record' } as const;
const addWords = { en: 'add new patient' } as const;
const meetingsWords = { en: 'meetings' } as const;
/** A sentence that names the others as well is prose. */
function inMenu(own: Words, ...others: readonly Words[]) {
  return {
    is: 'any',
    of: [
      { by: 'role', role: 'press', says: [own], not: prose, seen: ithaca },
      {
        is: 'every',
        of: [
          { is: 'sentence', says: [own], not: [...prose, ...others], seen: ithaca },
          // A page that explains it has it as a heading.
          { is: 'none', of: [{ is: 'heading', says: [own], seen: inferred }], seen: inferred },
        ],
        seen: ithaca,
      },
    ],
    seen: ithaca,
  } as const;
}
/** Menu words of CPMS 2.0: the only ones that were seen inside (facts of 2026-11, A17); one alone says nothing. */
const inside = {
  record: inMenu(recordWords, addWords, meetingsWords),
  add: inMenu(addWords, recordWords, meetingsWords),
  meetings: inMenu(meetingsWords, recordWords, addWords),
} as const;
const signOut = { by: 'role', role: 'press', says: [words.signOut], seen: inferred } as const;
const reviewed = { is: 'sentence', says: [words.pending, words.request], seen: inferred } as const;

/** CPMS 2.0. Of its pages three words are known, so nothing is pointed at: a card with the known steps, that is all. */
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
      // What a dialog asks of the person comes first, and what is behind it is not known.
      never: [{ is: 'present', css: 'dialog[open],[aria-modal=true]', visible: true, seen: inferred }],
      errors: { notIn: { is: 'every', of: [kept, { is: 'none', of: [reviewed], seen: inferred }], seen: inferred } },
      hints: {
        request: {
          kind: 'look',
          while: { stage: 'access', is: 'open' },
          given: { is: 'none', of: [kept, reviewed, answered, down], seen: inferred },
        },
        logIn: {
          kind: 'look',
          while: { stage: 'access', is: 'done' },
          given: { is: 'none', of: [kept, reviewed, down, signOut], seen: inferred },
        },
        helpdesk: { kind: 'look' },
      },
    },
    home: {
      stage: 'login',
      signedIn: true,
      proves: ['access', 'login'],
      piece: 'cpms2',
      at: ['/*'],
      examples: ['https://cpms2.ern-net.eu/patients'],
      signals: inside,
      need: 2,
      never: [
        kept,
        notReady,
        reviewed,
        down,
        sessionOver,
        forPractice,
        failed,
        { is: 'fields', kind: 'password', least: 1, seen: inferred },
      ],
      hints: { welcome: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
