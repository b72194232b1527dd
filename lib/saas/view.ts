import { type Look, perLook } from '../dom/look';
import { type Product, readProduct } from './application';
import { type Recap, readRecap } from './recap';
import { readTrail, type Trail } from './trail';
import { readSteps, type WizardButton } from './wizard';

/** What a page of SAAS says: signals, locators and conditions ask this value. */
export interface SaasView {
  readonly product: Product;
  readonly steps: readonly WizardButton[];
  readonly trail: Trail;
  readonly recap: Recap;
}

/** Each part is read once per look, and only when it is asked for: most pages of the host are none of SAAS. */
const parts = {
  product: perLook(readProduct),
  steps: perLook(readSteps),
  trail: perLook(readTrail),
  recap: perLook(readRecap),
};

/** Reads a page as one of SAAS. On any other page, nothing of it is there. */
export function readSaas(look: Look): SaasView {
  return {
    get product() {
      return parts.product(look);
    },
    get steps() {
      return parts.steps(look);
    },
    get trail() {
      return parts.trail(look);
    },
    get recap() {
      return parts.recap(look);
    },
  };
}
