import { hintOf, type Word, wordIn } from '../../lib/guides';
import type { Route, Stage } from '../../lib/guides/shape';
import { destinations } from '../../lib/guides/way';

/** One task on the sheet: the address to open, if there is one, and its most important steps as text ids. */
interface CheckedTask {
  readonly address: string | undefined;
  readonly steps: readonly string[];
  /** So many of them are done once the task waits for somebody or something. */
  readonly beforeWaiting: number;
}

const access: Readonly<Record<Route | 'unknown', readonly string[]>> = {
  saas: ['ask', 'application', 'rows', 'hospital', 'role', 'submit'],
  cpms2: ['logIn', 'request', 'wait'],
  unknown: ['ask', 'saas', 'cpms2'],
};

/** What is on the sheet for a task, on this route. */
export function checked(stage: Stage, route: Route | null): CheckedTask {
  const ids = (names: readonly string[], under: string) => names.map((name) => `guide.check.${under}.${name}`);
  switch (stage) {
    case 'account':
      return {
        address: destinations.register,
        steps: ids(['form', 'send', 'mail', 'password'], 'account'),
        beforeWaiting: 2,
      };
    case 'secondFactor':
      return {
        address: destinations.myAccount,
        steps: ids(['app', 'signIn', 'add', 'pin', 'scan'], 'secondFactor'),
        beforeWaiting: 4,
      };
    case 'access':
      return {
        address: route ? destinations.cpms[route] : undefined,
        steps: ids(access[route ?? 'unknown'], `access.${route ?? 'unknown'}`),
        beforeWaiting: route === 'cpms2' ? 2 : 6,
      };
    case 'login':
      return {
        address: route ? destinations.cpms[route] : undefined,
        steps: ids(['approved', ...(route ? [route] : []), 'method', 'confirm'], 'login'),
        beforeWaiting: 0,
      };
  }
}

/** The portals' words that the sheet quotes, by their name in its texts. */
const quotes = {
  create: 'euLogin.register.create',
  devices: 'euLogin.myAccount.mobileDevices',
  add: 'euLogin.mobileDevices.add',
  clickHere: 'cpms.login.requestAuthorisation',
  request: 'saas.home.requestAccess',
  application: 'saas.application.application',
  open: 'saas.network.row',
  submit: 'saas.recap.submit',
  logIn: 'cpms.login.logIn',
} as const;

/** Those words, in the person's language where they were seen in it, else in English. */
export function quotedWords(language: string): readonly (readonly [name: string, word: Word])[] {
  return Object.entries(quotes).map(([name, id]) => {
    const label = hintOf(id)?.label;
    if (!label) throw new Error(`The checklist quotes "${id}", which is no hint with a label.`);
    return [name, wordIn(label, language)];
  });
}
