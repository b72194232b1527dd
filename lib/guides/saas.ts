import { notSo } from './doubts';
import { saasPlace } from './places';
import { saasWords } from './saas-words';
import type { Portal } from './shape';
import { dataTables, guide, inferred } from './sources';
import { words } from './words';

const anywhere = ['/*'] as const;
const radios = { is: 'fields', kind: 'radio', least: 1, seen: guide } as const;
const commentBox = { is: 'fields', kind: 'textarea', least: 1, seen: guide } as const;
const roleRows = { is: 'saas', shows: 'rows', of: 'role', least: 1, seen: guide } as const;
const wizard = { is: 'saas', shows: 'steps', seen: guide } as const;
/** "New application access", the title of all four steps. */
const newAccess = { is: 'heading', says: [words.application, words.access], seen: guide } as const;
/** A page without the wizard's buttons may be at any step. */
const anyStep = { is: 'every', of: [{ is: 'saas', shows: 'noSteps', seen: guide }, newAccess], seen: guide } as const;
const stepTwo = { is: 'any', of: [{ is: 'saas', shows: 'steps', at: 2, seen: guide }, anyStep], seen: guide } as const;
/** The frame names CPMS beside its title; where it names nothing, only lists of CPMS itself are trusted. */
const named = { is: 'saas', shows: 'application', named: 'ours', seen: guide } as const;
/** The same steps may give a profile back (facts of 2026-11, A7). */
const givesBack = {
  is: 'any',
  of: [
    { is: 'heading', says: [words.remove, words.profile], seen: inferred },
    { is: 'heading', says: [saasWords.takeBack, words.profile], seen: inferred },
    { is: 'heading', says: [saasWords.takeBack, words.access], seen: inferred },
  ],
  seen: inferred,
} as const;
const inNetwork = {
  is: 'any',
  of: [named, { is: 'saas', shows: 'trail', known: true, seen: guide }],
  seen: guide,
} as const;

/** Rows of hospitals to choose from: no other step has them. One more box or radio button says nothing. */
const hospitalRows = { is: 'saas', shows: 'rows', of: 'hospital', least: 1, seen: guide } as const;
/** A list of requests or profiles of one's own tells that SAAS, or this wizard, is not to be used again. */
const asked = {
  is: 'saas',
  shows: 'request',
  state: ['pending', 'approved', 'refused', 'closed', 'unclear'],
  seen: inferred,
} as const;

/** "Request access", not its list, what takes one back, or what an administrator decides (facts of 2026-11, A6, A7). */
const notToAsk = [words.send, saasWords.takeBack, saasWords.decide, saasWords.listed] as const;
const requestAccess = [
  { by: 'role', role: 'press', says: [words.request, words.access], not: notToAsk, ofCpms: true, seen: guide },
] as const;
const welcome = { is: 'heading', says: [words.welcome], seen: inferred } as const;
/** "Request access" in the page's own content. */
const wayToAsk = {
  by: 'role',
  role: 'press',
  own: true,
  says: [words.request, words.access],
  not: notToAsk,
  seen: inferred,
} as const;
/** A button that sends; never one that takes back, keeps for later, or decides about somebody else's request. */
const notToSend = [
  ...[words.cancel, saasWords.takeBack, saasWords.decide],
  ...[saasWords.aboutSending, saasWords.forElse],
] as const;

const searchBox = [
  { by: 'label', kind: 'search', says: [words.search], seen: dataTables },
  { by: 'place', kind: 'search', place: 1, of: 1, seen: dataTables },
] as const;
const searchHint = {
  kind: 'type',
  label: { en: 'Search', seen: guide },
  unlessFound: 'row',
  target: searchBox,
} as const;
/** A list that can be searched: by its label, or the only field of a step with its buttons. */
const search = {
  is: 'any',
  of: [searchBox[0], { is: 'every', of: [wizard, searchBox[1]], seen: guide }],
  seen: guide,
} as const;

const upOneLevel = {
  kind: 'careful',
  shown: 'trailWrong',
  label: { en: 'Up', seen: guide },
  target: [{ by: 'saas', find: 'up', seen: guide }],
} as const;
/** Words above the list that we do not know are asked about; they are no alarm. */
const askTrail = { kind: 'look', shown: 'trailUnclear', compares: 'trail' } as const;

/**
 * SAAS, DG SANTE's authorisation system: the request for access. Its address is unknown (probably /saas…), so its
 * pages are recognised by content. "SaaS" alone proves nothing: CPMS calls itself "Software as a Service (SaaS)".
 */
