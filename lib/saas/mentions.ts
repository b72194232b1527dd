import { folded, wordsIn } from '../dom/fold';
import { networks } from '../guides/network-list';
import { type Name, spelled } from './names';
import { roleNames } from './role-names';

interface Mentionable {
  /** Its words, with a space around each. */
  readonly words: string;
  readonly name: Name;
}

let all: ReadonlyMap<string, readonly Mentionable[]> | undefined;

/** By their first words, since few words of a page are one. */
function mentionable(): ReadonlyMap<string, readonly Mentionable[]> {
  const entry = (kind: 'role' | 'network', id: string, text: string) => ({
    words: ` ${wordsIn(folded(text)).join(' ')} `,
    name: { kind, id },
  });
  all ??= Map.groupBy(
    [
      ...Object.entries(roleNames).flatMap(([role, names]) => names.map((name) => entry('role', role, name))),
      ...networks.flatMap(({ id, acronym, prefixes }) =>
        [acronym, ...prefixes].flatMap(spelled).map((name) => entry('network', id, name)),
      ),
    ],
    ({ words }) => words.split(' ')[1] ?? '',
  );
  return all;
}

/** The roles and networks that a folded sentence mentions: "together with the role Coordinator". */
export function mentionsIn(sentence: string): readonly Name[] {
  const words = wordsIn(sentence);
  const said = ` ${words.join(' ')} `;
  const known = mentionable();
  return words.flatMap((word) => known.get(word) ?? []).flatMap((one) => (said.includes(one.words) ? one.name : []));
}

/** Where the first word of something that can be mentioned stands, or the code of a hospital may. */
export function mentioning(): RegExp {
  pattern ??= new RegExp(
    `(?<![a-z0-9])(?:${[...mentionable().keys()].filter(Boolean).join('|')}|[a-z]{2}[ -]?\\d{2,3})(?![a-z0-9])`,
  );
  return pattern;
}

let pattern: RegExp | undefined;
