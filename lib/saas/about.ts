import { folded } from '../dom/fold';
import type { Look } from '../dom/look';
import { spokenOn } from '../dom/page-language';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { isApplication } from './names';

export function namesCpms(element: Element): boolean {
  return namesCpmsIn(folded(textOf(element)));
}

export function namesCpmsIn(text: string): boolean {
  return says(text, words.cpms) || isApplication(text);
}

export function isAboutRequest(look: Look, sentence: string): boolean {
  return [saasWords.request, words.access, words.profile, words.authorise].some((one) =>
    says(sentence, spokenOn(look, one)),
  );
}
