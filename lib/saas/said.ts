import { block } from '../dom/blocks';
import { step } from '../dom/budget';
import { type Clause, clausesOf } from '../dom/clauses';
import { allIn, closestTo, elementBefore, isOneOf, oneIn } from '../dom/element';
import { isExplained } from '../dom/explained';
import { folded } from '../dom/fold';
import { isLegend } from '../dom/glossary';
import { type Look, perLook, perLookAnd } from '../dom/look';
import { remembered } from '../dom/memo';
import { languageOfText, spokenOn } from '../dom/page-language';
import { frame, hits, quoted } from '../dom/pieces';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { asks, sentencesOf } from '../dom/sentences';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { isNoneAtAll } from './innocent';
import { isOfPortal } from './of-portal';
import { isTitleOfUpkeep, isUpkeepOver } from './upkeep';
import { isSignOut } from './user-bar';

/** What is not said, but offered or asked. */
const offered = `${roles.press},nav,footer,[role=navigation],[role=menubar],[role=contentinfo],label,legend,th,[role=columnheader],${quoted}`;
/**
 * What is only mentioned: "“Your request has been submitted” is shown in green", "the state “pending” means that …";
 * not "“Pending” since 3 March".
 */
const mention = /[“"„«»][^”"“»«]{3,120}[”"“»«](?=\s+\p{Ll})(?!\s+\p{Ll}+\.? \d)/gu;
const quotation = /[“"„«»][^”"“»«]{3,200}[”"“»«]/gu;
/** What a search has found is cut out of some other page: "… waits for approval …". */
const snippet = /^(?:…|\.\.\.)/;
const questions = 'summary,dt,h2,h3,h4,h5,h6,[role=heading]';
/** A message has at least so many words. */
const shortestMessage = 5;
const sentence = /\p{L}.*[.!]$/u;
const cookies = '[class*=cookie],[id*=cookie],[class*=consent]';

/** The element's own text, without that of the blocks in it, of the page's frame, and of "Log out". */
function ownText(element: Element): string {
  return textOf(
    element,
    (inner) => isOneOf(inner, `${block},${frame}`) || (isOneOf(inner, roles.press) && isSignOut(inner)),
  );
}

/** To ask what a place is in takes as long as so many other steps; of what stands in many, the first ones tell. */
const [perPlace, mostPlaces] = [12, 400];

/** What the page says with these words: the block of each, once. */
export const blocksSaying = perLookAnd((look, asked: Words): readonly Element[] => {
  const places = [...hits(look, spokenOn(look, asked), mostPlaces)];
  step(perPlace * places.length);
  const found = places.filter((hit) => (!closestTo(hit, offered) || isMessage(look, hit)) && !isStep(look, hit));
  return [...new Set(found.map((hit) => closestTo(hit, block) ?? hit))].filter(
    (one) => !isAnswer(look, one) && !isExplained(look, one),
  );
});

/** A link that is a whole message about something of the reader's own: "Your access to CPMS has been granted". */
function isMessage(look: Look, hit: Element): boolean {
  const link = closestTo(hit, offered);
  if (!link || !isOneOf(link, 'a[href]') || closestTo(link, frame)) return false;
  const text = folded(textOf(link));
  return text.split(' ').length >= shortestMessage && says(text, spokenOn(look, saasWords.possessive));
}

/**
 * "1. You submit the request. 2. The administrator checks it.": steps of how it goes, without a day on which it went.
 * "1. Your request was refused." is one of the reader's own.
 */
function isStep(look: Look, hit: Element): boolean {
  const list = closestTo(hit, 'ol');
  if (list && says(folded(textOf(hit)), spokenOn(look, saasWords.possessive))) return false;
  const steps = list ? allIn(list, 'li').filter((one) => sentence.test(textOf(one).trim())) : [];
  return list !== null && steps.length > 1 && !/\d{2}/.test(textOf(list));
}

/** What a question stands over, without a word of the reader's own: "What does “pending” mean?" */
function isAnswer(look: Look, element: Element): boolean {
  const folding = closestTo(element, 'details');
  const title = folding ? oneIn(folding, 'summary') : elementBefore(element);
  if (!title || title === element || !isOneOf(title, questions) || !sentencesOf(textOf(title)).some(asks)) return false;
  const own = spokenOn(look, saasWords.possessive);
  // "No account yet? New ones are no longer made."
  if (says(folded(ownText(element)), spokenOn(look, saasWords.noMore))) return false;
  // "Where is my request?"
  return !says(folded(ownText(element)), own) && !says(folded(textOf(title)), own);
}

/** To take a block apart takes as long as so many other steps. */
const perBlock = 150;
const clauses = perLook(() => new Map<Element, readonly Clause[]>());

export function clausesAt(look: Look, element: Element): readonly Clause[] {
  return remembered(clauses(look), element, () => {
    step(perBlock);
    const own = ownText(element);
    // "An example of a message: “…”"
    const isExample = says(folded(own.replace(quotation, ' ')), spokenOn(look, words.example));
    const text = own.replace(isExample ? quotation : mention, ' ');
    if (snippet.test(text) || isLegend(text)) return [];
    return clausesOf(text, languageOfText(look, own)).filter((one) => !isOfPortal(look, one, text));
  });
}

/** Whether the page is one on which somebody decides about other people's requests. */
export const decides = perLook((look) =>
  look.every('button,a,input[type=submit],input[type=button],[role=button]').some((one) => {
    if (closestTo(one, cookies)) return false;
    const name = look
      .name(one)
      .replace(/[^\p{L}\s]/gu, ' ')
      .trim();
    return name !== '' && name.split(/\s+/).length < 3 && says(folded(name), saasWords.decide);
  }),
);

/** Whether the page says that it is about somebody else: "You are acting for …", "the request of your colleague". */
export const isForAnother = perLook((look) => {
  const another = spokenOn(look, saasWords.forElse);
  return blocksSaying(look, saasWords.forElse).some((element) =>
    clausesAt(look, element).some(
      ({ text, stated, denied, none }) => stated && !denied && !none && says(text, another),
    ),
  );
});

/** So many words has a title. */
/** What holds always or is to come, not now: "the session expires after 30 minutes", "maintenance tomorrow". */
export function isNotNow(look: Look, clause: Clause): boolean {
  const { text, sentence, later, stated, doubtful } = clause;
  const asks = (said: string, list: Words) => says(said, spokenOn(look, list));
  if (later || isTitleOfUpkeep(look, clause) || isUpkeepOver(look, clause)) return true;
  // "Unavailable for 30 minutes" is so now.
  if (!asks(sentence, saasWords.minutes) || !asks(sentence, saasWords.sessionOver)) return false;
  const isPromise = !stated && !doubtful && asks(text, saasWords.sessionOver);
  return isPromise || !asks(sentence, saasWords.hasEnded);
}

/** Whether the page itself says that something failed, or that the person is no longer signed in. */
export const hasFailed = perLook((look) => {
  const failed = spokenOn(look, saasWords.failed);
  return blocksSaying(look, saasWords.failed).some((element) =>
    // "If you have a problem" is none.
    clausesAt(look, element).some(
      (clause) =>
        !clause.doubtful &&
        !clause.none &&
        !isNotNow(look, clause) &&
        says(clause.text, failed) &&
        // "You have not submitted any request yet."
        !isNoneAtAll(look, clause),
    ),
  );
});

/** Whether the page says that the person is no longer signed in. */
export const sessionIsOver = perLook((look) => {
  const [over, becoming, own] = [saasWords.sessionOver, saasWords.becoming, saasWords.possessive].map((one) =>
    spokenOn(look, one),
  ) as [Words, Words, Words];
  return blocksSaying(look, saasWords.sessionOver).some((element) =>
    clausesAt(look, element).some(
      (clause) =>
        !clause.doubtful &&
        !isNotNow(look, clause) &&
        says(clause.text, over) &&
        // "Sessions will be ended": announced, unless it is the reader's.
        !(says(clause.text, becoming) && !says(clause.text, own)),
    ),
  );
});

/** Whether the page works and nothing is to be done meanwhile. */
export const isBusy = perLook((look) => {
  const busy = spokenOn(look, saasWords.busy);
  return blocksSaying(look, saasWords.busy).some((element) => {
    // "Loading…" in a list is the list's own business.
    if (closestTo(element, `table,[role=grid],[role=table],[role=listbox]`)) return false;
    return clausesAt(look, element).some(
      ({ text, sentence, denied }) =>
        !denied &&
        says(text, busy) &&
        sentence.split(' ').length < 16 &&
        // "Wait before you ask for a new code", "A code is sent to your phone".
        ![saasWords.newOne, words.code].some((one) => says(sentence, spokenOn(look, one))),
    );
  });
});
