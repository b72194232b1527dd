import type { Known } from '../../../lib/clean/lexicon';

/** Runs inside a page: names planted in every place, a copy made, and which of them can still be read there. */
type Place = readonly [what: string, html: (name: string, other: string) => string];

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const places: readonly Place[] = [
  ['a cell', (name) => `<table><tr><td>${name}</td></tr></table>`],
  ['two cells', (name, other) => `<table><tr><td>${other}</td><td>${name}</td></tr></table>`],
  ['two links', (name, other) => `<p><a href="/x">${other}</a> <a href="/y">${name}</a></p>`],
  ['a link', (name) => `<p><a href="/x">${name}</a></p>`],
  ['two lines', (name, other) => `<p>${other}<br>${name}</p>`],
  ['a line of a list', (name) => `<ul><li>${name}</li></ul>`],
  ['a text', (name) => `<div>${name}</div>`],
  ['a caption', (name, other) => `<table><caption>${other} ${name}</caption></table>`],
  ['an entry', (name) => `<select><option>${name}</option></select>`],
  ['a tooltip', (name) => `<p title="${name}">Help</p>`],
  ['a label for screen readers', (name, other) => `<p aria-label="${name}, ${other}">Help</p>`],
  ['behind “User:”', (name) => `<p>User: ${name}</p>`],
  ['behind a welcome', (name, other) => `<p>Welcome ${other} ${name}</p>`],
  ['before a comma', (name, other) => `<p>${name.toUpperCase()}, ${other}</p>`],
  ['behind a code', (name, other) => `<table><tr><td>PT07 - ${other} ${name}</td></tr></table>`],
  ['in a sentence', (name, other) => `<p>The request of ${other} ${name} was submitted.</p>`],
  ['in small letters', (name, other) => `<p>${other.toLowerCase()} ${name.toLowerCase()}</p>`],
  ['in an id', (name, other) => `<p id="row-${other}-${name}">Help</p>`],
];

interface Result {
  readonly places: readonly string[];
  /** Per place: the names that can be read in the copy. */
  readonly surviving: readonly (readonly string[])[];
  readonly planted: number;
}

function namesInCopy(known: Known, names: readonly string[], others: readonly string[]): Result {
  const box = document.createElement('div');
  box.innerHTML = names
    .map((name, at) =>
      places.map(([, html]) => `<section>${html(safe(name), safe(others[at] ?? ''))}</section>`).join(''),
    )
    .join('');
  document.body.append(box);
  const { html } = lotse.clean(document, known);
  box.remove();
  const copy = new DOMParser().parseFromString(html, 'text/html').body.lastElementChild;
  const sections = [...(copy?.children ?? [])];
  const surviving: string[][] = places.map(() => []);
  const has = (text: string, name: string) => {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    return at >= 0 && !/[\p{L}]/u.test(text[at - 1] ?? '') && !/[\p{L}]/u.test(text[at + name.length] ?? '');
  };
  const said = /\b(?:Help|User|Welcome|The request of|was submitted|PT\d\d)\b/g;
  for (const [at, section] of sections.entries()) {
    const [name = '', other = ''] = [names[Math.floor(at / places.length)], others[Math.floor(at / places.length)]];
    const attributes = [...section.querySelectorAll('*')].flatMap((one) =>
      ['title', 'aria-label', 'id'].map((attribute) => one.getAttribute(attribute) ?? ''),
    );
    const text = [section.textContent ?? '', ...attributes].join(' | ').replace(said, '');
    for (const one of [name, other]) if (has(text, one)) surviving[at % places.length]?.push(one);
  }
  return { places: places.map(([what]) => what), surviving, planted: names.length };
}

/** How many words of a page, without numbers, are still readable in its copy. */
function wordsKept(known: Known): readonly [kept: number, all: number] {
  const { html } = lotse.clean(document, known);
  const copy = new DOMParser().parseFromString(html, 'text/html').body;
  const words = (element: Element) => {
    for (const one of element.querySelectorAll('script,style,noscript,template,textarea')) one.remove();
    return element.textContent?.match(/\p{L}{2,}/gu) ?? [];
  };
  const original = words(document.body.cloneNode(true) as Element);
  const left = new Map<string, number>();
  for (const word of words(copy)) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of original) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept++;
    left.set(word, count - 1);
  }
  return [kept, original.length];
}

Object.assign(globalThis, { namesInCopy, wordsKept });
