import { isShown } from '../parts';
import { selectorOf } from './css';
import { likeness, overlap } from './levenshtein';
import type { Peer } from './peer';

/**
 * A locator by the likeness of many attributes, in the manner of Similo (Nass, Alégroth, Feldt, Leotta, Ricca:
 * "Similarity-based Web Element Localization for Robust Test Automation", ACM TOSEM 2023, arXiv 2208.00677) and its
 * successor VON Similo (arXiv 2301.03863), with the properties, comparisons and weights that a replication found best
 * for it (Kluge, Stocco: "Web Element Relocalization in Evolving Web Applications", arXiv 2505.16424). Written anew
 * from these descriptions, for the comparison only. Like the originals it always answers: with the most similar
 * element.
 */
interface Properties {
  readonly element: Element;
  readonly tag: string;
  readonly plain: Readonly<Record<'name' | 'id' | 'href' | 'alt' | 'type', string>>;
  readonly aria: ReadonlySet<string>;
  readonly path: ReadonlySet<string>;
  readonly idPath: string;
  readonly box: DOMRect;
  readonly text: string;
  readonly attributes: ReadonlySet<string>;
  readonly neighbours: ReadonlySet<string>;
}

/** What can be meant at all: Similo leaves out what is never acted on or read. */
const candidates = 'a,button,input,select,textarea,img,svg,canvas,summary,label,span,td,dd,p,h1,h2,h3,h4,li,div,[role]';
const near = 50;

const words = (text: string) => new Set(text.toLowerCase().split(/\s+/).filter(Boolean));

function ownText(element: Element): string {
  const text = element.matches('input[type=submit],input[type=button]')
    ? (element.getAttribute('value') ?? '')
    : (element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim().slice(0, 80);
}

function pathOf(element: Element): ReadonlySet<string> {
  const steps: string[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) {
    const tag = one.localName;
    const at = one.parentElement
      ? [...one.parentElement.children].filter((child) => child.localName === tag).indexOf(one)
      : 0;
    steps.push(`${tag}[${at}]`);
  }
  return new Set(steps.map((step, at) => `${steps.length - at}${step}`));
}

interface Placed {
  readonly element: Element;
  readonly box: DOMRect;
  readonly text: string;
}

function neighboursOf(box: DOMRect, placed: readonly Placed[], self: Element): ReadonlySet<string> {
  const found = new Set<string>();
  if (box.height > 100 || box.width > 600) return found;
  for (const { element, box: other, text } of placed) {
    const far =
      other.right < box.left - near ||
      other.left > box.right + near ||
      other.bottom < box.top - near ||
      other.top > box.bottom + near;
    if (far || other.height > 100 || element === self || !text) continue;
    for (const word of words(text)) found.add(word);
  }
  return found;
}

function propertiesOf({ element, box, text }: Placed, placed: readonly Placed[]): Properties {
  const given = (name: string) => element.getAttribute(name)?.toLowerCase() ?? '';
  return {
    element,
    tag: element.localName,
    plain: { name: given('name'), id: given('id'), href: given('href'), alt: given('alt'), type: given('type') },
    aria: words(given('aria-label')),
    path: pathOf(element),
    idPath: selectorOf(element),
    box,
    text: text.toLowerCase(),
    attributes: new Set([...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    neighbours: neighboursOf(box, placed, element),
  };
}

const pages = new WeakMap<Element, readonly Properties[]>();

/** All candidates of one state of a page, worked out once: every state has a root element of its own. */
function pageOf({ documentElement, body }: Document): readonly Properties[] {
  let all = pages.get(documentElement);
  if (!all) {
    const placed = [...body.querySelectorAll(candidates)]
      .filter(isShown)
      .map((element) => ({ element, box: element.getBoundingClientRect(), text: ownText(element) }));
    all = placed.map((one) => propertiesOf(one, placed));
    pages.set(documentElement, all);
  }
  return all;
}

const same = (one: string, other: string) => (one !== '' && one === other ? 1 : 0);
const alike = (one: string, other: string) => (one === '' || other === '' ? 0 : likeness(one, other));

function score(one: Properties, other: Properties): number {
  const distance = Math.hypot(one.box.x - other.box.x, one.box.y - other.box.y);
  const areas = [one.box.width * one.box.height, other.box.width * other.box.height];
  return (
    0.8 * same(one.tag, other.tag) +
    2.85 * alike(one.plain.name, other.plain.name) +
    0.5 * alike(one.plain.id, other.plain.id) +
    0.95 * same(one.plain.href, other.plain.href) +
    1.85 * same(one.plain.alt, other.plain.alt) +
    2.75 * same(one.plain.type, other.plain.type) +
    0.9 * overlap(one.aria, other.aria) +
    0.1 * overlap(one.path, other.path) +
    0.45 * alike(one.idPath, other.idPath) +
    1.2 * Math.exp(-distance / 200) +
    0.35 * (Math.min(...areas) / Math.max(...areas, 1)) +
    2.8 * alike(one.text, other.text) +
    1.45 * overlap(one.neighbours, other.neighbours) +
    1.8 * overlap(one.attributes, other.attributes)
  );
}

export const similo: Peer = {
  id: 'similo',
  about: 'most similar element by 14 weighted attributes (Similo / VON Similo); always answers',
  record: (element) => {
    const known = pageOf(element.ownerDocument).find((one) => one.element === element);
    if (!known) return undefined;
    return (document) => {
      let [best, most] = [null as Element | null, -1];
      for (const other of pageOf(document)) {
        const likely = score(known, other);
        if (likely > most) [best, most] = [other.element, likely];
      }
      return best;
    };
  },
};

/** Whether two elements lie on one another so that a person sees one: VON Similo takes them for the same. */
export function lieTogether(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return false;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared) > 0.85;
}
