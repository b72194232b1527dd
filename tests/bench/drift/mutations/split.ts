import { textsIn } from '../parts';
import type { Mutation, Subject } from '../subject';

type Cut = (document: Document, one: string, other: string) => readonly Node[];

function spanned(document: Document, tag: string, text: string): Element {
  const span = document.createElement(tag);
  span.textContent = text;
  return span;
}

/** What scripts, editors and translation services do to a text without changing how it reads. */
const cuts: readonly Cut[] = [
  (document, one, other) => [spanned(document, 'span', one), spanned(document, 'span', other)],
  (document, one, other) => [spanned(document, 'b', one), document.createTextNode(other)],
  (document, one, other) => [
    document.createTextNode(one),
    document.createElement('wbr'),
    document.createTextNode(other),
  ],
  (document, one, other) => [document.createTextNode(`${one}\u00AD${other}`)],
  (document, one, other) => [document.createTextNode((one + other).replace(/ /g, '\u00A0'))],
  (document, one, other) => {
    const outer = document.createElement('font');
    outer.append(spanned(document, 'font', one + other));
    return [outer];
  },
  (document, one, other) => [document.createTextNode(one), document.createComment(''), document.createTextNode(other)],
];

function splitSome({ document, random }: Subject): boolean {
  const texts = textsIn(document.body).filter(
    ({ data, parentElement }) =>
      data.trim().length > 3 && !parentElement?.closest('svg,[aria-hidden=true],[class*=icon]'),
  );
  const chosen = texts.filter(() => random.chance(0.6));
  for (const text of chosen) {
    const start = text.data.search(/\S/);
    const at = start + 1 + random.below(Math.max(1, text.data.trim().length - 2));
    const cut = random.pick(cuts);
    // A pair of surrogates must not be torn.
    const here = /[\uDC00-\uDFFF]/.test(text.data[at] ?? '') ? at + 1 : at;
    if (cut) text.replaceWith(...cut(document, text.data.slice(0, here), text.data.slice(here)));
  }
  return chosen.length > 0;
}

export const splitting: readonly Mutation[] = [
  {
    id: 'split',
    does: 'texts split over spans, soft hyphens, hard spaces',
    keepsWords: true,
    harmless: true,
    apply: splitSome,
  },
];
