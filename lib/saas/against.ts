import { type Clause, clausesOf } from '../dom/clauses';
import { allIn, closestTo, holds, isOneOf, oneIn, parentOf } from '../dom/element';
import { wordsIn } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { pageLanguage } from '../dom/page-language';
import { block, frame, isRead, quoted, textsOf } from '../dom/pieces';
import { roles } from '../dom/role';
import { says, spoken } from '../dom/says';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { words } from '../guides/words';

/** What is marked as a message of the page. */
const alerts = '[role=alert],[class*=alert],[class*=error],[class*=danger],[class*=warning],[class*=invalid]';
/** What is pressed, a label, or a cell of a list says nothing of the page. */
const apart = `${frame},${quoted},${roles.press},label,legend,select,option,table,[role=table],[role=grid],[role=listbox]`;
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const line = 'li,[role=listitem],[role=row]';
const pressed = 'button,input,select,[role=button]';
const chosen = 'input,button,[role=radio],[role=checkbox],[role=button]';
const boxes = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';
/** A card is no longer than this, in characters, and has no more boxes around one of its lines. */
const longestCard = 300;
const cardSteps = 3;
/** So many blocks of text are read. */
const most = 200;

/** What speaks against going on, wherever the page says it. */
const undoing = [saasWords.forElse];
/** What speaks against it where the page speaks of requests, access, roles or CPMS. */
const denying = [saasWords.closed, saasWords.refused, saasWords.limit];
const about = [
  words.cpms,
  words.access,
  words.profile,
  words.authorise,
  saasWords.request,
  saasWords.requests,
  saasWords.role,
];
/** What a message tells somebody who is not to go on. */
const told = [saasWords.pending, saasWords.already, ...denying];
/** What would stand beside the summary of a request that is none for access, or cannot be sent. */
const taking = [words.remove, saasWords.giveUp, saasWords.failed, saasWords.amiss];
/** Fewer words are a heading or a label; so is what does not end as a sentence. */
const fewest = 4;
const ended = /[.!)]["'”»]?$/;
/** "The profile Coordinator will be requested too." */
const ownRole = { en: 'hp.' } as const satisfies Words;

/**
 * The blocks of a step of SAAS that speak against going on: "a second request cannot be created", "no longer accepts
 * requests", "you are acting for another user". Conditions and questions do not. Nobody has seen such a sentence of
 * SAAS, so every word is our own conclusion: the answer is silence, or a question to the person.
 */
export const against = perLook((look): readonly Element[] =>
  blocksWhere(look, (clause, one) => (closestTo(one, alerts) ? isNo(look, clause) : isBar(look, clause))),
);

/**
 * What stands beside the summary of a request and speaks against sending it; in its form, also each sentence that is
 * not understood: "Also ticked: analysis rights." What can or will be done later is no such, unless it is more.
 */
export function besideSending(look: Look, form: Element): readonly Element[] {
  const others = blocksWhere(look, ({ text, sentence, stated, denied }, one) => {
    if (stated && !denied && saysAny(look, text, taking)) return true;
    if (!holds(form, one) || isOneOf(one, headings) || !ended.test(sentence.trim())) return false;
    if (saysAny(look, sentence, [saasWords.also, saasWords.limit])) return true;
    return stated && wordsIn(text).length >= fewest && !saysAny(look, sentence, [saasWords.harmless]);
  });
  return [...new Set([...against(look), ...others])];
}

function blocksWhere(look: Look, is: (clause: Clause, block: Element) => boolean): readonly Element[] {
  return [...prose(look)].flatMap(([one, clauses]) => (clauses.some((clause) => is(clause, one)) ? one : []));
}

/**
 * What a person reads on the page as prose, block by block, without what is asked, is a condition, or may be tried
 * again.
 */
const prose = perLook((look): ReadonlyMap<Element, readonly Clause[]> => {
  const found = new Map<Element, readonly Clause[]>();
  for (const holder of textsOf(look).holders) {
    const around = closestTo(holder, block) ?? holder;
    const one = oneIn(around, block) ? holder : around;
    if (found.size >= most) break;
    if (found.has(one) || closestTo(holder, apart) || isRow(one) || !isRead(look, one)) continue;
    const clauses = clausesOf(textOf(one, isApart), pageLanguage(look)).filter(({ doubtful }) => !doubtful);
    found.set(one, clauses.some(({ text }) => saysAny(look, text, [saasWords.again])) ? [] : clauses);
  }
  return found;
});

/** Of a block, neither the blocks in it nor what is pressed there. */
function isApart(inner: Element): boolean {
  return isOneOf(inner, `${block},${pressed}`);
}

/** A line of a list with something to choose, or a card around one box: what it says is said of that alone. */
function isRow(one: Element): boolean {
  const listed = closestTo(one, line);
  if (listed && oneIn(listed, chosen)) return true;
  let card = parentOf(one);
  for (let steps = 0; card && steps < cardSteps; steps++, card = parentOf(card)) {
    const found = allIn(card, boxes).length;
    if (found > 0) return found === 1 && textOf(card).length <= longestCard;
  }
  return false;
}

function isNo(look: Look, clause: Clause): boolean {
  const isOwn = clause.stated && saysAny(look, clause.sentence, [saasWords.yours, words.cpms]);
  return isBar(look, clause) || (isOwn && saysAny(look, clause.text, told));
}

function isBar(look: Look, { text, stated, denied, none }: Clause): boolean {
  if (saysAny(look, text, undoing)) return true;
  // "The request can be withdrawn later": a promise takes nothing away.
  const isDenied = denied || none || (stated && saysAny(look, text, denying));
  return isDenied && saysAny(look, text, [...about, ownRole]);
}

function saysAny(look: Look, text: string, asked: readonly Words[]): boolean {
  return asked.some((one) => says(text, spoken(one, pageLanguage(look))));
}
