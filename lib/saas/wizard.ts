import { controlsLike } from '../dom/controls';
import { alphabet, letters, plain } from '../dom/fold';
import type { Look } from '../dom/look';

/** "Step 3 : select an access profile", "3. lépés: …": a word and a number before a colon; the arrow may be an icon. */
const stepLabel = new RegExp(`(?:^|[^${letters}])(?:[${alphabet}]+ ?(\\d)|(\\d)\\.? ?[${alphabet}]+) ?:`);
/** What has a step number in it may be called so; the button's whole name decides. */
const numbered = /[1-4][^\d\0]{0,20}:/;

/** The step number a button's label carries (ReCONNET guide), or undefined. */
function stepOf(label: string): number | undefined {
  const [, after, before] = stepLabel.exec(plain(label)) ?? [];
  const digit = after ?? before;
  return digit === undefined ? undefined : Number(digit);
}

/** A button whose label carries a step number. */
export interface WizardButton {
  readonly step: number;
  readonly button: Element;
}

/** The page's wizard buttons. The same words lead forward on one step and back on another. */
export function readSteps(look: Look): readonly WizardButton[] {
  return controlsLike(look, 'press', numbered).flatMap((button) => {
    const step = stepOf(look.name(button));
    return step === undefined || !look.visible(button) ? [] : [{ step, button }];
  });
}
