import { frameWords, words } from './saas-words';
import type { Portal } from './shape';
import { dataTables, guide, inferred } from './sources';

const anywhere = ['/*'] as const;
const textField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
const radios = { is: 'fields', kind: 'radio', least: 1, seen: guide } as const;
const hospitalRows = { is: 'rows', of: 'hospital', least: 1, seen: guide } as const;
const recapValue = { is: 'there', any: [{ by: 'value', label: words.profile, seen: guide }], seen: guide } as const;
const commentBox = { is: 'fields', kind: 'textarea', least: 1, seen: guide } as const;
const roleRows = { is: 'rows', of: 'role', least: 2, seen: guide } as const;

const searchBox = [
  { by: 'label', kind: 'text', label: words.search, seen: dataTables },
  { by: 'place', kind: 'search', place: 1, of: 1, seen: dataTables },
] as const;

const searchIn = (of: 'network' | 'country') => ({
  lists: { is: 'rows', of, least: 1, seen: guide },
  search: { is: 'there', any: searchBox, seen: guide },
}) as const;

/**
 * SAAS, DG SANTE's authorisation system: the request for access. Its address is unknown (probably /saas…), so its pages
 * are recognised by content. The word "SaaS" alone proves nothing: CPMS calls itself "Software as a Service (SaaS)".
 */
