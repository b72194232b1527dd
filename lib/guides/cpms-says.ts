import { notSo } from './doubts';
import { saasWords } from './saas-words';
import type { Words } from './shape';
import { inferred } from './sources';
import { words } from './words';

/**
 * What both systems may say of themselves and of a person's request. Nobody has seen such a sentence of theirs, so all
 * of it is our own conclusion; CPMS itself speaks English.
 */
const sentence = (...says: Words[]) => ({ is: 'sentence', says, not: notSo, seen: inferred }) as const;
type Sentence = ReturnType<typeof sentence>;
const any = (...of: Sentence[]) => ({ is: 'any', of, seen: inferred }) as const;

const downWords = {
  en: 'maintenance|scheduled. work|unavailable|down.|offline|not. available|not. possible|being. updated|out. of. service',
  de: 'wartung|nicht verfügbar|nicht möglich|nicht erreichbar|außer betrieb',
  fr: 'maintenance|indisponible|hors. service',
  it: 'manutenzione|non. disponibile|fuori. servizio',
  es: 'mantenimiento|no. disponible|fuera. de. servicio',
  nl: 'onderhoud|niet beschikbaar|buiten gebruik',
  pl: 'konserwac|niedostępn|przerwa. techniczna',
} as const;
const systemWords = {
  en: 'cpms.|login|log. in.|logging. in.|system|platform|website|dashboard|service.',
  de: 'cpms.|anmeld|system|plattform|seite.',
  fr: 'cpms.|connexion|système|plateforme',
  it: 'cpms.|accesso|sistema|piattaforma',
  es: 'cpms.|sesión|sistema|plataforma',
  nl: 'cpms.|inloggen|systeem',
  pl: 'cpms.|logowan|system',
} as const;
const noMoreWords = {
  en: 'no. longer|not. any. more|closed.|stopped|suspended',
  de: 'nicht mehr|geschlossen|eingestellt',
  fr: 'ne. plus|fermé',
  it: 'non. più|chius',
  es: 'ya. no.|cerrad',
  nl: 'niet meer|gesloten',
  pl: 'nie. już|zamknięt',
} as const;
const practiceWords = {
  en: 'training|demo.|demonstration|sandbox|practice.',
  de: 'schulung|demo.|übung.|übungs',
  fr: 'formation.|démonstration',
  it: 'formazione.|dimostrazione',
  es: 'formación.|demostración',
  nl: 'opleiding|oefen',
  pl: 'szkoleni',
} as const;
const rightWords = {
  en: 'permission|rights.',
  de: 'berechtigung|zugriffsrecht',
  fr: 'droits.|autorisation',
  it: 'diritti.|autorizzazione',
  es: 'permiso|autorización',
  nl: 'rechten.|machtiging',
  pl: 'uprawnien',
} as const;
/** What a person may be kept from without being kept from CPMS. */
const thingWords = {
  // Not any patient: the system is called so.
  en: 'patients.|this. patient|a. patient|of. patient|patient. record|panel|document|file.',
  de: 'patienten.|patientin|panel|dokument|datei',
  fr: 'patient|dossier|document',
  it: 'paziente|documento',
  es: 'paciente|documento',
  nl: 'patiënt|document',
  pl: 'pacjent|dokument',
} as const;
/** What a person must have in order before CPMS can be used. */
const needWords = {
  en: 'account|access.|registration|membership|ern.|request|coordinator|profile|role.|roles.|centre.|center.|hospital|network.|terms|conditions|declaration|agreement',
  de: 'konto|zugang|registrierung|ern.|antrag|koordinat|mitgliedschaft|profil|rolle|zentrum|krankenhaus|netzwerk|bedingungen|erklärung',
  fr: 'compte|accès|inscription|profil|rôle|centre.|hôpital|réseau|conditions',
  it: 'account|accesso|registrazione|profilo|ruolo|centro|ospedale|rete.|condizioni|termini',
  es: 'cuenta|acceso|registro|perfil|papel|rol.|centro|hospital|red.|condiciones|términos',
  nl: 'account|toegang|registratie|profiel|rol.|centrum|ziekenhuis|netwerk|voorwaarden',
  pl: 'konto|dostęp|rejestrac|profil|rol|ośrod|szpital|sieć|warunk',
} as const;
const notYetWords = {
  en: 'pending|await|waiting|ended|decide|informed|missing|was. sent|please. accept|please. confirm|no. ern|under. review|under. validation|being. reviewed|being. validated|being. processed|not. yet|not. been|not. validated|not. active|not. activated|inactive|incomplete|until.|before. you|once.|as. soon|will. be|must. be|needs. to. be|no. active|no. role|no. roles|not. belong|not. assigned|not. linked|not. member|must. accept|must. complete',
  de: 'ausstehend|steht. aus|entscheid|informiert|fehlt|akzeptieren. sie|wartet|geprüft|noch. nicht|noch. kein|nicht. aktiv|nicht. freigeschaltet|inaktiv|unvollständig|bis.|bevor. sie|sobald|keine. rolle|keinem|nicht. zugeordnet|müssen. sie',
  fr: 'attente|en. cours|veuillez. accepter|acceptez|pas. encore|pas. actif|inactif|incomplet|avant. de|dès. que|une. fois|aucun|doit. être|devez',
  it: 'attesa|in. corso|accettate|accetta.|non. ancora|non. attiv|inattiv|incomplet|prima. di|una. volta|non. appena|nessun|deve. essere|dovete',
  es: 'pendiente|espera|acepte|en. curso|todavía. no|aún. no|no. activ|inactiv|incomplet|antes. de|una. vez|ningún|debe.',
  nl: 'behandeling|afwachting|wacht|nog. niet|nog. geen|niet. actief|inactief|onvolledig|voordat|zodra|geen. rol|moet.',
  pl: 'oczekuj|w. toku|jeszcze. nie|nieaktywn|niekompletn|zanim|po. zatwierdzeniu|brak. rol|musi',
} as const;

