import { perLook } from '../dom/look';
import { type Product, readProduct } from './application';
import { type Recap, readRecap } from './recap';
import { readTrail, type Trail } from './trail';
import { readSteps, type WizardButton } from './wizard';

/** What a page of SAAS says, read once per look: signals, locators and conditions ask this value. */
export interface SaasView extends Product {
  readonly steps: readonly WizardButton[];
  readonly trail: Trail;
  readonly recap: Recap;
}

/** Reads a page as one of SAAS. On any other page, nothing of it is there. */
export const readSaas = perLook(
  (look): SaasView => ({
    ...readProduct(look),
    steps: readSteps(look),
    trail: readTrail(look),
    recap: readRecap(look),
  }),
);
