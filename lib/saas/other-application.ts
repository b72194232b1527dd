import { evened, folded } from '../dom/fold';
import type { Look } from '../dom/look';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { saysAny } from './innocent';
import { mentionsIn } from './mentions';

/**
 * What programs are called, after "for" or "to": "iRASFF", "EHDEN", "eCertis". Codes of hospitals have digits, short
 * forms fewer letters.
 */
const product =
  /(?<=(?<!\p{L})(?:for|to|of|für|zu|zum|zur|auf|von|pour|à|au|de|per|a|al|ad|di|para|do|voor|tot|van|dla|til|om|för|till|na|k|pro|pre|za|la|pentru|application|anwendung|applicazione|aplicación|aplicação|aplicația|applicatie|aplikacja|aplikacji|aplikace|aplikácia|aplikacija|applikationen|sovellus|rakendus) |^)(?:\p{Lu}{4,}|\p{Ll}{1,2}\p{Lu}[\p{L}]{3,}|\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*)(?![\p{L}\p{N}])/gu;
/** What is written like one and is none; a cleaned copy writes an X for each letter of a name. */
const none = /^(?:sante|ecas|https?|html|eulogin|x+)$/;
const ordinary = [...Object.values(saasWords), ...Object.values(words)];
/** Of a text in capital letters, nothing stands out. */
const shouted = /^[^\p{Ll}]*$/u;

/** Whether a text is about another application than CPMS: "Your request for access to iRASFF was refused." */
export function isOfOtherApplication(look: Look, raw: string): boolean {
  const text = evened(raw);
  const said = folded(text);
  if (says(said, words.cpms)) return false;
  if (says(said, saasWords.siblings)) return true;
  if (shouted.test(text)) return false;
  return [...text.matchAll(product)].some(([one]) => {
    const name = folded(one);
    // "Your request is PENDING."
    return !none.test(name) && mentionsIn(name).length === 0 && !saysAny(look, name, ordinary);
  });
}
