import { describe, expect, it } from 'vitest';
import { folded } from '../../../lib/dom/fold';
import { says, saysAll } from '../../../lib/dom/says';
import { saas } from '../../../lib/guides/saas';
import { words } from '../../../lib/guides/words';

const [asking] = saas.pages.home.hints.requestAccess.target;

const [sending, sendingAccess] = saas.pages.recap.hints.submit.target;

const asksForAccess = (name: string) => saysAll(name, asking);
const sendsRequest = (name: string) => saysAll(name, sending) || saysAll(name, sendingAccess);

describe('words that look alike', () => {
  it.each([
    'Zatraži pristup',
    'Traži pristup',
    'Ζητήστε πρόσβαση',
    'Hae käyttöoikeutta',
    'Pyydä käyttöoikeutta',
    'Pieprasīt piekļuvi',
    'Pieteikties piekļuvei',
    'Begär behörighet',
    'Zaprosite za dostop',
    'Zažádat o přístup',
  ])('“%s” asks for access', (name) => expect(asksForAccess(name)).toBe(true));

  it.each([
    // To search.
    'Pretraži pristupe',
    'Αναζητήστε δικαιώματα πρόσβασης',
    // To change or prolong.
    'Muokkaa käyttöoikeutta',
    'Jatka käyttöoikeutta',
    // A role is called like a request.
    'Izberite vlogo za dostop',
    // To sign in.
    'Pieteikties, lai piekļūtu',
    // What was asked for.
    'Begärd behörighet',
    'Beantragte Zugänge',
    'Requested access',
    'Zažádané přístupy',
    'Igényelt hozzáférések',
    'Zatraženi pristupi',
  ])('“%s” does not', (name) => expect(asksForAccess(name)).toBe(false));

  it.each([
    'Submit request access',
    'Zugangsantrag absenden',
    'Envoyer la demande',
    'Déposer la demande',
    'Inviare la richiesta',
    'Presentare la richiesta',
    'Enviar la solicitud de acceso',
    'Aanvraag versturen',
    'Złóż wniosek',
    'Apresentar o pedido',
    'Depune cererea',
    'Odeslat žádost',
    'Odoslanie žiadosti o prístup',
    'Send anmodning',
    'Skicka begäran',
    'Lähetä pyyntö',
    'Esita taotlus',
    'Iesniegt pieprasījumu',
    'Pateikti prašymą',
    'Kérelem beküldése',
    'Υποβολή αίτησης',
    'Predaj zahtjev',
    'Oddaj vlogo',
    'Изпращане на заявката',
    'Ibgħat it-talba',
    'Seol an t-iarratas',
  ])('“%s” sends a request', (name) => expect(sendsRequest(name)).toBe(true));

  it.each([
    'How to submit a request',
    'View submitted requests',
    'Złożone wnioski',
    'Jak podat žádost',
    'Podané žádosti',
    'Ingediende aanvragen',
    'Demandes déposées',
    'Richiesta del rappresentante',
    'Presentazione della richiesta',
    'Apresentação do pedido',
    'Send anmodningen senere',
    'Iesniegtie pieprasījumi',
    'Beküldött kérelmek',
    'Predani zahtjevi',
  ])('“%s” sends none', (name) => expect(sendsRequest(name)).toBe(false));

  it.each([
    'Vous êtes connecté',
    'Sunteți conectat',
    'Έχετε συνδεθεί',
    'Jste přihlášen',
    'Ste prihlásená',
    'Jesteś zalogowany',
    'Jūs prisijungėte',
  ])('“%s”: signed in', (title) => expect(says(folded(title), words.areSignedIn)).toBe(true));

  it.each([
    'Vous êtes déconnecté',
    'Sunteți deconectat',
    'Έχετε αποσυνδεθεί',
    'Jste nepřihlášen',
    'Ste neprihlásená',
    'Pozostań zalogowany',
    'Jūs neprisijungėte',
  ])('“%s”: not signed in', (title) => expect(says(folded(title), words.areSignedIn)).toBe(false));
});
