import type { Look } from './look';
import { controlsOf } from './role';
import { plain } from './words';

/** "Step 3 : select an access profile": a word, a number, a colon; the arrow may be an icon (ReCONNET guide). */
const stepLabel = /(?:^|[^\p{L}])\p{L}+ ?(\d) ?:/u;

/** The step number a button's label carries, or undefined. */
function stepOf(label: string): number | undefined {
  const digit = stepLabel.exec(plain(label))?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** The buttons whose label carries a step number. The same words lead forward on one step and back on another. */
export function wizardButtons(look: Look): readonly { readonly step: number; readonly button: Element }[] {
  return controlsOf(look, 'press').flatMap((button) => {
    const step = stepOf(look.name(button));
    return step === undefined ? [] : [{ step, button }];
  });
}
