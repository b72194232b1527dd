import {
  answered,
  asked,
  closed,
  down,
  ended,
  failed,
  forPractice,
  inDoubt,
  kept,
  letInAgain,
  maybeKept,
  moreNotReady,
  noMore,
  notReady,
  practiceSite,
  realHeading,
  requestRefused,
  sessionOver,
  told,
} from './cpms-says';
import { adviceWords, readerWords, takeBackWords } from './cpms-words';
import { doubts, notSo } from './doubts';
import { cpmsPlace, saasPlace } from './places';
import { saasWords } from './saas-words';
import type { Portal } from './shape';
import { guide, inferred } from './sources';
import { words } from './words';

/** "Login via EU Login", not "create an EU Login" or "request it". */
const viaEuLogin = [
  {
    by: 'role',
    role: 'press',
    says: [words.euLogin],
    not: [words.create, words.request, words.authorise, words.lost, words.install, words.cpms2, words.signOut],
    seen: guide,
  },
] as const;
/** Whoever follows such a sentence asks for nothing, or takes back what they asked for; or it speaks to others. */
const notForThem = [
  words.negated,
  words.remove,
  words.others,
  takeBackWords,
  saasWords.giveUp,
  saasWords.runsOut,
  saasWords.refused,
  {
    en: 'policy|terms|agree|appeal|patients.|status|see.|view.|check.|follow|find.|monitor|print|track|learn|video|how.|guide.|explain|read.|relatives|behalf',
    de: 'bedingungen|richtlinie|patienten.|patientinnen|stand.|status|ansehen|verfolgen|erfahren|erklär|anleitung|video|wie.',
    fr: 'patients.|statut|état.|suivre|voir.|consulter|savoir|comment.|vidéo|guide.',
    it: 'pazienti.|stato.|vedere|segu|sapere|come.|video|guida.',
    es: 'pacientes.|estado.|seguir|seguimiento|ver.|consultar|saber|cómo.|vídeo|guía.',
    nl: 'patiënten|status|bekijk|volgen|hoe.|video',
    pl: 'pacjenci|śledz|status|stan.|sprawdz|jak.|wideo|film',
    pt: 'pacientes|doentes|acompanh|seguir|estado.|ver.|consultar|saber|como.|vídeo',
  },
] as const;
/** CPMS says that this person may not enter … because somebody must first say yes. */
const reviewed = {
  is: 'any',
  of: [
    { is: 'sentence', says: [words.pending, words.request], not: [adviceWords], seen: inferred },
    { is: 'sentence', says: [words.pending, words.review], not: [adviceWords], seen: inferred },
  ],
  seen: inferred,
} as const;
/** Any word of waiting. */
const waiting = { is: 'text', says: [words.pending], seen: inferred } as const;
const enrolWords = { en: 'enrol patient|enroll patient', de: 'patient aufnehmen|patient anlegen' } as const;
const dashboardWords = { en: 'dashboard', de: 'dashboard|mein zentrum', fr: 'dashboard|tableau bord' } as const;
/** A page that tells about CPMS, or invites to it, is not CPMS at work. */
const aboutWords = {
  en: 'help|how.|step|guide.|faq|video|pdf|min.|explain|newsletter|invit|new.|news.|setting|search|welcome',
  de: 'hilfe|wie.|anleitung|erklär|einlad|neue|einstellung|einen.',
  fr: 'aide.|comment.|expliqu|lettre|nouve|propos',
  it: 'guida|spiegat|nuov',
} as const;
const noWork = [...doubts, aboutWords] as const;
/** So their addresses say. */
const aside = {
  is: 'path',
  paths: ['help', 'faq', 'news', 'about', 'contact', 'search', 'setting', 'training', 'terms', 'legal', 'error'].map(
    (part) => `/*${part}*`,
  ),
  seen: inferred,
} as const;
/** CPMS may have its menu around every page of a person who is signed in, so it never tells alone where they are. */
const menuWords = {
  en: 'ern dashboard|centre dashboard|global dashboard|ern preferences',
  fr: 'tableau bord ern',
} as const;
/** What only those who were let in can do or see there, in the page's own content. */
const enrol = { by: 'role', role: 'press', own: true, says: [enrolWords], not: noWork, seen: guide } as const;
const dashboard = {
  is: 'every',
  of: [
    { by: 'role', role: 'press', says: [menuWords], not: doubts, seen: guide },
    { is: 'present', css: realHeading, visible: true, says: dashboardWords, seen: inferred },
    { is: 'none', of: [{ is: 'heading', says: [dashboardWords, aboutWords], seen: inferred }], seen: inferred },
  ],
  seen: guide,
} as const;
const joinWords = { en: 'register.|registration|approval', de: 'registrier', fr: 'inscri' } as const;
/**
 * CPMS asks for this once, when the person is in for the first time. Forms for access and newsletters may ask for it
 * too.
 */
