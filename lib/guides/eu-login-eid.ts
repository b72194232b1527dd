import { notAdded, notSo } from './doubts';
import {
  anyTextField,
  notAddedElsewhere,
  onAccount,
  ownPages,
  refused,
  removal,
  sendControl,
  signInAgain,
  submitText,
  undoing,
} from './eu-login-marks';
import type { Page } from './shape';
import { help, inferred } from './sources';
import { words } from './words';

const linkControl = {
  by: 'role',
  role: 'press',
  says: [words.eid, words.link],
  not: undoing,
  seen: help,
} as const;

/** An electronic identity card: linked here, checked on the site of the person's country. The addresses are unknown. */
export const euLoginEid = {
  eids: {
    stage: 'secondFactor',
    method: 'eid',
    signedIn: true,
    at: ownPages,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/eid/manageMyEids.cgi'],
    signals: {
      heading: { is: 'heading', says: [words.eid], seen: inferred },
      link: linkControl,
      added: {
        is: 'every',
        of: [
          { is: 'sentence', says: [words.eid, words.added], not: notAdded, news: true, seen: inferred },
          {
            is: 'none',
            of: [
              ...notAddedElsewhere,
              { is: 'sentence', says: [words.eid, words.noneOf], not: [...notSo, words.expired], seen: inferred },
            ],
            seen: inferred,
          },
        ],
        seen: inferred,
      },
    },
    need: 2,
    must: ['heading', 'link'],
    // Where something is sent off, it could be the next page.
    never: [anyTextField, onAccount, refused, signInAgain, removal, { ...sendControl, role: 'press' }],
    proof: { signal: 'added', as: 'euLogin.deviceAdded' },
    hints: { link: { kind: 'press', label: { en: 'Link my eID', seen: help }, target: [linkControl] } },
  },

  linkEid: {
    stage: 'secondFactor',
    method: 'eid',
    signedIn: true,
    at: ownPages,
    examples: ['https://webgate.ec.europa.eu/cas/userdata/eid/linkEid.cgi'],
    signals: {
      heading: { is: 'heading', says: [words.eid, words.link], not: [words.remove], seen: inferred },
      submit: sendControl,
    },
    need: 2,
    never: [anyTextField, onAccount, refused, signInAgain, removal],
    // How the flags are drawn is unknown, so the country is chosen by words.
    hints: { submit: submitText },
  },
} as const satisfies Record<string, Page>;
