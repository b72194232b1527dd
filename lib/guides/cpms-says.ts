import {
  adviceWords,
  againWords,
  byRuleWords,
  cannotWords,
  contactWords,
  downWords,
  eitherWords,
  fillProfileWords,
  gateWords,
  grantedWords,
  helperWords,
  hourWords,
  joinedWords,
  joinWords,
  laterWords,
  letInWords,
  manyWords,
  memberWords,
  mineWords,
  needWords,
  networksWords,
  noFactWords,
  noLoginWords,
  noMoreWords,
  noProfileWords,
  notAskedWords,
  notSentWords,
  notYetActive,
  notYetWords,
  nowWords,
  overWords,
  ownThingWords,
  plannedWords,
  practiceSiteWords,
  practiceWords,
  readerWords,
  registeredWords,
  rightWords,
  rulesOfRequests,
  settingUpWords,
  systemWords,
  theyHaveIt,
  thingWords,
  thisWords,
  titleWords,
  unknownWords,
  waitingList,
  workWords,
  yourAccess,
  yourRequest,
  yourWords,
} from './cpms-words';
import { dayWords } from './day-words';
import { doubts, notSo } from './doubts';
import { moodWords } from './mood-words';
import { saasWords } from './saas-words';
import type { Words } from './shape';
import { slipWords } from './slip-words';
import { inferred, ithaca } from './sources';
import { words } from './words';

/**
 * What both systems may say of themselves and of a person's request. Nobody has seen such a sentence of theirs, so all
 * of it is our own conclusion; CPMS itself speaks English.
 */
const sentence = (...says: Words[]) => ({ is: 'sentence', says, not: notSo, seen: inferred }) as const;
type Sentence = ReturnType<typeof sentence>;
const any = (...of: Sentence[]) => ({ is: 'any', of, seen: inferred }) as const;

/** A title of the page's own content; of a class alone a menu may have one. */
export const realHeading = ':is(h1,h2,[role=heading]):not(:is(header:not(main *,article *),nav,footer,aside) *)';

/** Maintenance says nothing of the reader's own. */
const notOfThem = [moodWords.upkeep];
const unready = (...not: Words[]) =>
  ({
    is: 'any',
    of: [
      // What becomes of everybody's requests says nothing of the reader's.
      {
        is: 'sentence',
        says: [needWords, notYetWords],
        not: [rulesOfRequests, adviceWords, ...notOfThem, ...not],
        seen: inferred,
      },
      { is: 'sentence', says: [needWords, notYetWords, yourWords], not: [...notOfThem, ...not], seen: inferred },
    ],
    seen: inferred,
  }) as const;
