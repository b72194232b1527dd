import { bothOf } from './both-of';
import { downWords, nowWords, plannedWords } from './cpms-words';
import { dayWords } from './day-words';
import { doubts, notSo, ofTyped } from './doubts';
import { moodWords } from './mood-words';
import { saasWords } from './saas-words';
import type { Seen, Words } from './shape';
import { slipWords } from './slip-words';
import { addresses, help, inferred, scripts } from './sources';
import { words } from './words';

/** What several pages of EU Login have or must not have, and where they are. */

export const registerPath = '/cas/eim/external/register.cgi';
export const resetPath = '/cas/init/passwordResetRequest.cgi';
export const accountPath = '/cas/userdata/myAccount.cgi';
export const devicesPath = '/cas/userdata/mobileApp/manageMyMobileDevices.cgi';
export const phonesPath = '/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi';
/** Where a second factor is asked for: on the way in, or at an address of its own. */
export const challengePaths = ['/cas', '/cas/login', '/cas/login/*', '/cas/oauth2/*', '/cas/*hallenge*'] as const;

export const passwordField = { is: 'fields', kind: 'password', least: 1, seen: scripts } as const;
/** Where one says who one is. */
export const emailField = {
  is: 'any',
  of: [
    { by: 'id', id: 'username', seen: scripts },
    { by: 'name', name: 'username', seen: scripts },
    { by: 'autocomplete', token: 'username', seen: inferred },
    { by: 'label', kind: 'text', says: [words.email], not: [words.code], seen: help },
  ],
  seen: scripts,
} as const;
export const anyTextField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
export const pinFields = { is: 'fields', kind: 'digits', least: 1, seen: help } as const;
/** A code to get the app from a store is no code of ours. */
export const qrCode = { by: 'picture', of: 'qr', not: [words.install], seen: help } as const;
export const qrText = { is: 'text', says: [words.qr], seen: help } as const;

/** The page says that something went wrong, was refused, or is over: what it would be for does not stand there. */
export const expired = {
  is: 'every',
  of: [
    {
      is: 'any',
      of: [
        {
          is: 'sentence',
          says: [words.expired],
          not: [...notSo, words.sms, slipWords.previous],
          unless: ofTyped,
          seen: inferred,
        },
        // "SMS is no longer supported since 2025" is said of another way.
        { is: 'sentence', says: [words.expired, words.sms], not: notSo, news: true, seen: inferred },
        { is: 'saas', shows: 'codeOver', seen: inferred },
      ],
      seen: inferred,
    },
    // "We have sent you a new code. The one before is no longer valid."
    { is: 'none', of: [{ is: 'saas', shows: 'newSent', seen: inferred }], seen: inferred },
  ],
  seen: inferred,
} as const;
export const refused = {
  is: 'any',
  of: [
    expired,
    { is: 'sentence', says: [words.refused], not: [...notSo, slipWords.some], seen: inferred },
    // "could not be added" promises nothing.
    { is: 'sentence', says: [words.couldNot], not: [words.unless, words.after], seen: inferred },
  ],
  seen: inferred,
} as const;
/** What failed, or is over; a session that is over begins again on some pages. */
export const refusedButSession = {
  is: 'any',
  of: [
    {
      is: 'sentence',
      says: [words.expired],
      not: [...notSo, words.sms, saasWords.sessionOver, slipWords.previous],
      seen: inferred,
    },
    { is: 'saas', shows: 'codeOver', seen: inferred },
    { is: 'sentence', says: [words.refused], not: [...notSo, saasWords.sessionOver, slipWords.some], seen: inferred },
    { is: 'sentence', says: [words.couldNot], not: [words.unless, words.after], seen: inferred },
  ],
  seen: inferred,
} as const;
/** The same, but for what failed on some day: "Last unsuccessful attempt: 30/10/2026". */
export const refusedNow = {
  is: 'any',
  of: [
    { is: 'sentence', says: [words.expired], not: notSo, news: true, seen: inferred },
    { is: 'sentence', says: [words.refused], not: [...notSo, slipWords.some], news: true, seen: inferred },
  ],
  seen: inferred,
} as const;
/** EU Login itself cannot be used: what a form beside that asks for is not for signing in. */
export const outOfUse = {
  is: 'any',
  of: [
    { is: 'heading', says: [words.euLogin, downWords], not: [words.promise, plannedWords, dayWords], seen: inferred },
    { is: 'sentence', says: [words.euLogin, downWords, nowWords], not: notSo, seen: inferred },
  ],
  seen: inferred,
} as const;
/** The page takes something away, or asks whether to: it may have the fields and links of the one that adds it. */
export const removal = {
  is: 'any',
  of: [
    { is: 'heading', says: [words.remove], not: [words.add, words.panic], seen: inferred },
    // Not "Have you replaced your phone?"
    { is: 'question', says: [words.remove], not: [words.unless, words.lost, moodWords.haveYou], seen: inferred },
  ],
  seen: inferred,
} as const;
/** The page says that it cannot be done now. */
export const noSigningIn = { is: 'saas', shows: 'barred', from: 'signingIn', seen: inferred } as const;
export const noRegistering = { is: 'saas', shows: 'barred', from: 'registering', seen: inferred } as const;
export const noChanging = { is: 'saas', shows: 'barred', from: 'changing', seen: inferred } as const;
/** Signed in no more, or nothing can be changed: what the page offers cannot be done. */
export const signInAgain = {
  is: 'any',
  of: [
    {
      is: 'sentence',
      says: [words.signInAgain],
      not: [words.unless, words.after, words.device, words.securityKey],
      seen: inferred,
    },
    { is: 'saas', shows: 'sessionOver', seen: inferred },
    noChanging,
  ],
  seen: inferred,
} as const;
/** What would be waited for, or typed, was not sent. */
export const nothingSent = { is: 'saas', shows: 'nothingSent', seen: inferred } as const;
/** It is not in use yet: something is left to be done, or to wait for. */
const unfinished = {
  en: 'inactive|not. active|not. activated|to. finish|to. complete|to. activate',
  de: 'inaktiv|nicht. aktiv|abzuschließen|zu. aktivieren',
  fr: 'inactif|pas. actif|pour. terminer|pour. activer|finaliser',
  it: 'inattiv|non. attiv|completare|attivare|attivarlo|attivarla',
  es: 'inactiv|no. activ|para. terminar|para. completar|activar|activarlo',
  nl: 'inactief|niet. actief|te. voltooien|te. activeren',
  pl: 'nieaktyw|aby. zakończyć|aby. dokończyć|aktywować',
  pt: 'inativ|não. ativ|para. concluir|ativar|ativá',
} as const;
/**
 * Elsewhere on the page: it must still be confirmed, something was taken away again, or what was added stands in a list
 * of what happened once.
 */
