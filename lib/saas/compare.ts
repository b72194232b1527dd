import { fieldsOf } from '../dom/fields';
import { folded, plain } from '../dom/fold';
import type { Look } from '../dom/look';
import { optionsOf } from '../dom/options';
import { textOf } from '../dom/text-of';
import type { Condition, Part, Wish } from '../guides/shape';
import type { HospitalWish } from '../profile/hospital';
import type { Wishes } from '../profile/wishes';
import { clinicianRole, countryIn, isApplication, networkIn, roleIn } from './names';
import { cellsOf, chosenRows } from './rows';
import { readSaas } from './view';

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
      return chosenRows(look, 'checkbox').some((row) => roleIn(cellsOf(look, row)) === clinicianRole);
    case 'otherRoleTicked':
      return chosenRows(look, 'checkbox').some((row) => roleIn(cellsOf(look, row)) !== clinicianRole);
    case 'recapFits':
      return (['application', 'organisation', 'profile'] as const).every(
        (part) => partFit(look, part, wishes) === 'fits',
      );
  }
}

/** Whether a row with these cells is the one the person planned. Without such a plan, no row is. */
export function isWished(cells: readonly string[], wish: Wish, wishes: Wishes, pageLanguage: string): boolean {
  const { network, country, hospital } = wishes;
  switch (wish) {
    case 'network':
      return network !== undefined && cells.some((cell) => networkIn(cell) === network);
    case 'country':
      return country !== undefined && cells.some((cell) => countryIn(cell, pageLanguage) === country);
    case 'hospital':
      return hospital !== undefined && cells.some((cell) => isHospital(cell, hospital));
    case 'role':
      // "HP" and nothing else: "Panel Manager HCP" is not it.
      return roleIn(cells) === clinicianRole;
  }
}

/** Whether a text names the planned hospital: by its code, by a part of its name, or the row for guests. */
function isHospital(text: string, { guest, code, text: part = '' }: HospitalWish): boolean {
  const cell = plain(text);
  if (guest || /^0000\b/.test(cell)) return guest === true && /^0000\b/.test(cell);
  return code ? new RegExp(`^${plain(code)}(?![a-z0-9])`).test(cell) : cell.includes(plain(part));
}

/** How the trail above the list ("Up / ReCONNET - … / Italy") stands to the plan. */
function trailFit(look: Look, { network, country }: Wishes): Fit {
  const [ofNetwork = '', ofCountry = ''] = readSaas(look).trail.levels;
  const there = countryIn(ofCountry, look.language);
  const fits = [
    network && ofNetwork ? networkIn(ofNetwork) === network : undefined,
    country && there ? there === country : undefined,
  ];
  if (fits.includes(false)) return 'differs';
  return fits.includes(true) ? 'fits' : 'unclear';
}

/** What is open cannot be read, or only its country, and the plan has no code that would only fit the right one. */
function isLost(look: Look, { country, hospital }: Wishes): boolean {
  const [ofNetwork, ofCountry] = readSaas(look).trail.levels;
  if (ofNetwork === '') return true;
  return Boolean(country && ofCountry && !hospital?.code && !countryIn(ofCountry, look.language));
}

/** How one value of the recap stands to the plan. */
export function partFit(look: Look, part: Part, wishes: Wishes): Fit {
  const value = readSaas(look).recap[part];
  if (!value) return 'unclear';
  const text = textOf(value);
  if (part === 'application') return isApplication(text) ? 'fits' : 'differs';
  if (part === 'profile') return folded(text) === clinicianRole ? 'fits' : 'differs';
  return organisationFit(look, text, wishes);
}

/** An organisation may be written with the way to it: "ReCONNET - … / Italy / IT08 - …". */
function organisationFit(look: Look, text: string, { network, country, hospital }: Wishes): Fit {
  const way = text.split(/[/›»>]/);
  const last = way.pop() ?? '';
  const isElsewhere = (part: string) => {
    const [ofNetwork, ofCountry] = [networkIn(part), countryIn(part, look.language)];
    return (network && ofNetwork && ofNetwork !== network) || (country && ofCountry && ofCountry !== country);
  };
  if (way.some(isElsewhere)) return 'differs';
  if (!hospital) return 'unclear';
  return isHospital(last, hospital) ? 'fits' : 'differs';
}

function chosenOptions(look: Look): string[] {
  const isChosen = (option: Element) => option.matches('option:checked,[aria-selected=true]');
  return fieldsOf(look, 'select')
    .flatMap((list) => optionsOf(list).filter(isChosen))
    .map((option) => option.textContent ?? '');
}
