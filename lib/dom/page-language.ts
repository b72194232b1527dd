import { attributeOf } from './element';
import { languagesIn, mainLanguage } from './everyday';
import type { Languages } from './heard';
import { type Look, perLook } from './look';
import { textsOf } from './pieces';

/** The language of the page: as it says, else the one whose everyday words it has most of. */
export const pageLanguage = perLook(
  (look: Look): string => look.language || (mainLanguage(textsOf(look).joined) ?? 'en'),
);

/** All languages that a page may be written in, in whatever part of it; undefined when nothing speaks for any. */
export function languagesOf(look: Look): Languages {
  const tags = look.all('[lang]').map((one) => attributeOf(one, 'lang') ?? '');
  return languagesIn([look.language, ...tags], textsOf(look).joined);
}
