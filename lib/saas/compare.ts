import { fieldsOf } from '../dom/fields';
import type { Look } from '../dom/look';
import { textOf } from '../dom/text-of';
import { plain } from '../dom/words';
import type { Condition, Part } from '../guides/shape';
import { optionsOf } from '../page/candidates';
import type { Wishes } from '../profile/wishes';
import { recapOf } from './recap';
import { cellsOf, chosenRows } from './rows';
import { trailOf } from './trail';
import { countryIn, isApplication, isCountry, isHospital, isNetwork, isWished, networkIn, roleOf } from './wish';

/** How a value on the page stands to the plan. `unclear`: the page or the plan does not say. */
export type Fit = 'fits' | 'differs' | 'unclear';

/**
 * Whether a condition holds on this SAAS page. Reads which radio, box or entry is chosen, never what is typed: this is
 * what catches a wrong request before it is sent.
 */
export function meets(look: Look, condition: Condition, wishes: Wishes): boolean {
  switch (condition) {
    case 'applicationChosen':
      return chosenOptions(look).some(isApplication);
    case 'anyRowChosen':
      return chosenRows(look, 'radio').length > 0;
    case 'rowChosen':
      return chosenRows(look, 'radio').some((row) => isWished(cellsOf(look, row), 'hospital', wishes, look.language));
    case 'trailWrong':
      return trailFit(look, wishes) === 'differs';
    case 'trailNotWrong':
      return trailFit(look, wishes) !== 'differs' && !isLost(look, wishes);
    case 'hpTicked':
      return chosenRows(look, 'checkbox').some((row) => roleOf(cellsOf(look, row)) === plain(wishes.role));
    case 'otherRoleTicked':
      return chosenRows(look, 'checkbox').some((row) => roleOf(cellsOf(look, row)) !== plain(wishes.role));
    case 'recapFits':
      return (['application', 'organisation', 'profile'] as const).every(
        (part) => partFit(look, part, wishes) === 'fits',
      );
  }
}

/** How the trail above the list ("Up / ReCONNET - … / Italy") stands to the plan. */
export function trailFit(look: Look, { network, country }: Wishes): Fit {
  const [ofNetwork, ofCountry] = trailOf(look).levels;
  const fits = [
    network && ofNetwork ? isNetwork(ofNetwork, network) : undefined,
    country && ofCountry && countryIn(ofCountry, look.language)
      ? isCountry(ofCountry, country, look.language)
      : undefined,
  ];
  if (fits.includes(false)) return 'differs';
  return fits.includes(true) ? 'fits' : 'unclear';
}

/** What is open cannot be read, or only its country, and the plan has no code that would only fit the right one. */
function isLost(look: Look, { country, hospital }: Wishes): boolean {
  const [ofNetwork, ofCountry] = trailOf(look).levels;
  if (ofNetwork === '') return true;
  return Boolean(country && ofCountry && !hospital?.code && !countryIn(ofCountry, look.language));
}

/** How one value of the recap stands to the plan. */
export function partFit(look: Look, part: Part, wishes: Wishes): Fit {
  const value = recapOf(look)[part];
  if (!value) return 'unclear';
  const text = textOf(value);
  if (part === 'application') return isApplication(text) ? 'fits' : 'differs';
  if (part === 'profile') return plain(text) === plain(wishes.role) ? 'fits' : 'differs';
  return organisationFit(look, text, wishes);
}

/** An organisation may be written with the way to it: "ReCONNET - … / Italy / IT08 - …". */
function organisationFit(look: Look, text: string, { network, country, hospital }: Wishes): Fit {
  const way = text.split(/[/›»>]/);
  const last = way.pop() ?? '';
  if (network && way.some((part) => networkIn(part) && !isNetwork(part, network))) return 'differs';
  const elsewhere = (part: string) =>
    country && countryIn(part, look.language) && !isCountry(part, country, look.language);
  if (way.some(elsewhere)) return 'differs';
  if (!hospital) return 'unclear';
  return isHospital(last, hospital) ? 'fits' : 'differs';
}

function chosenOptions(look: Look): string[] {
  const chosen = (option: Element) => option.matches('option:checked,[aria-selected=true]');
  return fieldsOf(look, 'select').flatMap((list) =>
    optionsOf(list)
      .filter(chosen)
      .map((option) => option.textContent ?? ''),
  );
}
