import { controlsLike } from '../dom/controls';
import type { Look } from '../dom/look';
import { alphabet, letters, plain } from '../dom/words';

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

/** The buttons whose label carries a step number. The same words lead forward on one step and back on another. */
export function wizardButtons(look: Look): readonly { readonly step: number; readonly button: Element }[] {
  return look.once('wizard', () => {
    return controlsLike(look, 'press', numbered).flatMap((button) => {
      const step = stepOf(look.name(button));
      return step === undefined || !look.visible(button) ? [] : [{ step, button }];
    });
  });
}

/** Whether the page's buttons are those of this step: one step back, one step on, at least one of them. */
export function isAtStep(look: Look, step: number): boolean {
  const steps = wizardButtons(look).map((button) => button.step);
  return steps.length > 0 && steps.every((one) => one === step - 1 || one === step + 1);
}
