import { controlsSaying } from '../dom/controls';
import { separator, wordsOf } from '../dom/fold';
import type { Look } from '../dom/look';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { words } from '../guides/words';
import { networkIn } from './names';
import { lineAround, naming } from './rows';

/** Where a SAAS list stands: "Up / ReCONNET - … / Italy". */
export interface Trail {
  /** The control that leads one level up. */
  readonly up?: Element;
  /** The levels below the top, as the page writes them: a network, a country. */
  readonly levels: readonly string[];
}

const separators = new RegExp(`[/›»>|→·${separator}]`);
/** What is never part of a trail: the trail ends where these begin. */
const beyond = 'input,select,textarea,table,tr,article,[role=grid],[role=table],h1,h2,h3,h4,h5,h6,label';
/** So many boxes around one of its parts may a trail have, and so many controls. */
const mostSteps = 4;
/** Three empty levels: no list lies so deep, so no page is taken for one at this trail. */
const unreadable: Trail = { levels: ['', '', ''] };
const sentence = /[.!?]$/;

/** Reads the trail above a list. No trail means the top level; what cannot be read has no levels either. */
export function readTrail(look: Look): Trail {
  const ups = controlsSaying(look, 'press', { says: [words.up] });
  const named = outsideRows(look, naming(look, 'network')).map(around);
  const [first, ...others] = new Set(named.length > 0 ? named : ups.map(around));
  // Of two trails, no level is certain.
  if (others.length > 0) return unreadable;
  return first ? read(look, first, ups) : { levels: [] };
}

/** The texts that are not in a line of a list. Of a list, one line is looked at. */
function outsideRows(look: Look, texts: readonly Element[]): readonly Element[] {
  const lists = new Set<Element>();
  return texts.filter((text) => {
    for (const list of lists) if (list.contains(text)) return false;
    const list = lineAround(look, text)?.parentElement ?? besideOthers(text);
    if (list) lists.add(list);
    return !list;
  });
}

/** The row of a table in which other cells say something too: a line, even where nothing in it can be understood. */
function besideOthers(text: Element): Element | null | undefined {
  const cell = text.closest('td,[role=gridcell],[role=cell]');
  const row = cell?.parentElement;
  return row && [...row.children].some((other) => other !== cell && textOf(other)) ? row : undefined;
}

/** The whole trail around one of its parts. */
function around(part: Element): Element {
  let trail = part;
  for (let steps = 0; steps < mostSteps; steps++) {
    const { parentElement: parent } = trail;
    if (!parent || parent.querySelector(beyond) || parent.querySelectorAll(roles.press).length > mostSteps) break;
    trail = parent;
  }
  return trail;
}

function read(look: Look, trail: Element, ups: readonly Element[]): Trail {
  const controls = [...trail.querySelectorAll(roles.press)].filter(look.visible);
  const known = controls.filter((control) => ups.includes(control));
  const isUp = (control: Element) => known.includes(control);
  const pieces = textOf(trail, isUp, separator)
    .split(separators)
    .map((text) => text.trim())
    .filter((text) => wordsOf(text).length > 0);
  const start = pieces.findIndex((text) => networkIn(text));
  // Without a network we know, only what follows right after the way up is a trail ("← Up / COVID-19").
  if (start < 0 && !(known[0] && textOf(trail).startsWith(textOf(known[0])))) return { levels: [] };
  const levels = pieces.slice(Math.max(start, 0));
  // A sentence is no level, and what the levels are is not known then.
  if (levels.some((level) => sentence.test(level))) return unreadable;
  const before = controls.filter((control) => !levels.includes(textOf(control)));
  const [up, other] = known.length > 0 ? known : before;
  return { levels, ...(up && !other && { up }) };
}
