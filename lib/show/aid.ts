import { ask } from '../progress/send';
import type { PageAid } from '../rescue/page-aid';
import type { Language } from '../text/language';

/** First aid for the page in front of the person; undefined while the background has not answered. */
export type AidFor = (page: string, language: Language) => PageAid | undefined;

/**
 * Asks the background for first aid, once per page and language.
 * @param arrived told when an answer has come
 */
export function askForAid(arrived: () => void): AidFor {
  const known = new Map<string, PageAid | undefined>();
  return (aid, language) => {
    const key = `${aid} ${language}`;
    if (!known.has(key)) {
      known.set(key, undefined);
      // Without a background there are the hints, which need nobody.
      void ask<PageAid>({ aid, language }).then((answer) => {
        if (!answer) return known.delete(key);
        known.set(key, answer);
        return arrived();
      });
    }
    return known.get(key);
  };
}
