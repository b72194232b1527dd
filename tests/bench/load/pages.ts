import { textsOf } from '../../browser/extension-page';
import { type Fixture, readFixtures } from '../../fixtures/read';

/** Pages of ours: a form, a table of buttons, a list, a summary; and other applications on the same host. */
const names = [
  'euLogin/register.de-plain',
  'euLogin/myAccount.en-no-phone',
  'saas/organisation.en-datatables',
  'saas/recap.en-bootstrap2',
  'negative/app-eche.en',
  'negative/app-eudamed.en',
  'negative/app-eusurvey.en',
];

/** What a peer is to show: the first hint of a page, in our words. */
export interface Hint {
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

/** A page that is loaded again and again. */
export interface BenchPage {
  readonly fixture: Fixture;
  /** Undefined where nothing may be shown. */
  readonly hint: Hint | undefined;
}

/**
 * The pages of this bench.
 * @throws Error when one of them is not among the fixtures any more
 */
export function benchPages(): readonly BenchPage[] {
  const fixtures = readFixtures();
  return names.map((name) => {
    const fixture = fixtures.find((one) => one.name === name);
    if (!fixture) throw new Error(`There is no fixture ${name}; the list of pages of this bench names it.`);
    return { fixture, hint: hintOf(fixture) };
  });
}

function hintOf({ page, targets }: Fixture): Hint | undefined {
  const [name, selector] = Object.entries(targets).find(([, path]) => path !== null) ?? [];
  if (!page || !name || !selector) return undefined;
  const text = textsOf('en');
  return { selector, title: text(page), text: text(`${page}.${name}`) };
}
