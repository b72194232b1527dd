import type { Words } from '../guides/shape';
import { attributeOf } from './element';
import { languageAmong, languagesIn, mainLanguage } from './everyday';
import { folded } from './fold';
import type { Languages } from './heard';
import { shortOf } from './language';
import { type Look, perLook, perLookAnd } from './look';
import { textsOf } from './pieces';
import { spoken } from './spoken';

/** The language of the page: as it says, unless it is plainly written in another; "en" where nothing tells. */
export const pageLanguage = perLook(
  (look: Look): string => mainLanguage(textsOf(look).joined, look.language) ?? (look.language || 'en'),
);

/**
 * What else a page is written in besides its own language and English, by a text of it that is plainly in another one:
 * a remark of another authority, say.
 */
const otherLanguages = perLook((look): readonly string[] => {
  const own = shortOf(pageLanguage(look));
  const others = languagesIn([own, 'en'], textsOf(look).joined)?.filter((one) => one !== own && one !== 'en') ?? [];
  if (others.length === 0) return others;
  const found = new Set(look.read().texts.map((text) => languageAmong(folded(text), [own, 'en'], others)));
  return others.filter((one) => found.has(one));
});

/** The language of one text of the page: of a page in several, or beside English, the one that it is plainly in. */
export const languageOfText = perLookAnd((look, text: string): string => {
  const own = pageLanguage(look);
  const others = [...otherLanguages(look), 'en'].filter((one) => one !== shortOf(own));
  return (others.length > 0 && languageAmong(folded(text), [shortOf(own)], others)) || own;
});

/** A key for what depends on the languages that a page is written in. */
export function languageKey(look: Look): string {
  return [pageLanguage(look), ...otherLanguages(look)].join();
}

/** The words in the languages of the page, and in English. */
export function spokenOn(look: Look, words: Words): Words {
  return spoken(words, pageLanguage(look), otherLanguages(look));
}

/** All languages that a page may be written in, in whatever part of it; undefined when nothing speaks for any. */
export const languagesOf = perLook((look: Look): Languages => {
  const tags = look.all('[lang]').map((one) => attributeOf(one, 'lang') ?? '');
  return languagesIn([look.language, ...tags], textsOf(look).joined);
});
