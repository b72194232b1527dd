import { folded } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { saasWords } from '../guides/saas-words';
import { saysAny } from './innocent';
import { blocksWhere } from './prose';

/** "ES21 - Hospital Universitario de Ejemplo": a name is no word of practice. */
const hospitalName = /(?<![A-Za-z])[A-Z]{2}\d{2,3} ?[-–—:] ?[^,;()]*/g;

/** Whether anything on the page calls itself a test, a training or an example. */
export const isPractised = perLook(
  (look: Look): boolean =>
    blocksWhere(look, (raw) => saysAny(look, folded(raw.replace(hospitalName, ' ')), [saasWords.practice])).length > 0,
);
