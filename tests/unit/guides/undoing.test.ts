// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { saysAll } from '../../../lib/dom/says';
import { words } from '../../../lib/guides/words';

/** A button that unlinks carries the word for linking, in most languages as a part of its own. */
const pairs = [
  ['de', 'eID verknüpfen', 'Verknüpfung der eID aufheben'],
  ['de', 'eID verbinden', 'eID entkoppeln'],
  ['en', 'Link my eID', 'Unlink my eID'],
  ['en', 'Add a mobile device', 'Replace this mobile device'],
  ['es', 'Vincular mi eID', 'Desvincular mi eID'],
  ['fr', 'Associer mon eID', 'Dissocier mon eID'],
  ['fr', 'Ajouter un appareil', 'Révoquer cet appareil'],
  ['hu', 'Az eID kapcsolása', 'Az eID lekapcsolása'],
  ['it', 'Collega la mia eID', 'Scollega la mia eID'],
  ['nl', 'Mijn eID koppelen', 'Mijn eID ontkoppelen'],
  ['pl', 'Połącz moje eID', 'Odłącz moje eID'],
  ['pt', 'Associar a minha eID', 'Desassociar a minha eID'],
  ['sv', 'Koppla mitt eID', 'Koppla bort mitt eID'],
] as const;

describe('what takes away is told from what gives', () => {
  it.each(pairs)('%s: %s, %s', (_language, gives, takes) => {
    expect(saysAll(gives, { says: [words.remove] })).toBe(false);
    expect(saysAll(takes, { says: [words.remove] })).toBe(true);
  });

  it('an account that is locked takes nothing away', () => {
    for (const said of [
      'Your account is locked',
      'Ihr Konto ist gesperrt',
      'Su cuenta está bloqueada',
      'Account bloccato',
    ])
      expect(saysAll(said, { says: [words.remove] }), said).toBe(false);
  });

  it('a unique identifier is no code that is used once', () => {
    for (const label of ['Identificador único', 'Identificativo unico', 'Identificator unic', 'Unique identifier'])
      expect(saysAll(label, { says: [words.oneTime] }), label).toBe(false);
  });
});
