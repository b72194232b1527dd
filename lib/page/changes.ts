import { kindOf } from '../dom/element';
import { outerOf } from '../dom/hit';
import type { Root } from '../dom/texts';
import { noteChanged } from '../dom/veil';
import { touches } from './touches';
import { noteEchoes } from './typing';

/**
 * So many calls within one frame are a flood, and so many calls with so many changes within a while, in ms. For some
 * time only what the last judgement rests on is listened to then; when that is flooded too, it is withdrawn.
 */
const flood = 25;
const steady = { calls: 8, changes: 300, within: 200 };
const floodLasts = 2000;
/** Of so many changes at once none is asked whose it is: we make one or two. */
const mostAsked = 400;
/** Of so many it is noted what they have changed. */
const mostNoted = 20;

/** What is watched besides added and removed nodes: the attributes that show, hide, choose, name or order. */
const attributes = [
  ...[
    'class',
    'style',
    'hidden',
    'disabled',
    'open',
    'inert',
    'checked',
    'readonly',
    'id',
    'name',
    'for',
    'type',
    'role',
  ],
  ...['href', 'value', 'title', 'alt', 'placeholder', 'lang', 'src', 'popover', 'slot', 'autocomplete'],
  ...['hidden', 'modal', 'checked', 'current', 'expanded', 'selected', 'disabled', 'label', 'labelledby', 'busy'].map(
    (name) => `aria-${name}`,
  ),
];
const all = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: attributes };

/** What rests on the page, and is told of its changes. */
interface Resting {
  /** The trees of the page. */
  roots(): readonly Root[];
  /** The elements that the last judgement rests on. */
  seen(): ReadonlySet<Element>;
  /** Nodes whose changes are our own. */
  ours(node: Node): boolean;
  /** @param touched whether what the judgement rests on has changed, as far as is known */
  changed(touched: boolean): void;
}

/** Hears the changes of a page's nodes, and no more of them than can be borne. */
export interface Changes {
  /** Listens to all trees; does nothing during a flood. */
  listen(): void;
  /** To be called once in a frame. @returns whether there is a flood */
  newFrame(): boolean;
  /** Whether not every change is heard at the moment. */
  isFlood(): boolean;
  stop(): void;
}

export function hearChanges({ roots, seen, ours, changed }: Resting): Changes {
  let calls = 0;
  let floodedUntil = 0;
  let lately = { since: 0, calls: 0, changes: 0 };
  const isSteady = (changes: number) => {
    const now = performance.now();
    if (now - lately.since > steady.within) lately = { since: now, calls: 0, changes: 0 };
    lately.calls += 1;
    lately.changes += changes;
    return lately.calls >= steady.calls && lately.changes >= steady.changes;
  };
  const observer = new MutationObserver((records) => {
    // To ask hundreds of thousands of records whose they are takes longer than the page has taken; so many are its own.
    const foreign = records.length > mostAsked ? records : records.filter((record) => !isOurs(record, ours));
    if (foreign.length === 0) return;
    calls += 1;
    noteChanged(changedBy(foreign));
    noteEchoes(foreign);
    const isFlood = isSteady(foreign.length) || calls === flood;
    if (isFlood && !floodedUntil) listenLess();
    if (calls > 2 * flood) observer.disconnect();
    changed(calls > 2 * flood || touches(foreign, seen()));
  });
  const listen = () => {
    if (!floodedUntil) for (const root of roots()) observer.observe(root, all);
  };
  const listenLess = () => {
    floodedUntil = performance.now() + floodLasts;
    observer.disconnect();
    const around = new Set<Element>();
    for (const element of seen()) {
      observer.observe(element, { childList: true, subtree: true, characterData: true });
      for (let at = outerOf(element); at && !around.has(at); at = outerOf(at)) around.add(at);
    }
    for (const element of around) if (!seen().has(element)) observer.observe(element, { childList: true });
  };
  const newFrame = () => {
    calls = 0;
    if (floodedUntil && performance.now() > floodedUntil) {
      floodedUntil = 0;
      observer.disconnect();
      listen();
    }
    return floodedUntil > 0;
  };
  return { listen, newFrame, isFlood: () => floodedUntil > 0, stop: () => observer.disconnect() };
}

/** The latest elements that were added or given another style. */
function changedBy(records: readonly MutationRecord[]): Element[] {
  return records.slice(-mostNoted).flatMap(({ type, target, addedNodes }) => {
    if (type === 'attributes') return [target as Element];
    return [...addedNodes].filter((node): node is Element => kindOf(node) === Node.ELEMENT_NODE).slice(0, mostNoted);
  });
}

/** Whether we have only added ourselves. That we are gone is a change: the page may have thrown us out. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord, ours: (node: Node) => boolean): boolean {
  return ours(target) || (addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(ours));
}
