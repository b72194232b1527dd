import { attributeOf, isOneOf, parentOf, rawTextOf } from '../dom/element';
import type { Look } from '../dom/look';
import { perLookAnd } from '../dom/look';
import { optionsOf } from '../dom/options';
import { isUsable } from '../dom/usable';
import { networkOf } from '../guides/networks';
import type { Condition, Part } from '../guides/shape';
import { hospitalFit, nameWords } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { against } from './against';
import { applicationButtons, dropDowns } from './applications';
import { type Fit, recapFit } from './fit';
import { isOffered, isOpen } from './groups';
import { isListBusy } from './lists';
import { countryIn, isApplication, networkIn, roleIn } from './names';
import { isForOthersOnly, isOfOthers } from './of-others';
import { readRequest } from './request';
import { clinicianRole } from './role-names';
import { cellsOf, chosenRows, marksOf, type Row, rowsAt } from './rows';
import { readSaas } from './view';
import { isFoldedUp, isWished, wishedRows } from './wished';

export type { Fit } from './fit';

const parts = ['application', 'organisation', 'profile'] as const;
const listed = ['network', 'country', 'hospital'] as const;

/**
 * Whether a condition holds on this SAAS page. Reads which radio, box or entry is chosen, never what is typed: this is
 * what catches a wrong request before it is sent.
 */
export function meets(look: Look, condition: Condition, wishes: Wishes): boolean {
  switch (condition) {
    case 'request.sent':
    case 'request.pending':
    case 'request.approved':
    case 'request.refused':
    case 'request.closed':
    case 'request.unclear':
      return readRequest(look) === condition.slice('request.'.length);
    case 'notAsked':
      return [undefined, 'sent'].includes(readRequest(look));
    case 'unopposed':
      return !isForOthersOnly(look, wishes) && against(look).every((one) => isOfOthers(look, one, wishes));
    case 'applicationChosen':
      return chosenOptions(look).some(isApplication) || isButtonChosen(look);
    case 'applicationUsable':
      return !isApplicationShut(look);
    case 'applicationListed':
      return !isApplicationMissing(look);
    case 'anyRowChosen':
      return (
        isHospitalChosen(look, wishes) ||
        (wishedRows(look, 'hospital', wishes).length === 0 && isOtherChosen(look, wishes))
      );
    case 'rowChosen':
      return isHospitalChosen(look, wishes);
    case 'trailWrong':
      return trailFit(look, wishes) === 'differs';
    case 'trailUnclear':
      return trailFit(look, wishes) === 'unclear';
    case 'trailClear':
      return trailFit(look, wishes) === 'fits';
    case 'listReady':
      return !isListBusy(look);
    case 'rowUsable':
      return isAnyUsable(look, wishes);
    case 'rowUnfolded':
      return !listed.some((wish) => isFoldedUp(look, wish, wishes));
    case 'roleUsable':
      return (
        wishedRows(look, 'role', wishes).length === 0 ||
        wishedRows(look, 'role', wishes).some((row) => isOpen(look, row))
      );
    case 'hpTicked':
      return chosenRows(look, 'checkbox').some((row) => roleIn(cellsOf(look, row)) === clinicianRole);
    case 'otherRoleTicked':
      return chosenRows(look, 'checkbox').some(
        (row) => isOtherRole(roleIn(cellsOf(look, row))) && isUsable(row.control),
      );
    case 'recapMore':
      // That one has asked already is said where one would send.
      return recapFit(look, wishes).rest.length > 0 && [undefined, 'sent'].includes(readRequest(look));
    case 'recapFits':
      return parts.every((part) => partFit(look, part, wishes) === 'fits') && recapFit(look, wishes).rest.length === 0;
  }
}

function isOtherRole(role: string | undefined): boolean {
  return role !== undefined && role !== clinicianRole;
}

function isHospitalChosen(look: Look, wishes: Wishes): boolean {
  return chosenRows(look, 'radio').some((row) => isWished(cellsOf(look, row), 'hospital', wishes, look.language));
}

/** A row of the list is chosen, and none that is surely another hospital than the planned one. */
function isOtherChosen(look: Look, wishes: Wishes): boolean {
  const { hospital, country } = wishes;
  const chosen = chosenRows(look, 'radio').filter((row) => isOfList(look, row, wishes));
  const differs = (text: string) => hospital !== undefined && hospitalFit(text, hospital, country) === 'differs';
  return chosen.length > 0 && !chosen.some((row) => cellsOf(look, row).some(differs));
}

