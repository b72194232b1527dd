import { folded } from '../dom/fold';
import type { Look } from '../dom/look';
import { codesIn, type HospitalFit as Fit, hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { isOrdinary, planned } from './names';
import { isQualified } from './unticked';

/** Where one value may stand with others, or with the way to it. */
export const parting = /\s[/›»>|+&→]\s|[›»;\n]|\s[/]|[/]\s/;
/** Where an addition to a name may stand. */
const adding = /[()[\],]|\s-\s/;

/** An organisation may be written with the way to it: "ReCONNET - … / Italy / IT08 - …". */
export function organisationFit(look: Look, texts: readonly string[], wishes: Wishes): Fit {
  const { hospital, country } = wishes;
  const parts = texts
    .flatMap((text) => (namesPlace(look, text) ? [text] : text.split(parting)))
    .map((part) => part.trim())
    .filter(Boolean);
  const whole = parts.join(' | ');
  const places = [...parts, ...parts.flatMap((part) => part.split(adding))].map((part) =>
    placeFit(look, part.trim(), wishes),
  );
  const own = hospital ? hospitalFit(whole, hospital, country) : 'unclear';
  if (own === 'differs') return 'differs';
  if (places.includes('network')) return 'differs';
  // A town can be called like a country, so a code that fits weighs as much as the name.
  if (places.includes('country')) return own === 'fits' && hospital?.code ? 'unclear' : 'differs';
  if (own !== 'fits' || !isOrdinary(folded(whole)) || isQualified(look, folded(whole))) return 'unclear';
  const strangers = parts.filter(
    (part) => !namesPlace(look, part) && hospital && hospitalFit(part, hospital, country) !== 'fits',
  );
  const bare = parts.some((part) => codesIn(part).length > 0 && part.replace(/[^\p{L}\p{N}]/gu, '').length < 7);
  return strangers.length <= (bare ? 1 : 0) ? 'fits' : 'unclear';
}

function namesPlace(look: Look, text: string): boolean {
  const { kind } = planned(text, look.language) ?? {};
  return kind === 'network' || kind === 'country';
}

/** Which place a text names that is not the planned one. */
function placeFit(look: Look, text: string, { network, country }: Wishes): 'network' | 'country' | undefined {
  const name = planned(text, look.language);
  if (name?.kind === 'network' && network && name.id !== network) return 'network';
  if (name?.kind === 'country' && country && name.id !== country) return 'country';
  return undefined;
}