/** Signed in, and something of the person's own is still to be put in order: not there yet. */
export const notReady = unready();
/** The same of more than what a person fills in of themselves. */
export const moreNotReady = {
  is: 'any',
  of: [unready(fillProfileWords), { is: 'sentence', says: [fillProfileWords, notYetWords, gateWords], seen: inferred }],
  seen: inferred,
} as const;
/** Who reads this is not in, whatever else stands there. */
export const inDoubt = {
  is: 'any',
  of: [
    { is: 'sentence', says: [ownThingWords, laterWords], seen: inferred },
    { is: 'sentence', says: [cannotWords], not: [thisWords, workWords], seen: inferred },
    { is: 'sentence', says: [letInWords, words.unless, readerWords], seen: inferred },
    { is: 'sentence', says: [waitingList, readerWords], seen: inferred },
    { is: 'sentence', says: [words.example], not: [titleWords], seen: inferred },
  ],
  seen: inferred,
} as const;
/** It cannot be used now: so a sentence says, or the heading of the page; an announcement says when. */
export const down = {
  is: 'any',
  of: [
    ...[systemWords, nowWords].map(
      (what) => ({ is: 'sentence', says: [downWords, what], not: [...notSo, overWords], seen: inferred }) as const,
    ),
    // "Not available until 18:00" is no condition: what is over at a time is so now.
    ...[downWords, noLoginWords].map(
      (what) =>
        ({ is: 'sentence', says: [what, systemWords, hourWords], not: [words.promise], seen: inferred }) as const,
    ),
    { is: 'heading', says: [downWords], not: [words.promise, plannedWords, dayWords], seen: inferred },
    // "You are working in another window. This page can be closed."
    { is: 'sentence', says: [slipWords.closeIt, saasWords.mayDo], not: [words.negated, words.unless], seen: inferred },
  ],
  seen: inferred,
} as const;
/** Nothing is asked for here any more. */
export const noMore = any(sentence(noMoreWords, words.authorise), sentence(noMoreWords, words.request));
/** The page itself is an error, or tells of one. */
export const failed = {
  is: 'any',
  of: [
    { is: 'heading', says: [saasWords.failed], seen: inferred },
    // Maintenance to come is no failure.
    { is: 'error', says: [saasWords.failed], not: [plannedWords, dayWords], seen: inferred },
  ],
  seen: inferred,
} as const;
/** It is not the real thing. */
export const forPractice = {
  is: 'any',
  of: [sentence(practiceWords, saasWords.environment), { is: 'heading', says: [practiceWords], seen: inferred }],
  seen: inferred,
} as const;
/** The site says of itself that it is for practice. */
export const practiceSite = {
  is: 'any',
  of: [sentence(practiceSiteWords), { is: 'heading', says: [practiceSiteWords], seen: inferred }],
  seen: inferred,
} as const;
/** The person is no longer signed in. */
export const sessionOver = sentence(saasWords.sessionOver);
/** The person has asked already, or was answered. */
export const answered = {
  is: 'any',
  of: [
    ...[words.request, words.access, words.profile].flatMap((what) => {
      const not = [...notSo, byRuleWords, eitherWords, rulesOfRequests] as const;
      return [
        { is: 'sentence', says: [words.decided, what], not: [...not, manyWords], seen: inferred },
        { is: 'sentence', says: [words.decided, what, yourWords], not, seen: inferred },
      ] as const;
    }),
    sentence(words.decided, words.access, { en: 'you.' }),
    { is: 'sentence', says: [rulesOfRequests, yourWords], seen: inferred },
  ],
  seen: inferred,
} as const;
/** The person has asked, a moment ago or before; ITHACA promises then to let them in shortly. */
export const asked = {
  is: 'any',
  of: [
    { is: 'sentence', says: [saasWords.sent, words.request], not: [...doubts, adviceWords], seen: inferred },
    { is: 'sentence', says: [{ en: 'let. you. in.' }], not: [words.negated, words.unless], seen: ithaca },
    { is: 'sentence', says: [theyHaveIt, words.yours], not: doubts, seen: inferred },
    // Who has a request of their own has asked.
    {
      is: 'sentence',
      says: [yourRequest],
      not: [words.unless, words.after, noFactWords, notSentWords],
      seen: inferred,
    },
    { is: 'sentence', says: [registeredWords], not: doubts, seen: inferred },
    { is: 'sentence', says: [settingUpWords, words.account], not: doubts, seen: inferred },
    { is: 'sentence', says: [settingUpWords, words.access], not: doubts, seen: inferred },
  ],
  seen: inferred,
} as const;
/** The person is let in already, or is in a network: then nothing is left to be asked for. */
export const joined = {
  is: 'any',
  of: [
    { is: 'sentence', says: [joinedWords], not: [...doubts, words.all, words.others], seen: inferred },
    // A table with a column of roles lists what one has.
    { is: 'present', css: 'th,[role=columnheader]', visible: true, says: saasWords.role, seen: inferred },
  ],
  seen: inferred,
} as const;
/** A list of one's own networks or ways in, in which any word of state says that one has asked for one of them. */
export const inMyNetworks = {
  is: 'every',
  of: [
    {
      is: 'any',
      of: [networksWords, words.access].map(
        (what) => ({ is: 'heading', says: [mineWords, what], seen: inferred }) as const,
      ),
      seen: inferred,
    },
    {
      is: 'any',
      of: [saasWords.pending, saasWords.refused, saasWords.approved].map(
        (state) => ({ is: 'sentence', says: [state], not: doubts, seen: inferred }) as const,
      ),
      seen: inferred,
    },
  ],
  seen: inferred,
} as const;
/** It does not know this account: another was approved, and a second request would be for the wrong one. */
export const wrongAccount = sentence(unknownWords, words.account);
/** The hospital is still to be cleared (Endo-ERN; facts of 2026-11, A25). */
export const notCleared = sentence(saasWords.hospital, words.negated, words.yours);
/** Somebody is to be written to. */
export const toHelper = sentence(contactWords, helperWords, words.yours);

