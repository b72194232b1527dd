import { folded, wordsIn } from '../dom/fold';
import { networks } from '../guides/network-list';
import { type Name, spelled } from './names';
import { roleNames } from './role-names';

interface Mentionable {
  /** Its words, with a space around each. */
  readonly words: string;
  readonly name: Name;
}

let all: readonly Mentionable[] | undefined;

function mentionable(): readonly Mentionable[] {
  const entry = (kind: 'role' | 'network', id: string, text: string) => ({
    words: ` ${wordsIn(folded(text)).join(' ')} `,
    name: { kind, id },
  });
  all ??= [
    ...Object.entries(roleNames).flatMap(([role, names]) => names.map((name) => entry('role', role, name))),
    ...networks.flatMap(({ id, acronym, prefixes }) =>
      [acronym, ...prefixes].flatMap(spelled).map((name) => entry('network', id, name)),
    ),
  ];
  return all;
}

/** The roles and networks that a folded sentence mentions: "together with the role Coordinator". */
export function mentionsIn(sentence: string): readonly Name[] {
  const said = ` ${wordsIn(sentence).join(' ')} `;
  return mentionable().flatMap(({ words, name }) => (said.includes(words) ? name : []));
}
