import type { Clause } from '../dom/clauses';
import { allIn, closestTo } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import { headingOver } from '../dom/heading-over';
import { type Look, perLook } from '../dom/look';
import { pageLanguage, spokenOn } from '../dom/page-language';
import { frame } from '../dom/pieces';
import { roles } from '../dom/role';
import { says } from '../dom/says';
import { asks, sentencesOf } from '../dom/sentences';
import { spoken } from '../dom/spoken';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';
import { isAboutRequest, namesCpms } from './about';
import { against, tellingOfOwn } from './against';
import { isDraft, noneOf } from './innocent';
import { deniesMore, hasNoRequests, saysNothing } from './none-yet';
import { blocksWhere } from './prose';
import { isTheirs, readRequest } from './request';
import { naming } from './rows';
import { blocksSaying, clausesAt, decides, hasFailed } from './said';
import { cells, row, saidOf } from './standing';

/** "Your access to CPMS will expire": who is told so has it. */
function runsOut(look: Look): boolean {
  return blocksSaying(look, saasWords.runsOut).some((element) =>
    clausesAt(look, element).some(
      (clause) =>
        !clause.doubtful &&
        (isTheirs(look, clause) || (says(clause.sentence, words.cpms) && isAboutRequest(look, clause.sentence))),
    ),
  );
}

/** "You already have access to this application." */
function hasItAlready(look: Look): boolean {
  const language = pageLanguage(look);
  const already = [spoken(saasWords.already, language), spoken(saasWords.hasAccess, language)];
  return [saasWords.already, saasWords.hasAccess]
    .flatMap((one) => blocksSaying(look, one))
    .some((element) =>
      clausesAt(look, element).some(
        ({ text, sentence, stated, denied, none }) =>
          stated && !denied && !none && already.some((one) => says(text, one)) && isAboutRequest(look, sentence),
      ),
    );
}

/**
 * "The portal has forwarded the request", "You asked for access", "None of the requests was approved": there is one.
 */
function tellsOfOne(look: Look): boolean {
  const language = pageLanguage(look);
  const [handed, wasSent, requests] = [saasWords.handed, saasWords.wasSent, saasWords.requests].map((one) =>
    spoken(one, language),
  ) as [Words, Words, Words];
  const isOne = ({ text, sentence, stated, denied, none }: Clause) =>
    stated &&
    !none &&
    isAboutRequest(look, text) &&
    !says(sentence, requests) &&
    (says(text, handed) || (!denied && says(text, wasSent)));
  return [...blocksSaying(look, saasWords.request), ...blocksSaying(look, words.access)].some((element) =>
    clausesAt(look, element).some((clause) => noneOf.test(clause.text) || isOne(clause)),
  );
}

/** "A draft of the request for CPMS is there." */
function hasDraft(look: Look): boolean {
  return blocksSaying(look, saasWords.draft).some((element) =>
    clausesAt(look, element).some(
      (clause) => clause.stated && !clause.none && isDraft(look, clause) && isAboutRequest(look, clause.sentence),
    ),
  );
}

/** "… asks for more about your request for CPMS": so there is one, whatever else is said of it. */
function speaksOfOne(look: Look): boolean {
  return blocksSaying(look, words.cpms).some((element) =>
    clausesAt(look, element).some(
      (clause) => clause.stated && !clause.none && says(clause.sentence, words.cpms) && isTheirs(look, clause),
    ),
  );
}

/** "Pending requests (1)", also on what is folded up or pressed; a count of none says nothing. */
const counted = / ?\(?\b[1-9]\d?\)?$/;
// Not links: in the menu, an administrator finds the requests of others.
const counters = 'summary,h2,h3,h4,h5,h6,[role=tab],[role=heading],[aria-expanded]:not(a,[role=link])';
/** "IT08 - AOU Pisana", "HP · IT08". */
const hospitalCode = /(?<![a-z\d])[a-z]{2}\d{2}(?= ?(?:[-–·,)]|$))/i;
/** A counter has no more words. */
const longestCounter = 8;

function countsRequests(look: Look): boolean {
  const language = pageLanguage(look);
  const asked = [saasWords.requests, saasWords.pending, saasWords.refused, saasWords.approved];
  return look.every(counters).some((one) => {
    const text = folded(textOf(one));
    return (
      counted.test(text) &&
      wordsIn(text).length <= longestCounter &&
      asked.some((words) => says(text.replace(counted, ''), spoken(words, language)))
    );
  });
}

/** "Have you asked for CPMS already? Yes, on 20 November." */
function isAnsweredYes(look: Look, raw: string): boolean {
  const language = pageLanguage(look);
  const said = sentencesOf(folded(raw));
  return said.some((sentence, at) => {
    const [answer = ''] = (said[at + 1] ?? '').split(/[ ,:;.!]/);
    return asks(sentence) && isAboutRequest(look, sentence) && says(answer, spoken(saasWords.yes, language));
  });
}

/** Whether anything on the page tells of a request, a profile, a lock or a failure: then it is no plain start page. */
export const tellsOfRequest = perLook((look): boolean => {
  // Who decides about the requests of others is shown them.
  if (decides(look) || readRequest(look) !== undefined || saidOf(look).length > 0 || hasFailed(look)) return true;
  if (deniesMore(look)) return true;
  const telling = [...against(look), ...tellingOfOwn(look)].filter((one) => !saysNothing(look, one));
  if ((telling.length > 0 && !hasNoRequests(look)) || runsOut(look) || speaksOfOne(look) || hasDraft(look)) return true;
  if (hasItAlready(look) || countsRequests(look)) return true;
  // On the start page, a hospital is that of a request or a profile.
  if (look.read().texts.some((text) => hospitalCode.test(text))) return true;
  if (tellsOfOne(look) || blocksWhere(look, (raw) => isAnsweredYes(look, raw)).length > 0) return true;
  // "My applications: CPMS".
  const own = spokenOn(look, saasWords.possessive);
  const isOwn = (one: Element) => !closestTo(one, frame) && says(folded(textOf(headingOver(look, one) ?? one)), own);
  if (naming(look, 'application').some(isOwn)) return true;
  return look
    .every(row)
    .some(
      (line) =>
        allIn(line, cells).length > 1 &&
        namesCpms(line) &&
        !closestTo(line, 'header,[role=banner]') &&
        allIn(line, roles.press).length === 0 &&
        !isTitleRow(line),
    );
});

/** The line of the product's title may name the application too. */
function isTitleRow(line: Element): boolean {
  return /saas ?[-|:]/.test(folded(textOf(line)));
}
