import { words } from '../guides/saas-words';
import { countries } from '../profile/countries';
import { networks } from '../profile/networks';
import type { Look } from './look';
import { controlsOf } from './role';
import { textOf } from './text-of';
import { isCountry, isNetwork } from './wish';
import { matches } from './words';

/** Where a SAAS list stands: "Up / ReCONNET - … / Italy". */
export interface Trail {
  /** The control that leads one level up. */
  readonly up?: Element;
  /** The levels below the top, as the page writes them. */
  readonly levels: readonly string[];
}

const separators = /\s*[/›»>|→]\s*/;
const lists = 'table,[role=grid],[role=table],input,[role=radio],[role=checkbox]';

/** Reads the trail above a list. No trail means the top level. */
export function trailOf(look: Look): Trail {
  const ups = controlsOf(look, 'press').filter((control) => matches(look.name(control), words.up));
  const up = ups.length === 1 ? ups[0] : undefined;
  if (up) {
    const levels = levelsBeside(up);
    if (levels.length > 0) return { up, levels };
  }
  const named = look
    .every('nav,ol,ul,[class*=breadcrumb]')
    .map((element) => ({ element, levels: fromNetwork(levelsIn(element), look) }))
    .find(({ element, levels }) => levels.length > 0 && !element.querySelector(lists));
  return named ? { levels: named.levels, ...(up && { up }) } : { levels: [], ...(up && { up }) };
}

/** The texts around the control, once its surroundings say something. */
function levelsBeside(up: Element): readonly string[] {
  let node = up.parentElement;
  for (let steps = 0; node && steps < 4; steps++, node = node.parentElement) {
    if (node.querySelector(lists)) return [];
    const levels = levelsIn(node, up);
    if (levels.length > 0) return levels;
  }
  return [];
}

function levelsIn(container: Element, up?: Element): readonly string[] {
  const skip = (element: Element) => element === up || element.contains(up ?? null);
  const whole = textOf(container, (element) => element === up);
  const items = container.querySelectorAll('li').length > 1 ? [...container.querySelectorAll('li')] : [...container.children];
  const bySeparator = whole.split(separators);
  const parts =
    bySeparator.length > 1 || items.length === 0
      ? bySeparator
      : items.filter((item) => item !== up).map((item) => textOf(item, skip));
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The part of a trail from a network on; nothing when there is none in it, as in the site's own breadcrumb. */
function fromNetwork(levels: readonly string[], look: Look): readonly string[] {
  const start = levels.findIndex((level) => networks.some((network) => isNetwork(level, network)));
  if (start < 0) return [];
  const [network = '', country] = levels.slice(start);
  const language = look.document.documentElement.lang || 'en';
  const known = country !== undefined && countries.some((one) => isCountry(country, one, language));
  return known ? [network, country] : [network];
}