export const saas = {
  id: 'saas',
  name: 'SAAS',
  places: [{ host: 'webgate.ec.europa.eu', path: '/' }],
  except: ['/cas', '/cas/*'],
  firstLook: ['authorization system', 'authorisation system', 'dg sante (v', 'saas -'],
  frame: {
    signals: {
      path: { is: 'path', paths: ['/saas', '/saas/*'], seen: inferred },
      product: { is: 'text', words: frameWords.product, seen: guide },
      directorate: { is: 'text', words: frameWords.directorate, seen: guide },
      footer: { is: 'text', words: frameWords.footer, seen: guide },
      wizard: { is: 'text', words: frameWords.wizard, seen: guide },
      menu: {
        is: 'there',
        any: [{ by: 'role', role: 'press', name: words.requestAccess, seen: guide }],
        seen: guide,
      },
    },
    need: 3,
  },
  pages: {
    /** The page before the wizard. */
    home: {
      stage: 'access',
      at: anywhere,
      notice: 'cpms2Upgrade',
      examples: ['https://webgate.ec.europa.eu/saas/'],
      signals: {
        menu: {
          is: 'there',
          any: [{ by: 'role', role: 'press', name: words.requestAccess, seen: guide }],
          seen: guide,
        },
      },
      need: 1,
      never: [{ is: 'text', words: frameWords.wizard, seen: guide }, { is: 'wizardButtons', seen: guide }, radios],
      hints: {
        requestAccess: {
          kind: 'press',
          target: [{ by: 'role', role: 'press', name: words.requestAccess, seen: guide }],
        },
      },
    },

    /** Step 1. */
    application: {
      stage: 'access',
      at: anywhere,
      notice: 'cpms2Upgrade',
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        select: {
          is: 'there',
          any: [
            { by: 'option', wish: 'application', seen: guide },
            { by: 'label', kind: 'select', label: words.application, seen: guide },
          ],
          seen: guide,
        },
        forward: { is: 'there', any: [{ by: 'wizard', step: 2, seen: guide }], seen: guide },
        noStepBack: { is: 'wizardButtons', only: 2, seen: guide },
      },
      need: 2,
      must: ['select'],
      never: [radios, recapValue, roleRows],
      hints: {
        application: {
          kind: 'choose',
          until: 'applicationChosen',
          target: [{ by: 'option', wish: 'application', seen: guide }],
        },
        next: { kind: 'press', target: [{ by: 'wizard', step: 2, seen: guide }] },
      },
    },

    /** Step 2, the list of networks. */
    network: {
      stage: 'access',
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: { ...searchIn('network'), top: { is: 'trail', levels: 0, seen: guide } },
      need: 2,
      must: ['lists', 'top'],
      never: [radios, recapValue],
      hints: {
        search: { kind: 'type', unlessFound: 'row', needs: 'network', target: searchBox },
        row: {
          kind: 'press',
          needs: 'network',
          target: [{ by: 'row', wish: 'network', control: 'open', seen: guide }],
        },
      },
    },

    /** Step 2, the list of countries. */
    country: {
      stage: 'access',
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: { ...searchIn('country'), one: { is: 'trail', levels: 1, seen: guide } },
      need: 2,
      must: ['one'],
      never: [radios, recapValue],
      hints: {
        search: { kind: 'type', unlessFound: 'row', needs: 'country', target: searchBox },
        row: {
          kind: 'press',
          needs: 'country',
          points: 'trailNotWrong',
          target: [{ by: 'row', wish: 'country', control: 'open', seen: guide }],
        },
        up: {
          kind: 'careful',
          shown: 'trailWrong',
          target: [
            { by: 'trailUp', seen: guide },
            { by: 'role', role: 'press', name: words.up, seen: guide },
          ],
        },
      },
    },

    /** Step 2, the list of hospitals. */
    organisation: {
      stage: 'access',
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        radios,
        rows: hospitalRows,
        two: { is: 'trail', levels: 2, seen: guide },
        search: { is: 'there', any: searchBox, seen: guide },
      },
      need: 2,
      never: [recapValue, roleRows],
      hints: {
        search: { kind: 'type', unlessFound: 'row', needs: 'hospital', target: searchBox },
        row: {
          kind: 'choose',
          needs: 'hospital',
          points: 'trailNotWrong',
          until: 'rowChosen',
          target: [{ by: 'row', wish: 'hospital', control: 'radio', seen: guide }],
        },
        next: { kind: 'press', points: 'anyRowChosen', target: [{ by: 'wizard', step: 3, seen: guide }] },
        up: {
          kind: 'careful',
          shown: 'trailWrong',
          target: [
            { by: 'trailUp', seen: guide },
            { by: 'role', role: 'press', name: words.up, seen: guide },
          ],
        },
      },
    },

    /** Step 3. */
    profile: {
      stage: 'access',
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        roles: roleRows,
        boxes: { is: 'fields', kind: 'checkbox', least: 2, seen: guide },
        forward: { is: 'there', any: [{ by: 'wizard', step: 4, seen: guide }], seen: guide },
      },
      need: 2,
      must: ['roles'],
      never: [radios, commentBox],
      hints: {
        otherRole: { kind: 'careful', shown: 'otherRoleTicked' },
        hp: {
          kind: 'choose',
          until: 'hpTicked',
          target: [{ by: 'row', wish: 'role', control: 'checkbox', seen: guide }],
        },
        next: { kind: 'press', target: [{ by: 'wizard', step: 4, seen: guide }] },
      },
    },

    /** Step 4. */
    recap: {
      stage: 'access',
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/request'],
      signals: {
        application: { is: 'recapOf', wish: 'application', seen: guide },
        profile: recapValue,
        comment: commentBox,
        submit: { is: 'there', any: [{ by: 'role', role: 'press', name: words.submit, seen: guide }], seen: guide },
      },
      need: 3,
      must: ['application'],
      never: [radios, textField, { is: 'fields', kind: 'checkbox', least: 1, seen: guide }],
      hints: {
        application: {
          kind: 'look',
          compares: 'application',
          target: [{ by: 'value', label: words.application, seen: guide }],
        },
        organisation: {
          kind: 'look',
          compares: 'organisation',
          target: [{ by: 'value', label: words.organisation, seen: guide }],
        },
        profile: { kind: 'look', compares: 'profile', target: [{ by: 'value', label: words.profile, seen: guide }] },
        comment: {
          kind: 'type',
          aside: true,
          target: [
            { by: 'label', kind: 'textarea', label: words.comments, seen: guide },
            { by: 'place', kind: 'textarea', place: 1, of: 1, seen: guide },
          ],
        },
        submit: {
          kind: 'press',
          points: 'recapFits',
          target: [
            { by: 'role', role: 'press', name: words.submit, seen: guide },
            { by: 'submitOf', kind: 'textarea', count: 1, seen: inferred },
          ],
        },
      },
    },

    /** After submitting. Text unknown; recognised only by words. */
    submitted: {
      stage: 'access',
      at: anywhere,
      examples: ['https://webgate.ec.europa.eu/saas/submitted'],
      signals: {
        done: {
          is: 'text',
          words: {
            en: ['request has been submitted', 'request was submitted', 'request has been sent', 'request has been registered', 'request has been received', 'successfully submitted', 'submitted successfully', 'request is submitted', 'thank you for your request', 'request has been recorded', 'request submitted'],
            de: ['Antrag wurde übermittelt', 'Antrag wurde eingereicht', 'Antrag wurde abgesendet', 'Antrag wurde gesendet', 'Antrag ist eingegangen', 'Zugangsantrag wurde', 'Zugriffsantrag wurde', 'erfolgreich übermittelt', 'erfolgreich eingereicht', 'erfolgreich gesendet', 'erfolgreich abgesendet', 'Antrag wurde erfolgreich', 'Anfrage wurde'],
            fr: ["demande d'accès a été", 'demande a été envoyée', 'demande a été soumise', 'demande a bien été', 'demande a été transmise', 'demande a été enregistrée'],
            es: ['solicitud ha sido enviada', 'se ha enviado su solicitud', 'solicitud se ha enviado', 'solicitud de acceso se ha', 'solicitud de acceso ha sido'],
            it: ['richiesta è stata inviata', 'richiesta di accesso è stata', 'richiesta è stata trasmessa', 'richiesta è stata registrata'],
            nl: ['aanvraag is ingediend', 'aanvraag is verzonden', 'aanvraag werd ingediend', 'toegangsaanvraag is'],
            pl: ['wniosek został wysłany', 'wniosek został złożony', 'wniosek o dostęp został'],
          },
          seen: inferred,
        },
      },
      need: 1,
      never: [radios, commentBox, { is: 'fields', kind: 'checkbox', least: 1, seen: guide }, textField],
      hints: { wait: { kind: 'wait' } },
    },
  },
} as const satisfies Portal;
