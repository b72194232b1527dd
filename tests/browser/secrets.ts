/** What a page of a clinician may hold and a copy of it must not. All of it is made up. */
const firstNames = ['Wolfgang', 'Žofia', 'Jean-Baptiste', 'Eleftheria', 'Annegret', 'Søren', 'Małgorzata', 'Iñaki'];
const lastNames = [
  'Hinterseer',
  'Andersen',
  'Kluczyński',
  'Demandt',
  'Papadopoulou',
  'Suchanek',
  'Innocenti',
  'Addison',
];
/** Of words that portals use as well, and of names of ours. */
const doubtful = ['Larry Page', 'Page, Larry', 'Larry (Page)', 'Larry\n  Page', 'Larry von Page', 'Till Langer'];
const borrowed = ['Kathy Ireland', 'Helmut Deutsch', 'James BOND', 'Brandt, RITA', 'Brandt, Malte', 'Péter Magyar'];
const streets = ['Goethestraße', 'Rua Augusta', 'Vicolo Gallo', 'Ulica Piotrkowska'];

/** Random numbers from a seed: the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A secret and what of it must not stand in a copy, in lower case. */
export interface Secret {
  readonly text: string;
  readonly traces: readonly string[];
}

/**
 * Makes secrets of every kind: names, mail addresses, phone numbers, codes, tokens, dates, user ids, hospital patients.
 * @returns as many as asked for, the same ones for the same seed
 */
export function secrets(seed: number, count: number): readonly Secret[] {
  const random = seeded(seed);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const letters = (length: number, from: string) => Array.from({ length }, () => one([...from])).join('');
  const digits = (length: number) => letters(length, '0123456789');
  const person = () => ({ first: one(firstNames), last: `${one(lastNames)}${letters(3, 'qvwxj')}` });
  const kinds: (() => string)[] = [
    () => Object.values(person()).join(' '),
    () => `Dr. ${person().last}`,
    () => `${person().last.toLocaleUpperCase('de')}, ${one(firstNames)}`,
    // Names that the copy makes up begin with x, and could be the same by chance.
    () => `${letters(6, 'qvwj')}.${person().last.toLowerCase()}@${letters(9, 'qvwj')}.xqtest`,
    () => `+49 ${digits(3)} ${digits(7)}`,
    () => `${letters(3, 'KXQ7Z')}-${letters(3, 'PWR2J')}-${letters(3, 'X9VT')}`,
    () => digits(6),
    () => `${letters(2, 'KXQZ')}${digits(2)}-${letters(2, 'PWRJ')}${digits(2)}-${letters(2, 'XVT')}${digits(2)}`,
    () => `${letters(2, 'qvwxj')}${digits(2)} -${digits(4)}`,
    () => `ST-${digits(7)}-${letters(24, 'aQzX3kV9wJ')}`,
    () => `ECAS_LR-${digits(8)}-${letters(16, 'aQzX3kV9wJ')}`,
    () => `${digits(2)}.${digits(2)}.19${digits(2)}`,
    () => `n00${digits(2)}${letters(4, 'qvwxj')}`,
    () => `${one(streets)} ${digits(3)}, ${digits(5)} ${letters(7, 'qvwxj')}`,
    () => `DE${digits(20)}`,
    () => one(doubtful),
    () => one(borrowed),
    () => `${one(['ID', 'MR', 'OP', 'No'])}${digits(2)} - ${Object.values(person()).join(' ')}, ${one(streets)}`,
  ];
  return Array.from({ length: count }, () => {
    const text = one(kinds)();
    return { text, traces: tracesOf(text) };
  });
}

/** The whole, and every part of it that is long enough to tell something. */
function tracesOf(text: string): string[] {
  const whole = text.toLowerCase();
  const parts = whole
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => /^\d{4,}$/.test(part) || /^(?=.*\p{L}).{6,}$/u.test(part));
  // These are on the pages themselves, in their lists of countries and languages.
  const said = ['ireland', 'deutsch', 'magyar'];
  // A number of nines looks like what it is masked with.
  return [whole, ...parts].filter((trace) => !/^9+$/.test(trace) && !said.includes(trace));
}
