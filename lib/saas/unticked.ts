import { allIn, attributeOf } from '../dom/element';
import { folded } from '../dom/fold';
import type { Look } from '../dom/look';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import { saysAny } from './innocent';
import { isOrdinary } from './names';

/** An empty box or a cross, which folding would take away, and "+1": there are more than what is shown. */
const empty =
  /[\u2610\u2612\u25a1\u25a2\u25ab\u25fb\u25fd\u2b1c\u274f-\u2752\u25cb\u25ef\u26aa\u2715-\u2718\u2717\u274c\u274e\u00d7]|\[ *\]|\( *\)|\+ ?\d/u;
export function isUnticked(look: Look, element: Element, texts: readonly string[]): boolean {
  const named = [element, ...allIn(element, '[aria-label]')].map((one) => folded(attributeOf(one, 'aria-label') ?? ''));
  return texts.some((text) => empty.test(text)) || named.some((name) => isQualified(look, name) || !isOrdinary(name));
}

/** "… (not selected)", "… (until 30/11/2026)": the name is right, and something is said of it that is not. */
export function isQualified(look: Look, text: string): boolean {
  const said = [moodWords.denied, moodWords.none, saasWords.refused, saasWords.ends];
  return saysAny(look, text, said);
}