/** Nothing of this keeps the reader out: not so yet, not so any more, somebody else, one thing of many. */
const noDenial = [...notSo, words.others, titleWords, thingWords, againWords, notAskedWords] as const;
/** The person may not enter: so it says, or what they had is closed. */
const turnedAway = {
  is: 'any',
  of: [
    { is: 'heading', says: [words.notLetIn], not: noDenial, seen: inferred },
    { is: 'sentence', says: [words.notLetIn, readerWords], not: noDenial, seen: inferred },
    { is: 'sentence', says: [noProfileWords, words.account], not: noDenial, seen: inferred },
  ],
  seen: inferred,
} as const;
const closedFor = (not: readonly Words[]) =>
  ({
    is: 'any',
    of: [words.account, words.access, words.authorise, words.profile, rightWords, memberWords].map(
      (one) =>
        ({
          is: 'sentence',
          says: [saasWords.closed, one, words.yours],
          not: [...noDenial, ...not],
          seen: inferred,
        }) as const,
    ),
    seen: inferred,
  }) as const;
/** What the person had is closed. */
export const closed = closedFor([]);
/** A table or a list says of access to CPMS that it is none, and of no other that it is given. */
const pairKept = {
  is: 'every',
  of: [
    {
      is: 'any',
      of: [saasWords.refused, saasWords.closed, words.notLetIn].map(
        (state) =>
          ({ is: 'pair', label: yourAccess, says: [state], not: [...noDenial, notYetActive], seen: inferred }) as const,
      ),
      seen: inferred,
    },
    {
      is: 'none',
      of: [{ is: 'pair', label: words.access, says: [saasWords.approved], not: [words.negated], seen: inferred }],
      seen: inferred,
    },
  ],
  seen: inferred,
} as const;
/** The person may not enter: so it says, or what they had is closed. */
export const kept = { is: 'any', of: [turnedAway, closed, pairKept], seen: inferred } as const;
/** A state in a table or a list, of whatever: enough not to send anybody to ask. */
export const anyState = {
  is: 'any',
  of: [saasWords.refused, saasWords.closed, words.notLetIn].map(
    (state) => ({ is: 'pair', says: [state], seen: inferred }) as const,
  ),
  seen: inferred,
} as const;
/** What the person asked for was refused. */
export const requestRefused = {
  is: 'any',
  of: [words.access, words.authorise, words.cpms, joinWords].map(
    (one) =>
      ({
        is: 'sentence',
        says: [saasWords.refused, words.request, words.yours, one],
        not: [...doubts, ...noDenial],
        seen: inferred,
      }) as const,
  ),
  seen: inferred,
} as const;
/** They were in and are no longer, or were refused: nobody is reviewing anything. */
export const ended = { is: 'any', of: [closedFor([notYetActive]), requestRefused], seen: inferred } as const;
/** What was taken was given back. */
export const letInAgain = {
  is: 'any',
  of: [againWords, grantedWords].map(
    (one) =>
      ({
        is: 'sentence',
        says: [one, words.access],
        not: [words.negated, ...notSo, { en: 'by.' }],
        seen: inferred,
      }) as const,
  ),
  seen: inferred,
} as const;
/** A list of what happened once says nothing of today, and a list of people nothing of the reader. */
export const told = {
  is: 'heading',
  says: [
    {
      en: 'notifications|messages|history|inbox|activity|news.|staff|users.|members.|team.|people',
      de: 'benachrichtigungen|nachrichten|verlauf|posteingang|mitarbeit|benutzer|mitglieder|personen',
      fr: 'notifications|messages|historique|utilisateurs|membres|équipe|personnel',
      it: 'notifiche|messaggi|cronologia|utenti|membri|personale',
      es: 'notificaciones|mensajes|historial|usuarios|miembros|personal.',
      nl: 'meldingen|berichten|geschiedenis|gebruikers|leden.|medewerkers',
      pl: 'powiadomienia|wiadomości|historia|użytkownicy|członkowie|personel',
    },
  ],
  seen: inferred,
} as const;
/** Anything like that, of whomever and whenever: enough for a doubt, not for an answer. */
export const maybeKept = {
  is: 'any',
  of: [
    // One patient that is closed to somebody is none of their own access.
    { is: 'sentence', says: [words.notLetIn], not: [thisWords], seen: inferred },
    ...[words.account, words.access, words.authorise, rightWords].map(
      (one) => ({ is: 'sentence', says: [saasWords.closed, one], seen: inferred }) as const,
    ),
  ],
  seen: inferred,
} as const;
