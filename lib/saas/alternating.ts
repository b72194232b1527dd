import { elementsIn, holds, isOneOf, oneIn, parentOf } from '../dom/element';
import type { Look } from '../dom/look';
import { textOf } from '../dom/text-of';
import { isApplication, planned } from './names';
import type { Labelled } from './topics';
import { deepest, fields, isValue } from './values';

/** A label is no longer than this. */
const longestLabel = 40;
/** So many boxes may lie between a value and the box of all pairs. */
const mostBoxes = 3;
/** Application, organisation and profile, each with its label. */
const fewest = 6;
const others = 'dt,dd,tr,td,th,h1,h2,h3,h4,h5,h6,button,a,label';

/**
 * A summary of labels and values in turn, each a box of its own, as grids lay them out: "Application", "CPMS",
 * "Organisation", "IT08 - …".
 */
export function linesInTurn(
  look: Look,
  text: Element,
): { readonly lines: readonly Labelled[]; readonly list: Element } | undefined {
  if (!isApplication(textOf(text))) return undefined;
  let value = text;
  for (let steps = 0; steps < mostBoxes; steps++) {
    const box = parentOf(value);
    if (!box || textOf(value) !== textOf(text)) return undefined;
    const parts = [...elementsIn(box)];
    const at = parts.findIndex((part) => holds(part, text));
    if (parts.length > 1)
      return at % 2 === 1 && isInTurn(look, parts) ? { lines: linesOf(parts), list: box } : undefined;
    value = box;
  }
  return undefined;
}

function isInTurn(look: Look, parts: readonly Element[]): boolean {
  return (
    parts.length >= fewest &&
    parts.length % 2 === 0 &&
    parts.every((part) => !isOneOf(part, others) && !oneIn(part, fields) && isValue(look, part)) &&
    parts.every((part, at) => at % 2 === 1 || isLabel(look, textOf(part)))
  );
}

/** A label names nothing that is asked for itself. */
function isLabel(look: Look, text: string): boolean {
  return text.length <= longestLabel && !planned(text, look.language);
}

function linesOf(parts: readonly Element[]): readonly Labelled[] {
  return parts.flatMap((part, at) => {
    const value = parts[at + 1];
    return at % 2 === 0 && value ? [{ label: textOf(part), values: [deepest(value)] }] : [];
  });
}