export const notAddedElsewhere = [
  { is: 'heading', says: [words.history], seen: inferred },
  { is: 'sentence', says: [words.panic], not: [words.promise, words.unless], seen: inferred },
  { is: 'sentence', says: [words.pending], seen: help },
  { is: 'sentence', says: [unfinished], not: [words.unless, words.promise], seen: inferred },
  { is: 'sentence', says: [words.confirm, words.mobile], not: [...doubts, words.confirmed], seen: inferred },
  { is: 'sentence', says: [words.removed], not: doubts, seen: inferred },
] as const;
/** What takes something away is never recommended. */
export const undoing = [words.panic, words.remove] as const;

/** "Send a new code", "Send the code again". */
const newCode = bothOf([saasWords.newOne, moodWords.again], words.code);
/** A button in a form that does not send it: it goes back, takes something away, or asks for another code. */
export const notSubmit = [words.cancel, words.remove, words.request, newCode] as const;

/** Where one signs in: the same address serves several steps. Older links and newer applications have their own. */
export const signInAddress = ['/cas', '/cas/login', '/cas/login/*', '/cas/login.cgi', '/cas/oauth2/*'] as const;
export const logoutLink = { is: 'linked', path: '/cas/logout', seen: addresses } as const;
const aText = { kind: 'text', least: 1 } as const;
const aCode = { kind: 'code', least: 1 } as const;

/** Where one's own account is looked after, as far as addresses are known. */
export const ownPages = ['/cas/userdata/*'] as const;
/** What the frame of EU Login has for those who are signed in. */
export const accountMenu = {
  is: 'any',
  of: [logoutLink, { is: 'linked', path: accountPath, seen: addresses }],
  seen: addresses,
} as const;

/** My Account itself names every method. */
export const onAccount = { is: 'path', paths: [accountPath], seen: addresses } as const;

/** The button under the field for a code. */
export const submitCode = [
  { by: 'inside', kind: 'submit', form: aCode, not: notSubmit, seen: inferred },
  { by: 'inside', kind: 'act', form: aCode, not: notSubmit, seen: inferred },
] as const;

/** What sends something off, by its wording. */
export const sendControl = { by: 'role', role: 'act', says: [words.send], not: notSubmit, seen: help } as const;

/** The button under a single text field. */
export const submitText = {
  kind: 'press',
  label: { en: 'Submit', likely: 'Absenden', seen: help },
  target: [
    { by: 'inside', kind: 'submit', form: aText, not: notSubmit, seen: inferred },
    { by: 'inside', kind: 'act', form: aText, says: [words.send], not: notSubmit, seen: inferred },
    { by: 'inside', kind: 'act', form: aText, says: [words.confirm], not: notSubmit, seen: inferred },
    sendControl,
  ],
} as const;

/** The list of methods, which only the step with the password has. */
export const methodList = {
  is: 'any',
  of: [
    { by: 'id', id: 'verif-method-dd-id', seen: scripts },
    { by: 'id', id: 'loginStrength', seen: scripts },
    { by: 'label', kind: 'select', says: [words.method], seen: help },
    { by: 'role', role: 'combobox', says: [words.method], seen: help },
  ],
  seen: scripts,
} as const;

/** All that a page says of something is that it is not so. */
export const onlyDenied = <const W extends readonly Words[], S extends Seen>(says: W, seen: S) =>
  ({
    is: 'every',
    of: [
      { is: 'sentence', says, seen },
      { is: 'none', of: [{ is: 'sentence', says, not: [words.negated], seen }], seen },
    ],
    seen,
  }) as const;
