import type { Words } from './shape';

/**
 * The words of the portals, as stems, in the 24 languages of EU Login. English and German, first in each, were partly
 * seen (ReCONNET guide, help articles); all others are our own conclusions. Words only support what addresses, ids and
 * structure say, and are never shown to a person. What reads the same in every language stands once, as English.
 *
 * Left out, because a stem would say something else as well:
 * - `link` in Greek, where the word means to sign in too, and in Maltese, where we do not know it.
 * - `panic` in Irish: we do not know the word, and the button probably keeps its English name.
 * - For `up` some short words that mean something else elsewhere: Danish "op", Hungarian "fel", Romanian "sus".
 * - `added` and `notYet` but in English and German: a match proves a second factor, and nobody has seen such a
 *   sentence.
 */
// biome-ignore format: a word is easier to compare across languages when they stand beside each other
export const words = {
  email: {
    en: 'email', de: 'elektron',
    bg: 'имейл|електрон', cs: 'email', da: 'email', el: 'ηλεκτρον', es: 'correo', et: 'meil', fi: 'sähköpost',
    fr: 'courriel|électron', ga: 'ríomhph', hr: 'e-pošt', hu: 'email', it: 'elettron', lt: 'pašt', lv: 'e-past',
    mt: 'email|elettron', nl: 'email', pl: 'email', pt: 'correio|eletrón', ro: 'email', sk: 'email',
    sl: 'e-pošt|elektron', sv: 'e-post',
  },
  confirm: {
    en: 'confirm|repeat|again|retype|re enter', de: 'bestätig|wiederhol|erneut',
    bg: 'потвър|повтор', cs: 'potvr|znovu', da: 'bekræft|gentag', el: 'επιβεβαι|επαναλ', es: 'confirm|repit',
    et: 'kinnita|uuesti', fi: 'vahvist|uudelleen', fr: 'confirm|répét|ressais', ga: 'deimhn|arís', hr: 'potvrd|ponov',
    hu: 'megerősít|még egyszer', it: 'conferm|ripet', lt: 'patvirtin|pakarto', lv: 'apstiprin|vēlreiz',
    mt: 'konferm|irrepet', nl: 'bevestig|herhaal', pl: 'potwierd|powtórz', pt: 'confirm|repet', ro: 'confirm|repet',
    sk: 'potvr|zopakuj', sl: 'potrd|ponov', sv: 'bekräft|upprep',
  },
  code: {
    en: '*code', de: 'zeichen',
    bg: 'код', cs: '*kod', da: '*kode', el: 'κωδικ', es: 'cod', et: '*kood', fi: '*koodi', fr: 'code', ga: 'cód',
    hr: '*kod', hu: '*kód', it: 'codic', lt: '*kod', lv: '*kod', mt: 'kodiċ', nl: '*code', pl: '*kod', pt: 'códig',
    ro: 'cod', sk: '*kód', sl: '*kod', sv: '*kod',
  },
  firstName: {
    en: 'first|given|forename', de: 'vorname',
    bg: 'име.|собствен', cs: 'jméno.', da: 'fornavn', el: 'όνομα.', es: 'nombre', et: 'eesnim', fi: 'etunim',
    fr: 'prénom', ga: 'ainm|céadainm', hr: 'ime.', hu: 'utónév|keresztnév', it: 'nome.', lt: 'vardas', lv: 'vārds',
    mt: 'isem.', nl: 'voorna', pl: 'imię|imiona', pt: 'nome.', ro: 'prenume', sk: 'meno.', sl: 'ime.', sv: 'förnamn',
  },
  lastName: {
    en: 'last|surname|family', de: 'nachname|familienname|zuname',
    bg: 'фамил', cs: 'příjmen', da: 'efternavn', el: 'επώνυμ', es: 'apellid', et: 'perekonna', fi: 'sukunim',
    fr: 'nom.', ga: 'sloinn', hr: 'prezime', hu: 'vezetéknév|családi', it: 'cognome', lt: 'pavard', lv: 'uzvārd',
    mt: 'kunjom', nl: 'achterna|familiena', pl: 'nazwisk', pt: 'apelido', ro: 'nume.', sk: 'priezvisk', sl: 'priim',
    sv: 'efternamn',
  },
  privacy: {
    en: 'privacy', de: 'datenschutz',
    bg: 'поверителн', cs: 'soukrom', da: 'databeskyttelse|privatliv', el: 'απορρήτ|απόρρητ',
    es: 'privacidad|confidencialidad', et: 'privaatsus', fi: 'tietosuoj', fr: 'confidential|protection données',
    ga: 'príobháid', hr: 'privatnost|zaštit osobn', hu: 'adatvéd', it: 'privacy|riservatezz', lt: 'privatum',
    lv: 'privātum', mt: 'privatezz', nl: 'privacy', pl: 'prywatno', pt: 'privacidad', ro: 'confidențialit',
    sk: 'súkrom', sl: 'varstv osebn|zasebnost', sv: 'personuppgift|integritet',
  },
  create: {
    en: 'create|regist|sign up', de: 'erstell|anlegen',
    bg: 'създа|регистр', cs: 'vytvoř', da: 'opret', el: 'δημιουργ|εγγραφ', es: 'crear|cree.', et: 'loo.',
    fi: 'luo.|rekister', fr: 'créer|créez|inscri', ga: 'cruthaigh|cláraigh', hr: 'izradi', hu: 'létrehoz|regisz',
    it: 'crea.|creare', lt: 'sukur', lv: 'izveid', mt: 'oħloq', nl: 'aanmak|maak', pl: 'utwórz|załóż|rejestr',
    pt: 'criar', ro: 'creați.|creare|înregistr', sk: 'vytvor|registr', sl: 'ustvar', sv: 'skapa',
  },
  account: {
    en: 'account', de: 'konto',
    bg: 'профил|акаунт', cs: 'účet|účtu.|účtem.', da: 'konto', el: 'λογαριασμ', es: 'cuenta', et: 'konto',
    fi: 'tili.|tilin.|tiliä.', fr: 'compte.', ga: 'cuntas|chuntas', hr: 'račun.|računa.|računom.', hu: 'fiók',
    it: 'account', lt: 'paskyr', lv: 'konts.|kontu.|konta.', mt: 'kont.', nl: 'account', pl: 'konto|konta.|kontem.',
    pt: 'conta.', ro: 'cont.', sk: 'účet|účtu.|účtom.', sl: 'račun.|računa.|računom.', sv: 'konto',
  },
  other: {
    en: 'different|another|other', de: 'ander',
    bg: 'друг', cs: 'jiný|jinou', da: 'anden.|andet.|andre.', el: 'άλλη|διαφορετικ', es: 'otra|otro',
    et: 'teise.|teist.|teisega.', fi: 'toisel|toista.|toinen', fr: 'autre', ga: 'eile.',
    hr: 'drugi|druga.|drugom.|drugu.', hu: 'másik|más.', it: 'altro|altra|divers', lt: 'kitas.|kitą.|kitu.',
    lv: 'cits.|citu.|cita.', mt: 'ieħor|oħra.', nl: 'ander', pl: 'inn', pt: 'outr', ro: 'altă',
    sk: 'iný.|inou.|iného.', sl: 'drug.|druga.|drugim.|drugo.', sv: 'annan',
  },
  password: {
    en: 'password', de: 'passwort|kennwort',
    bg: 'парол', cs: 'hesl', da: 'adgangskode|kodeord', el: 'κωδικ πρόσβασ', es: 'contraseña', et: 'parool',
    fi: 'salasana', fr: 'passe', ga: 'pasfhoca', hr: 'lozink', hu: 'jelsz', it: 'password', lt: 'slaptažod',
    lv: 'parol', mt: 'password', nl: 'wachtwoord', pl: 'hasła|hasło', pt: 'palavra passe', ro: 'parol', sk: 'hesl',
    sl: 'gesl', sv: 'lösenord',
  },
  lost: {
    en: 'lost|forgot|reset', de: 'vergess|zurücksetz',
    bg: 'забрав', cs: 'zapomn', da: 'glemt|nulstil', el: 'ξεχάσ|ξέχασ|επαναφορ', es: 'olvid', et: 'unusta|lähtesta',
    fi: 'unohd|unohtu', fr: 'oubli|perdu', ga: 'dearmad|athshocra', hr: 'zaborav', hu: 'elfelejt|visszaállít',
    it: 'dimentic|smarrit', lt: 'pamirš|atkurti', lv: 'aizmirs|atiestat', mt: 'insejt', nl: 'vergeten',
    pl: 'pamięt|zapom', pt: 'esquec', ro: 'uitat.|resetaț', sk: 'zabud', sl: 'pozab|ponastav', sv: 'glömt|återställ',
  },
  method: {
    en: 'method', de: 'method|verfahren',
    bg: 'метод', cs: 'metod', da: 'metod', el: 'μέθοδ', es: 'métod', et: 'meetod', fi: 'menetelm', fr: 'méthod',
    ga: 'modh.', hr: 'način|metod', hu: 'módsz', it: 'metod', lt: 'būdas.|būdą.|metod', lv: 'metod', mt: 'metod',
    nl: 'method', pl: 'metod', pt: 'métod', ro: 'metod', sk: 'metód', sl: 'način|metod', sv: 'metod',
  },
  add: {
    en: 'add', de: 'hinzufüg',
    bg: 'добав', cs: 'přida', da: 'tilføj', el: 'προσθ|προσθήκ', es: 'añad', et: 'lisa.', fi: 'lisää', fr: 'ajout',
    ga: 'cuir leis', hr: 'dodaj', hu: 'hozzáad', it: 'aggiung', lt: 'pridėt|pridėk', lv: 'pievien', mt: 'żid.',
    nl: 'toevoeg', pl: 'dodaj', pt: 'adicion', ro: 'adăug', sk: 'prida', sl: 'dodaj', sv: 'lägg till',
  },
  /** In Estonian "Seaded" are settings. */
  device: {
    en: 'device', de: 'gerät',
    bg: 'устройств', cs: 'zařízen', da: 'enhed', el: 'συσκευ', es: 'dispositiv', et: 'seadme|seade.|mobiilsead',
    fi: 'laite.|laitte', fr: 'appareil', ga: 'gléas|ghléas', hr: 'uređaj', hu: 'eszköz', it: 'dispositiv|apparecch',
    lt: 'įrengin|prietais', lv: 'ierīc', mt: 'apparat', nl: 'appara|toestel', pl: 'urządze', pt: 'dispositiv',
    ro: 'dispozitiv', sk: 'zariaden', sl: 'naprav', sv: 'enhet',
  },
  phone: {
    en: 'phone', de: 'telefon|handy|mobilnummer',
    bg: 'телефон', cs: 'telefon', da: 'telefon', el: 'τηλέφων|κινητ', es: 'móvil', et: 'telefon', fi: 'puhelin',
    fr: 'télépho', ga: 'fóin.|guthá', hr: 'telefon', hu: 'telefon', it: 'cellulare', lt: 'telefon', lv: 'tālru',
    mt: 'telefon|mowbajl', nl: 'telefoon|gsm', pl: 'telefon', pt: 'telemóvel', ro: 'telefon', sk: 'telefón',
    sl: 'telefon', sv: 'telefon|mobilnummer',
  },
  settings: {
    en: 'settings|account menu|user menu', de: 'einstellung|kontomenü|benutzermenü',
    bg: 'настройк', cs: 'nastaven', da: 'indstilling', el: 'ρυθμίσ', es: 'configur|ajustes', et: 'seaded|sätted',
    fi: 'asetuks', fr: 'paramètr', ga: 'socruith', hr: 'postavk', hu: 'beállít', it: 'impostazion', lt: 'nustatym',
    lv: 'iestatījum', mt: 'settings|konfiguraz', nl: 'instelling', pl: 'ustawien', pt: 'definiç',
    ro: 'setări.|setările', sk: 'nastaven', sl: 'nastavit', sv: 'inställning',
  },
  securityKey: {
    en: 'passkey|security key', de: 'schlüssel',
    bg: 'ключ', cs: 'klíče|klíčů|kľúč', da: 'nøgle', el: 'κλειδ', es: 'claves|llave', et: 'võtme|võti.',
    fi: 'avain|avaim', fr: 'clés.|clé.', ga: 'eochair|eochrac', hr: 'ključ', hu: 'kulcs', it: 'chiav',
    lt: 'raktas|raktai|raktus|rakto.', lv: 'atslēga|atslēgu', mt: 'ċwievet|ċavetta', nl: 'sleutel', pl: 'klucz',
    pt: 'chave', ro: 'cheie|cheile', sk: 'kľúč', sl: 'ključ', sv: 'nyckel|nycklar',
  },
  eid: {
    en: 'eid.|eids.',
    bg: 'еид.',
  },
  link: {
    en: 'link|connect', de: 'verknüpf|verbind',
    bg: 'свърз', cs: 'propoj|připoj', da: 'tilknyt|forbind', es: 'vincul', et: 'ühenda', fi: 'yhdist|liitä',
    fr: 'lier.|liez.|associ', ga: 'nasc|ceang', hr: 'povež|poveza', hu: 'kapcsol', it: 'colleg', lt: 'susie',
    lv: 'sasaist|piesaist', nl: 'koppel', pl: 'połącz|powiąż', pt: 'associ|vincul', ro: 'asoci', sk: 'prepoj|pripoj',
    sl: 'povež|poveza', sv: 'länka|koppla|anslut',
  },
  remove: {
    en: 'delete|remove', de: 'lösch|entfern|trenn|aufheb',
    bg: 'изтри|премах', cs: 'smaz|odstran|vymaz|odebr', da: 'slet|fjern', el: 'διαγραφ|διαγράψ|αφαίρε',
    es: 'elimin|borra|suprim|quitar', et: 'kustuta|eemalda', fi: 'poist', fr: 'supprim|retir', ga: 'scrios|bain.',
    hr: 'izbriš|obriš|uklon', hu: 'töröl|törl|eltávol', it: 'elimin|rimuov|cancell', lt: 'ištrin|pašalin',
    lv: 'dzēst|dzēs|noņem', mt: 'ħassar|neħħi', nl: 'verwijder', pl: 'usuń|usuw|skasuj', pt: 'elimin|remov|apag',
    ro: 'șterge|elimin', sk: 'odstrán|vymaz|zmaz', sl: 'izbriš|odstran', sv: 'radera|ta. bort',
  },
  /** A statement that something was added a moment ago, and what makes it one about the future or about the page. */
  added: {
    en: 'been added|been registered|been linked|was. added',
    de: 'wurde. hinzugefügt|wurde. registriert|wurde. verknüpft',
  },
  notYet: { en: 'once|when|if.|no.|yet|which|that.|have.', de: 'sobald|wenn|falls|kein|denen.' },
  panic: {
    en: 'panic', de: 'panik',
    bg: 'паник', cs: 'panik', da: 'panik', el: 'πανικ', es: 'pánic', et: 'paanik', fi: 'paniik', fr: 'paniq',
    hr: 'panik', hu: 'pánik', it: 'panic', lt: 'panik', lv: 'panik', mt: 'panik', nl: 'paniek', pl: 'panik',
    pt: 'pânic', ro: 'panic', sk: 'panik', sl: 'panik', sv: 'panik',
  },
  pin: {
    en: 'pin',
    bg: 'пин',
  },
  sms: {
    en: 'sms|text message',
    bg: 'смс', fi: 'tekstiviest', lv: 'īsziņ',
  },
  /** A mail that is sent and received, a request that is submitted, and the buttons that do it. */
  send: {
    en: 'sent.|send|submit|receive',
    de: 'gesendet|absend|schickt|versandt|erhalten|übermittel|einreich|eingereicht|eingegangen',
    bg: 'изпрат|получ|подай|подад', cs: 'odesl|zasl|obdrž|podat|podán|odosl|dostane', da: 'sendt|modtag|indsend',
    el: 'στάλ|λάβετε|υποβ|αποστολ', es: 'enviad|enviar|recibir', et: 'saatsi|saadet|esita', fi: 'lähet|saat.',
    fr: 'envoy|recev|soumet|soumis|transmi|enregistr', ga: 'seol.|sheol|gheobh',
    hr: 'posla|pošalj|primit|podnes|podnij', hu: 'küld|kapni|benyújt', it: 'invia|ricever|trasmess|registrat',
    lt: 'išsių|gausi|pateik', lv: 'nosūt|saņem|iesnie', mt: 'ibgħat|bgħat|intbagħt|tirċiev|issottomet',
    nl: 'verzonden|verzend|gestuurd|verstuur|ontvang|indien|ingediend', pl: 'wysła|wyślij|otrzyma|złóż|złożon',
    pt: 'enviad|enviar|receber|submet', ro: 'trimi|primi', sk: 'odosl|dostane|podať|podan|poslal',
    sl: 'preje|pošlji|posla|oddaj|oddan', sv: 'skicka|få.|lämna in',
  },
  cancel: {
    en: 'cancel|back.|clear|reset|resend|again', de: 'abbrech|zurück|lösch|erneut',
    bg: 'отказ|назад', cs: 'zruš|zpět|znovu', da: 'annull|tilbage|fortryd', el: 'άκυρ|ακύρ|πίσω',
    es: 'cancel|volver|borrar|reenviar', et: 'tühista|tagasi', fi: 'peru|takaisin', fr: 'annul|retour|effac|renvoy',
    ga: 'cealaigh|ceal.', hr: 'odustan|natrag|poništ', hu: 'mégse|vissza|újra', it: 'indietro|cancella|nuovo',
    lt: 'atšauk|atgal', lv: 'atcel|atpaka', mt: 'ikkanċell|lura.', nl: 'terug|wis.|opnieuw',
    pl: 'anuluj|wstecz|wyczyść|ponownie', pt: 'cancel|voltar|limpar', ro: 'anul|înapoi', sk: 'zruš|späť.',
    sl: 'preklič|nazaj', sv: 'avbryt|tillbaka',
  },
  signOut: {
    en: 'logout|log out|sign out|log off', de: 'abmeld',
    bg: 'изход|излез', cs: 'odhlás', da: 'log ud.|log af.', el: 'αποσύνδ|έξοδ', es: 'cerrar sesión|salir.',
    et: 'logi välja', fi: 'kirjaudu ulos', fr: 'déconne', ga: 'logáil amach', hr: 'odjav', hu: 'kijelentk|kilép',
    it: 'esci.|disconne', lt: 'atsijung', lv: 'iziet|atslēgties', mt: 'oħroġ', nl: 'afmeld|uitlog', pl: 'wylog',
    pt: 'terminar sessão|sair.', ro: 'deconect|ieșire', sk: 'odhlás', sl: 'odjav', sv: 'logga ut.',
  },
  authorise: {
    en: 'authori', de: 'genehmig|berechtig|zulassung|autoris',
    bg: 'разреш|оторизир', cs: 'oprávn|autoriz', da: 'tilladelse|bemyndig', el: 'άδεια|εξουσιοδότ', es: 'autoriz',
    et: 'luba.|loa.|volitus', fi: 'lupa.|lupaa.|valtuut', fr: 'autoris', ga: 'údar', hr: 'odobren|ovlašt',
    hu: 'engedély|jogosult', it: 'autorizz', lt: 'leidim|įgalio', lv: 'atļauj|pilnvar', mt: 'awtorizz',
    nl: 'toestemming|machtig', pl: 'upoważn|zgod', pt: 'autoriz', ro: 'autoriz', sk: 'oprávn|autoriz',
    sl: 'dovoljen|pooblast', sv: 'tillstånd|behörig',
  },
  open: {
    en: 'open', de: 'öffn',
    bg: 'отвор|отваряне', cs: 'otev|otvo', da: 'åbn', el: 'άνοιγμα|ανοίξτε|άνοιξε', es: 'abri', et: 'ava.',
    fi: 'avaa', fr: 'ouvr', ga: 'oscail', hr: 'otvor', hu: 'megny', it: 'apri.|aprire', lt: 'atidar|atver',
    lv: 'atvēr', mt: 'iftaħ', nl: 'open', pl: 'otwórz|otwier', pt: 'abri', ro: 'deschi', sk: 'otvor', sl: 'odpri',
    sv: 'öppna',
  },
  up: {
    en: 'up.', de: 'oben|aufwärts|ebene höher|hoch.',
    bg: 'нагоре', cs: 'nahoru|výš', da: 'niveau op.', el: 'πάνω|επάνω', es: 'subir|arriba|nivel superior',
    et: 'üles|kõrgemal', fi: 'ylös|ylemmä', fr: 'remonter|niveau supérieur|haut.', ga: 'suas', hr: 'gore.',
    hu: 'feljebb', it: 'su.|livello superiore', lt: 'aukštyn|aukščiau', lv: 'augšu|augstāk', mt: 'livell ogħla',
    nl: 'omhoog', pl: 'górę.|wyżej|góry.', pt: 'subir|acima|nível superior', ro: 'nivel sus.', sk: 'nahor|vyšš',
    sl: 'navzgor|višj', sv: 'upp.|uppåt',
  },
  search: {
    en: 'search|filter', de: 'such',
    bg: 'търс|филтр', cs: 'hled|filtr', da: 'søg|filtr', el: 'αναζήτ', es: 'busc', et: 'otsi.|otsing|filtr',
    fi: 'etsi.|haku.|suodat', fr: 'recherch', ga: 'cuardaigh|scag', hr: 'pretraž|traži.|filtr', hu: 'keres|szűr',
    it: 'cerca|ricerc', lt: 'ieško|paiešk|filtr', lv: 'meklē|filtr', mt: 'fittex|filtr', nl: 'zoek',
    pl: 'szuk|wyszuk', pt: 'pesquis|procur', ro: 'căuta|filtr', sk: 'hľad|filtr', sl: 'iskanj|išči|filtr', sv: 'sök',
  },
  application: {
    en: 'application', de: 'anwendung|applikation',
    bg: 'приложени', cs: 'aplikac', da: 'applikation', el: 'εφαρμογ', es: 'aplicac', et: 'rakendus', fi: 'sovellu',
    fr: 'application', ga: 'feidhmchlár', hr: 'aplikacij', hu: 'alkalmazás', it: 'applicazion',
    lt: 'taikom program|programėl', lv: 'lietojumprogramm|lietotn', mt: 'applikazzjon', nl: 'toepassing|applicatie',
    pl: 'aplikac', pt: 'aplicaç', ro: 'aplicați', sk: 'aplikác', sl: 'aplikacij', sv: 'applikation',
  },
  access: {
    en: 'access', de: 'zugang|zugriff',
    bg: 'достъп', cs: 'přístup|prístup', da: 'adgang', el: 'πρόσβασ', es: 'acces', et: 'juurdepää|ligipää',
    fi: 'pääsy|käyttöoik', fr: 'accès', ga: 'rochtain|rochtana', hr: 'pristup', hu: 'hozzáfér', it: 'access',
    lt: 'prieig', lv: 'piekļu', mt: 'aċċess', nl: 'toegang', pl: 'dostęp', pt: 'acess', ro: 'acces', sk: 'prístup',
    sl: 'dostop', sv: 'åtkomst|tillträde|tillgång',
  },
  request: {
    en: 'request', de: 'beantrag|anforder|antrag|anfrag',
    bg: 'заяв|искан', cs: 'žádos|požád|vyžád|žiados|požiad', da: 'anmod|ansøg', el: 'αίτησ|αίτημα', es: 'solicit',
    et: 'taotl', fi: 'pyyn|pyydä|hakemu', fr: 'demand', ga: 'iarr', hr: 'zatraž|zahtj|zahtev',
    hu: 'kérel|kérés|igényl', it: 'richied|richiest', lt: 'praš', lv: 'pieprasī', mt: 'talba|itlob',
    nl: 'aanvra|verzoek', pl: 'wniosek|wniosk|popro', pt: 'pedir|pedido', ro: 'cerer|solicit', sk: 'žiados|požiad',
    sl: 'zahtev|zapros', sv: 'begär|ansök',
  },
  taken: {
    en: 'already|exists|in use', de: 'bereits|schon|existier',
    bg: 'вече', cs: 'již.', da: 'allerede', el: 'ήδη.', es: 'ya existe', et: 'juba.', fi: 'jo. käyt', fr: 'déjà',
    ga: 'cheana', hr: 'već.', hu: 'már.|foglalt', it: 'già', lt: 'jau.', lv: 'jau.', mt: 'diġà', nl: 'bestaat',
    pl: 'istniej', pt: 'já existe', ro: 'deja', sk: 'už existuj', sl: 'že obstaja', sv: 'redan',
  },
  locked: {
    en: 'locked|blocked|suspended', de: 'gesperrt|blockiert',
    bg: 'заключ|блокира', cs: 'zablokov|uzam', da: 'spærre|blokere', el: 'κλειδωμέν', es: 'bloque',
    et: 'lukusta|blokeeri', fi: 'lukit|lukko', fr: 'verrouill|bloqu', ga: 'faoi ghlas', hr: 'zaključan|blokiran',
    hu: 'zárol', it: 'blocca', lt: 'užrakin|užblok', lv: 'bloķē', mt: 'imblukk', nl: 'geblokkeerd|vergrendeld',
    pl: 'zablokow', pt: 'bloque', ro: 'blocat', sk: 'zablokov|uzamk', sl: 'zaklenjen|blokiran', sv: 'spärra|blockera',
  },
  not: {
    en: 'not.|cannot|could|failed|error|expired|already', de: 'nicht.|fehler|konnte|bereits',
    bg: 'не.|грешк', cs: 'nebyl|nelze|není|chyb', da: 'ikke|fejl', el: 'δεν.|σφάλμα', es: 'no.|error',
    et: 'ei.|viga.', fi: 'ei.|virhe|epäonnist', fr: 'pas.|erreur|déjà', ga: 'níor.|níl.|earráid|theip',
    hr: 'nije.|pogreš', hu: 'nem.|hiba', it: 'non.|errore|già.', lt: 'nepavyk|klaid|nebuvo', lv: 'nav.|kļūd|neizdev',
    mt: 'mhux|żball', nl: 'niet.|fout', pl: 'nie.|błąd|już.', pt: 'não.|erro.', ro: 'nu.|eroare',
    sk: 'nebol|nemož|chyb', sl: 'ni.|niso.|napak', sv: 'inte.|fel.|misslyck',
  },
  profile: {
    en: 'profil', de: 'profil',
    bg: 'профил', cs: 'profil', da: 'profil', el: 'προφίλ', es: 'perfil', et: 'profiil', fi: 'profiil', fr: 'profil',
    ga: 'próifíl', hr: 'profil', hu: 'profil', it: 'profil', lt: 'profil', lv: 'profil', mt: 'profil', nl: 'profiel',
    pl: 'profil', pt: 'perfil', ro: 'profil', sk: 'profil', sl: 'profil', sv: 'profil',
  },
  organisation: {
    en: 'organi', de: 'einrichtung|organi',
    bg: 'организ', cs: 'organi', da: 'organi', el: 'οργανισμ', es: 'organi', et: 'organi', fi: 'organi', fr: 'organi',
    ga: 'eagraíocht', hr: 'organi', hu: 'szervezet', it: 'organi', lt: 'organi', lv: 'organi', mt: 'organi',
    nl: 'organi', pl: 'organi', pt: 'organi', ro: 'organi', sk: 'organi', sl: 'organi', sv: 'organi',
  },
  cpms: { en: 'cpms.' },
  euLogin: { en: 'eu login' },
  footer: { en: 'dg sante v' },
  welcome: {
    en: 'welcome', de: 'willkommen',
    bg: 'добре дошл', cs: 'vítejte', da: 'velkommen', el: 'καλώς ορ|καλωσορ', es: 'bienvenid', et: 'tere tulemast',
    fi: 'tervetulo', fr: 'bienven', ga: 'fáilte', hr: 'dobro doš', hu: 'üdvözöl', it: 'benvenut', lt: 'sveiki',
    lv: 'laipni lūdz', mt: 'merħba', nl: 'welkom', pl: 'witamy', pt: 'bem vind', ro: 'bun venit', sk: 'vitajte',
    sl: 'dobrodošl', sv: 'välkommen',
  },
} as const satisfies Record<string, Words>;