/** Signed in, and something of the person's own is still to be put in order: not there yet. */
export const notReady = { is: 'sentence', says: [needWords, notYetWords], seen: inferred } as const;
/** It cannot be used now. */
export const down = sentence(downWords, systemWords);
/** Nothing is asked for here any more. */
export const noMore = any(sentence(noMoreWords, words.authorise), sentence(noMoreWords, words.request));
/** The page itself is an error, or tells of one. */
export const failed = {
  is: 'any',
  of: [
    { is: 'heading', says: [saasWords.failed], seen: inferred },
    { is: 'error', says: [saasWords.failed], seen: inferred },
  ],
  seen: inferred,
} as const;
/** It is not the real thing. */
export const forPractice = {
  is: 'any',
  of: [sentence(practiceWords, saasWords.environment), { is: 'heading', says: [practiceWords], seen: inferred }],
  seen: inferred,
} as const;
/** The person is no longer signed in. */
export const sessionOver = sentence(saasWords.sessionOver);
/** The person has asked already, or was answered. */
export const answered = any(
  sentence(words.decided, words.request),
  sentence(words.decided, words.access),
  sentence(words.decided, words.profile),
);
/** The person may not enter: so it says, or what they had is closed. */
export const kept = {
  is: 'any',
  of: [
    { is: 'sentence', says: [words.notLetIn], not: [...notSo, words.others, thingWords], seen: inferred },
    ...[words.account, words.access, words.authorise, words.profile, rightWords].map(
      (one) =>
        ({
          is: 'sentence',
          says: [saasWords.closed, one, words.yours],
          not: [...notSo, thingWords],
          seen: inferred,
        }) as const,
    ),
  ],
  seen: inferred,
} as const;
/** Anything like that, of whomever and whenever: enough for a doubt, not for an answer. */
export const maybeKept = {
  is: 'any',
  of: [
    { is: 'sentence', says: [words.notLetIn], seen: inferred },
    ...[words.account, words.access, words.authorise, rightWords].map(
      (one) => ({ is: 'sentence', says: [saasWords.closed, one], seen: inferred }) as const,
    ),
  ],
  seen: inferred,
} as const;
