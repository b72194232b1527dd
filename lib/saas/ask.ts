import { fieldsOf } from '../dom/fields';
import type { Look } from '../dom/look';
import { optionsOf } from '../dom/options';
import type { RowControl, SaasFact, SaasTarget, Wish } from '../guides/shape';
import type { Wishes } from '../profile/wishes';
import { isWished } from './compare';
import { clinicianRole, isApplication, networkIn } from './names';
import { cellsOf, holdingHospital, naming, rowsAt } from './rows';
import { readSaas } from './view';

/** What each kind of row is chosen with. */
const controlOf: Readonly<Record<Wish, RowControl>> = {
  network: 'open',
  country: 'open',
  hospital: 'radio',
  role: 'checkbox',
};

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
      return view.recap.application !== undefined;
  }
}

/** The buttons of a step lead one step back and one on; without a step, any will do. */
function isBeside(step: number, at: number | undefined): boolean {
  return at === undefined || Math.abs(step - at) === 1;
}

/** The elements of a page of SAAS that a guide may point at. */
export function saasTargets(look: Look, target: SaasTarget, wishes: Wishes): readonly Element[] {
  const view = readSaas(look);
  switch (target.find) {
    case 'row':
      return rowsAt(look, holding(look, target.wish, wishes), controlOf[target.wish])
        .filter((row) => isWished(cellsOf(look, row), target.wish, wishes, look.language))
        .map(({ control }) => control);
    case 'applicationList':
      return fieldsOf(look, 'select').filter((list) =>
        optionsOf(list).some((option) => isApplication(option.textContent ?? '')),
      );
    case 'step':
      return view.steps.filter(({ step }) => step === target.to).map(({ button }) => button);
    case 'up':
      return [view.trail.up ?? []].flat();
    case 'recap':
      return [view.recap[target.part] ?? []].flat();
  }
}

/** The elements whose text may be of the row that is wished for. */
function holding(look: Look, wish: Wish, { network, country, hospital }: Wishes): readonly Element[] {
  switch (wish) {
    case 'network':
      return network ? naming(look, 'network', network) : [];
    case 'country':
      return country ? naming(look, 'country', country) : [];
    case 'hospital':
      return hospital ? holdingHospital(look, hospital) : [];
    case 'role':
      return naming(look, 'role', clinicianRole);
  }
}
