import browser from 'webextension-polyfill';
import { portalsOwn } from '../../lib/clean/known';
import { isObject } from '../../lib/json';
import { askTab } from '../../lib/messages';
import { type Answer, isAnswer } from '../../lib/report/report';

/** What became of the question: an answer, or why there is none. */
export type Asked =
  | { readonly is: 'answered'; readonly answer: Answer }
  /** No tab was named; it is closed; nobody of ours is in it; copying went wrong there; the page is too large. */
  | { readonly is: 'none' | 'closed' | 'silent' | 'failed' | 'large' };

/** Asks a tab for a cleaned copy of its page. The answer stays in this page; nothing of it is stored. */
export async function askFor(tab: number | null): Promise<Asked> {
  if (tab === null) return { is: 'none' };
  try {
    await browser.tabs.get(tab);
  } catch {
    return { is: 'closed' };
  }
  const answer = await askTab(tab, { copy: portalsOwn() });
  if (answer === undefined) return { is: 'silent' };
  if (isObject(answer) && answer.tooLarge === true) return { is: 'large' };
  return isAnswer(answer) ? { is: 'answered', answer } : { is: 'failed' };
}
