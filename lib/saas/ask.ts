import { rawTextOf } from '../dom/element';
import { folded } from '../dom/fold';
import type { Look } from '../dom/look';
import { optionsOf } from '../dom/options';
import { pageLanguage } from '../dom/page-language';
import { says } from '../dom/says';
import { spoken } from '../dom/spoken';
import { saasWords } from '../guides/saas-words';
import type { SaasFact, SaasTarget } from '../guides/shape';
import { words } from '../guides/words';
import type { Wishes } from '../profile/wishes';
import {
  isAdded,
  isCodeOver,
  isConfirmingOver,
  isForStaff,
  isLockedOut,
  isNewSent,
  isNothingSent,
  isPasswordChosen,
  isTaken,
} from './account-states';
import { applicationButtons, closedList, dropDowns } from './applications';
import { isBarred } from './barred';
import { seenOf } from './drawn-tick';
import { recapFit } from './fit';
import { isOffered, isOpen } from './groups';
import { foundNothing } from './lists';
import { isApplication, networkIn } from './names';
import { hasNoRequests } from './none-yet';
import { isPractised } from './practice';
import { readRequest } from './request';
import { naming, rowsAt } from './rows';
import { isBusy, sessionIsOver } from './said';
import { tellsOfRequest } from './tells';
import { readSaas } from './view';
import { controlOf, wishedRows } from './wished';
import type { WizardButton } from './wizard';

/** Whether a page of SAAS shows something. */
export function saasShows(look: Look, fact: SaasFact): boolean {
  const view = readSaas(look);
  switch (fact.shows) {
    case 'title':
      return view.product.title;
    case 'crumb':
      return view.product.crumb;
    case 'application':
      return view.product.application === fact.named;
    case 'steps':
      return view.steps.length > 0 && view.steps.every(({ step }) => isBeside(step, fact.at));
    case 'noSteps':
      return view.steps.length === 0;
    case 'trail': {
      const { levels } = view.trail;
      const [network = ''] = levels;
      return (
        (fact.levels === undefined || fact.levels === levels.length) &&
        (!fact.known || networkIn(network) !== undefined)
      );
    }
    case 'rows': {
      const rows = rowsAt(look, naming(look, fact.of), controlOf[fact.of]);
      return new Set(rows.map(({ control }) => control)).size >= fact.least;
    }
    case 'recap':
      return view.recap.lines.some(({ topic }) => topic === 'application');
    case 'request':
      return fact.state.some((state) => readRequest(look) === state);
    case 'noRequest':
      return !tellsOfRequest(look);
    case 'emptyList':
      return hasNoRequests(look);
    case 'practice':
      return isPractised(look);
    case 'busy':
      return isBusy(look);
    case 'noMatch':
      return foundNothing(look);
    case 'sessionOver':
      return sessionIsOver(look);
    case 'barred':
      return isBarred(look, fact.from);
    case 'newSent':
      return isNewSent(look);
    case 'nothingSent':
      return isNothingSent(look);
    case 'added':
      return isAdded(look);
    case 'confirmingOver':
      return isConfirmingOver(look);
    case 'passwordChosen':
      return isPasswordChosen(look);
    case 'taken':
      return isTaken(look);
    case 'forStaff':
      return isForStaff(look);
    case 'codeOver':
      return isCodeOver(look);
    case 'lockedOut':
      return isLockedOut(look);
  }
}

/** "Step 2 : select an existing organisation", not "Step 2 : create a new organisation". */
function toOneThatIs(look: Look, steps: readonly WizardButton[]): readonly WizardButton[] {
  const language = pageLanguage(look);
  const isNew = ({ button }: WizardButton) => {
    const name = folded(look.name(button));
    const isMade = [words.create, saasWords.newOne].some((one) => says(name, spoken(one, language)));
    return isMade && (steps.length > 1 || says(name, spoken(words.organisation, language)));
  };
  return steps.filter((one) => !isNew(one));
}

function isOurs(look: Look, option: Element): boolean {
  return isApplication(rawTextOf(option) ?? '') && isOffered(look, option);
}

/** The buttons of a step lead one step back and one on; without a step, any will do. */
function isBeside(step: number, at: number | undefined): boolean {
  return at === undefined || Math.abs(step - at) === 1;
}

/** The lists and buttons that offer CPMS; where nothing does, the list that is still closed. */
function listsOfOurs(look: Look): readonly Element[] {
  const found = dropDowns(look)
    .filter(({ list }) => optionsOf(list).some((option) => isOurs(look, option)))
    .map(({ drawn }) => drawn)
    .concat(applicationButtons(look));
  return found.length > 0 ? found : closedList(look);
}

/** The elements of a page of SAAS that a guide may point at. */
export function saasTargets(look: Look, target: SaasTarget, wishes: Wishes): readonly Element[] {
  const view = readSaas(look);
  switch (target.find) {
    case 'row':
      return wishedRows(look, target.wish, wishes)
        .filter((row) => isOpen(look, row))
        .map(({ control }) => seenOf(look, control) ?? control);
    case 'applicationList':
      return listsOfOurs(look);
    case 'step':
      return toOneThatIs(
        look,
        view.steps.filter(({ step }) => step === target.to),
      ).map(({ button }) => button);
    case 'up':
      return [view.trail.up ?? []].flat();
    case 'recap':
      if (target.part === 'rest')
        return recapFit(look, wishes)
          .rest.slice(0, 1)
          .map(({ element }) => element);
      return [recapFit(look, wishes).values[target.part] ?? []].flat();
  }
}
