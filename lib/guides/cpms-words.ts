/**
 * What CPMS and CPMS 2.0 may say, where the words of SAAS and EU Login do not know it, in the languages in which CPMS
 * may be read; CPMS itself speaks English. Nobody has seen such a sentence of theirs: all of it is our own conclusion.
 */

/** It cannot be used … */
export const downWords = {
  en: 'maintenance|scheduled. work|unavailable|down.|offline|not. available|not. possible|being. updated|being. upgraded|out. of. service',
  de: 'wartung|nicht verfügbar|nicht möglich|nicht erreichbar|außer betrieb',
  fr: 'maintenance|indisponible|hors. service',
  it: 'manutenzione|non. disponibile|fuori. servizio',
  es: 'mantenimiento|no. disponible|fuera. de. servicio',
  nl: 'onderhoud|niet beschikbaar|buiten gebruik',
  pl: 'konserwac|niedostępn|przerwa. techniczna',
} as const;
/** … but only some day, or it could not some day. */
export const plannedWords = {
  en: 'planned|scheduled|upcoming|next.|history',
  de: 'geplant|angekündigt|nächste',
  fr: 'prévu|planifié|prochaine',
  it: 'programmat|prossim',
  es: 'programad|previst|próxim',
  nl: 'gepland|komende',
  pl: 'planowan',
} as const;
/** It goes on as one reads … */
export const nowWords = {
  en: 'in. progress|ongoing|under. way|right. now.|currently|at. the. moment',
  de: 'im. gange|läuft.|laufend|^derzeit|gerade.|momentan|zurzeit',
  fr: 'en. cours|actuellement|en. ce. moment',
  it: 'in. corso|attualmente|in. questo. momento',
  es: 'en. curso|actualmente|en. este. momento',
  nl: 'bezig|momenteel|op. dit. moment',
  pl: 'w. toku|trwa.|trwają|obecnie',
  pt: 'em. curso|atualmente|neste. momento',
} as const;
/** … or is over. */
export const overWords = {
  en: 'is. over.|was. over.|finished|completed|concluded',
  de: 'abgeschlossen|beendet|vorbei',
  fr: 'terminée|achevée',
  it: 'conclus|terminat|finita',
  es: 'conclui|terminad|finalizad',
  nl: 'afgerond|voltooid|voorbij',
  pl: 'zakończ',
  pt: 'concluíd|terminad',
} as const;
/** Nobody can log in; without an hour it is said of many. */
export const noLoginWords = {
  en: 'cannot. log. in|cannot. login|cannot. sign. in|can. t. log. in|no. log. in|no. login',
  de: 'nicht. anmelden|keine. anmeldung|nicht. einloggen',
  fr: 'pas. connecter|connexion. impossible',
  it: 'non. accedere|non. può. accedere|accesso. impossibile',
  es: 'no. iniciar sesión|no. acceder',
  nl: 'niet. inloggen|niet. aanmelden',
  pl: 'nie. zalogować|logowanie. niemożliwe',
  pt: 'não. iniciar sessão|não. entrar',
} as const;
/** An hour of the day, also without a word: "18:00". */
export const hourWords = {
  en: 'cet.|cest|utc.|gmt.|o clock|am.|pm.|00.|15.|30.|45.',
  de: 'uhr.',
  fr: 'h.|heures',
  it: 'ore.',
  es: 'horas',
  nl: 'uur.',
  pl: 'godz',
} as const;
/** What cannot be used. */
export const systemWords = {
  en: 'cpms.|login|log. in.|logging. in.|system|platform|website|dashboard|service.',
  de: 'cpms.|anmeld|system|plattform|seite.',
  fr: 'cpms.|^connexion|système|plateforme',
  it: 'cpms.|accesso|sistema|piattaforma',
  es: 'cpms.|sesión|sistema|plataforma',
  nl: 'cpms.|inloggen|systeem',
  pl: 'cpms.|logowan|system',
} as const;
/** It is over. */
export const noMoreWords = {
  en: 'no. longer|not. any. more|closed.|stopped|suspended',
  de: 'nicht mehr|geschlossen|eingestellt',
  fr: 'ne. plus|fermé',
  it: 'non. più|chius',
  es: 'ya. no.|cerrad',
  nl: 'niet meer|gesloten',
  pl: 'nie. już|zamknięt',
} as const;
/** Not the real thing. */
export const practiceWords = {
  en: 'training|demo.|demonstration|sandbox|practice.',
  de: 'schulung|demo.|übung.|übungs',
  fr: 'formation.|démonstration',
  it: 'formazione.|dimostrazione',
  es: 'formación.|demostración',
  nl: 'opleiding|oefen',
  pl: 'szkoleni',
} as const;
/** The whole site is not the real thing; "training on the platform" may be offered on the real one. */
export const practiceSiteWords = {
  en: 'training site|training environment|training system|training version|training copy|practice site|practice copy|practice system|practice environment|demo site|demo system|demo version|demo environment|test site|test system|test environment|sandbox',
  de: 'schulungsumgebung|schulungssystem|schulungsversion|übungssystem|übungsumgebung|übungsversion|testsystem|testumgebung|demoversion|demosystem',
  fr: 'environnement formation|environnement test|site formation|version démonstration',
  it: 'ambiente formazione|ambiente prova|ambiente test|sito formazione|versione dimostrativa',
  es: 'entorno formación|entorno pruebas|sitio formación|versión demostración',
  nl: 'oefenomgeving|testomgeving|opleidingsomgeving|demoversie',
  pl: 'środowisko szkoleniowe|środowisko testowe|wersja demonstracyjna',
} as const;
/** What a person may do there. */
export const rightWords = {
  en: 'permission|rights.',
  de: 'berechtigung|zugriffsrecht',
  fr: 'droits.|autorisation',
  it: 'diritti.|autorizzazione',
  es: 'permiso|autorización',
  nl: 'rechten.|machtiging',
  pl: 'uprawnien',
} as const;
/** What a person may be kept from without being kept from CPMS. */
export const thingWords = {
  // Not any patient: the system is called so.
  en: 'patients.|this. patient|a. patient|of. patient|patient. record|panel|document|file.',
  de: 'patienten.|patientin|panel|dokument|datei',
  fr: 'patient|dossier|document',
  it: 'paziente|documento',
  es: 'paciente|documento',
  nl: 'patiënt|document',
  pl: 'pacjent|dokument',
} as const;
/** One of many things, and not the system. */
export const thisWords = {
  en: 'this. patient|this. panel|this. document|this. file|this. case',
  de: 'diese. patient|diesen. patient|dieses. panel|dieses. dokument|diese. datei|diesen. fall',
  fr: 'ce. patient|cette. patiente|ce. dossier|ce. document|ce. panel',
  it: 'questo. paziente|questo. documento|questo. panel',
  es: 'este. paciente|este. documento|este. panel',
  nl: 'deze. patiënt|dit. document|dit. panel',
  pl: 'tego. pacjenta|tego. dokumentu|tego. panelu',
} as const;
/** It speaks to the reader, or to whoever reads it. */
export const readerWords = {
  en: 'you.|your.|denied|no. permission|unauthori',
  de: 'sie.|ihr.|ihre.|ihnen.|du.|dein|deine|verweigert|keine. berechtigung',
  fr: 'vous.|votre|vos.|refusé|interdit',
  es: 'usted|su.|está.|tiene.|denegado',
  it: 'lei.|suo.|sua.|è.|ha.|negato|autorizzat',
  nl: 'u.|uw.|je.|hebt|heeft|geweigerd|geen',
  pl: 'państwo|pan.|pani.|masz|mają|brak|odmowa',
  pt: 'você|seu.|sua.|está.|tem.|negado|recusado',
  sv: 'du.|din.|ditt.|nekad',
  da: 'du.|din.|dit.|nægtet',
} as const;
/** A person by name. */
export const titleWords = {
  en: 'dr.|prof.|mr.|mrs.|ms.|he.|she.|they.',
  de: 'dr.|prof.|herr.|frau.',
  fr: 'mme.|il.|elle.|ils.',
  it: 'dott|sig.',
  es: 'sr.|sra.|dra.',
  nl: 'dhr.|mevr.',
} as const;
/** What was taken was given back, or was never taken. */
export const againWords = {
  en: 'open. again|usable. again|works. again|available. again|no. longer suspend|no. longer lock|no. longer block|no. longer deactivat|no. longer disabl|no. longer closed|no. longer denied|not. suspended|restored|reactivated|re. activated|lifted|unlocked|active. again',
  de: 'wieder. offen|wieder. nutzbar|wieder. verfügbar|nicht. mehr gesperrt|nicht. mehr blockiert|nicht. mehr deaktiviert|nicht. mehr ausgesetzt|nicht. mehr verweigert|wiederhergestellt|reaktiviert|wieder. aktiv|wieder. frei|entsperrt|aufgehoben',
  fr: 'plus. suspendu|plus. bloqu|plus. verrouill|plus. désactiv|plus. refus|rétabli|réactiv|débloqu|^levée',
  it: 'non. più. sospes|non. più. bloccat|non. più. disattivat|ripristinat|riattivat|sbloccat',
  es: 'ya. no. suspendid|ya. no. bloquead|ya. no. desactivad|restablecid|reactivad|desbloquead',
  nl: 'niet. meer. geblokkeerd|niet. meer. opgeschort|hersteld|opnieuw. geactiveerd|gedeblokkeerd',
  pl: 'przywrócon|odblokowan|ponownie. aktywn|już. nie. zawieszon|już. nie. zablokowan',
  pt: 'já. não. suspens|já. não. bloquead|restabelecid|reativad|desbloquead',
} as const;
/** It was given. */
export const grantedWords = {
  en: 'granted',
  de: 'erteilt|gewährt',
  fr: 'accordé',
  it: 'concess',
  es: 'concedid',
  nl: 'verleend',
  pl: 'przyznan',
  pt: 'concedid',
} as const;
/** It waits for its first use, not for somebody who took it away. */
export const notYetActive = {
  en: 'not. activated.|not. active.|yet.|pending|awaiting',
  de: 'nicht. aktiviert.|noch. nicht',
  fr: 'pas. encore|pas. activ',
  it: 'non. ancora|non. attiv',
  es: 'todavía. no|aún. no|no. activ',
  nl: 'nog. niet|niet. geactiveerd',
  pl: 'jeszcze. nie',
  pt: 'ainda. não',
} as const;
/** To become a member. */
export const joinWords = {
  en: 'join|registration|membership',
  de: 'beitritt|mitgliedschaft|registrierung',
  fr: 'inscription|adhésion',
  it: 'iscrizione|adesione',
  es: 'inscripción|registro|adhesión',
  nl: 'lidmaatschap|registratie',
  pl: 'członkost|rejestrac',
} as const;
/** What a person is in a network. */
export const memberWords = {
  en: 'membership',
  de: 'mitgliedschaft',
  fr: 'adhésion',
  it: 'adesione',
  es: 'adhesión|membresía',
  nl: 'lidmaatschap',
  pl: 'członkost',
  pt: 'adesão',
} as const;
/** The person has registered. */
export const registeredWords = {
  en: 'thank. regist|thanks. regist|thank. sign. up|thank. apply|thank. application|registration complete|registration received|registration successful|registration done|have. registered|are. registered|contact. you.',
  de: 'dank regist|danke. regist|dank anmeldung|registrierung abgeschlossen|registrierung vollständig|registrierung erfolgreich|haben. registriert|sind. registriert|melden. uns.',
  fr: 'merci. inscri|inscription terminé|inscription complète|inscription enregistré|êtes. inscrit|vous. contacter',
  it: 'grazie. regist|grazie. iscri|registrazione complet|iscrizione complet|registrazione conclus|contatter',
  es: 'gracias. regist|gracias. inscri|registro. complet|inscripción complet|está. registrad|contactará|contactaremos',
  nl: 'bedankt regist|dank regist|registratie voltooid|registratie compleet|bent. geregistreerd|neemt. contact. u.',
  pl: 'dziękujemy rejestr|rejestracja zakończ|rejestracja ukończ|skontaktuje. się.|skontaktujemy',
  pt: 'obrigad regist|obrigad inscri|registo. conclu|registo. complet|inscrição conclu|contactá',
} as const;
/** An account or access that is being made. */
export const settingUpWords = {
  en: 'being. activated|being. set. up|being. created|being. checked|being. prepared|being. verified',
  de: 'wird. aktiviert|wird. freigeschaltet|wird. eingerichtet|wird. angelegt|wird. geprüft',
  fr: 'cours. activation|cours. création|cours. vérification',
  it: 'fase. attivazione|corso. attivazione|corso. verifica',
  es: 'está. activando|proceso. activación|está. verificando',
  nl: 'wordt. geactiveerd|wordt. aangemaakt|wordt. gecontroleerd',
  pl: 'trakcie. aktywacji|jest. aktywowane',
  pt: 'ser. ativad|ser. verificad',
} as const;
/** The person is let in, or is a member. */
export const joinedWords = {
  en: 'been authori|are. authori|now. authori|member.|been. added|been. admitted|already. joined|have. joined',
  de: 'wurden. freigeschaltet|sind. freigeschaltet|sind. berechtigt|mitglied.|wurden. aufgenommen|beigetreten',
  fr: 'êtes autorisé|été. autorisé|membre.|été. admis|avez. rejoint',
  it: 'autorizzato.|autorizzata.|membro.|stato. ammess|stata. ammess',
  es: 'sido. autorizad|está. autorizad|miembro.|sido. admitid',
  nl: 'bent. gemachtigd|lid.|bent. toegelaten|toegevoegd',
  pl: 'członek|członkini|członkiem|dołączył',
  pt: 'foi. autorizad|está. autorizad|membro.|foi. admitid',
} as const;
/** It does not know something, or knows something else. */
export const unknownWords = {
  en: 'not. known|unknown|not. recogni|not. registered|not. match|wrong|not. found|no. account|not. linked',
  de: 'nicht. bekannt|unbekannt|nicht. erkannt|nicht. registriert|falsch|kein. konto|nicht. gefunden',
  fr: 'pas. connu|inconnu|pas. reconnu|mauvais|aucun. compte|introuvable',
  it: 'non. riconosciut|sconosciut|sbagliat|non. trovat|nessun. account',
  es: 'no. reconocid|desconocid|equivocad|no. encontrad|ninguna. cuenta',
  nl: 'niet. bekend|onbekend|niet. herkend|verkeerd|geen. account|niet. gevonden',
  pl: 'nieznan|nierozpoznan|niewłaściw|nie. znaleziono|nie. rozpozna',
  pt: 'não. reconhecid|desconhecid|^errad|não. encontrad|nenhuma. conta',
} as const;
/** Somebody is to be asked … */
export const contactWords = {
  en: 'contact|write.|ask.|email',
  de: 'wenden. sie|fragen. sie|schreiben. sie|kontaktieren',
  fr: 'contact|écrivez|adressez',
  it: 'contatt|scriva|rivolg',
  es: 'contact|escriba|diríjase',
  nl: 'neem. contact|schrijf|^vraag',
  pl: 'skontakt|napisz',
  pt: 'contact|escreva',
} as const;
/** … who helps. */
export const helperWords = {
  en: 'helpdesk|help. desk|coordinator|support|network',
  de: 'helpdesk|koordinat|netzwerk',
  fr: 'helpdesk|assistance|coordinat|réseau',
  it: 'helpdesk|assistenza|coordinator|rete.',
  es: 'helpdesk|asistencia|coordinador|red.',
  nl: 'helpdesk|coördinator|netwerk',
  pl: 'helpdesk|koordynator|sieć|siecią',
  pt: 'helpdesk|apoio|coordenador|rede.',
} as const;
/** To take back what was asked for. */
export const takeBackWords = {
  en: 'cancel|withdraw|give. up|renounce|end.',
  de: 'zurückzieh|zurückzuzieh|zurücknehm|zurückzunehm|aufzuheb|stornier|verzicht|beend',
  fr: 'annul|renonc',
  it: 'annull|ritir|rinunc',
  es: 'cancel|anul|renunc',
  nl: 'annul|intrek|afzien',
  pl: 'anulow|wycof|rezygn',
  pt: 'cancel|anul|desist',
} as const;
/** What a person must have in order before CPMS can be used. */
export const needWords = {
  en: 'account|access.|registration|membership|ern.|request|coordinator|profile|role.|roles.|centre.|center.|hospital|network.|terms|conditions|declaration|agreement',
  de: 'konto|zugang|registrierung|ern.|antrag|koordinat|mitgliedschaft|profil|rolle|zentrum|krankenhaus|netzwerk|bedingungen|erklärung',
  fr: 'compte|accès|inscription|profil|rôle|centre.|hôpital|réseau|conditions',
  it: 'account|accesso|registrazione|profilo|ruolo|centro|ospedale|rete.|condizioni|termini',
  es: 'cuenta|acceso|registro|perfil|papel|rol.|centro|hospital|red.|condiciones|términos',
  nl: 'account|toegang|registratie|profiel|rol.|centrum|ziekenhuis|netwerk|voorwaarden',
  pl: 'konto|dostęp|rejestrac|profil|rol|ośrod|szpital|sieć|warunk',
} as const;
/** It is not in order yet. */
export const notYetWords = {
  en: 'pending|await|waiting|^ended|decide|informed|missing|was. sent|please. accept|please. confirm|no. ern|under. review|under. validation|being. reviewed|being. validated|being. processed|not. yet|not. been|not. validated|not. active|not. activated|inactive|incomplete|until.|before. you|once.|as. soon|will. be|must. be|needs. to. be|no. active|no. rights|no. role|no. roles|not. belong|not. assigned|not. linked|not. member|must. accept|must. complete',
  de: 'ausstehend|steht. aus|entscheid|informiert|fehlt|akzeptieren. sie|wartet|geprüft|noch. nicht|noch. kein|nicht. aktiv|nicht. freigeschaltet|inaktiv|unvollständig|bis.|bevor. sie|sobald|keine. rechte|keine. rolle|keinem|nicht. zugeordnet|müssen. sie',
  fr: 'attente|en. cours|veuillez. accepter|acceptez|pas. encore|pas. actif|inactif|incomplet|avant. de|dès. que|une. fois|aucun|doit. être|devez',
  it: 'attesa|in. corso|accettate|accetta.|non. ancora|non. attiv|inattiv|incomplet|prima. di|una. volta|non. appena|nessun|deve. essere|dovete',
  es: 'pendiente|espera|acepte|en. curso|todavía. no|aún. no|no. activ|inactiv|incomplet|antes. de|una. vez|ningún|debe.',
  nl: 'behandeling|afwachting|wacht|nog. niet|nog. geen|niet. actief|inactief|onvolledig|voordat|zodra|geen. rechten|geen. rol|moet.',
  pl: 'oczekuj|w. toku|jeszcze. nie|nieaktywn|niekompletn|zanim|po. zatwierdzeniu|brak. rol|musi',
} as const;
/** What is asked of a doctor every day, and is no request for access. */
export const adviceWords = {
  en: 'advice|opinion|consult',
  de: 'konsil|meinung|beratung|konsult',
  fr: 'd. avis|consult|conseil',
  it: 'parer|consult|consigli',
  es: 'consult|opinión|consejo',
  nl: 'advies|consult',
  pl: 'konsult|opini|porad',
} as const;
/** Of many it is news; nothing of it is said of the reader. */
export const manyWords = {
  en: 'hospitals.|centres.|users.|doctors.|clinicians.|members.|professionals.',
  de: 'krankenhäuser|zentren|nutzer.|benutzer.|ärzte|ärztinnen|mitglieder',
  fr: 'hôpitaux|centres.|utilisateurs.|médecins.|membres.',
  it: 'ospedali|centri.|utenti.|membri.',
  es: 'hospitales|centros.|usuarios.|médicos.|miembros.',
  nl: 'ziekenhuizen|centra.|gebruikers.|artsen.|leden.',
  pl: 'szpitale|szpitali|ośrodki|użytkownicy|lekarze|członkowie',
} as const;
/** Who has not asked yet is neither waiting nor turned away. */
export const notAskedWords = { en: 'not. requested|not. asked|not. applied' } as const;
/** It is the reader's own, in every case. */
export const yourWords = {
  en: 'your.',
  de: 'ihr.|ihre.|ihren.|ihrem.|ihrer.|dein.|deine.|deinen.|deinem.|deiner.',
  fr: 'votre.|vos.',
  it: 'suo.|sua.|tuo.|tua.|vostra.',
  es: 'su.|tu.',
  nl: 'uw.|je.|jouw.',
  pl: 'twoje.|twój.|twoja.|państwa|pana.|pani.',
  pt: 'seu.|teu.|sua.',
} as const;
/** The reader has a request; the English word may be a verb, so another one has to stand there. */
export const yourRequest = {
  en: 'your. request. is.|your. request. has.|your. request. have.|your. request. was.|your. request. will.|your. request. got.|your. request. checks.|your. request. deals.|your. request. handles.|your. request. looks.|your. request. reviews.|your. request. reached.|your. request. arrived.|your. request. came.|your. request. waits.|your. request. lies.',
  de: 'ihr. antrag|ihren. antrag|ihrem. antrag|ihre. anfrage|ihrer. anfrage|ihre. anforderung|dein. antrag|deinen. antrag|deine. anfrage',
  fr: 'votre. demande.|votre. requête',
  it: 'sua. richiesta|tua. richiesta|vostra. richiesta|sua. domanda',
  es: 'su. solicitud|tu. solicitud|su. petición',
  nl: 'uw. aanvraag|uw. verzoek|je. aanvraag',
  pl: 'państwa wniosek|twój. wniosek|pana. wniosek|pani. wniosek|twoja. prośba|państwa prośba',
  pt: 'seu. pedido|teu. pedido|sua. solicitação',
} as const;
/** It never left. */
export const notSentWords = {
  en: 'not. sent|not. submit|not. receiv|not. made|not. complete|not. saved|no. request',
  de: 'nicht. gesendet|nicht. abgesch|nicht. eingereicht|nicht. gestellt|nicht. eingegangen',
  fr: 'pas. envoy|pas. soumis|pas. transmis',
  it: 'non. inviat|non. trasmess',
  es: 'no. enviad|no. presentad',
  nl: 'niet. verzonden|niet. ingediend|niet. verstuurd',
  pl: 'nie. wysłan|nie. złożon',
  pt: 'não. enviad|não. submetid',
} as const;
/** What the state of the reader's own way in is called. */
export const yourAccess = {
  en: 'access. cpms|your. access',
  de: 'zugang. cpms|zugriff. cpms|ihr. zugang|ihr. zugriff',
  fr: 'accès. cpms|votre. accès',
  it: 'accesso. cpms|suo. accesso|tuo. accesso',
  es: 'acceso. cpms|su. acceso|tu. acceso',
  nl: 'toegang. cpms|uw. toegang|je. toegang',
  pl: 'dostęp. cpms|twój. dostęp|państwa dostęp',
  pt: 'acesso. cpms|seu. acesso|teu. acesso',
} as const;
/** One of two things is so. */
export const eitherWords = {
  en: 'either.',
  de: 'entweder',
  fr: 'soit.',
  it: 'oppure',
  es: 'o. bien',
  nl: 'ofwel',
  pl: 'albo',
} as const;
/** What is still to be done, where it is done, or one of two things that may be so: no fact. */
export const noFactWords = {
  en: 'click|submit.|send.|make.|or.',
  de: 'klick|beantrag|stellen.|senden.|oder.',
  fr: 'cliqu|envoyez|ou.|soit.',
  it: 'clicc|inviate|o.|oppure',
  es: 'clic|haga|envíe|o.',
  nl: 'klik|dien.|of.|ofwel',
  pl: 'klik|złóż|lub.|albo',
  pt: 'cliqu|clic|envie|ou.',
} as const;
/** What is so for everybody: who lets people in, and that nobody is let in without being asked. */
export const byRuleWords = {
  en: 'is. granted. by.|are. granted. by.|is. approved. by.|are. approved. by.|not. automat',
  de: 'nicht. automat',
  fr: 'est. accordé. par.|pas. automat',
  it: 'viene. concess|non. automat',
  es: 'es. concedid por.|se. concede|no. automat',
  nl: 'niet. automat',
  pl: 'jest. przyznawan|nie. automat',
  pt: 'é. concedid|não. automat',
} as const;
/** What becomes of many requests, whoever wrote them. */
export const rulesOfRequests = {
  en: 'requests. are. rejected|requests. are. refused|requests. are. declined|requests. are. returned|requests. are. not',
  de: 'anträge. werden. abgelehnt|anträge. werden. zurück|anträge. werden. nicht|anfragen. werden. abgelehnt',
  fr: 'demandes. sont. refusé|demandes. sont. rejeté|demandes. incomplètes. sont',
  it: 'richieste. vengono. respint|richieste. sono. respint|richieste. sono. rifiutat|richieste. vengono. rifiutat',
  es: 'solicitudes. son. rechazad|solicitudes. serán. rechazad|solicitudes. se. rechaz',
  nl: 'aanvragen. worden. afgewezen|aanvragen. worden. geweigerd|aanvragen. worden. niet',
  pl: 'wnioski. są. odrzucan',
  pt: 'pedidos. são. recusad|pedidos. são. rejeitad',
} as const;
/** The person is to fill in who they are, as CPMS asks once … */
export const fillProfileWords = {
  en: 'complete. profile|fill. profile|complete. details',
  de: 'profil ausfüllen|profil vervollständigen|vervollständigen profil|füllen profil',
  fr: 'compléter profil|complétez profil|remplir profil|remplissez profil',
} as const;
/** … and nothing that somebody else has to say yes to. */
export const gateWords = {
  en: 'access|account|request|approv|confirm|validat|activat|coordinator|membership|registration|ern.|network',
  de: 'zugang|zugriff|konto|antrag|genehm|bestätig|freigeb|freigesch|koordinat|mitgliedschaft|registrierung|netzwerk',
  fr: 'accès|compte|demande|approuv|confirm|valid|coordinat|adhésion|inscription|réseau',
} as const;
/** What a person has there, and which may begin later. */
export const ownThingWords = {
  en: 'account|profile|access|membership|registration|authorisation|permission|role.',
  de: 'konto|profil|zugang|zugriff|mitgliedschaft|registrierung|berechtigung|rolle.',
  fr: 'compte.|profil|accès|adhésion|inscription|autorisation|rôle.',
  it: 'account|profilo|accesso|adesione|iscrizione|autorizzazione|ruolo.',
  es: 'cuenta|perfil|acceso|adhesión|inscripción|autorización|rol.',
  nl: 'account|profiel|toegang|lidmaatschap|registratie|machtiging|rol.',
  pl: 'konto|profil|dostęp|członkost|rejestrac|uprawnien|rola.',
  pt: 'conta.|perfil|acesso|adesão|inscrição|autorização|função.',
} as const;
/** It is looked at, or begins some day. */
export const laterWords = {
  en: 'is. checked|is. verified|being. checked|being. verified|being. looked|is. checking|looking. at|starts|start. on|begins|begin. on|valid. from|active. from|with. effect',
  de: 'geprüft|prüft.|überprüft|beginnt|startet|gilt. ab|gültig. ab|aktiv. ab|ab. dem',
  fr: 'vérifi|examin|commence|débute|valable. à. partir|actif. à. partir|à. compter',
  it: 'verific|esamin|inizia|comincia|valid. partire|attiv. partire|decorre',
  es: 'verific|revis|comprob|empieza|comienza|inicia.|válid. partir|activ. partir',
  nl: 'gecontroleerd|controleert|begint|start.|gaat. in|geldig. vanaf|actief. vanaf',
  pl: 'sprawdzan|sprawdza.|weryfik|zaczyna|rozpoczyna|ważn. od|aktywn. od',
  pt: 'verific|analis|começa|inicia.|válid. partir|ativ. partir',
} as const;
/** The reader can do nothing. */
export const cannotWords = {
  en: 'you. cannot|you. can. not|you. can. t.|you. unable|you. not. able|you. may. not',
  de: 'sie. können. nicht|sie. können. kein|sie. dürfen. nicht|sie. dürfen. kein|du. kannst. nicht|du. kannst. kein',
  fr: 'vous. pouvez. pas|vous. pouvez. aucun|vous. pouvez. rien',
  it: 'non. può.|non. puoi|non. potete',
  es: 'no. puede.|no. puedes',
  nl: 'u. kunt. niet|u. kunt. geen|je. kunt. niet|je. kunt. geen|u. kan. niet',
  pl: 'nie. mogą państwo|nie. może. pan|nie. możesz',
  pt: 'não. pode.|não. podes',
} as const;
/** Things of the daily work that may be shut to somebody who is in. */
export const workWords = {
  en: 'panel|document|file.|files.|discussion|message|contribution|form.|image|report',
  de: 'panel|dokument|datei|diskussion|nachricht|beitrag|formular|bild|bericht',
  fr: 'panel|document|fichier|discussion|message|formulaire|image|rapport',
  it: 'panel|documento|file.|discussione|messaggio|modulo|immagine|rapporto',
  es: 'panel|documento|archivo|discusión|mensaje|formulario|imagen|informe',
  nl: 'panel|document|bestand|discussie|bericht|formulier|afbeelding|verslag',
  pl: 'panel|dokument|plik|dyskusj|wiadomość|formularz|obraz|raport',
  pt: 'painel|documento|ficheiro|discussão|mensagem|formulário|imagem|relatório',
} as const;
/** To let somebody in, or to say yes. */
export const letInWords = {
  en: 'let. in|lets. in|accept|approv|admit|confirm|said yes|says yes|activat|validat|added. you|adds. you|unlock|granted|authori',
  de: 'freigesch|freigeg|zugelassen|aufgenommen|genehm|bestätig|akzeptier|zugestimmt|aktivier|hinzugefügt|angenommen',
  fr: 'accept|approuv|admis|confirm|valid|^activ|autoris|accord|ajouté',
  it: 'accett|approvat|ammess|conferm|convalid|attivat|autorizz|concess|^aggiunt',
  es: 'acept|aprob|admit|confirm|valid|^activ|autoriz|concedid|añadid',
  nl: 'toegelaten|goedgekeurd|bevestig|geaccepteerd|aanvaard|geactiveerd|toegevoegd|toegekend',
  pl: 'zaakcept|zatwierdz|przyję|potwierdz|aktyw|przyznan|dodan',
  pt: 'aceit|aprov|admit|confirm|^valid|ativ|autoriz|concedid|adicion',
} as const;
/** The person is on a list. */
export const waitingList = {
  en: 'waiting. list|waitlist',
  de: 'warteliste',
  fr: 'liste. attente',
  it: 'lista. attesa|elenco. attesa',
  es: 'lista. espera',
  nl: 'wachtlijst',
  pl: 'lista. oczekując|liście. oczekując',
  pt: 'lista. espera',
} as const;
/** This account has no profile there. */
export const noProfileWords = {
  en: 'no. profile. belong|no. profile. belongs|no. profile. exist|no. profile. exists|no. profile. found|no. profile. linked|no. profile. assigned|no. profile. connected',
  de: 'kein. profil gehört|kein. profil gefunden|kein. profil zugeordnet|kein. profil vorhanden|kein. profil verknüpft',
  fr: 'aucun. profil associé|aucun. profil trouvé|aucun. profil lié|aucun. profil correspond',
  it: 'nessun. profilo associat|nessun. profilo trovat|nessun. profilo collegat',
  es: 'ningún. perfil asociad|ningún. perfil encontrad|ningún. perfil vinculad',
  nl: 'geen. profiel gekoppeld|geen. profiel gevonden|geen. profiel hoort',
  pl: 'brak. profilu|żaden. profil',
  pt: 'nenhum. perfil associad|nenhum. perfil encontrad|nenhum. perfil ligad',
} as const;
/** Somebody is looking at what the person sent, or has it. */
export const theyHaveIt = {
  en: 'is. checking|are. checking|is. reviewing|are. reviewing|is. verifying|reached. us.|has. arrived|have. received',
  de: 'prüft.|prüfen. wir|bei. uns. ein|liegt. uns. vor',
  fr: 'vérifie.|examine.|nous. est. parvenu',
  it: 'sta. verificando|sta. esaminando|ci. è. pervenut',
  es: 'está. revisando|está. comprobando|hemos. recibido',
  nl: 'controleert|beoordeelt|hebben. ontvangen',
  pl: 'sprawdza.|rozpatruje|otrzymaliśmy',
  pt: 'está. verificar|está. analisar|recebemos',
} as const;
/** In a heading: what follows is the reader's own. */
export const mineWords = {
  en: 'my.|your.',
  de: 'mein|ihre.',
  fr: 'mes.|vos.',
  it: 'mie.|miei.|sue.|tue.',
  es: 'mis.|sus.|tus.',
  nl: 'mijn|uw.',
  pl: 'moje|twoje|państwa',
  pt: 'minhas|suas',
  cs: 'moje|vaše',
  sk: 'moje|vaše',
  da: 'mine.|dine.',
  sv: 'mina.|dina.',
  fi: 'omat.|verkostoni|verkostosi',
  hu: 'hálózataim|saját',
  el: 'μου.|σας.',
  ro: 'mele.|dumneavoastră',
  hr: 'moje|vaše',
  sl: 'moja|vaša',
} as const;
export const networksWords = {
  en: 'network',
  de: 'netzwerk',
  fr: 'réseau',
  it: 'reti.|rete.',
  es: 'redes|red.',
  nl: 'netwerk',
  pl: 'sieci|sieć',
  pt: 'redes|rede.',
  cs: 'sítě|síť',
  sk: 'siete|sieť',
  da: 'netværk',
  sv: 'nätverk',
  fi: 'verkosto',
  hu: 'hálózat',
  el: 'δίκτυ',
  ro: 'rețele',
  hr: 'mreže|mreža',
  sl: 'omrežj|mreže',
} as const;