export const saas = {
  ...saasPlace,
  // The German ReCONNET guide shows its pages in English.
  speaks: 'en',
  networksCare: true,
  everyPage: { signedIn: true, actsOn: ['access'], piece: 'saas' },
  frame: {
    signals: {
      path: { is: 'path', paths: ['/saas', '/saas/*'], seen: inferred },
      product: { is: 'saas', shows: 'title', seen: guide },
      crumb: { is: 'saas', shows: 'crumb', seen: guide },
      footer: { is: 'text', says: [words.footer], seen: guide },
      newAccess,
      menu: { by: 'role', role: 'press', says: [words.request, words.access], not: [words.send], seen: guide },
    },
    need: 3,
    never: [
      { is: 'saas', shows: 'application', named: 'other', seen: guide },
      { is: 'saas', shows: 'busy', seen: inferred },
      { is: 'saas', shows: 'sessionOver', seen: inferred },
      givesBack,
    ],
  },
  pages: {
    /** The page before the wizard. */
    home: {
      stage: 'access',
      at: anywhere,
      notice: 'cpms2Upgrade',
      noticeOnce: true,
      examples: ['https://webgate.ec.europa.eu/saas/'],
      signals: {
        menu: requestAccess[0],
        start: {
          is: 'any',
          of: [
            {
              is: 'path',
              whole: true,
              paths: [
                '/saas',
                '/saas/index.cfm',
                '/saas/index.html',
                '*/home',
                '*/home.do',
                '*/home.htm',
                '*/home.html',
                '*/home.xhtml',
                // The older neighbours name the page in the query (facts of 2026-11, A8).
                '*event=home*',
                '*page=home*',
                '*action=home*',
                '*view=home*',
              ],
              seen: inferred,
            },
            welcome,
          ],
          seen: inferred,
        },
        /** Nothing of a request, a profile, a lock or a failure. */
        plain: { is: 'saas', shows: 'noRequest', seen: inferred },
      },
      need: 3,
      never: [
        wizard,
        hospitalRows,
        roleRows,
        radios,
        commentBox,
        { is: 'fields', kind: 'text', least: 1, seen: inferred },
        // Under a welcome, "Access to an application" is a part of the page, with a way to it.
        {
          is: 'every',
          of: [
            newAccess,
            { is: 'none', of: [{ is: 'every', of: [welcome, wayToAsk], seen: inferred }], seen: inferred },
          ],
          seen: inferred,
        },
        {
          is: 'every',
          of: [
            { is: 'heading', says: [saasWords.otherPage], not: [words.welcome], seen: inferred },
            // Under a welcome, "Contact" is a part of the page.
            {
              is: 'none',
              of: [{ is: 'saas', shows: 'emptyList', seen: inferred }, welcome],
              seen: inferred,
            },
          ],
          seen: inferred,
        },
        { is: 'notice', seen: inferred },
        // Under the menu of the portal stands that something else is not there.
        {
          is: 'sentence',
          says: [saasWords.gone, saasWords.goneThing],
          not: [...notSo, saasWords.minutes],
          // "Aún no ha solicitado acceso": not yet there is what the reader has not asked for.
          unless: [words.access, words.profile, saasWords.request].map((one) => ({
            says: [saasWords.reader, saasWords.unasked, one],
          })),
          seen: inferred,
        },
        // A form that chooses an application is for something else.
        { by: 'inside', kind: 'submit', form: { kind: 'select', least: 1 }, seen: inferred },
        { by: 'label', kind: 'select', says: [words.application], seen: inferred },
        { by: 'role', role: 'combobox', says: [words.application], seen: inferred },
        { by: 'inside', kind: 'act', form: { kind: 'select', least: 1 }, says: [saasWords.takeBack], seen: inferred },
      ],
      hints: {
        requestAccess: {
          kind: 'press',
          label: { en: 'Request access', seen: guide },
          while: { stage: 'access', is: 'open' },
          target: requestAccess,
        },
        asked: { kind: 'wait', while: { stage: 'access', is: 'done' } },
      },
    },

    /** A request or profile of one's own for CPMS: nobody is to ask a second time. */
    requested: {
      stage: 'access',
      troubles: ['noApproval', 'notIn', 'wrongRole', 'wrongNetwork'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/requests'],
      signals: {
        state: asked,
        ours: { is: 'any', of: [named, { is: 'text', says: [words.cpms], seen: inferred }], seen: inferred },
      },
      need: 2,
      // In the wizard its own pages say so, and the details of a row of its lists tell how that row stands.
      never: [
        wizard,
        { is: 'saas', shows: 'trail', levels: 1, seen: guide },
        { is: 'saas', shows: 'trail', levels: 2, seen: guide },
      ],
      hints: {
        pending: { kind: 'wait', shown: 'request.pending' },
        approved: { kind: 'wait', shown: 'request.approved' },
        refused: { kind: 'wait', shown: 'request.refused' },
        closed: { kind: 'wait', shown: 'request.closed' },
        unclear: { kind: 'wait', shown: 'request.unclear' },
      },
    },

    /** Step 1. */
    application: {
      stage: 'access',
      at: anywhere,
      notice: 'cpms2Upgrade',
      noticeOnce: true,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        atStep: { is: 'any', of: [{ is: 'saas', shows: 'steps', at: 1, seen: guide }, anyStep], seen: guide },
        select: {
          is: 'any',
          of: [
            { by: 'saas', find: 'applicationList', seen: guide },
            { by: 'label', kind: 'select', says: [words.application], seen: guide },
          ],
          seen: guide,
        },
      },
      need: 2,
      never: [hospitalRows, roleRows, commentBox],
      hints: {
        application: {
          kind: 'choose',
          label: { en: 'Application', seen: guide },
          points: ['notAsked', 'unopposed', 'applicationUsable'],
          until: 'applicationChosen',
          target: [{ by: 'saas', find: 'applicationList', seen: guide }],
        },
        next: {
          kind: 'press',
          points: ['notAsked', 'unopposed', 'applicationUsable', 'applicationListed'],
          label: { en: 'Step 2 : select an organisation', seen: guide },
          target: [{ by: 'saas', find: 'step', to: 2, seen: guide }],
        },
      },
    },

    /** Step 2, the list of networks. */
    network: {
      stage: 'access',
      troubles: ['wrongNetwork'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        atStep: stepTwo,
        ours: {
          is: 'any',
          of: [named, { is: 'saas', shows: 'rows', of: 'network', least: 3, seen: guide }],
          seen: guide,
        },
        top: { is: 'saas', shows: 'trail', levels: 0, seen: guide },
        list: {
          is: 'any',
          of: [{ is: 'saas', shows: 'rows', of: 'network', least: 1, seen: guide }, search],
          seen: guide,
        },
      },
      need: 4,
      never: [hospitalRows, roleRows, commentBox, { is: 'saas', shows: 'rows', of: 'country', least: 1, seen: guide }],
      hints: {
        search: { ...searchHint, needs: 'network' },
        row: {
          kind: 'press',
          needs: 'network',
          points: ['notAsked', 'unopposed', 'listReady', 'rowUsable', 'rowUnfolded'],
          label: { en: 'Open', seen: guide },
          target: [{ by: 'saas', find: 'row', wish: 'network', seen: guide }],
        },
      },
    },

    /** Step 2, the list of countries. */
    country: {
      stage: 'access',
      troubles: ['wrongNetwork'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        atStep: stepTwo,
        one: { is: 'saas', shows: 'trail', levels: 1, seen: guide },
        ours: inNetwork,
        list: {
          is: 'any',
          of: [{ is: 'saas', shows: 'rows', of: 'country', least: 1, seen: guide }, search],
          seen: guide,
        },
      },
      need: 4,
      never: [hospitalRows, roleRows, commentBox],
      hints: {
        trail: askTrail,
        search: { ...searchHint, needs: 'country' },
        row: {
          kind: 'press',
          needs: 'country',
          points: ['notAsked', 'unopposed', 'trailClear', 'listReady', 'rowUsable', 'rowUnfolded'],
          compares: 'trail',
          label: { en: 'Open', seen: guide },
          target: [{ by: 'saas', find: 'row', wish: 'country', seen: guide }],
        },
        up: upOneLevel,
      },
    },

    /** Step 2, the list of hospitals. */
    organisation: {
      stage: 'access',
      troubles: ['noHospital', 'wrongNetwork'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        atStep: stepTwo,
        ours: inNetwork,
        list: {
          is: 'any',
          of: [
            { is: 'saas', shows: 'rows', of: 'hospital', least: 1, seen: guide },
            { is: 'saas', shows: 'trail', levels: 2, seen: guide },
          ],
          seen: guide,
        },
        hospitals: { is: 'any', of: [radios, search], seen: guide },
      },
      need: 4,
      never: [roleRows, commentBox],
      errors: { noHospital: { is: 'saas', shows: 'noMatch', unlessFound: 'row', seen: dataTables } },
      hints: {
        trail: askTrail,
        search: { ...searchHint, needs: 'hospital' },
        row: {
          kind: 'choose',
          needs: 'hospital',
          points: ['notAsked', 'unopposed', 'trailClear', 'listReady', 'rowUsable', 'rowUnfolded'],
          compares: 'trail',
          until: 'rowChosen',
          target: [{ by: 'saas', find: 'row', wish: 'hospital', seen: guide }],
        },
        next: {
          kind: 'press',
          points: ['notAsked', 'unopposed', 'trailClear', 'anyRowChosen'],
          label: { en: 'Step 3 : select an access profile', seen: guide },
          target: [{ by: 'saas', find: 'step', to: 3, seen: guide }],
        },
        up: upOneLevel,
      },
    },

    /** Step 3. */
    profile: {
      stage: 'access',
      troubles: ['wrongRole'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        atStep: { is: 'any', of: [{ is: 'saas', shows: 'steps', at: 3, seen: guide }, anyStep], seen: guide },
        ours: { is: 'any', of: [named, { is: 'saas', shows: 'rows', of: 'role', least: 4, seen: guide }], seen: guide },
        roles: roleRows,
      },
      need: 3,
      never: [hospitalRows, commentBox],
      hints: {
        otherRole: { kind: 'careful', shown: 'otherRoleTicked' },
        hp: {
          kind: 'choose',
          points: ['notAsked', 'unopposed', 'roleUsable'],
          until: 'hpTicked',
          target: [{ by: 'saas', find: 'row', wish: 'role', seen: guide }],
        },
        next: {
          kind: 'press',
          points: ['notAsked', 'unopposed', 'roleUsable'],
          label: { en: 'Step 4 : type a comment', seen: guide },
          target: [{ by: 'saas', find: 'step', to: 4, seen: guide }],
        },
      },
    },

    /** Step 4. */
    recap: {
      stage: 'access',
      troubles: ['wrongNetwork', 'wrongRole'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        atStep: { is: 'any', of: [{ is: 'saas', shows: 'steps', at: 4, seen: guide }, anyStep], seen: guide },
        comment: commentBox,
        application: { is: 'saas', shows: 'recap', seen: guide },
      },
      need: 3,
      never: [hospitalRows, roleRows],
      hints: {
        application: {
          kind: 'look',
          label: { en: 'Application', seen: guide },
          compares: 'application',
          target: [{ by: 'saas', find: 'recap', part: 'application', seen: guide }],
        },
        organisation: {
          kind: 'look',
          label: { en: 'Organisation', seen: guide },
          compares: 'organisation',
          target: [{ by: 'saas', find: 'recap', part: 'organisation', seen: guide }],
        },
        profile: {
          kind: 'look',
          label: { en: 'Access Profile', seen: guide },
          compares: 'profile',
          target: [{ by: 'saas', find: 'recap', part: 'profile', seen: guide }],
        },
        rest: {
          kind: 'look',
          shown: 'recapMore',
          compares: 'rest',
          target: [{ by: 'saas', find: 'recap', part: 'rest', seen: inferred }],
        },
        comment: {
          kind: 'type',
          label: { en: 'Comments', seen: guide },
          aside: true,
          target: [{ by: 'place', kind: 'textarea', place: 1, of: 1, seen: guide }],
        },
        submit: {
          kind: 'press',
          points: ['notAsked', 'recapFits'],
          compares: 'all',
          label: { en: 'Submit request access', seen: guide },
          target: [
            // Never in the menu, which may say the same of a new request: "Złóż wniosek o dostęp".
            {
              by: 'role',
              role: 'press',
              own: true,
              below: 'textarea',
              says: [words.send, words.request],
              not: notToSend,
              seen: guide,
            },
            {
              by: 'role',
              role: 'press',
              own: true,
              below: 'textarea',
              says: [words.send, words.access],
              not: notToSend,
              seen: inferred,
            },
            // Where what holds the buttons is called like a menu.
            {
              by: 'inside',
              kind: 'act',
              form: { kind: 'textarea', least: 1 },
              says: [words.send, words.request],
              not: notToSend,
              seen: inferred,
            },
          ],
        },
      },
    },

    /** After submitting. Nobody has seen it; recognised only by what it says as a fact. */
    submitted: {
      stage: 'access',
      waitsFor: 'access',
      troubles: ['noApproval', 'wrongRole'],
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/submitted'],
      signals: {
        done: { is: 'saas', shows: 'request', state: ['sent'], seen: inferred },
        ours: {
          is: 'any',
          of: [
            named,
            { is: 'saas', shows: 'recap', seen: inferred },
            { is: 'text', says: [words.cpms], seen: inferred },
          ],
          seen: guide,
        },
      },
      need: 2,
      never: [
        wizard,
        hospitalRows,
        roleRows,
        commentBox,
        // What calls itself a test or a training proves nothing, even where that is said of something else.
        { is: 'saas', shows: 'practice', seen: inferred },
      ],
      hints: { wait: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