const firstLogin = {
  is: 'every',
  of: [
    {
      is: 'sentence',
      not: doubts,
      says: [
        {
          en: 'thematic area|job title',
          de: 'themenbereich|themengebiet|thematische bereiche',
          fr: 'domaines thématiques',
          it: 'aree tematiche',
          es: 'áreas temáticas',
          pt: 'áreas temáticas',
          nl: 'thematische gebieden',
          pl: 'obszary tematyczne',
        },
      ],
      seen: guide,
    },
    { is: 'present', css: 'form :is(input,select)', visible: true, seen: guide },
    {
      is: 'none',
      of: [
        { by: 'role', role: 'press', own: true, says: [words.request], seen: inferred },
        { by: 'role', role: 'press', own: true, says: [joinWords], seen: inferred },
        { is: 'heading', says: [words.request], seen: inferred },
        { is: 'heading', says: [joinWords], seen: inferred },
        { is: 'heading', says: [aboutWords], not: [{ en: 'welcome' }], seen: inferred },
      ],
      seen: inferred,
    },
  ],
  seen: guide,
} as const;
/** The page sends people on to CPMS 2.0 (facts of 2026-11, C7). */
const moved = { is: 'sentence', says: [words.cpms2], seen: inferred } as const;
const passwordField = { is: 'fields', kind: 'password', least: 1, seen: inferred } as const;
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
      never: [practiceSite],
      errors: {
        notIn: {
          is: 'every',
          of: [
            { is: 'error', says: [words.notLetIn, readerWords], not: [...notSo, words.others], seen: inferred },
            { is: 'none', of: [reviewed], seen: inferred },
          ],
          seen: inferred,
        },
      },
      hints: {
        requestAuthorisation: {
          kind: 'press',
          piece: 'saas',
          label: { en: 'click here', seen: guide },
          while: { stage: 'access', is: 'open' },
          // Asked already, or to be asked elsewhere or later: then not here.
          given: {
            is: 'none',
            of: [moved, reviewed, answered, asked, closed, requestRefused, noMore, down],
            seen: inferred,
          },
          // The way of those whose network uses CPMS 2.0 is another (facts of 2026-11, 0.3).
          route: 'saas',
          // The sentence that names the request is meant; in languages in which we do not know its word, the only one.
          target: [[words.request], []].map(
            (request) =>
              ({
                by: 'sentence',
                says: [words.authorise, words.cpms, ...request],
                not: [words.platform, ...notForThem],
                // Neighbours of SAAS, what CPMS has to read, and its own way to log in.
                notTo: [...saasPlace.except, ...cpmsPlace.except, '/login/*'],
                notCalled: [words.euLogin],
                seen: guide,
              }) as const,
          ),
        },
        moved: { kind: 'look', given: moved },
        logIn: {
          kind: 'press',
          label: { en: 'Login via EU Login', seen: guide },
          given: { is: 'none', of: [down], seen: inferred },
          target: viaEuLogin,
        },
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
        own: { is: 'any', of: [enrol, dashboard, firstLogin], seen: guide },
      },
      need: 2,
      must: ['signOut', 'own'],
      never: [
        secureLogin,
        maybeKept,
        // Their own profile is what the first page asks for.
        { is: 'every', of: [notReady, { is: 'none', of: [firstLogin], seen: inferred }], seen: inferred },
        moreNotReady,
        inDoubt,
        reviewed,
        down,
        sessionOver,
        forPractice,
        failed,
        aside,
        passwordField,
        { is: 'present', css: 'dialog[open],[aria-modal=true]', visible: true, seen: inferred },
      ],
      hints: { welcome: { kind: 'wait' } },
    },
    /** Signed in, and not let in. */
    denied: {
      // Who waits for a yes is told so at that task; who has it, at the last one.
      stage: 'access',
      actsOn: ['access', 'login'],
      signedIn: true,
      piece: 'arrived',
      troubles: ['notIn', 'noApproval'],
      at: ['/*'],
      examples: ['https://cpms.ern-net.eu/error'],
      signals: { said: { is: 'any', of: [kept, requestRefused], seen: inferred } },
      need: 1,
      // Where one logs in, nobody is in yet, whatever that page says of a request; EU Login sends people back to the
      // same path, with a ticket in the address.
      never: [
        secureLogin,
        passwordField,
        letInAgain,
        told,
        { is: 'path', paths: ['/login'], whole: true, seen: inferred },
      ],
      // Who is still waiting for a yes is let in once it comes.
      // Nor has who was let in once what this trouble is about.
      errors: { notIn: { is: 'none', of: [reviewed, waiting, ended], seen: inferred } },
      hints: {
        ask: { kind: 'wait', given: { is: 'none', of: [ended], seen: inferred } },
        ended: { kind: 'wait', given: ended },
      },
    },
  },
} as const satisfies Portal;
