import type { Clause } from '../dom/clauses';
import { folded } from '../dom/fold';
import { type Look, perLook } from '../dom/look';
import { roles } from '../dom/role';
import type { Words } from '../guides/shape';
import { slipWords } from '../guides/slip-words';
import { words } from '../guides/words';
import { saysAny } from './innocent';

/** What a second factor may be, each with how it is called. */
const methods: readonly (readonly Words[])[] = [
  [words.eid, slipWords.identityCard],
  [words.securityKey],
  [words.device],
  [words.phone],
];
/** A page with so many of them to press is one to choose from. */
const several = 2;

function methodsIn(look: Look, text: string): readonly (readonly Words[])[] {
  return methods.filter((one) => saysAny(look, text, one));
}

/** Whether several second factors can be chosen on the page: then what is said of one is said of that alone. */
const offersSeveral = perLook((look) => {
  const namesOf = (one: Element) => methodsIn(look, folded(look.name(one))).map((method) => methods.indexOf(method));
  const offered = look.every(roles.press).map((one) => namesOf(one).join());
  return new Set(offered.filter(Boolean)).size >= several;
});

/** Whether clauses speak of one second factor where several can be chosen: "Your eID cannot be linked now." */
export function isOfOneMethod(look: Look, clauses: readonly Clause[]): boolean {
  return offersSeveral(look) && methodsIn(look, clauses.map(({ text }) => text).join(' ')).length === 1;
}

/** Whether a clause speaks of the second factor that a control is called after. */
export function isOfMethod(look: Look, { text }: Clause, control: Element): boolean {
  const meant = methodsIn(look, text);
  return meant.length === 1 && methodsIn(look, folded(look.name(control))).some((one) => meant.includes(one));
}
