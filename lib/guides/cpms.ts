import type { Portal } from './shape';
import { guide, inferred } from './sources';

const secureLogin = {
  en: ['Login via EU Login', 'Log in via EU Login', 'Sign in via EU Login'],
  de: ['Anmelden über EU Login', 'Anmeldung über EU Login', 'Über EU Login anmelden', 'Mit EU Login anmelden', 'Login über EU Login', 'Login via EU Login'],
  fr: ['Connexion via EU Login', 'Se connecter via EU Login'],
  es: ['Iniciar sesión con EU Login', 'Acceder con EU Login', 'Acceder a través de EU Login', 'Iniciar sesión mediante EU Login'],
  it: ['Accedi tramite EU Login', 'Accesso tramite EU Login', 'Accedi con EU Login'],
  nl: ['Aanmelden via EU Login', 'Inloggen via EU Login'],
  pl: ['Zaloguj się przez EU Login', 'Zaloguj przez EU Login'],
} as const;

const authorisation = {
  en: ['To request authorisation to use the CPMS', 'To request authorization to use the CPMS', 'To request authorisation to use CPMS'],
  de: ['Um die Berechtigung zur Nutzung des CPMS zu beantragen', 'Um eine Berechtigung zur Nutzung des CPMS zu beantragen', 'Um die Genehmigung zur Nutzung des CPMS zu beantragen', 'Um Zugang zum CPMS zu beantragen', 'Genehmigung zur Nutzung des CPMS', 'Berechtigung zur Nutzung des CPMS', 'Autorisierung zur Nutzung des CPMS', 'Berechtigung für das CPMS', 'Zulassung zum CPMS'],
  fr: ["Pour demander l'autorisation d'utiliser le CPMS", "autorisation d'utiliser le CPMS"],
  es: ['Para solicitar autorización para utilizar el CPMS', 'autorización para utilizar el CPMS', 'autorización para usar el CPMS'],
  it: ["Per richiedere l'autorizzazione all'uso del CPMS", "autorizzazione a utilizzare il CPMS", "autorizzazione all'uso del CPMS", "autorizzazione ad utilizzare il CPMS", "autorizzazione all'utilizzo del CPMS"],
  nl: ['toestemming om het CPMS te gebruiken', 'toestemming aan te vragen om het CPMS'],
  pl: ['upoważnienie do korzystania z CPMS', 'zgodę na korzystanie z CPMS'],
} as const;

const thematicAreas = {
  en: ['thematic area', 'thematic areas', 'job title'],
  de: ['Themenbereiche', 'Themengebiete', 'Berufsbezeichnung', 'thematische Bereiche', 'Fachbereiche'],
} as const;

/** CPMS 1.0: where the request starts, and where the way ends. */
export const cpms = {
  id: 'cpms',
  name: 'CPMS',
  places: [{ host: 'cpms.ern-net.eu', path: '/' }],
  except: ['/cms/*'],
  pages: {
    login: {
      stage: 'access',
      at: ['/', '/login', '/login/*'],
      notice: 'cpms2Upgrade',
      examples: ['https://cpms.ern-net.eu/login/'],
      signals: {
        title: {
          is: 'text',
          words: { en: ['Clinical Patient Management System (CPMS)', 'IT Platform for Clinical Consultations between ERN Members'] },
          seen: guide,
        },
        secureLogin: { is: 'there', any: [{ by: 'role', role: 'press', name: secureLogin, seen: guide }], seen: guide },
        authorisation: { is: 'text', words: authorisation, seen: guide },
        heading: {
          is: 'heading',
          words: { en: ['Secure Login'], de: ['Sichere Anmeldung', 'Sicherer Login'], fr: ['Connexion sécurisée'] },
          seen: guide,
        },
      },
      need: 2,
      hints: {
        requestAuthorisation: {
          kind: 'press',
          while: { stage: 'access', is: 'open' },
          target: [{ by: 'sentence', text: authorisation, seen: guide }],
        },
        logIn: { kind: 'press', target: [{ by: 'role', role: 'press', name: secureLogin, seen: guide }] },
      },
    },
    home: {
      stage: 'login',
      at: ['/*'],
      examples: ['https://cpms.ern-net.eu/dashboard/'],
      signals: {
        signOut: {
          is: 'there',
          any: [
            {
              by: 'role',
              role: 'press',
              name: {
                en: ['Logout', 'Log out', 'Sign out', 'Log off'],
                de: ['Abmelden', 'Ausloggen', 'Abmeldung'],
                fr: ['Se déconnecter', 'Déconnexion'],
                es: ['Cerrar sesión', 'Desconectar'],
                it: ['Esci', 'Disconnetti', 'Disconnettersi'],
                nl: ['Afmelden', 'Uitloggen'],
                pl: ['Wyloguj', 'Wyloguj się'],
              },
              seen: inferred,
            },
          ],
          seen: inferred,
        },
        enrol: { is: 'text', words: { en: ['Enrol Patient', 'Enrol a patient', 'Enroll Patient', 'Enrol new patient'], de: ['Patient aufnehmen', 'Patienten aufnehmen', 'Patient einschreiben', 'Patienten anmelden', 'Patient erfassen'] }, seen: guide },
        dashboard: {
          is: 'text',
          words: { en: ['ERN Dashboard', 'Centre Dashboard', 'Global Dashboard', 'ERN Preferences', 'My Panels'], de: ['ERN-Dashboard', 'Zentrums-Dashboard', 'Globales Dashboard', 'ERN-Einstellungen'] },
          seen: guide,
        },
        firstLogin: { is: 'text', words: thematicAreas, seen: guide },
      },
      need: 2,
      must: ['signOut'],
      never: [
        { is: 'there', any: [{ by: 'role', role: 'press', name: secureLogin, seen: guide }], seen: guide },
        { is: 'fields', kind: 'password', least: 1, seen: inferred },
      ],
      hints: { welcome: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
