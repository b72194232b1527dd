import { folded } from '../dom/fold';
import { says } from '../dom/says';
import { saasWords } from '../guides/saas-words';
import type { HospitalFit as Fit } from '../profile/hospital-name';
import { isOrdinary, roleNamed } from './names';
import { clinicianRole } from './role-names';

const parting = /[,;+&/\n]|\s-\s|\s(?:and|und|et|e|y|en|i|og|och)\s/;
/** "HP active": a role and, as in the list of roles, that it can be asked for. */
const withState = /^(.+)\s(\S+)$/;

/** "HP" alone, also as "HP (Health Professional)"; another role that is known beside it is one too many. */
export function roleFit(texts: readonly string[]): Fit {
  const known = texts
    .flatMap((text) => (roleOf(text) ? [text] : text.split(parting)))
    .map((part) => part.trim())
    .filter(Boolean)
    .map(roleOf);
  if (known.some((role) => role !== undefined && role !== clinicianRole)) return 'differs';
  return known.length > 0 && known.every((role) => role === clinicianRole) ? 'fits' : 'unclear';
}

/** A tick of an icon font, by the name of its sign; an empty box has another. */
const ticked = /^(?:check_box|check_circle|check|done)\s/;

function roleOf(written: string): string | undefined {
  const text = written.replace(ticked, '');
  const [, name = '', state = ''] = withState.exec(text) ?? [];
  return (
    roleNamed(text) ??
    (says(folded(state), saasWords.approved) && isOrdinary(folded(state)) ? roleNamed(name) : undefined)
  );
}
