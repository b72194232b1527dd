import { controlsSaying } from '../dom/controls';
import { allIn, closestTo, elementsIn, holds, isOneOf, oneIn, parentOf } from '../dom/element';
import { separator, wordsOf } from '../dom/fold';
import type { Look } from '../dom/look';
import { roles } from '../dom/role';
import { textOf } from '../dom/text-of';
import { words } from '../guides/words';
import { countryIn, networkIn } from './names';
import { lineAround, naming, selectors } from './rows';

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
/**
 * What tells of a network without being the way to a list of it: a notice, an explanation, a pane, a link elsewhere.
 */
const telling =
  '[role=alert],[role=status],[role=note],[role=dialog],[class*=alert],[class*=notice],[class*=notification],[class*=message],[class*=modal],[class*=dialog],[class*=detail],[class*=tooltip],[class*=popover],aside,footer,header,dd,blockquote,[role=complementary],[role=contentinfo]';
/** So many boxes around one of its parts may a trail have, and so many controls. */
const mostSteps = 4;
/** Three empty levels: no list lies so deep, so no page is taken for one at this trail. */
const unreadable: Trail = { levels: ['', '', ''] };
const sentence = /[.!?]$/;
/** "You are in : ReCONNET - …", "Current network: …": what stands before the way. */
const lead = /^[^:/]{2,30}\s?:\s+/;

/** Reads the trail above a list. No trail means the top level; what cannot be read has no levels either. */
export function readTrail(look: Look): Trail {
  if (isTree(look)) return unreadable;
  const ups = controlsSaying(look, 'press', { says: [words.up], not: [words.notUp] }).filter(
    (up) => !closestTo(up, 'footer,header,[role=contentinfo]'),
  );
  const named = outsideRows(look, naming(look, 'network'))
    .filter((text) => !closestTo(text, telling))
    .map(around);
  // What is beside the way up is the trail, whatever else names a network.
  const atUp = [...new Set(ups.map(around))].filter((trail) => hasLevels(trail, ups));
  const [first, ...others] = new Set(atUp.length > 0 ? atUp : named.length > 0 ? named : ups.map(around));
  // Of two trails, no level is certain.
  if (others.length > 0) return unreadable;
  return first ? read(look, first, ups) : { levels: [] };
}

/** What a branch of a tree or of an accordion is. */
const branches = 'li,[role=treeitem],details,fieldset';

/** Whether networks are branches of a tree that holds the hospitals: then nobody can tell which of them are open. */
function isTree(look: Look): boolean {
  return naming(look, 'network').some((one) => isOneOf(one, branches) && oneIn(one, selectors.radio));
}

/** Whether the way begins here: the control that leads up, and then something. */
function hasLevels(trail: Element, ups: readonly Element[]): boolean {
  const up = ups.find((one) => holds(trail, one));
  const text = textOf(trail);
  return up !== undefined && text.startsWith(textOf(up)) && wordsOf(text).length > wordsOf(textOf(up)).length;
}

/** The texts that are not in a line of a list. Of a list, one line is looked at. */
function outsideRows(look: Look, texts: readonly Element[]): readonly Element[] {
  const lists = new Set<Element>();
  return texts.filter((text) => {
    for (const list of lists) if (holds(list, text)) return false;
    const line = lineAround(look, text);
    const list = (line && parentOf(line)) ?? besideOthers(text);
    if (list) lists.add(list);
    return !list;
  });
}

/** The row of a table in which other cells say something too: a line, even where nothing in it can be understood. */
function besideOthers(text: Element): Element | null | undefined {
  const cell = closestTo(text, 'td,[role=gridcell],[role=cell]');
  const row = cell && parentOf(cell);
  return row && [...elementsIn(row)].some((other) => other !== cell && textOf(other)) ? row : undefined;
}

/** The whole trail around one of its parts. */
function around(part: Element): Element {
  let trail = part;
  for (let steps = 0; steps < mostSteps; steps++) {
    const { parentElement: parent } = trail;
    if (!parent || oneIn(parent, beyond) || allIn(parent, roles.press).length > mostSteps) break;
    trail = parent;
  }
  return trail;
}

function read(look: Look, trail: Element, ups: readonly Element[]): Trail {
  const controls = allIn(trail, roles.press).filter(look.visible);
  const known = controls.filter((control) => ups.includes(control));
  // Where the way up and the way itself stand in one link, its text is the way.
  const isUp = (control: Element) => known.includes(control) && wordsOf(textOf(control)).length < 4;
  const all = known.length > 0 && !known.some(isUp) ? wayOf(textOf(trail)) : textOf(trail, isUp, separator);
  const pieces = all
    .split(separators)
    .map((text) => text.trim())
    .filter((text) => wordsOf(text).length > 0);
  const start = pieces.findIndex((text) => networkIn(text) ?? networkIn(text.replace(lead, '')));
  // Without a network we know, only what follows right after the way up is a trail ("← Up / COVID-19").
  if (start < 0 && !(known[0] && textOf(trail).startsWith(textOf(known[0])))) return { levels: [] };
  const levels = joined(
    look,
    pieces.slice(Math.max(start, 0)).map((text) => (networkIn(text) ? text : text.replace(lead, ''))),
  );
  // A sentence is no level, and what the levels are is not known then.
  if (levels.some((level) => sentence.test(level))) return unreadable;
  const before = controls.filter((control) => !levels.includes(textOf(control)));
  const [up, other] = known.length > 0 ? known : before;
  return { levels, ...(up && !other && { up }) };
}

/** "Up / ReCONNET - …" in one text, without what leads up. */
function wayOf(text: string): string {
  const [, ...way] = text.split(separators);
  return way.join(separator);
}

/** A network's name may hold a slash: what follows it and is no country belongs to it, up to the country. */
function joined(look: Look, pieces: readonly string[]): readonly string[] {
  const [first = '', ...rest] = pieces;
  const at = rest.findIndex((piece) => countryIn(piece, look.language));
  // "RITA - Immunodeficiency / Autoinflammatory / Autoimmune Diseases".
  const ending = at < 0 ? rest.length : at;
  const isOfName = ending > 0 && / - /.test(first) && rest.slice(0, ending).every((piece) => !networkIn(piece));
  const known = isOfName && (at > 0 || ending > 1) ? ending : 0;
  return known > 0 ? [[first, ...rest.slice(0, known)].join(' / '), ...rest.slice(known)] : pieces;
}
