import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/dom/clauses';
import { saysAll } from '../../../lib/dom/says';
import { asIn } from '../../../lib/dom/spoken';
import { words } from '../../../lib/guides/words';

describe('short words are those of the page’s own language', () => {
  it.each([
    ['fr', 'Ouvrez l’application et scannez le code'],
    ['lv', 'Jūs esat izrakstījies no EU Login'],
    ['es', 'Vuelva a intentarlo dentro de 15 minutos'],
    ['da', 'Vi har sendt et link'],
  ])('%s: "%s" denies nothing', (language, text) => {
    expect(saysAll(text, asIn(language, { says: [words.negated] }))).toBe(false);
  });

  it.each([
    ['fr', 'Le code n’est pas valide'],
    ['fr', 'Connexion non réussie'],
    ['lv', 'Kods nav derīgs'],
    ['fi', 'Et ole kirjautunut'],
    ['fr', 'You are not signed in'],
  ])('%s: "%s" denies', (language, text) => {
    expect(saysAll(text, asIn(language, { says: [words.negated] }))).toBe(true);
  });

  it.each([
    ['pt', 'O código já não é válido.', 1],
    ['da', 'Vi har sendt et link.', 1],
    ['fi', 'Tili on lukittu ja koodi on lähetetty.', 2],
    ['fr', 'Le compte est bloqué et le code est envoyé.', 2],
    ['de', 'Das Konto ist gesperrt und der Code ist abgelaufen.', 2],
    ['pl', 'Konto jest zablokowane i kod wygasł.', 2],
  ])('%s: "%s" has %i clauses', (language, text, count) => {
    expect(clausesOf(text, language)).toHaveLength(count);
  });
});