/** No row fits, or one of those that fit can be used. */
function isAnyUsable(look: Look, wishes: Wishes): boolean {
  const rows = listed.map((wish) => wishedRows(look, wish, wishes));
  return rows.every((found) => found.length === 0 || found.some((row) => isOpen(look, row)));
}

/** Whether a chosen row is one of the list of hospitals: others choose how the list is searched. */
function isOfList(look: Look, row: Row, wishes: Wishes): boolean {
  const hospitals = marksOf(look).flatMap(({ name, element }) => (name.kind === 'hospital' ? [element] : []));
  const rows = [...rowsAt(look, hospitals, 'radio'), ...wishedRows(look, 'hospital', wishes)];
  const name = attributeOf(row.control, 'name');
  return rows.some(
    ({ control, line }) =>
      control === row.control ||
      (name !== null && attributeOf(control, 'name') === name) ||
      parentOf(line) === parentOf(row.line),
  );
}

/** How the trail above the list ("Up / ReCONNET - … / Italy") stands to the plan. */
const trailFit = perLookAnd((look, { network, country, hospital }: Wishes): Fit => {
  const { levels } = readSaas(look).trail;
  const [first, ...others] = levels;
  // Nothing is open, or the way cannot be read.
  if (first === undefined) return 'fits';
  if (first === '') return 'unclear';
  const there = networkIn(first);
  const countries = [first, ...others].flatMap((level) => countryIn(level, look.language) ?? []);
  const codes = countries.filter((code, at) => countries.indexOf(code) === at);
  if ((network && there && there !== network) || (country && codes.some((code) => code !== country))) return 'differs';
  const isNetwork = !network || there === network || isLike(first, network);
  // A code only fits in the right country.
  const isCountry = others.length === 0 || !country || codes.length > 0 || hospital?.code !== undefined;
  return isNetwork && isCountry ? 'fits' : 'unclear';
});

const everyday = new Set(
  nameWords('rare diseases disorders european reference network networks conditions complex and anomalies'),
);

/** Whether words that only the planned network has stand in a text: "Connective tissue (rheumatology)". */
function isLike(text: string, network: string): boolean {
  const known = networkOf(network);
  const own = nameWords([known?.acronym, known?.name, ...(known?.rows ?? [])].join(' '));
  return nameWords(text).some((word) => word.length > 5 && own.includes(word) && !everyday.has(word));
}

/** How one value of the recap stands to the plan. */
export function partFit(look: Look, part: Part, wishes: Wishes): Fit {
  if (part === 'rest') return recapFit(look, wishes).rest.some(({ fit }) => fit === 'differs') ? 'differs' : 'unclear';
  if (part === 'trail') return trailFit(look, wishes);
  if (part !== 'all') return recapFit(look, wishes).fits[part];
  const all = [...parts.map((one) => partFit(look, one, wishes)), ...recapFit(look, wishes).rest.map(({ fit }) => fit)];
  return all.includes('differs') ? 'differs' : all.every((fit) => fit === 'fits') ? 'fits' : 'unclear';
}

/** CPMS stands in a list, and nowhere as an entry that can be chosen. */
function isApplicationShut(look: Look): boolean {
  const entries = entriesIn(look);
  const named = entries.filter(({ textContent }) => startsWithCpms(textContent ?? ''));
  return named.length > 0 && !named.some((entry) => isOffered(look, entry) && isApplication(rawTextOf(entry) ?? ''));
}

/** Whether there is a list of applications, and CPMS is none of them. */
function isApplicationMissing(look: Look): boolean {
  const entries = entriesIn(look);
  return entries.length > 1 && !entries.some(({ textContent }) => startsWithCpms(textContent ?? ''));
}

function entriesIn(look: Look): readonly Element[] {
  return look.every('select,[role=combobox],[role=listbox],[aria-haspopup=listbox]').flatMap(optionsOf);
}

/** "CPMS (already requested)" as well. */
function startsWithCpms(text: string): boolean {
  return isApplication(text.split(/[([]|\s-\s/)[0] ?? '');
}

function isButtonChosen(look: Look): boolean {
  return applicationButtons(look).some((button) => isOneOf(button, ':checked,[aria-checked=true]'));
}

function chosenOptions(look: Look): string[] {
  const isChosen = (option: Element) => isOneOf(option, 'option:checked,[aria-selected=true]');
  return dropDowns(look)
    .flatMap(({ list }) => optionsOf(list).filter(isChosen))
    .map((option) => rawTextOf(option) ?? '');
}
