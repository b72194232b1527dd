import { translateCountries } from '../countries';
import { isShown, labelsOf, lineOf, pressed, said, say, textsIn } from '../parts';
import { bareOf, calledBy, headingOf, type Phrase, type Phrases, phrases, reworded, sentenceOf } from '../phrases';
import { type Mutation, type Subject, targetsOf } from '../subject';

/** "Step 3 : select …", "3. lépés : …" */
const stepLabel = /^[^\p{L}\p{N}]*(?:\p{L}+ ?([1-4])|([1-4])\.? ?\p{L}+) ?:/u;

function phraseOf({ page }: Subject, hint: string): Phrase | undefined {
  return calledBy[`${page}.${hint}`];
}

/** Calls a control something else. What says the same twice (text and tooltip) says it twice again. */
function call(element: Element, words: string): boolean {
  const labels = labelsOf(element).filter(
    (label) => !('text' in label) || !label.text.parentElement?.closest('[aria-hidden=true]'),
  );
  const [longest] = [...labels]
    .filter((label) => 'text' in label)
    .sort((one, other) => said(other).length - said(one).length);
  for (const label of labels) {
    if (!('text' in label) || label === longest) say(label, reworded(said(label), words));
    else if (/\p{L}/u.test(said(label))) say(label, said(label).replace(/[\p{L}\p{N}].*[\p{L}\p{N}]/su, ''));
  }
  return labels.length > 0;
}

/** Other words of the same language for what is pointed at. */
function reword(subject: Subject): boolean {
  const { lang, random } = subject;
  const own = phrases[lang];
  if (!own) return false;
  const reworded = targetsOf(subject).filter(({ hint, element }) => {
    const phrase = phraseOf(subject, hint);
    // In a list every line would be reworded with it.
    if (!phrase || lineOf(element) || !random.chance(0.7)) return false;
    const now = labelsOf(element).map(said).map(bareOf);
    const other = own[phrase].filter((words) => !now.includes(bareOf(words)));
    const words = random.pick(other);
    return words !== undefined && call(element, words);
  });
  return reworded.length > 0;
}

/** What this text says, where we know it. */
function meaningOf(text: string, lang: string): Phrase | undefined {
  const digit = stepLabel.exec(text);
  if (digit) return `step${digit[1] ?? digit[2]}` as Phrase;
  const bare = bareOf(text);
  const known = Object.entries(phrases[lang] ?? {});
  return known.find(([, ways]) => ways.some((way) => bareOf(way) === bare))?.[0] as Phrase | undefined;
}

/** Texts that stay as they are in every language: names, addresses, what stands in lists. */
function isData(text: Text): boolean {
  const parent = text.parentElement;
  return !parent || parent.closest('td,[role=gridcell],[role=cell],dd,option,svg,[aria-hidden=true]') !== null;
}

function translateSentences(subject: Subject, to: Phrases, named: ReadonlySet<Text>): void {
  const { document, page, random } = subject;
  const sentence = sentenceOf[page ?? ''];
  const long = textsIn(document.body).filter(
    (text) =>
      !named.has(text) &&
      !isData(text) &&
      text.data.trim().split(/\s+/).length >= 5 &&
      !/ [-|/] |\|/.test(text.data) &&
      text.parentElement &&
      isShown(text.parentElement) &&
      !text.parentElement.closest(pressed),
  );
  const said = [...long];
  if (sentence) {
    const heading = document.querySelector('h1,h2,h3,[role=heading]');
    const main = said.find((text) => !heading?.contains(text)) ?? said[0];
    const block = main?.parentElement?.closest('p,div,li,td,section,h1,h2,h3') ?? main?.parentElement;
    // One statement may be parted by links and bold words; all of it is said anew.
    for (const text of block ? textsIn(block) : []) {
      if (said.includes(text)) said.splice(said.indexOf(text), 1);
      text.data = text === main ? (random.pick(to[sentence]) ?? text.data) : ' ';
    }
  }
  for (const text of said) text.data = to.filler[0] ?? '';
}

/** The language chooser names the language in which the page speaks. */
function chooseLanguage({ document, truths }: Subject, from: string, to: string): void {
  const ownName = (code: string) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  for (const list of document.querySelectorAll('select')) {
    const option = [...list.options].find(({ textContent, value }) => value === to || textContent?.includes(`(${to})`));
    if (!option) continue;
    for (const one of list.options) one.removeAttribute('selected');
    option.setAttribute('selected', '');
    option.selected = true;
  }
  const chooser = truths.get('language')?.element;
  if (!chooser || chooser.matches('select')) return;
  for (const text of textsIn(chooser)) {
    const words = text.data.replace(ownName(from), ownName(to)).replace(`(${from})`, `(${to})`);
    text.data = words.trim() === from ? to : words;
  }
}

