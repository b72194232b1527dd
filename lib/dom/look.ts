import { keep, rest, TooMuch, unbroken } from './budget';
import { closestTo, holds, isOneOf } from './element';
import { frontOf } from './front';
import { outerOf } from './hit';
import { languageOf } from './language';
import { remembered } from './memo';
import { labelsOf, namedBy, nameOf } from './name';
import { type Sight, sightOf } from './sight';
import { type Read, type Root, readInParts } from './texts';
import { isTranslated } from './translated';
import { isWrittenIn } from './typed';
import { isFolded, isVisible } from './visible';

/**
 * A snapshot of a page: what is asked twice is worked out once. It is thrown away as soon as the page changes; no
 * element of it is kept.
 */
export interface Look {
  readonly document: Document;
  /** Its texts, and the trees that it consists of. */
  read(): Read;
  /** The trees that were read so far; none when the page could be judged without. */
  roots(): readonly Root[];
  /** The address, already without session id, query and fragment. */
  readonly path: string;
  /** The language the page says it is written in, as a proper tag; empty when it does not. */
  readonly language: string;
  /** Whether the browser or a tool in it has translated the page: its words are not the portal's own. */
  translated(): boolean;
  /** All elements, hidden ones too, in document order. */
  all(selector: string): readonly Element[];
  /** The controls but plain links, hidden ones too, tag by tag. */
  controls(): readonly Element[];
  /** Visible elements in document order; of hundreds, the first ones. */
  every(selector: string): readonly Element[];
  visible(element: Element): boolean;
  /** Where a person sees it now, if at all. */
  sight(element: Element): Sight;
  /** All that was asked for and is visible: what is said of the page rests on it. */
  seen(): Iterable<Element>;
  name(element: Element): string;
  labels(field: Element): readonly string[];
}

const fields = 'input,select,textarea';
/** What can be pressed, typed into or chosen from, besides links: pages have hundreds of these. */
const tags = ['input', 'button', 'select', 'textarea', '[role]'];

/** No page of a portal has more of a kind that we tell apart; longer lists are searched by their text. */
export const longestList = 60;

/**
 * Looks at a document.
 * @param path the path of its address after `cleanPath`
 * @param guest our own element, which is no part of the page
 */
export function lookAt(document: Document, path: string, guest?: Element): Look {
  let texts: Read | undefined;
  const parts = readInParts(document, guest);
  const reading = () => {
    for (;;) {
      if (texts) return texts;
      const { done, value } = keep(() => unbroken(() => parts.next()));
      if (!done) rest();
      // It was too much already.
      else if (!value) throw new TooMuch();
      else texts = value;
    }
  };
  // By tag a search takes a fifth of the time that it takes by attribute.
  // What stands in an editor was written by the person, be it a button.
  const all = each((selector: string) =>
    reading().roots.flatMap((root) => {
      const found = [...root.querySelectorAll(selector)];
      return found.length > 0 && reading().typed ? found.filter((one) => !isWrittenIn(one)) : found;
    }),
  );
  const controls = once(() => [...new Set(tags.flatMap(all))]);
  const front = once(() => frontOf(document, reading().roots, [...all('[role]'), ...all('dialog')]));
  const folded = each((box: Element): boolean => {
    const around = outerOf(box);
    return isFolded(box) || (around !== null && folded(around));
  });
  const hushed = each((region: Element) => !isLeftBehind(document, region, [...all('input'), ...all('select')]));
  const seen = new Set<Element>();
  const visible = each((element: Element) => {
    if (!isVisible(element, '[inert]') || front()?.(element) === false) return false;
    const around = outerOf(element);
    const hush = closestTo(element, '[aria-hidden=true]');
    const is = !(around && folded(around)) && !(hush && hushed(hush));
    if (is) seen.add(element);
    return is;
  });
  const every = each((selector: string) => {
    const found: Element[] = [];
    for (const element of all(selector)) if (visible(element) && found.push(element) >= longestList) break;
    return found;
  });
  return {
    document,
    read: reading,
    roots: () => texts?.roots ?? [],
    path,
    language: languageOf(document.documentElement.lang),
    translated: once(() => isTranslated(document)),
    all,
    controls,
    every,
    visible,
    sight: each(sightOf),
    seen: () => seen,
    name: each(nameOf),
    labels: each((field) => {
      if (isOneOf(field, fields)) for (const one of namedBy(field)) seen.add(one);
      return labelsOf(field);
    }),
  };
}

/** A reader of a look whose answer is worked out once per look. */
export function perLook<T>(read: (look: Look) => T): (look: Look) => T {
  const answers = new WeakMap<Look, T>();
  return (look) => remembered(answers, look, () => read(look));
}

/** The same for a reader that takes one more thing: once per look and thing. */
export function perLookAnd<K, T>(read: (look: Look, key: K) => T): (look: Look, key: K) => T {
  const answers = perLook(() => new Map<K, T>());
  return (look, key) => remembered(answers(look), key, () => read(look, key));
}

function once<T>(make: () => T): () => T {
  let made: readonly [T] | undefined;
  return () => {
    made ??= [keep(make)];
    return made[0];
  };
}

function each<K, T>(ask: (key: K) => T): (key: K) => T {
  const answers = new Map<K, T>();
  return (key) => remembered(answers, key, () => ask(key));
}

/**
 * Whether a region is hidden from screen readers by mistake: a dialog that is gone forgot to give it back
 * (uswds/uswds #6785). The person is in it, or there is no field anywhere else.
 */
function isLeftBehind({ activeElement }: Document, region: Element, fields: readonly Element[]): boolean {
  if (holds(region, activeElement)) return true;
  const usable = fields.filter((field) => isVisible(field, '[inert]'));
  return usable.length > 0 && usable.every((field) => closestTo(field, '[aria-hidden=true]') === region);
}
