import { cpmsPlace } from './places';
import type { Portal } from './shape';
import { guide, inferred } from './sources';
import { words } from './words';

/** "Login via EU Login", not "create an EU Login". */
const viaEuLogin = [{ by: 'role', role: 'press', says: [words.euLogin], not: [words.create], seen: guide }] as const;
const refused = { en: 'not authori|unauthori|access denied|no access', de: 'nicht berechtigt|kein zugang' } as const;
const secureLogin = { is: 'any', of: viaEuLogin, seen: guide } as const;

/** CPMS 1.0: where the request starts, and where the way ends. */
export const cpms = {
  ...cpmsPlace,
  // The German ReCONNET guide shows its pages in English.
  speaks: 'en',
  networksCare: true,
  pages: {
    login: {
      stage: 'access',
      actsOn: ['access', 'login'],
      piece: 'login',
      troubles: ['noApproval', 'notIn', 'noPassword'],
      at: ['/', '/login', '/login/*'],
      notice: 'cpms2Upgrade',
      noticeOnce: true,
      examples: ['https://cpms.ern-net.eu/login/'],
      signals: {
        title: {
          is: 'text',
          says: [{ en: 'clinical patient management system cpms|platform clinical consultations between ern members' }],
          seen: guide,
        },
        secureLogin,
        authorisation: { is: 'statement', says: [words.authorise, words.cpms], seen: guide },
        path: { is: 'path', paths: ['/login', '/login/*'], seen: guide },
      },
      need: 2,
      must: ['secureLogin'],
      errors: { notIn: { is: 'error', says: [refused], seen: inferred } },
      hints: {
        requestAuthorisation: {
          kind: 'press',
          piece: 'saas',
          label: { en: 'click here', seen: guide },
          while: { stage: 'access', is: 'open' },
          target: [{ by: 'sentence', says: [words.authorise, words.cpms], seen: guide }],
        },
        logIn: { kind: 'press', label: { en: 'Login via EU Login', seen: guide }, target: viaEuLogin },
      },
    },
    home: {
      stage: 'login',
      signedIn: true,
      proves: ['access', 'login'],
      piece: 'arrived',
      at: ['/*'],
      examples: ['https://cpms.ern-net.eu/dashboard/'],
      signals: {
        signOut: {
          is: 'any',
          of: [
            { by: 'link', path: '/logout', seen: inferred },
            { by: 'role', role: 'press', says: [words.signOut], seen: inferred },
          ],
          seen: inferred,
        },
        enrol: { is: 'text', says: [{ en: 'enrol patient|enroll patient', de: 'patient aufnehmen' }], seen: guide },
        dashboard: {
          is: 'text',
          says: [{ en: 'ern dashboard|centre dashboard|global dashboard|ern preferences', fr: 'tableau bord ern' }],
          seen: guide,
        },
        firstLogin: {
          is: 'text',
          says: [
            {
              en: 'thematic area|job title',
              de: 'themenbereich|themengebiet|thematische bereiche',
              fr: 'domaines thématiques',
            },
          ],
          seen: guide,
        },
      },
      need: 2,
      must: ['signOut'],
      never: [secureLogin, { is: 'fields', kind: 'password', least: 1, seen: inferred }],
      hints: { welcome: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
