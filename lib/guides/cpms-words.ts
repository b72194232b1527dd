/**
 * What CPMS and CPMS 2.0 may say, where the words of SAAS and EU Login do not know it, in the languages in which CPMS
 * may be read; CPMS itself speaks English. Nobody has seen such a sentence of theirs: all of it is our own conclusion.
 */

/** It cannot be used … */
export const downWords = {
  en: 'maintenance|scheduled. work|unavailable|down.|offline|not. available|not. possible|being. updated|out. of. service',
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
/** An hour of the day. */
export const hourWords = {
  en: 'cet.|cest|utc.|gmt.|o clock|am.|pm.',
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
  fr: 'cpms.|connexion|système|plateforme',
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
  en: 'no. longer suspend|no. longer lock|no. longer block|no. longer deactivat|no. longer disabl|no. longer closed|no. longer denied|not. suspended|restored|reactivated|re. activated|lifted|unlocked|active. again',
  de: 'nicht. mehr gesperrt|nicht. mehr blockiert|nicht. mehr deaktiviert|nicht. mehr ausgesetzt|nicht. mehr verweigert|wiederhergestellt|reaktiviert|wieder. aktiv|wieder. frei|entsperrt|aufgehoben',
  fr: 'plus. suspendu|plus. bloqu|plus. verrouill|plus. désactiv|plus. refus|rétabli|réactiv|débloqu|levée',
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
  pt: 'não. reconhecid|desconhecid|errad|não. encontrad|nenhuma. conta',
} as const;
/** Somebody is to be asked … */
export const contactWords = {
  en: 'contact|write.|ask.|email',
  de: 'wenden. sie|fragen. sie|schreiben. sie|kontaktieren',
  fr: 'contact|écrivez|adressez',
  it: 'contatt|scriva|rivolg',
  es: 'contact|escriba|diríjase',
  nl: 'neem. contact|schrijf|vraag',
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
  en: 'pending|await|waiting|ended|decide|informed|missing|was. sent|please. accept|please. confirm|no. ern|under. review|under. validation|being. reviewed|being. validated|being. processed|not. yet|not. been|not. validated|not. active|not. activated|inactive|incomplete|until.|before. you|once.|as. soon|will. be|must. be|needs. to. be|no. active|no. role|no. roles|not. belong|not. assigned|not. linked|not. member|must. accept|must. complete',
  de: 'ausstehend|steht. aus|entscheid|informiert|fehlt|akzeptieren. sie|wartet|geprüft|noch. nicht|noch. kein|nicht. aktiv|nicht. freigeschaltet|inaktiv|unvollständig|bis.|bevor. sie|sobald|keine. rolle|keinem|nicht. zugeordnet|müssen. sie',
  fr: 'attente|en. cours|veuillez. accepter|acceptez|pas. encore|pas. actif|inactif|incomplet|avant. de|dès. que|une. fois|aucun|doit. être|devez',
  it: 'attesa|in. corso|accettate|accetta.|non. ancora|non. attiv|inattiv|incomplet|prima. di|una. volta|non. appena|nessun|deve. essere|dovete',
  es: 'pendiente|espera|acepte|en. curso|todavía. no|aún. no|no. activ|inactiv|incomplet|antes. de|una. vez|ningún|debe.',
  nl: 'behandeling|afwachting|wacht|nog. niet|nog. geen|niet. actief|inactief|onvolledig|voordat|zodra|geen. rol|moet.',
  pl: 'oczekuj|w. toku|jeszcze. nie|nieaktywn|niekompletn|zanim|po. zatwierdzeniu|brak. rol|musi',
} as const;
/** Who has not asked yet is neither waiting nor turned away. */
export const notAskedWords = { en: 'not. requested|not. asked|not. applied' } as const;
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