/** Says the whole page in another language, as far as its words are known; lists and names stay. */
function translate(subject: Subject): boolean {
  const { document, lang, page, random } = subject;
  const code = random.pick(Object.keys(phrases).filter((one) => one !== lang));
  const to = phrases[code ?? ''];
  if (!code || !to || !phrases[lang]) return false;
  // CPMS and its forms speak English; its login page is all that we can say otherwise.
  if (page === null || page.startsWith('cpms2') || page === 'cpms.home') return false;
  // Where nothing is to be pointed at, a sentence says why, and we know it in no other language.
  const targets = targetsOf(subject);
  if (targets.length === 0 || targets.length < subject.truths.size) return false;
  const lines = new Set(targets.flatMap(({ element }) => lineOf(element)?.all ?? []));
  const heading = [...document.querySelectorAll('h1,h2,h3')].find(isShown);
  const headingText = heading && textsIn(heading)[0];
  const headed = headingOf[page];
  const before = new Map(targets.map(({ hint, element }) => [hint, labelsOf(element)] as const));
  const done = new Set<Text>();
  for (const text of textsIn(document.body)) {
    const phrase = meaningOf(text.data, lang);
    if (
      phrase &&
      !(
        isData(text) &&
        !text.parentElement?.closest(`${pressed},label,dt`) &&
        !['application', 'organisation', 'accessProfile'].includes(phrase)
      )
    ) {
      text.data = reworded(text.data, to[phrase][0] ?? '');
      done.add(text);
    }
  }
  for (const button of document.querySelectorAll('input[type=submit],input[type=button]')) {
    const phrase = meaningOf(button.getAttribute('value') ?? '', lang);
    if (phrase) button.setAttribute('value', reworded(button.getAttribute('value') ?? '', to[phrase][0] ?? ''));
  }
  for (const one of document.querySelectorAll('[aria-label],[title],[placeholder]'))
    for (const attribute of ['aria-label', 'title', 'placeholder']) {
      const phrase = meaningOf(one.getAttribute(attribute) ?? '', lang);
      if (phrase) one.setAttribute(attribute, to[phrase][0] ?? '');
    }
  if (headed && headingText && !done.has(headingText)) headingText.data = to[headed][0] ?? '';
  // What is pointed at is named by its hint, however the fixture worded it.
  const named = new Set([...done, ...translateRequest(subject, to)]);
  for (const { hint, element } of targets) {
    const phrase = phraseOf(subject, hint);
    const labels = before.get(hint) ?? [];
    if (!phrase || labels.length === 0) continue;
    const alike = hint === 'row' ? [...lines].flatMap((line) => openIn(line, element)) : [element];
    const words = random.pick(to[phrase]) ?? '';
    for (const one of alike) call(one, words);
    for (const label of labels) if ('text' in label) named.add(label.text);
  }
  translateSentences(subject, to, named);
  chooseLanguage(subject, lang, code);
  translateCountries(document, lang, code);
  document.documentElement.lang = code;
  subject.lang = code;
  return named.size > 0 || sentenceOf[page] !== undefined;
}

/** The same control in another line of the list. */
function openIn(line: Element, like: Element): Element[] {
  return [...line.querySelectorAll(like.localName)].filter(
    (one) =>
      one.className === like.className &&
      bareOf(one.textContent ?? '').split(' ')[0] === bareOf(like.textContent ?? '').split(' ')[0],
  );
}

/** CPMS: what stands before the link that asks for authorisation. */
function translateRequest({ document, truths }: Subject, to: Phrases): readonly Text[] {
  const link = truths.get('requestAuthorisation')?.element;
  if (!link) return [];
  const before = textsIn(document.body).filter(
    (text) => text.compareDocumentPosition(link) & 4 && text.parentElement && isShown(text.parentElement),
  );
  const nearest = before.at(-1);
  if (nearest) nearest.data = `${to.authorise[0]} `;
  return nearest ? [nearest] : [];
}

export const wording: readonly Mutation[] = [
  { id: 'reword', does: 'other words of the same language', apply: reword },
  { id: 'language', does: 'another language of the Union', apply: translate },
];
