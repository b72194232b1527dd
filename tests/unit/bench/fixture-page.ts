import { mutationOf } from '../../bench/drift/mutations/index';
import { type Mutation, type Subject, subjectOf } from '../../bench/drift/subject';
import { randomOf } from '../../bench/random';
import { type Fixture, readFixtures } from '../../fixtures/read';

const all = new Map(readFixtures().map((fixture) => [fixture.name, fixture]));

/** The fixture of this name. */
export function fixture(name: string): Fixture {
  const found = all.get(name);
  if (!found) throw new Error(`There is no fixture ${name}.`);
  return found;
}

/** Shows a fixture in the test's document. */
export function show({ html }: Fixture): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
}

/** A fixture shown, ready to be changed. */
export function subject(name: string, seed: string): Subject {
  show(fixture(name));
  return subjectOf(document, fixture(name), randomOf(seed));
}

/** The mutation of this name. */
export function mutation(id: string): Mutation {
  const found = mutationOf(id);
  if (!found) throw new Error(`There is no mutation ${id}.`);
  return found;
}

/** Changes a fixture with the first of a hundred seeds that lets the mutation do something. */
export function changed(name: string, id: string, salt = ''): Subject {
  for (let seed = 0; seed < 100; seed++) {
    const one = subject(name, `${salt}${id} ${seed}`);
    if (mutation(id).apply(one)) return one;
  }
  throw new Error(`${id} never fits ${name}.`);
}
