import {
  answered,
  anyState,
  asked,
  down,
  failed,
  forPractice,
  inDoubt,
  inMyNetworks,
  joined,
  kept,
  notCleared,
  notReady,
  realHeading,
  sessionOver,
  toHelper,
  wrongAccount,
} from './cpms-says';
import { adviceWords, notAskedWords, practiceWords } from './cpms-words';
import { doubts } from './doubts';
import { cpms2Place } from './places';
import type { Portal, Words } from './shape';
import { inferred, ithaca } from './sources';
import { words } from './words';

const signOut = { by: 'role', role: 'press', says: [words.signOut], seen: inferred } as const;
/** A page, or a link, that only tells of CPMS 2.0: a manual, a video, a tour. */
const manualWords = {
  en: 'help.|how.|guide.|faq|video|tutorial|manual|tour.|learn|watch|min.|news.',
  de: 'hilfe.|anleitung|handbuch|schulung|rundgang',
  fr: 'aide.|guide.|tutoriel|manuel|visite.',
  it: 'guida.|manuale',
  es: 'ayuda.|guía.|manual',
} as const;
const notWork = [...doubts, manualWords, practiceWords] as const;
const recordWords = { en: 'patient record' } as const;
const addWords = { en: 'add new patient' } as const;
const meetingsWords = { en: 'meetings' } as const;
const menuWords = [recordWords, addWords, meetingsWords] as const;
/** Only a control that can be used: manuals, advertisements and tables of rights have these words too. */
const menu = (own: Words) =>
  ({ by: 'role', role: 'press', usable: true, says: [own], not: notWork, seen: ithaca }) as const;
/** Menu words of CPMS 2.0: the only ones that were seen inside (facts of 2026-11, A17); one alone says nothing. */
const inside = { record: menu(recordWords), add: menu(addWords), meetings: menu(meetingsWords) } as const;
/** Who is not in yet may have the menu around their page too; so one of these must stand in the page's own content. */
const work = {
  is: 'any',
  of: menuWords.flatMap((own) => [
    { by: 'role', role: 'press', own: true, says: [own], not: notWork, seen: inferred } as const,
    { is: 'present', css: realHeading, visible: true, says: own, seen: inferred } as const,
  ]),
  seen: inferred,
} as const;
/** A page with no way out that has two of these words as headings of its parts explains them. */
const explains = {
  is: 'every',
  of: [
    {
      is: 'any',
      of: [
        [recordWords, meetingsWords],
        [recordWords, addWords],
        [addWords, meetingsWords],
      ].map(
        (pair) =>
          ({
            is: 'every',
            of: pair.map((own) => ({ is: 'present', css: 'h2,h3', visible: true, says: own, seen: inferred }) as const),
            seen: inferred,
          }) as const,
      ),
      seen: inferred,
    },
    { is: 'none', of: [signOut], seen: inferred },
  ],
  seen: inferred,
} as const;
/** A page that is about CPMS 2.0, as its address or its heading says. */
const aside = [
  {
    is: 'path',
    paths: ['help', 'faq', 'news', 'about', 'guide', 'manual', 'tutorial', 'training', 'demo', 'tour', 'preview'].map(
      (part) => `/*${part}*`,
    ),
    whole: true,
    seen: inferred,
  },
  { is: 'heading', says: [manualWords], seen: inferred },
] as const;
/** Whoever is asked to sign in is not signed in; "Login history" in the menu of somebody who is asks for nothing. */
const signedOut = {
  is: 'every',
  of: [
    { by: 'role', role: 'press', says: [words.signedIn], not: [words.signOut], seen: inferred },
    { is: 'none', of: [signOut], seen: inferred },
  ],
  seen: inferred,
} as const;
/** Somebody who is signed in and told to write to somebody; a page for everybody names the helpdesk for questions. */
const sentElsewhere = { is: 'every', of: [signOut, toHelper], seen: inferred } as const;
const patientWords = {
  en: 'patient',
  it: 'pazient',
  es: 'pacient',
  pl: 'pacjent',
  nl: 'patiënt',
  fi: 'potila',
  hu: 'beteg',
  el: 'ασθεν',
  hr: 'pacijent',
  sl: 'bolnik',
  bg: 'пациент',
} as const;
/** In whatever language: who can add a patient is in. A translated menu proves nothing, but is enough for a doubt. */
const addsPatients = { by: 'role', role: 'press', own: true, says: [patientWords, words.add], seen: inferred } as const;
const reviewed = {
  is: 'sentence',
  says: [words.pending, words.request],
  not: [notAskedWords, adviceWords],
  seen: inferred,
} as const;

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
          given: {
            is: 'none',
            of: [
              // As SAAS might say it: sent, pending, refused, active …
              {
                is: 'saas',
                shows: 'request',
                state: ['sent', 'pending', 'approved', 'refused', 'closed', 'unclear'],
                seen: inferred,
              },
              kept,
              reviewed,
              answered,
              asked,
              joined,
              inMyNetworks,
              anyState,
              wrongAccount,
              notCleared,
              sentElsewhere,
              down,
              ...Object.values(inside),
              addsPatients,
            ],
            seen: inferred,
          },
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
      signals: { ...inside, work },
      need: 3,
      must: ['work'],
      never: [
        kept,
        notReady,
        inDoubt,
        asked,
        reviewed,
        down,
        sessionOver,
        forPractice,
        failed,
        signedOut,
        ...aside,
        explains,
        { is: 'fields', kind: 'password', least: 1, seen: inferred },
      ],
      hints: { welcome: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
