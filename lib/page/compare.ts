import { languageOf } from '../find/by';
import { fieldsOf } from '../find/fields';
import type { Look } from '../find/look';
import { rowsOf } from '../find/rows';
import { textOf } from '../find/text-of';
import { trailOf } from '../find/trail';
import { valuesOf } from '../find/value';
import { isCountry, isHospital, isNetwork, isWished, roleOf } from '../find/wish';
import { plain } from '../find/words';
import { words } from '../guides/saas-words';
import type { Condition, Part } from '../guides/shape';
import type { Wishes } from '../profile/wishes';

/** How a value on the page stands to the plan. `unclear`: the page or the plan does not say. */
export type Fit = 'fits' | 'differs' | 'unclear';

/**
 * Whether a condition holds on this SAAS page. Reads which radio, box or entry is chosen, never what is typed: this is
 * what catches a wrong request before it is sent.
 */
export function meets(look: Look, condition: Condition, wishes: Wishes): boolean {
  switch (condition) {
    case 'applicationChosen':
      return chosenOptions(look).some((text) => text === plain(wishes.application));
    case 'anyRowChosen':
      return rowsOf(look, 'radio').some(({ control }) => isChosen(control));
    case 'rowChosen':
      return rowsOf(look, 'radio').some(
        (row) => isChosen(row.control) && isWished(row, 'hospital', wishes, languageOf(look)),
      );
    case 'trailWrong':
      return trailFit(look, wishes) === 'differs';
    case 'trailNotWrong':
      return trailFit(look, wishes) !== 'differs';
    case 'hpTicked':
      return rowsOf(look, 'checkbox').some((row) => isChosen(row.control) && roleOf(row) === plain(wishes.role));
    case 'otherRoleTicked':
      return rowsOf(look, 'checkbox').some((row) => isChosen(row.control) && roleOf(row) !== plain(wishes.role));
    case 'recapFits':
      return (['application', 'organisation', 'profile'] as const).every((part) => partFit(look, part, wishes) === 'fits');
  }
}

/** How the trail above the list ("Up / ReCONNET - … / Italy") stands to the plan. */
export function trailFit(look: Look, { network, country }: Wishes): Fit {
  const [ofNetwork, ofCountry] = trailOf(look).levels;
  const fits = [
    network && ofNetwork ? isNetwork(ofNetwork, network) : undefined,
    country && ofCountry ? isCountry(ofCountry, country, languageOf(look)) : undefined,
  ];
  if (fits.includes(false)) return 'differs';
  return fits.includes(true) ? 'fits' : 'unclear';
}

/** How one value of the recap stands to the plan. */
export function partFit(look: Look, part: Part, wishes: Wishes): Fit {
  const values = valuesOf(look, words[part]);
  const [value] = values;
  if (!value || values.length > 1) return 'unclear';
  const text = textOf(value);
  if (part === 'application') return plain(text) === plain(wishes.application) ? 'fits' : 'differs';
  if (part === 'profile') return plain(text) === plain(wishes.role) ? 'fits' : 'differs';
  if (!wishes.hospital) return 'unclear';
  return isHospital(text, wishes.hospital) ? 'fits' : 'differs';
}

function isChosen(control: Element): boolean {
  return control instanceof HTMLInputElement ? control.checked : control.getAttribute('aria-checked') === 'true';
}

function chosenOptions(look: Look): string[] {
  return fieldsOf(look, 'select').flatMap((select) =>
    [...select.querySelectorAll('option:checked,[role=option][aria-selected=true]')].map((option) =>
      plain(option.textContent ?? ''),
    ),
  );
}
