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
 * - `after` but in English and German, the only languages in which we know how the portal says it; and `yours` in Irish
 *   and Maltese.
 * - Of `isItYou`, `later`, `computer` and `further` where we do not know the word, or where it is the English one.
 * - `notLetIn`, `review`, `decided`, `others` and `platform` but in languages in which CPMS may be read; CPMS itself
 *   speaks English.
 * - `notUp` but in English, where "up" stands behind many verbs.
 * - `look` and `address` but in the languages of which statements of a portal are understood.
 * - `added`, `notYet`, `removed` and `noneOf` but in languages in which statements of a portal are understood: a match
 *   of `added` proves a second factor. But in English and German it has to say that it is the person's own.
 */
// biome-ignore format: a word is easier to compare across languages when they stand beside each other
export const words = {
  email: {
    en: 'email', de: 'elektron',
    bg: 'имейл|електрон', cs: 'email', da: 'email', el: 'ηλεκτρον', es: 'correo', et: 'meil|e-post|e-kir', fi: 'sähköpost',
    fr: 'courriel|électron', ga: 'ríomhph', hr: 'e-pošt', hu: 'email', it: 'elettron', lt: 'pašt|laišk', lv: 'e-past',
    mt: 'email|elettron', nl: 'email', pl: 'email|poczt elektroniczn', pt: 'correio|eletrón', ro: 'email', sk: 'email',
    sl: 'e-pošt|elektron', sv: 'e-post',
  },
  confirm: {
    en: 'confirm|repeat|again|retype|re enter', de: 'bestätig|wiederhol|erneut',
    bg: 'потвър|повтор', cs: 'potvr|znovu', da: 'bekræft|gentag', el: 'επιβεβαι|επαναλ', es: 'confirm|repit',
    et: 'kinnita|uuesti', fi: 'vahvist|uudelleen', fr: 'confirm|répét|ressais', ga: 'deimhn|arís', hr: 'potvrd|ponov|potvrđ',
    hu: 'megerősít|erősít meg.|még egyszer', it: 'conferm|ripet', lt: 'patvirtin|pakarto', lv: 'apstiprin|vēlreiz',
    mt: 'konferm|irrepet', nl: 'bevestig|herhaal', pl: 'potwierd|powtórz', pt: 'confirm|repet', ro: 'confirm|repet',
    sk: 'potvr|zopakuj', sl: 'potrd|ponov', sv: 'bekräft|upprep',
  },
  /** What the bar speaks of that nearly every page of the Union shows first. */
  cookies: {
    en: 'cookie', de: 'cookie', fr: 'cookie|témoins.', it: 'cookie', es: 'cookie|galletas.', nl: 'cookie', pt: 'cookie',
    pl: 'cookie|ciasteczk', ro: 'cookie', cs: 'cookie', sk: 'cookie', da: 'cookie', el: 'cookie', mt: 'cookie',
    bg: 'бисквитк', et: 'küpsis', fi: 'eväst', ga: 'fianán', hr: 'kolačić', hu: 'süti.|sütik|sütit|sütink',
    lt: 'slapuk', lv: 'sīkdat|sīkfail', sl: 'piškot', sv: 'kakor.|kakfil',
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
    fr: 'prénom', ga: 'ainm|céadainm', hr: 'ime.', hu: 'utónév|keresztnév', it: 'nome.', lt: 'vardas', lv: 'vārds.',
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
    bg: 'поверителн', cs: 'soukrom', da: 'databeskyttelse|privatliv', el: 'απορρήτ',
    es: 'privacidad|confidencialidad', et: 'privaatsus', fi: 'tietosuoj', fr: 'confidential|protection données',
    ga: 'príobháid', hr: 'privatnost|zaštit osobn', hu: 'adatvéd', it: 'privacy|riservatezz', lt: 'privatum',
    lv: 'privātum', mt: 'privatezz', nl: 'privacy', pl: 'prywatno', pt: 'privacidad|confidencialidade', ro: 'confidențialit',
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
    bg: 'профил.|профила.|профилът|профили|акаунт', cs: 'účet|účtu.|účtem.', da: 'konto', el: 'λογαριασμ', es: 'cuenta', et: 'konto',
    fi: 'tili.|tilin.|tiliä.|tilisi|tiliäsi|tilillesi|tililläsi|tiliisi|tilinne|tiliinne', fr: 'compte.', ga: 'cuntas|chuntas', hr: 'račun.|računa.|računom.', hu: 'fiók',
    it: 'account', lt: 'paskyr', lv: 'konts.|kontu.|konta.', mt: 'kont.', nl: 'account', pl: 'konto|konta.|kontem.',
    pt: 'conta.', ro: 'cont.|contul', sk: 'účet|účtu.|účtom.|konto|konta.|kontu.|konte.|kont.', sl: 'račun.|računa.|računom.', sv: 'konto',
  },
  other: {
    en: 'different|another|other', de: '^ander',
    bg: 'друг', cs: 'jiný|jinou', da: 'anden.|andet.|andre.', el: 'άλλη|διαφορετικ', es: 'otra|otro',
    et: 'teise.|teist.|teisega.', fi: 'toisel|toista.|toinen', fr: 'autre', ga: 'eile.',
    hr: 'drugi|druga.|drugom.|drugu.', hu: 'másik|más.', it: 'altro|altra|divers', lt: 'kitas.|kitą.|kitu.',
    lv: 'cits.|citu.|cita.', mt: 'ieħor|oħra.|oħra|oħrajn', nl: 'ander', pl: 'inn', pt: 'outr', ro: 'altă',
    sk: 'iný.|inou.|iného.|inej|iným|inú', sl: 'drug.|druga.|drugim.|drugo.', sv: '^annan',
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
    bg: 'забрав', cs: 'zapomn', da: 'glemt|nulstil', el: 'ξεχάσ|επαναφορ', es: 'olvid', et: 'unusta|lähtesta',
    fi: 'unohd|unohtu', fr: 'oubli|perdu', ga: 'dearmad|athshocra', hr: 'zaborav', hu: 'elfelejt|visszaállít',
    it: 'dimentic|smarrit', lt: 'pamirš|atkurti', lv: 'aizmirs|atiestat', mt: 'insejt', nl: 'vergeten',
    pl: 'pamięt|zapom', pt: 'esquec', ro: 'uitat.|resetaț', sk: 'zabud', sl: 'pozab|ponastav', sv: 'glömt|återställ',
  },
  method: {
    en: 'method', de: 'method|verfahren',
    bg: 'метод', cs: 'metod', da: 'metod', el: 'μέθοδ', es: 'métod', et: 'meetod|kinnitusviis|kontrolliviis', fi: 'menetelm', fr: 'méthod',
    ga: 'modh.', hr: 'način|metod', hu: 'módsz', it: 'metod', lt: 'būdas.|būdą.|metod', lv: 'metod', mt: 'metod',
    nl: 'method', pl: 'metod', pt: 'métod', ro: 'metod', sk: 'metód', sl: 'način|metod', sv: 'metod',
  },
  add: {
    en: 'add', de: 'hinzufüg',
    bg: 'добав', cs: 'přida', da: 'tilføj', el: 'προσθ', es: 'añad', et: 'lisa.', fi: 'lisää', fr: 'ajout',
    ga: 'cuir leis', hr: 'dodaj', hu: 'hozzáad', it: '^aggiung', lt: 'pridėt|pridėk', lv: 'pievien', mt: 'żid.',
    nl: 'toevoeg|voeg. toe.', pl: 'dodaj', pt: 'adicion', ro: 'adăug', sk: 'prida', sl: 'dodaj', sv: 'lägg till',
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
    bg: 'телефон', cs: 'telefon', da: 'telefon|mobilnummer|mobilnumre', el: 'τηλέφων|κινητ', es: 'móvil|teléfon', et: 'telefon', fi: 'puhelin',
    fr: 'télépho', ga: 'fóin.|guthá', hr: 'telefon', hu: 'telefon', it: 'cellulare|telefon', lt: 'telefon', lv: 'tālru',
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
    bg: '^ключ', cs: 'klíč', da: 'nøgle', el: '^κλειδί', es: 'claves|llave', et: 'võtme|võti.',
    fi: '^avain|^avaim|*savain|*suojausavai|*tunnusluku', fr: 'clés.|clé.', ga: 'eochair|eochrac', hr: '^ključ', hu: 'kulcs', it: 'chiav',
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
    fr: 'lier.|liez.|associ', ga: 'nasc|ceang', hr: 'povež', hu: 'kapcsol', it: '^colleg', lt: 'susie',
    lv: 'sasaist|piesaist', nl: 'koppel', pl: 'połącz|powiąż', pt: 'associ|vincul', ro: 'asoci', sk: 'prepoj|pripoj',
    sl: 'povež', sv: 'länka|koppla|anslut',
  },
  /** Also what unlinks, locks, revokes or replaces: who presses it has less than before. */
  remove: {
    en: 'delet|remov|unlink|disconnect|revok|revoc|deactivat|disable|erase|wipe|undo.|detach|dissociat|forget.|replace|lock.|' +
      'block.|suspend.',
    de: 'lösch|entfern|trenn|aufheb|deaktiv|entkoppel|widerruf|sperren.|blockieren.|ersetz|entzug|entzieh',
    bg: 'изтри|премах|деактив|^отвърж|прекъсн|блокирай|замен', cs: 'smaz|mažou.|maže.|odstran|vymaz|odebr|odpoj|deaktiv|zneplatn|zablokovat.|nahradit',
    da: 'slet|fjern|frakobl|deaktiv|spær.|erstat', el: 'διαγραφ|διαγράψ|αφαίρε|απενεργοπο|ανάκλησ|αντικατ|κλείδωμα',
    es: 'elimin|borra|suprim|supres|quitar|desvincul|desactiv|revoc|bloquear.|reempla|sustitu',
    et: 'kustuta|eemalda|lahti|desaktiv|deaktiv|tühista|asenda', fi: 'poist|irrota|katkaise|korvaa',
    fr: 'supprim|suppress|retir|retrait|dissoci|délier|déliez|désactiv|révoqu|révoc|bloquer.|remplac', ga: 'scrios|bain.|dínasc|díghníom',
    hr: 'izbriš|obriš|uklon|odspoj|prekini|deaktiv|opozov|blokiraj|zamijen',
    hu: 'töröl|törl|eltávol|leválaszt|szétkapcsol|lekapcsol|kikapcsol|deaktiv|visszavon|letilt|lecserél',
    it: 'elimin|rimuov|rimoz|cancell|scolleg|dissoci|disattiv|revoc|bloccare.|blocca.|sostitu',
    lt: 'ištrin|pašalin|atsie|deaktyv|išjung|blokuoti.', lv: 'dzēst|dzēs|noņem|atsaist|deaktiv|bloķēt.|aizstāt',
    mt: 'ħassar|neħħi|iddiżattiv', nl: 'verwijder|ontkoppel|loskoppel|deactiv|intrek|blokkeren.|blokkeer.|vervang',
    pl: 'usuń|usuw|skasuj|odłącz|rozłącz|dezaktyw|unieważ|zablokuj.|zastąp|wymień',
    pt: 'elimin|remov|apag|desassoci|desvincul|desativ|revog|bloquear.|substitu|retirar|retirad|retire.', ro: 'șterge|elimin|disoci|dezasoci|dezactiv|revoc|înlocui',
    sk: 'odstrán|vymaz|zmaz|odpoj|deaktiv|zneplatn|zablokovať.|nahradiť', sl: 'izbriš|odstran|prekini|odveži|deaktiv|blokiraj|zamenjaj',
    sv: 'radera|ta. bort|koppla bort.|inaktiver|återkall|spärra.|ersätt|byt. ut.',
  },
  /**
   * A statement that something was added a moment ago. Whole words: what was unlinked was "linked" too, and an
   * adjective ("das hinzugefügte Gerät") states nothing.
   */
  added: {
    en: 'been. added.|been. registered.|been. linked.|was. added.', de: 'wurde. hinzugefügt.|wurde. registriert.|wurde. verknüpft.',
    es: 'ha. su. añadido.|ha. su. añadida.|ha. su. vinculado.|ha. su. vinculada.|ha. su. registrado.|ha. su. registrada.',
    fr: 'été. votre. ajouté.|été. votre. ajoutée.|été. votre. associé.|été. votre. associée.|été. votre. enregistré.|' +
      'été. votre. enregistrée.|été. votre. liée.',
    it: 'stato. suo. aggiunto.|stato. tuo. aggiunto.|stata. suo. aggiunta.|stata. tuo. aggiunta.|stata. sua. aggiunta.|stata. tua. aggiunta.|' +
      'stata. suo. collegata.|stata. tuo. collegata.|stata. sua. collegata.|stata. tua. collegata.',
    nl: 'is. uw. toegevoegd.|is. uw. gekoppeld.|is. uw. geregistreerd.|is. je. toegevoegd.|is. je. gekoppeld.',
    pl: 'zostało. twojego. dodane.|został. twojego. dodany.|zostało. państwa. dodane.|został. państwa. dodany.',
    pt: 'foi. sua. adicionado.|foi. sua. adicionada.|foi. sua. associado.|foi. sua. associada.|foi. seu. adicionado.|foi. sua. vinculada.',
  },
  /** What makes such a statement one about the future, about the page, or about a list, a limit or a loss. */
  notYet: {
    en: 'once|when|if.|no.|yet|which|that.|have.|too.|than.|had.|but.|list.|blocklist|denylist|history|stolen|reported',
    de: 'sobald|wenn|falls|kein|denen.|zu. oft.|zu. häufig|aber.|jedoch|liste|gestohlen|gemeldet', es: 'que.|aún.|todavía|pero.|lista.|^robad|perdid', fr: 'qui.|que.|dont.|encore.|mais.|liste.|volé|perdu|signalé',
    it: 'che.|ancora.|ma.|elenco|lista.|rubat|smarrit', nl: 'die.|dat.|nog.|maar.|lijst|gestolen|verloren', pl: 'któr|jeszcze|ale.|list.|listy.|listę.|skradzi|zgubi',
    pt: 'que.|ainda.|mas.|lista.|roubad|perdid',
  },
  /** Taken away, as done: what was added before is there no more. */
  removed: {
    en: 'deleted|removed|unlinked|disconnected|revoked|deactivated|disabled|taken. out.|taken. off.|taken. away.|withdrawn|wiped', de: 'gelöscht|entfernt|getrennt|widerrufen|deaktiviert|entkoppelt',
    es: 'eliminad|borrad|suprimid|desvinculad|revocad|desactivad', fr: 'supprimé|retiré|enlevé|effacé|dissocié|révoqué|désactivé|délié',
    it: 'eliminat|rimoss|cancellat|scollegat|revocat|disattivat', nl: 'verwijderd|ontkoppeld|losgekoppeld|ingetrokken|gedeactiveerd',
    pl: 'usunięt|odłączon|cofnięt|dezaktywowan', pt: 'eliminad|removid|apagad|desassociad|revogad|desativad',
  },
  /** There is none of it. */
  noneOf: {
    en: 'no.|none.|not. have.', de: 'kein', es: 'ningún|no. tiene.', fr: 'aucun|n. avez. pas.', it: 'nessun', nl: 'geen.', pl: 'żadn|brak.|nie. masz.',
    pt: 'nenhum|não. tem.',
  },
  /** It is not the reader's: it is said of somebody else. */
  someoneElse: {
    en: 'colleague|deputy|somebody|someone|another.|of. user.|second.', de: 'kolleg|stellvertret|vertreter|jemand|anderen.|anderem.|zweit',
    bg: 'колег|друг', cs: 'koleg|zástupc|jiného', da: 'kolleg|anden.', el: 'συναδέλφ|άλλου', es: 'colega|suplente|otra.|otro.|segund',
    et: 'kolleeg|teise.', fi: 'kollega|toisen.', fr: 'collègue|suppléant|autre.|deuxième|second', hr: 'koleg|drugog|tuđ', hu: 'kolléga|munkatárs|másik',
    it: 'collega.|colleghi|altro.|altra.|second', lt: 'koleg|kito.', lv: 'kolēģ|cita.', nl: 'collega|vervanger|iemand|^ander|tweede',
    pl: 'koleg|zastępc|innego|drugiego', pt: 'colega|outra.|outro.|segund', ro: 'coleg|altui|alt.', sk: 'koleg|zástupc|iného', sl: 'koleg|drugega',
    sv: 'kolleg|annan.|annans',
    ga: 'comhghleacaí|eile.', mt: 'kollega|ieħor.',
  },
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
    en: 'sms|text message', de: 'textnachricht|kurznachricht', es: 'mensaje. texto', pt: 'mensagem. texto', fr: 'texto.',
    bg: 'смс|текстово', fi: 'tekstiviest', lv: 'īsziņ', et: 'tekstisõnum', lt: 'trumpoji. žinut|trumpąja. žinut',
    da: 'tekstbesked', sv: 'textmeddel', nl: 'tekstbericht', hr: 'tekstualn poruk|tekstn poruk', it: 'messaggi testo', hu: 'szöveges üzenet', mt: 'messaġġ test', sl: 'besediln sporoč', ga: 'téacs',
    ro: 'mesaj text', cs: 'textov zpráv', sk: 'textov správ', pl: 'wiadomoś tekstow', el: 'γραπτό. μήνυμα|γραπτού. μηνύματος',
  },
  /** A mail that is sent and received, a request that is submitted, and the buttons that do it. */
  send: {
    en: 'sent.|send|submit|receive|submission.',
    de: 'gesendet|absend|schickt|versandt|erhalten|übermittel|einreich|eingereicht|eingegangen|senden.|abschick',
    bg: 'изпрат|получ|подай|подад|изпращ', cs: 'odesl|zasl|obdrž|podat|podán|odosl|dostane|pošl|podej|poslat', da: 'sendt|modtag|indsend|afsend|send.|sende.',
    el: 'στάλ|λάβετε|υποβ|αποστολ|στείλ|αποστέλλ', es: 'enviad|enviar|recibir|envío.|presentar|remitir', et: 'saatsi|saadet|esita|saada.|saatmi', fi: 'lähet|saat.|toimita.',
    fr: 'envoy|recev|soumet|soumis|transmi|enregistr|envoi.|dépos', ga: 'seol.|sheol|gheobh|cuir. isteach|cur. isteach|chur. isteach',
    hr: 'posla|pošalj|primit|podnes|podnij|slanje|predaj|predan', hu: 'küld|kapni|benyújt|beküld|elküld', it: 'invia|ricever|trasmess|registrat|invio.|inoltr|presentare|presenta.|presentat',
    lt: 'išsių|gausi|pateik|siųsti.|siuntim', lv: 'nosūt|saņem|iesnie|sūtī', mt: 'ibgħat|bgħat|intbagħt|tirċiev|issottomet|ippreżenta',
    nl: 'verzonden|verzend|gestuurd|verstuur|ontvang|indien|ingediend|versturen|insturen', pl: 'wysła|wyślij|otrzyma|złożon|przesł|prześlij|złóż',
    pt: 'enviad|enviar|receber|submet|envio.|submiss|apresentar|apresente.', ro: 'trimi|primi|transmit|depu|transmis.|transmisă.|transmise.', sk: 'odosl|dostane|podať|podan|poslal|podaj|poslať',
    sl: 'preje|pošlji|posla|oddaj|oddan|pošilj', sv: 'skicka|få.|lämna in|sänd.|sända.',
  },
  cancel: {
    en: 'cancel|back.|clear|reset|resend|again', de: 'abbrech|zurück|lösch|erneut',
    bg: 'отказ|назад', cs: 'zruš|zpět|znovu', da: 'annull|tilbage|fortryd', el: 'άκυρ|πίσω',
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
    bg: 'разреш|оторизир', cs: 'oprávn|autoriz', da: 'tilladelse|bemyndig|autoris', el: 'άδεια|εξουσιοδότ', es: 'autoriz',
    et: 'luba.|loa.|volitus|autoriseeri', fi: 'lupa.|lupaa.|valtuut|auktoris', fr: 'autoris', ga: 'údar', hr: 'odobren|ovlašt|autoriz',
    hu: 'engedély|jogosult', it: 'autorizz', lt: 'leidim|įgalio|autoriz', lv: 'atļauj|pilnvar|autoriz', mt: 'awtorizz',
    nl: 'toestemming|machtig|autoris', pl: 'upoważn|zgod|autoryz', pt: 'autoriz', ro: 'autoriz', sk: 'oprávn|autoriz',
    sl: 'dovoljen|pooblast|avtoriz', sv: 'tillstånd|behörig|auktoris',
  },
  open: {
    en: 'open', de: 'öffn',
    bg: 'отвор|отваряне', cs: 'otev|otvo', da: 'åbn', el: 'άνοιγμα|ανοίξτε|άνοιξε', es: 'abri', et: 'ava.',
    fi: 'avaa', fr: 'ouvr', ga: 'oscail', hr: 'otvor', hu: 'megny', it: 'apri.|aprire', lt: 'atidar|atver',
    lv: 'atvēr', mt: 'iftaħ', nl: 'open', pl: 'otwórz|^otwier', pt: 'abri', ro: 'deschi', sk: 'otvor', sl: 'odpri',
    sv: 'öppna',
  },
  up: {
    en: 'up.', de: 'oben|aufwärts|ebene höher|hoch.',
    bg: 'нагоре', cs: 'nahoru|výš', da: 'niveau op.', el: 'πάνω|επάνω', es: 'subir|arriba|nivel superior',
    et: 'üles|kõrgemal', fi: 'ylös|ylemmä', fr: 'remonter|niveau supérieur|haut.', ga: 'suas', hr: 'gore.',
    hu: 'feljebb', it: 'su.|livello superiore', lt: 'aukštyn|aukščiau', lv: 'augšu|augstāk', mt: 'livell ogħla',
    nl: 'omhoog', pl: 'górę.|^wyżej|góry.', pt: 'subir|acima|nível superior', ro: 'nivel sus.', sk: 'nahor|vyšš',
    sl: 'navzgor|višj', sv: 'upp.|uppåt',
  },
  /** English puts "up" behind many verbs: what gives up or signs up does not lead a level up. */
  notUp: { en: 'give.|sign.|set.|back.|log.|start.|clean.|look.|close.' },
  search: {
    en: '^search|filter', de: 'such',
    bg: 'търс|филтр', cs: 'hled|filtr', da: 'søg|filtr', el: 'αναζήτ', es: 'busc|^filtr', et: 'otsi.|otsing|filtr',
    fi: 'etsi.|haku.|suodat', fr: 'recherch|^filtr', ga: 'cuardaigh|scag', hr: 'pretraž|traži.|filtr', hu: '^keres|szűr',
    it: 'cerca|ricerc', lt: 'ieško|paiešk|filtr', lv: 'meklē|filtr', mt: 'fittex|filtr', nl: 'zoek',
    pl: 'szuk|wyszuk|^filtr', pt: 'pesquis|procur', ro: 'căuta|filtr', sk: 'hľad|filtr', sl: 'iskanj|išči|filtr', sv: 'sök|filtrer',
  },
  application: {
    en: 'application', de: 'anwendung|applikation',
    bg: 'приложени', cs: 'aplikac', da: 'applikation', el: 'εφαρμογ', es: 'aplicac', et: 'rakendus', fi: 'sovellu',
    fr: 'application', ga: 'feidhmchlár', hr: 'aplikacij', hu: 'alkalmazás', it: 'applicazion',
    lt: 'taikom program|programėl', lv: 'lietojumprogramm|lietotn', mt: 'applikazzjon', nl: 'toepassing|applicatie',
    pl: 'aplikac', pt: 'aplicaç', ro: 'aplicați', sk: 'aplikác', sl: 'aplikacij', sv: 'applikation|program.|programmet',
  },
  access: {
    en: 'access', de: 'zugang|zugriff',
    bg: 'достъп', cs: 'přístup', da: 'adgang', el: 'πρόσβασ', es: 'acces', et: 'juurdepää|ligipää',
    fi: 'pääsy|käyttöoik', fr: 'accès', ga: 'rochtain|rochtana', hr: 'pristup', hu: 'hozzáfér', it: 'access',
    lt: 'prieig', lv: 'piekļu', mt: 'aċċess', nl: 'toegang', pl: 'dostęp', pt: 'acess', ro: 'acces', sk: 'prístup',
    sl: 'dostop', sv: 'åtkomst|tillträde|tillgång|behörighet',
  },
  request: {
    en: 'request', de: 'beantrag|anforder|antrag|anfrag',
    bg: 'заяв|искан|поискай', cs: 'žádos|požád|vyžád|zažád|žiados|požiad', da: 'anmod|ansøg', el: 'αίτησ|αίτημα|ζητήστε.|ζητώ.|ζητά.|ζητάτε.', es: 'solicit',
    et: 'taotl', fi: 'pyyn|pyydä|hakemu|haettu.|hakenut.|hae. käyttöoikeutta|hakea. käyttöoikeutta', fr: 'demand', ga: 'iarr', hr: 'zatraž|traži.|tražite.|zahtj|zahtev',
    hu: 'kérel|^kérés|igényl|igényel', it: 'richied|richiest|chiedi|chiede|chiest', lt: 'praš', lv: 'pieprasī|pieprasu|pieteikum|piesakieties. piekļuvei|pieteikties. piekļuvei|pieteikt. piekļuvi', mt: 'talba|itlob',
    nl: 'aanvra|aangevra|verzoek', pl: 'wniosek|wniosk|popro|wystąpić_o|wystąpienie_o', pt: 'pedir|pedido|solicit', ro: 'cerer|solicit', sk: 'žiados|požiad|zažiad',
    sl: 'zahtev|zapros|oddaj vlogo.|pošlj vlogo.|vloži vlogo.|vloge.', sv: 'begär|ansök',
  },
  taken: {
    en: 'already|exists|in use', de: 'bereits|schon|existier',
    bg: 'вече', cs: 'již.', da: 'allerede', el: 'ήδη.', es: 'ya existe', et: 'juba.', fi: 'jo. käyt', fr: 'déjà',
    ga: 'cheana', hr: 'već.', hu: 'már.|foglalt', it: 'già', lt: 'jau.', lv: 'jau.', mt: 'diġà', nl: 'bestaat',
    pl: 'istniej', pt: 'já existe', ro: 'deja', sk: 'už existuj', sl: 'že obstaja', sv: 'redan',
  },
  /** Whole words where a longer one says the opposite: "unlocked", "desbloqueada", "débloqué". */
  locked: {
    en: 'locked.|blocked.', de: 'gesperrt|blockiert',
    bg: 'заключен.|блокиран.', cs: 'zablokov|uzamčen|uzamk', da: 'spærret.|blokeret.|er. låst.', el: 'κλειδωμένος.|κλειδώθηκε.|αποκλείστηκε', es: 'bloqueada.|bloqueado.',
    et: 'lukustatud.|lukustati|blokeeritud.', fi: 'lukittu.|lukittiin|lukossa', fr: 'verrouillé.|bloqué.', ga: 'faoi ghlas', hr: 'zaključan.|blokiran.',
    hu: 'zárolva.|zárolt.|zárolták|zároltuk', it: 'bloccato.', lt: 'užrakin|užblok', lv: 'bloķēts.|bloķēta.', mt: 'imblukkat.',
    nl: 'geblokkeerd.|vergrendeld.', pl: 'zablokow', pt: 'bloqueada.|bloqueado.', ro: 'blocat.', sk: 'zablokov|uzamk', sl: 'zaklenjen.|blokiran.',
    sv: 'spärrat.|spärrad.|blockerat.|är. låst.|har. låsts.',
  },
  /** It was so, and is no more: languages that say "has been" in this way of what still holds are left out. */
  wasOnce: {
    en: 'had. been.|no longer', de: 'war.|waren.|nicht mehr', es: 'estuvo.|estaba.|había.', fr: 'était.|avait.|n. plus.', it: 'era.|non più.', nl: 'was.|niet meer',
    pt: 'esteve.|estava.|já. não.', ro: 'era.|fusese.|nu. mai.', da: 'var.', fi: 'oli.', sv: 'var.', el: 'ήταν.', hu: 'volt.', hr: 'bio.|bila.|bilo.', bg: 'беше.', lv: 'bija.', et: 'oli.', lt: 'buvo.', mt: 'kien.|kienet.', ga: 'bhí.',
  },
  /** With a sign-in: it works again. */
  now: {
    en: 'now.', de: 'jetzt|nun.|wieder.', bg: 'сега|вече', cs: 'nyní|opět', da: 'nu.|igen.', el: 'τώρα|πλέον', es: 'ya.|ahora', et: 'nüüd', fi: 'nyt.|jälleen', fr: 'maintenant|désormais',
    ga: 'anois', hr: 'sada', hu: 'mostantól|ismét', it: 'ora.|adesso', lt: 'dabar', lv: 'tagad', nl: 'nu.|weer.', pl: 'teraz', pt: 'já.|agora', ro: 'acum', sk: 'teraz',
    sl: 'zdaj', sv: 'nu.',
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
    bg: 'организ', cs: 'organi', da: 'organi', el: 'οργανισμ', es: 'organi', et: 'organi|asutus', fi: 'organi', fr: 'organi',
    ga: 'eagraíocht', hr: 'organi|ustanov', hu: 'szervezet|intézmény', it: 'organi', lt: 'organi|įstaig', lv: 'organi|iestād', mt: 'organi',
    nl: 'organi|instelling', pl: 'organi|placówk', pt: 'organi', ro: 'organi', sk: 'organi', sl: 'organi|ustanov', sv: 'organi|inrättning',
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
  /**
   * What makes a sentence say that something is not so; is so only under a condition or some other time; is promised,
   * possible or asked for. `words.not` above is also what an error says.
   */
  negated: {
    en: 'not.|cannot|no.|never|unable|without|couldn.|didn.|hasn.|isn.|wasn.|haven.|unsuccess',
    de: 'nicht.|kein|nie.|ohne.|konnte.|erfolglos', bg: 'не.|без.|няма', cs: 'ne.|neb|nel|nem|nen|nepod|bez.',
    da: 'ikke|ingen.|uden.', el: 'δεν.|μη.|μην.|χωρις', es: 'no.|sin.|ningun', et: 'ei.|pole.|ilma.',
    fi: 'ei.|et.|emme.|eivät.|ilman.', fr: 'pas.|non.|aucun|sans.|impossible', ga: 'ní.|níor.|níl.|nach.|gan.',
    hr: 'ne.|nije.|nisu.|nisam.|nema.|bez.', hu: 'nem.|nincs|nélkül|sikertelen', it: 'non.|nessun|senza.|impossibile',
    lt: 'ne.|neb|nep|nėra|be.', lv: 'nav.|ne.|neizdev|neiz|bez.', mt: 'mhux|ma.|mhix|mingħajr',
    nl: 'niet.|geen.|zonder.', pl: 'nie.|bez.|żad', pt: 'não.|nenhum|sem.', ro: 'nu.|fără.|niciun',
    sk: 'ne.|neb|nem|nie.|bez.', sl: 'ni.|niso.|ne.|brez.', sv: 'inte|ingen.|utan.',
  },
  unless: {
    en: 'if.|once.|when.|until.|unless|before.|as. soon|in. case|whether|next. time.|how.',
    de: 'wenn.|falls.|sobald|sofern|bevor.|bis.|ob.|nächst mal.|so. funktioniert', bg: 'ако.|когато|след като|преди да.|докато|ли.',
    cs: 'pokud|jakmile|když.|až.|než.|dokud|zda.', da: 'hvis.|når.|før.|indtil|medmindre',
    el: 'αν.|εαν.|όταν|μόλις|πριν.|μέχρι', es: 'si.|cuando|hasta que.|antes|una. vez.|próxima. vez.',
    et: 'kui.|kuni.|enne.|kas.', fi: 'jos.|kun.|ennen|kunnes|kunhan',
    fr: 'si.|lorsque|quand|dès. que.|jusqu|avant|une. fois|prochaine. fois|comment.', ga: 'má.|nuair|sula|go. dtí.|chomh luath',
    hr: 'ako.|kada.|kad.|dok.|prije|čim.|li.', hu: 'ha.|amikor|^amint|mielőtt|amíg',
    it: 'se.|qualora|quando|finché|prima|una. volta|appena|prossima. volta', lt: 'jei.|jeigu|kai.|kol.|prieš.|ar.',
    lv: 'ja.|kad.|līdz.|^pirms|tiklīdz|vai.', mt: 'jekk|meta.|sakemm|qabel|ladarba',
    nl: 'als.|wanneer|zodra|totdat|voordat|indien|volgende. keer', pl: 'jeśli|jeżeli|gdy.|kiedy|dopóki|zanim|czy.|następnym. razem',
    pt: 'se.|quando|até.|antes|assim que.|próxima. vez.', ro: 'dacă|când|până|înainte|îndată',
    sk: 'ak.|keď.|kým.|skôr|akonáhle|či.', sl: 'če.|ko.|dokler|preden|ali.',
    sv: 'om.|när.|innan|tills|såvida',
  },
  /** What stands before it is not so yet, or was the reason: "your account is locked after five attempts". */
  after: { en: 'after.', de: 'nachdem|nach. erfolg|nach. anmeldung' },
  /** It is the person's own. */
  yours: {
    en: 'your.', de: 'ihr.|ihre.|dein.|deine.', bg: 'вашият|акаунтът ви.|профилът ви.', cs: 'váš.', da: 'din.', el: 'σας.', es: 'su.|tu.', et: 'teie', fi: 'tilisi.',
    fr: 'votre.|vos.', hr: 'vaš.', hu: 'fiókja|fiókod', it: 'suo.|sua.|tuo.|tua.|vostro.|vostra.', lt: 'jūsų', lv: 'jūsu', nl: 'uw.|je.', pl: 'twoje.|twój.|twoja.|państwa', pt: 'sua.',
    ro: 'dumneavoastră|dvs.', sk: 'váš.', sl: 'vaš.', sv: 'ditt.',
  },
  promise: {
    en: 'will.|can.|may.|should.|must.|would.|shall.|could.|might.|need.|lets.|allows|want.',
    de: 'wird.|werden.|kann.|können.|könnte|soll|müssen|muss.|möchte|darf.|dürfen', bg: 'ще.|може|трябва',
    cs: 'bude.|budete|může|lze.|musí', da: 'vil.|kan.|skal.', el: 'θα.|μπορ|πρέπει', es: 'puede|podrá|debe|se. enviará|quedará',
    et: 'võib.|võite|saate.|peab.|peate', fi: 'voi.|voit|voitte|täytyy|pitää', fr: 'sera.|pouv|peut.|devez|doit.',
    ga: 'féidir|beidh|caithfidh', hr: 'će.|ćete|može|mora', hu: 'fog.|fogja|lehet|kell.|tud.',
    it: 'sarà|verrà|può.|puoi|possono|deve', lt: 'bus.|galite|gali.|turite|turi.', lv: 'tiks.|var.|varat|jābūt',
    mt: 'se.|tista|jista|għandek', nl: 'zal.|zult|wordt.|kunt.|kan.|moet.', pl: 'zostanie|będzie|może|można|musi',
    pt: 'será|pode.|poderá|deve|ficará', ro: 'va.|vei.|veți|poate|puteți|trebuie', sk: 'bude.|budete|môže|možno|musí',
    sl: 'bo.|boste|lahko|mora', sv: 'kommer|kan.|ska.|måste',
  },
  /** That something went out, as done; a promise does not say so. */
  sent: {
    en: 'sent.', de: 'gesendet|geschickt|verschickt|versandt|versendet|zugesandt|zugeschickt', bg: 'изпратен|изпратих',
    cs: 'odesl|zaslal|zaslán|poslal|poslán', da: 'sendt', el: 'στάλ|εστάλ|έστειλ|στείλαμε', es: 'enviado|enviada|enviamos',
    et: 'saatnud|saadetud|saatsime', fi: 'lähete|lähetimme', fr: 'envoyé|transmis', ga: 'seoladh|seolta|sheolamar|chuireamar',
    hr: 'poslan|poslali', hu: 'küldt|elküld', it: 'inviat|spedit', lt: 'išsiunt|nusiunt|išsiųst',
    lv: 'nosūtīt|nosūtīj', mt: 'bgħatna|ntbagħat', nl: 'verzonden|gestuurd|verstuurd', pl: 'wysłan|wysłal|przesłan',
    pt: 'enviad|enviámos', ro: 'trimis|transmis.|transmisă.|transmise.', sk: 'odoslan|odoslal|poslal|zaslal|zaslan', sl: 'poslan|poslali',
    sv: 'skickat|skickade|sänt',
  },
  /** It went to somebody else, or to an address that the person has given up. */
  elsewhere: {
    en: 'administ|helpdesk|help desk|supervisor|manager|superior|previous|former|old.|another.',
    de: 'vorgesetzt|alte.|alten.|frühere|bisherige|andere.|anderen.', bg: 'админ|стар|предишн', cs: 'správc|starou.|předchoz', da: 'gamle|tidligere',
    el: 'διαχειριστ|παλιά|παλιό|προηγούμ', es: 'antigu|anterior|responsable|otra.|otro.', et: 'haldur|vana.', fi: 'ylläpit|vanha|edelli',
    fr: 'ancien|supérieur|responsable|autre', ga: 'riarthóir', hr: 'stari|staru|prethodn', hu: 'rendszergazd|régi.|korábbi',
    it: 'amministrat|vecchi|precedent|responsabil', lt: 'ankstesn|senuoju', lv: 'iepriekšēj|veco', mt: 'amministrat',
    nl: 'beheerder|oude.|vorige', pl: 'przełożon|stary|poprzedni', pt: 'antig|anterior|responsável', ro: 'vechea|anterioar',
    sk: 'správc|starú.|predchádz', sl: 'skrbnik|stari|prejšnj', sv: 'gamla|tidigare',
  },
  thanks: {
    en: 'thank', de: 'dank|erfolgreich', bg: 'благодар', cs: 'děkuj', da: 'tak.', el: 'ευχαριστ', es: 'gracias',
    et: 'täname|aitäh', fi: 'kiitos|kiitäm', fr: 'merci', ga: 'go. raibh maith|buíoch', hr: 'hvala', hu: 'köszön',
    it: 'grazie', lt: 'ačiū|dėkoj', lv: 'paldies', mt: 'grazzi', nl: 'bedankt|dank', pl: 'dzięk', pt: 'obrigad',
    ro: 'mulțum', sk: 'ďakuj', sl: 'hvala', sv: 'tack.',
  },
  /** A sign-in that was confirmed: nothing is left to do. Without its accent "confirmé" is an order in Spanish. */
  confirmed: {
    en: 'confirmed|accepted|approved', de: 'bestätigt', bg: 'потвърден|потвърдих', cs: 'potvrzen|potvrdil', da: 'bekræftet',
    el: 'επιβεβαιώθηκ|επιβεβαιώσατε|επιβεβαιωμέν', es: 'confirmado.|confirmada.', et: 'kinnitatud|kinnitasi',
    fi: 'vahvistettu|vahvistanut|vahvistit', fr: 'été. confirmé.|avez. confirmé.|est. confirmé.|confirmée.', ga: 'deimhníodh|dheimhnigh', hr: 'potvrđen|potvrdili',
    hu: 'megerősítve|megerősített', it: 'confermato.|confermata.', lt: 'patvirtint|patvirtino', lv: 'apstiprināts|apstiprināta|apstiprinājā',
    mt: 'ikkonfermat', nl: 'bevestigd', pl: 'potwierdzon|potwierdził', pt: 'confirmado.|confirmada.|confirmou', ro: 'confirmat.|confirmată.|confirmate.',
    sk: 'potvrden|potvrdil', sl: 'potrjen|potrdili', sv: 'bekräftad|bekräftat',
  },
  /** What no longer holds, or is over. */
  expired: {
    en: 'expired|timed out.|time. is. up.|no. longer|timeout|^ended|ran out.|invalid|not. valid',
    de: 'abgelaufen|nicht mehr|nicht länger|verstrichen|ungültig|beendet|überschritten|zeitüberschreitung', bg: 'изтек|невалид|вече не.|изтече',
    cs: 'vypršel|neplatn|již. ne.|skončil|uplynul', da: 'udløbet|udløb.|ugyldig|ikke længere',
    el: 'έληξε|λήξει|παρήλθε|τελείωσε|άκυρος|δεν. ισχύει', es: 'caducad|caducó.|tiempo transcurrido|plazo. transcurrido|expirad|agotad|ya. no.|no. es. válid|dejado válid|finalizad',
    et: 'aegunu|kehtetu|enam ei.|lõppenu', fi: 'vanhentu|päättyn|ei. ole. enää',
    fr: 'a. expiré.|ont. expiré.|est. expiré.|sont. expiré|expirée.|expirées.|écoulé|n. est. plus|sert plus|plus valable|plus valide|invalide|terminée', ga: 'éag|neamhbhailí|thar téarma',
    hr: 'isteka|istekl|nevažeć|više ne.|više nije', hu: 'lejárt|letelt|érvénytelen|már. nem.', it: 'scadut|tempo trascorso|esaurit|non. più.|non. valid',
    lt: 'nebegalioj|pasibaig|baigėsi|negalioj', lv: 'beidzies|beigusies|nederīg|vairs nav.',
    mt: 'skada|skadiet|skadut|mhux aktar', nl: 'verlopen|verstreken|niet meer|ongeldig',
    pl: 'wygas|upłynął|upłynęł|nieważn|już. nie.', pt: 'expirou|expirad|terminou|esgotou|caducou|inválid|já. não.|deixou válid',
    ro: 'expirat|scurs|nu. mai.|invalid|nevalabil', sk: 'vypršal|neplatn|už. ne.|skončil|uplynul', sl: 'potekl|potečen|neveljav|ni. več.',
    sv: 'gått ut.|löpt ut.|upphört|ogiltig|inte längre',
  },
  /** A code that was scanned once is not scanned again. */
  usedUp: {
    en: 'scanned|was. read.|been. read.|has. read.|been. used|was. used|already. used|inactive', de: 'gescannt|wurde. gelesen|wurde. eingelesen|wurde. erfasst|bereits. verwendet|schon. verwendet|bereits. benutzt|inaktiv',
    fr: 'scanné.|été. lu.|été. utilisé|déjà. utilisé|inactif', it: 'scansionat|stato. letto.|già. stato. usato|già. usato|già. utilizzat|inattiv', es: 'escanead|leído.|sido. utilizad|ya. utilizad|ya. usad|inactiv',
    nl: 'gescand|is. gelezen|al. gebruikt|reeds. gebruikt|inactief', pl: 'zeskanowany|zeskanowana|zeskanowano|zeskanowane.|odczytan|już. użyt|nieaktywn', pt: 'digitalizad|foi. lido.|já. utilizad|já. usad|inativ',
    ro: 'scanat.|deja. utilizat|deja. folosit', cs: 'naskenován.|naskenována.|naskenováno.|již. použit', sk: 'naskenovaný|naskenovaná|naskenované.|už. použit', da: 'scannet|allerede. brugt',
    sv: 'skannats|skannad|redan. använ|inaktiv', fi: 'skannattu|jo. käytetty', hu: 'beolvasva|beolvasták|már. felhasznál',
    el: 'σαρώθηκε|ήδη. χρησιμοποι', hr: 'skeniran.|skenirana.|skenirano.|već. iskorišten', sl: 'skeniran.|skenirana.|skenirano.|že. uporabljen', bg: 'сканиран.|сканирана.|сканирано.|вече. използван',
    et: 'skannitud|juba. kasutatud', ga: 'scanta|in úsáid cheana', lt: 'nuskaityt|nuskenuot|jau. panaudot', lv: 'noskenēt|jau. izmantot', mt: 'skenjat|diġà. użat',
  },
  /** What leads from a mail to a page. */
  mailLink: {
    en: 'link.|url.', de: 'link.|verweis', fr: 'lien', it: 'link.|collegamento', es: 'enlace|vínculo', nl: 'link.|koppeling', pl: 'link.|odnośnik|łącze', pt: 'ligação|link.|hiperligação',
    ro: 'linkul|link.|legătura', cs: 'odkaz', sk: 'odkaz', da: 'link.|linket', sv: 'länk', fi: 'linkki', hu: 'hivatkozás|link.|linket.', el: 'σύνδεσμος', hr: 'poveznica', sl: 'povezava', bg: 'връзката|линк', et: 'link.|lingi', lt: 'nuorod', lv: 'saite|saiti.', ga: 'nasc', mt: 'link.',
  },
  /** The code does not come as a text message. */
  notBySms: {
    en: 'not. sent sms|switched off. sms|turned off. sms|disabled sms|ended sms|unavailable sms|not. available sms|no. longer sms|instead sms|discontinu sms|stopped sms', de: 'nicht. sms|abgeschaltet sms|ausgeschaltet sms|abgestellt sms|deaktiviert sms|beendet sms|kein sms|statt sms|anstelle sms|eingestellt sms',
    fr: 'plus possible sms|désactivé sms|arrêté sms|pas. disponible sms|pas envoyé sms|lieu sms|supprimé sms', it: 'invece sms|disattivat sms|sospes sms|non. disponibil sms|non. più sms|posto sms|non. inviat sms',
    es: 'lugar sms|desactivad sms|suspendid sms|no. disponible sms|no. envía sms|ya. no. sms|vez. de. sms', nl: 'plaats van. sms|uitgeschakeld sms|gestopt sms|niet sms|geen. sms', pl: 'zamiast sms|wyłączon sms|nie. wysyła sms|już. nie. sms',
    pt: 'vez. de. sms|desativad sms|lugar sms|não. enviad sms|já. não. sms', ro: 'loc sms|nu. mai. sms', cs: 'místo sms|již. ne sms', sk: 'namiesto sms|už. ne sms',
    da: 'stedet sms|ikke. sms', sv: 'stället sms|inte. sms', fi: 'sijaan tekstiviesti', hu: 'helyett sms|már. nem. sms', el: 'αντί sms', hr: 'umjesto sms', sl: 'namesto sms', bg: 'вместо sms',
    et: 'asemel sms', ga: 'ionad sms', lt: 'vietoj sms', lv: 'vietā sms', mt: 'minflok sms',
  },
  /** A mail that did not arrive, or a registration that was given up after it. */
  mailLost: {
    en: 'undeliver|bounc|not. delivered|came. back.|come. back. to. us.|returned|not. accept|didn t. accept|turned. away.|not. reach|blocked|cancelled|canceled', de: 'unzustellbar|nicht. zugestellt|zurückgekommen|kam. zurück|kommt. zurück|zurückgeschickt|zurückgesandt|nicht angenommen|nicht angekommen|abgewiesen|blockiert|abgebrochen|storniert',
    fr: 'retourné.|retournée.|revenu.|revenue.|renvoyé.|pas. accepté|n. est. pas. arrivé|remis|rejeté|bloqué|annulé.|annulée.|distribué', it: 'tornat indietro|rimbalz|restituit|non. accettat|non. è. arrivat|respint|bloccat|annullat|recapitat', es: 'rebotad|rebotó|no. ha. aceptado|no. aceptó|no. ha. llegado|rechazad|bloquead|cancelad|devuelt|entregad',
    nl: 'onbestelbaar|kwam terug|teruggestuurd|niet geaccepteerd|niet aangekomen|geblokkeerd|geannuleerd|teruggekomen|afgeleverd', pl: 'wrócił|zwrócon|nie. przyją|nie. dotarł|zablokow|anulow|odrzucon|niedostarcz|dostarczyć', pt: 'voltou atrás|não. aceit|não. chegou|bloque|devolvid|cancelad|cancelou|entregue',
    ro: 'blocat|anulat.|anulată.|livrat', cs: 'zrušil|nedoručiteln|blokován|zablokov', sk: 'zrušil|nedoručiteľn|zablokov', da: 'blokeret|annulleret|leveres', sv: 'blockerad|avbröt|avbruten|levereras',
    fi: 'estetty|peruutettu|toimittaa', hu: 'kézbesíthet|letiltott|visszavont|törölte', el: 'μπλοκαρ|ακυρώ|παραδοθεί', hr: 'blokiran|otkazan', sl: 'blokiran|preklican', bg: 'блокиран|отказан|отменен',
    et: 'blokeeri|tühista|kohale. ei.', ga: 'blocáil|cealaíodh', lt: 'užblokuot|atšaukt|nepristatyt', lv: 'bloķēt|atcelt|nepiegādāt', mt: 'imblukkat|ikkanċellat',
  },
  /** What went wrong or was not allowed. */
  refused: {
    en: 'failed|failure|rejected|refused|denied|declined|error|incorrect|wrong|could not.|couldn t.|cannot|' +
      'can. t.|unable|already|too. many|not. possible|not. recogni|not. found|unavailable|problem|' +
      'not. approved|maximum number|limit reached|unsuccessful|not. match|unknown|try. again|too. old.|outdated|did. not. work|didn t. work',
    de: 'fehlgeschlagen|gescheitert|abgelehnt|verweigert|fehler|falsch|konnte. nicht|konnten. nicht|' +
      'kann. nicht|können. nicht|bereits|zu. viele|nicht möglich|nicht erkannt|nicht gefunden|' +
      'nicht verfügbar|problem|höchstzahl|maximal|stimmen nicht|stimmt nicht|unbekannt|' +
      'nicht rechtzeitig|erfolglos|erneut versuch|zu. alt.|veraltet|nicht funktioniert|nicht geklappt',
    bg: 'неуспеш|отказан|отхвърл|грешк|грешен|вече. използв|вече. съществув|не. може|не. е. намерен|невъзмож|проблем|неправил',
    cs: 'selhal|odmítn|zamítn|chyb|nesprávn|již.|nelze|nepodařil|nebyl nalezen|problém|špatn',
    da: 'mislyk|afvist|nægtet|fejl|forkert|allerede|kunne ikke|kan. ikke|ikke fundet|problem',
    el: 'απέτυχ|αποτυχ|απορρίφθ|απορρίπτ|σφάλμα|λάθος|λανθασμέν|ήδη.|δεν. μπορ|δεν. ήταν δυνατ|δεν. βρέθηκε|' +
      'πρόβλημα|αρνήθηκ',
    es: 'no. ha. funcionado|no. funcionó|fallado|fallid|rechazad|denegad|error|incorrect|ya. existe|ya. está|no. se. ha. podido|no. se. pudo|' +
      'no. se. puede|no. encontrad|problema|demasiad',
    et: 'ebaõnnestu|keeldut|tagasi lükat|lükati|viga|on. vale.|juba.|ei. saanud|ei. saa.|ei. leitud|ei. õnnestu|probleem',
    fi: 'epäonnist|hylät|hylkä|evät|virhe|väär|jo.|ei. voitu|ei. voi.|ei. löyty|ongelma|torju',
    fr: 'échou|échec|a. refusé.|ont. refusé.|est. refusé.|été. refusé|avez. refusé.|refusée.|refusées.|rejeté.|rejetée.|erreur|incorrect|déjà|n. a. pas. pu.|impossible|introuvable|problème|' +
      'trop de.|pas. reconnu|n. a. pas. fonctionné|n. a. pas. marché',
    ga: 'theip|diúltaí|dhiúltaigh|earráid|mícheart|cheana|ní. féidir|fadhb',
    hr: 'neuspje|odbij|odbačen|pogreš|greška|netočn|već.|nije moguće|ne. može|nije pronađ|problem',
    hu: 'sikertelen|elutasít|visszautasít|hiba|hibás|helytelen|már.|nem. sikerült|nem. található|nem. lehet|probléma',
    it: 'non. ha. funzionato|fallit|non. riuscit|rifiutat|respint|negat|errore|errat|già.|impossibile|non. è. stato possibile|' +
      'non. trovat|problema|non. esiste|troppi',
    lt: 'nepavyk|atmest|atmet|klaid|neteising|jau.|negalima|nerast|problem',
    lv: 'neizdev|noraidīt|atteikt|kļūd|nepareiz|jau.|nevar|nav. atrast|problēm',
    mt: 'falla|falliet|miċħud|irrifjut|żball|ħażin|diġà|ma. setax|ma. nstab|problem',
    nl: 'mislukt|geweigerd|afgewezen|fout|onjuist|verkeerd|reeds|kon. niet|kan. niet|niet gevonden|' +
      'probleem|al. in. gebruik|bestaat al.',
    pl: 'niepowodz|nie. powiodł|odrzuc|odmow|błąd|błęd|nieprawidłow|już.|nie. można|nie. udało|nie. znalezion|problem',
    pt: 'falh|recusad|rejeitad|negad|erro.|incorret|já. existe|já. está|não. foi. possível|não. é. possível|' +
      'não. encontrad|problema',
    ro: 'eșuat|refuzat|respins|eroare|greșit|incorect|deja|nu. a. putut|nu. s. a. putut|nu. a. fost găsit|problem|imposibil',
    sk: 'zlyhal|odmietnut|zamietnut|chyb|nesprávn|už. existuje|nemožno|nepodaril|nebol nájden|problém',
    sl: 'neuspe|zavrnj|zavrnil|napak|napačn|že. obstaja|že. uporab|je. že.|ni. mogoče|ni. bilo mogoče|ni. najden|ni. uspel|težav',
    sv: 'misslyck|avvisa|nekad|avslag|ett. fel.|fel. kod|fel. lösen|blev. fel.|är. fel.|felaktig|redan|kunde inte|kan. inte|hittades inte|problem',
  },
  /** It was tried, and did not come about. */
  couldNot: {
    en: 'could not.|couldn t.|was not. able|were not. able', de: 'konnte. nicht|konnten. nicht',
    es: 'no. se. ha. podido|no. se. pudo', fr: 'n. a. pas. pu.|n. ont. pas. pu.|n. avons. pas. pu.',
    it: 'non. è. stato possibile|non. è. riuscit', nl: 'kon. niet|konden. niet', pl: 'nie. udało|nie. mogliśmy',
    pt: 'não. foi. possível', ro: 'nu. a. putut|nu. s. a. putut', bg: 'не. можа|не. беше възможно', cs: 'nepodařil|nemohl.|nemohla.|nemohlo.',
    da: 'kunne ikke', el: 'δεν. ήταν δυνατ|δεν. μπόρεσ', et: 'ei. saanud|ei. õnnestunud', fi: 'ei. voitu|ei. onnistu',
    ga: 'níorbh fhéidir', hr: 'nije bilo moguće|nije uspjel', hu: 'nem. sikerült|nem. lehetett', lt: 'nepavyko|negalėjo',
    lv: 'neizdevās|nevarēja', mt: 'ma. setax', sk: 'nepodaril|nemohol|nemohla|nemohlo', sl: 'ni. bilo mogoče|ni. uspel',
    sv: 'kunde inte',
  },
  /** Somebody or something else is at work on it. */
  pending: {
    en: 'pending|waiting|awaiting|under review|reviewed|being processed|in. progress|not. yet.|until.|as. soon',
    de: 'aussteh|steht. aus.|warten|wartet|geprüft|prüfung|bearbeit|noch nicht|bis.|sobald', bg: 'изчак|чака',
    cs: 'čeká|čekání|zpracov', da: 'afvent|venter|behandles', el: 'εκκρεμ|αναμον', es: 'pendiente|espera|revis',
    et: 'oota|ootel', fi: 'odot|vireillä', fr: 'attente|en. cours|examen', ga: 'feitheamh', hr: 'čeka|u. tijeku',
    hu: 'függő|várakoz|folyamatban', it: 'attesa|in. corso|esaminat', lt: 'laukia|nagrinėj', lv: 'gaida|apstrād',
    mt: 'pendenti|stenn', nl: 'afwachting|wacht|behandel', pl: 'oczeku|trakcie', pt: 'pendente|aguard|espera',
    ro: 'așteptare|în. curs', sk: 'čaká|spracov', sl: 'čaka|obravnav', sv: 'väntar|väntan|behandlas',
  },
  mobile: {
    en: 'mobile|phone|notification', de: 'mobil|telefon|handy|smartphone|benachrichtigung',
    bg: 'мобил|телефон|известие', cs: 'mobil|telefon', da: 'mobil|telefon', el: 'κινητ|τηλέφων', es: 'móvil|teléfono',
    et: 'mobiil|telefon', fi: 'mobiili|puhelin|puhelime', fr: 'mobile|téléphone|smartphone',
    ga: 'mobail|móibíl|fón|ghuthán', hr: 'mobil|telefon', hu: 'mobil|telefon',
    it: 'mobile|telefon|cellulare|smartphone|mobili.', lt: 'mobil|telefon', lv: 'mobil|tālru', mt: 'mobbli|mowbajl|telefon',
    nl: 'mobiel|telefoon', pl: 'komórk|telefon|mobil|smartfon', pt: 'móvel|telemóvel|telefone', ro: 'mobil|telefon',
    sk: 'mobil|telefón', sl: 'mobil|telefon', sv: 'mobil|telefon',
  },
  /** A PIN that is typed into the computer, for a trusted platform or a key. */
  computer: {
    en: 'windows hello|touch id.|face id.|trusted platform|this computer|your computer|browser|smart card|card reader',
    de: 'vertrauenswürdig|computer|rechner|kartenles', bg: 'браузър|компютър', cs: 'prohlížeč|počítač',
    el: 'πρόγραμμα περιήγησης|υπολογιστ', es: 'navegador|ordenador|plataforma', et: 'brauser|veebilehitseja|arvuti',
    fi: 'selain|selaime|tietokone', fr: 'navigateur|ordinateur|plateforme', ga: 'brabhsálaí|ríomhaire',
    hr: 'preglednik|računal', hu: 'böngésző|számítógép', it: 'piattaforma', lt: 'naršyk|kompiuter',
    lv: 'pārlūk|dators|datoru', pl: 'przeglądark|komputer', pt: 'computador|plataforma', ro: 'calculator',
    sk: 'prehliadač|počítač', sl: 'brskalnik|računalnik', sv: 'webbläsar|dator',
  },
  next: {
    en: 'next|^continue|sign in.|log. in.|login|proceed', de: '^weiter|anmeld|fortfahren', bg: 'напред|продълж|вход|влез',
    cs: 'další|pokračovat|přihlásit', da: 'næste|fortsæt|log. ind.|log. på.', el: 'επόμεν|συνέχεια|^σύνδεση',
    es: 'siguiente|continuar|iniciar sesión|acceder', et: 'edasi|jätka|logi sisse', fi: 'seuraava|jatka|kirjaudu',
    fr: 'suivant|continuer|se. connecter|^connexion', ga: 'ar. aghaidh|lean ar.|sínigh isteach|logáil isteach',
    hr: 'dalje|sljedeć|nastavi|prijav', hu: 'tovább|következő|folytat|bejelentkez',
    it: 'avanti|continua|accedi|prosegui', lt: 'toliau|kitas.|tęsti|prisijung', lv: 'tālāk|turpināt|pieteikt|pieslēgt',
    mt: 'li. jmiss|kompli|idħol', nl: 'volgende|doorgaan|aanmelden|inloggen|verder', pl: 'dalej|kontynuuj|zaloguj',
    pt: 'seguinte|continuar|iniciar sessão|próximo', ro: 'următor|continu|^conect|autentific',
    sk: 'ďalej|ďalší|pokračovať|prihlásiť', sl: 'naprej|nadaljuj|prijav', sv: 'nästa|fortsätt|logga in.',
  },
  /** The answer that lets one go on. */
  goOn: {
    en: '^continue|proceed|confirm|yes.|allow|accept|ok.', de: '^weiter|fortfahren|bestätig|ja.|zulassen|erlaub',
    bg: 'продълж|потвър|да.', cs: 'pokračovat|potvr|ano.', da: 'fortsæt|bekræft|ja.', el: 'συνέχεια|επιβεβαί|ναι.',
    es: 'continuar|confirm|sí.|permitir', et: 'jätka|kinnita|jah', fi: 'jatka|vahvist|kyllä',
    fr: 'continuer|confirm|oui.|autoriser', ga: 'lean ar.|deimhn', hr: 'nastavi|potvrd|da.',
    hu: 'folytat|tovább|megerősít|igen', it: 'continua|conferm|sì.|consenti', lt: 'tęsti|patvirtin|taip',
    lv: 'turpināt|apstiprin|jā.', mt: 'kompli|ikkonferma|iva.', nl: 'doorgaan|bevestig|ja.|toestaan',
    pl: 'kontynuuj|dalej|potwier|tak.', pt: 'continuar|confirm|sim.|permitir', ro: 'continu|confirm|da.',
    sk: 'pokračovať|potvr|áno', sl: 'nadaljuj|potrd|da.', sv: 'fortsätt|bekräft|ja.',
  },
  /** "Successful login". */
  success: {
    en: 'successful', de: 'erfolgreich', bg: 'успеш', cs: 'úspěšn', da: 'lykkedes|vellykket|gennemført',
    el: 'επιτυχ', es: 'correct|éxito', et: 'õnnestu|edukalt|edukas', fi: 'onnistu', fr: 'réussi|succès',
    ga: 'rathúil|éirigh', hr: 'uspješ', hu: 'sikeres', it: 'riuscit|successo|effettuat', lt: 'sėkming|pavyko',
    lv: 'veiksmīg|sekmīg|izdevusies|izdevās', mt: 'suċċess', nl: 'gelukt|geslaagd|succesvol', pl: 'pomyśln|powiodł|udane',
    pt: 'bem. suced|sucesso|êxito', ro: 'reușit|succes', sk: 'úspešn', sl: 'uspeš|uspel', sv: 'lyckad|lyckats|genomförd',
  },
  signedIn: {
    en: 'login|log. in.|logon|sign in.|signed in.|logged in.', de: 'anmeld|angemeldet', bg: 'вход|вписване|влизане|влезли',
    cs: 'přihlá', da: 'login|log. ind.|logget|logon', el: '^σύνδεση|συνδεδεμέν|είσοδ', es: 'sesión|acceso',
    et: 'sisselogi|sisse logi', fi: 'kirjautu', fr: '^connexion|^connecté|session', ga: 'logáil isteach|síniú isteach',
    hr: 'prijav', hu: 'bejelentkez', it: 'accesso|login', lt: 'prisijung', lv: 'pieteik|pieslēg|pierakst',
    mt: 'dħul|login|illoggja', nl: 'aanmeld|aangemeld|login|inloggen|ingelogd', pl: 'logowan|zalogow',
    pt: 'sessão|login', ro: '^conect|autentific', sk: 'prihlá', sl: 'prijav', sv: 'inlogg|logga in.|loggat',
  },
  /** "You are signed in", as a heading; whole words, for "déconnecté" is the opposite of "connecté". */
  areSignedIn: {
    en: 'you. are. logged in.|you. are. signed in.', de: 'sie. sind. angemeldet.|sie. sind. eingeloggt.',
    bg: 'влязохте|влезли. сте.|сте. вписани', cs: 'jste. přihlášen|jste. přihlášena.|jste. přihlášeni.', da: 'er. logget. ind.', el: 'έχετε. συνδεθεί.|είστε. συνδεδεμένος.|είστε. συνδεδεμένη.|είστε. συνδεδεμένοι.',
    es: 'ha. iniciado. sesión|sesión. iniciada', et: 'olete. sisse. logi|olete. sisse. logitud', fi: 'olet. kirjautunut|olette. kirjautuneet',
    fr: 'vous. êtes. connecté.|vous. êtes. connectée.', ga: 'logáilte isteach|sínithe isteach', hr: 'prijavljeni. ste.|ste. prijavljeni', hu: 'bejelentkezett.|be. van. jelentkezve',
    it: 'è. connesso.|è. connessa.|accesso. effettuato', lt: 'esate. prisijungęs.|esate. prisijungusi.|esate. prisijungę.|prisijungėte.', lv: 'esat. pieteicies|esat. pieslēdzies|esat. pierakst',
    mt: 'illoggjajt|dħalt', nl: 'bent. ingelogd.|bent. aangemeld.', pl: 'jesteś. zalogowany.|jesteś. zalogowana.|pan. zalogowany.|pani. zalogowana.|państwo. zalogowani.|zalogowano.', pt: 'sessão. iniciada|iniciou. sessão',
    ro: 'sunteți. conectat.|sunteți. conectată.|sunteți. autentificat.|sunteți. autentificată.', sk: 'ste. prihlásený.|ste. prihlásená.|ste. prihlásení.', sl: 'prijavljeni. ste.|ste. prijavljeni', sv: 'är. inloggad.',
  },
  /** "Is this you?", "Welcome back". */
  isItYou: {
    en: 'is. this you.|welcome back', de: 'sind sie. das.|willkommen zurück', bg: 'това вие. ли.|добре дошли отново',
    cs: 'jste to. vy.|vítejte zpět', da: 'er. det. dig.|velkommen tilbage', el: 'εσείς είστε|καλώς ήρθατε ξανά',
    es: 'es. usted|eres tú.|bienvenido de. nuevo', et: 'kas. see. olete|tere tulemast tagasi',
    fi: 'oletko tämä sinä|tervetuloa takaisin', fr: 'est. ce. vous|bon. retour', hr: 'jeste li. to. vi.|dobro došli natrag',
    hu: 'ön. az.|üdvözöljük újra', it: 'sei. tu.|bentornat', lt: 'ar. tai. jūs.|sveiki sugrįžę',
    lv: 'vai. tas. esat jūs.|laipni lūdzam atpakaļ', nl: 'bent u. dit.|welkom terug', pl: 'czy. to. ty.|witamy ponownie',
    pt: 'é. você|bem. vindo de. volta', ro: 'sunteți dumneavoastră|bine ați. revenit', sk: 'ste. to. vy.|vitajte späť',
    sl: 'ste. to. vi.|dobrodošli nazaj', sv: 'är. det. du.|välkommen tillbaka',
  },
  /** A further name, or the place or date of birth: not the name that an account has. */
  further: {
    en: 'second|middle|maiden|birth', de: 'zweit|geburts|^weiter', es: 'segund', fr: 'deuxième|second|naissance',
    it: 'second|nascita', nl: 'tweede|geboorte', pl: 'drugie|rodow', pt: 'segund|nascimento',
  },
  all: {
    en: 'all.|every.', de: 'alle.|sämtlich', bg: 'всички', cs: 'všechn', da: 'alle.', el: 'όλες|όλα|όλων',
    es: '^todos|todas', et: 'kõik', fi: 'kaikki', fr: 'tous|toutes', ga: 'gach|uile', hr: 'sve.|svi.',
    hu: 'összes|minden', it: 'tutti|tutte', lt: 'visus|visi.', lv: 'visas|visus', mt: 'kollha', nl: 'alle.',
    pl: 'wszystk', pt: 'todos|todas', ro: 'toate|toți', sk: 'všetk', sl: 'vse.', sv: 'alla.',
  },
  /** "Scan the QR code"; "QR" reads the same everywhere. */
  qr: {
    en: 'qr|scan', de: 'scan|gescannt', bg: 'сканир', cs: 'sken|naskenuj', el: 'σάρωσ|σκανάρ', es: 'escane', et: 'skann', fi: 'skanna|lue_koodi|lukenut_koodi',
    fr: 'scann', hr: 'skenira', hu: 'beolvas', it: 'scansion|scannerizz|inquadr', lt: 'nuskait|skenuo', lv: 'skenē',
    mt: 'skenn', pl: 'skan|zeskan', pt: 'digitaliz', ro: 'scana', sk: 'sken|naskenuj', sl: 'skenira', sv: 'skanna',
  },
  /** A picture or button beside this is for getting the app. */
  install: {
    en: 'install|download|get. the. app.|app. store|google play|play store', de: 'installier|herunterlad|download',
    bg: 'изтегл|инсталир', cs: 'stáhn|instal', da: 'hent|instal', el: 'λήψη|κατεβάστε|εγκατ', es: 'descarg|instal',
    et: 'laadi alla|paigald', fi: 'lataa|asenna', fr: 'télécharg|install', ga: 'íoslódáil|suiteáil',
    hr: 'preuzm|instal', hu: 'letölt|telepít', it: 'scaric|install', lt: 'atsisiųs|įdiegt', lv: 'lejupielād|instal',
    mt: 'niżżel|installa', nl: 'download|installeer', pl: 'pobierz|zainstal', pt: 'transfira|descarreg|instal',
    ro: 'descărc|instal', sk: 'stiahn|inštal', sl: 'prenes|namest', sv: 'ladda ner.|ladda ned.|installera',
  },
  /** What is typed once: no password that somebody has chosen. */
  oneTime: {
    en: 'one. time|single use.|token|otp', de: 'einmal|token', bg: 'еднократ', cs: 'jednorázov', da: 'engang',
    el: 'μίας χρήσης', es: 'un. solo uso.|contraseña única|código único|desechable', et: 'ühekord', fi: 'kertakäyttö',
    fr: 'usage unique|jetable', ga: 'aonuaire', hr: 'jednokratn', hu: 'egyszer', it: 'monouso|usa. e. getta',
    lt: 'vienkartin', lv: 'vienreizēj', mt: 'darba', nl: 'eenmalig', pl: 'jednorazow', pt: 'utilização única|código único',
    ro: 'unică folosință|parol unic|cod unic', sk: 'jednorazov', sl: 'enkratn', sv: 'engång',
  },
  /** The unique identifier of an account, as its details show it. */
  identifier: {
    en: 'unique identifier|uid.|user id.|username', de: 'kennung|benutzername', bg: 'идентификатор',
    cs: 'identifikátor', da: 'identifikat|bruger id.', el: 'αναγνωριστικ', es: 'identificador',
    et: 'tunnus|identifikaator', fi: 'tunnus|tunniste', fr: 'identifiant', ga: 'aitheantóir', hr: 'identifikator',
    hu: 'azonosító', it: 'identificativ|identificatore', lt: 'identifikator', lv: 'identifikator', mt: 'identifikatur',
    nl: 'identificat|gebruikers', pl: 'identyfikator', pt: 'identificador', ro: 'identificator', sk: 'identifikátor',
    sl: 'identifikator', sv: 'identifier|användar',
  },
  details: {
    en: 'details|information|data', de: 'details|daten|angaben|einzelheiten', bg: 'данни|подробност',
    cs: 'údaj|podrobnost', da: 'oplysninger|detaljer', el: 'στοιχεί|λεπτομέρει', es: 'datos|detalles', et: 'andmed|üksikasja',
    fi: 'tiedot', fr: 'détails|informations|données', ga: 'sonraí', hr: 'podaci|pojedinosti|informacij', hu: 'adatok|részletek',
    it: 'dettagli|dati|informazioni', lt: 'duomen|informacij', lv: 'dati.|informācij', mt: 'dettalji',
    nl: 'gegevens|details', pl: 'dane.|szczegóły', pt: '^dados|detalhes', ro: 'date.|detalii', sk: 'údaje|podrobnosti|údajov',
    sl: 'podatki|podrobnosti|informacij', sv: 'uppgifter|detaljer',
  },
  identity: {
    en: 'identity|identify', de: 'identität|identifizier', bg: 'самоличност|идентич', cs: 'totožnost|identit',
    da: 'identitet', el: 'ταυτότητ', es: 'identidad', et: 'isik|identiteet', fi: 'henkilöllisyy|identiteet',
    fr: 'identité', ga: 'céannacht|aitheantas', hr: 'identitet', hu: 'személyazonosság', it: 'identità', lt: 'tapatyb',
    lv: 'identitāt', mt: 'identità', nl: 'identiteit', pl: 'tożsamoś', pt: 'identidade', ro: 'identitate',
    sk: 'totožnosť|identit', sl: 'identitet|istovetnost', sv: 'identitet',
  },
  /** What opens the setting up of something, or puts it off: an offer, not a step of a sign-in. */
  later: {
    en: 'later|skip|set. up.|setup|not. now.|learn more|remind',
    de: 'später|überspringen|einrichten|jetzt nicht|mehr erfahren|erinner', bg: 'по. късно|пропусн',
    cs: 'později|přeskočit|nastavit', da: 'senere|spring over', el: 'αργότερα|παράλειψη',
    es: 'más. tarde|omitir|configurar', et: 'hiljem|jäta vahele', fi: 'myöhemmin|ohita',
    fr: 'plus tard|ignorer|configurer|passer', hr: 'kasnije|preskoči', hu: 'később|kihagy',
    it: 'più. tardi|salta|configura', lt: 'vėliau|praleisti', lv: 'vēlāk|izlaist', nl: 'later|overslaan|instellen',
    pl: 'później|pomiń', pt: 'mais tarde|ignorar|configurar', ro: 'mai. târziu|omite', sk: 'neskôr|preskočiť',
    sl: 'pozneje|preskoči', sv: 'senare|hoppa över',
  },
  cpms2: {
    en: 'cpms 2.|cpms2|ern. net. cpms 2.',
  },
  /** That somebody is not let in. */
  notLetIn: {
    en: 'not. authori|unauthori|access denied|not. granted|no. permission|not. have access|not. allowed|' +
      'not. have permission|not. permitted|not. admit|insufficient. right|insufficient. permission|insufficient. privilege|profile. not. allow',
    de: 'nicht berechtigt|keinen zugang|keine berechtigung|nicht autorisiert|' +
      'zugriff verweigert|zugang verweigert|nicht freigeschaltet|nicht. aufgenommen|nicht. zugelassen|unzureichend rechte|unzureichend berechtigung|profil. erlaubt. nicht',
    fr: 'pas. autorisé|accès refusé|pas. accès|pas. admis|droits. insuffisants|profil. permet. pas', es: 'no. está autorizad|no. tiene acceso|acceso denegado|no. admitid|permisos. insuficientes|perfil. no. permite',
    it: 'non. è. autorizzat|non. ha. accesso|accesso negato|non. autorizzat|non. ammess|diritti. insufficienti|profilo. non. consente|profilo. non. permette', nl: 'niet gemachtigd|geen toegang|toegang geweigerd|niet. toegelaten|onvoldoende rechten',
    pl: 'brak dostępu|nie. masz dostępu|nie. masz uprawnień|odmowa dostępu|nie. przyjęt|niewystarczające. uprawnienia', pt: 'não. está autorizad|não. tem. acesso|acesso negado|acesso recusado|não. admitid|permissões. insuficientes|perfil. não. permite',
    sv: 'inte. behörig|inte. tillgång|inte. åtkomst|åtkomst nekad|saknar. behörighet', da: 'ikke. adgang|adgang nægtet|ikke. tilladelse',
  },
  review: {
    en: 'request|application|registration|approval', de: 'antrag|anfrage|freigabe|genehmigung', fr: 'demande',
    es: 'solicitud', it: 'richiesta', nl: 'aanvraag', pl: 'wniosek', pt: 'pedido',
  },
  /** How a request, an access or a profile of one's own stands. */
  decided: {
    en: 'approved|granted|refused|rejected|denied|locked|withdrawn|already', de: 'genehmigt|bewilligt|abgelehnt|gesperrt|zurückgezogen|bereits',
    fr: 'approuv|accord|refus|rejet|bloqu|déjà', it: 'approvat|concess|respint|rifiut|bloccat|già',
    es: 'aprobad|concedid|denegad|rechazad|bloquead', nl: 'goedgekeurd|toegekend|afgewezen|geweigerd|geblokkeerd',
    pl: 'zatwierdz|przyznan|odrzucon|zablokowan', pt: 'aprovad|concedid|recusad|rejeitad|bloquead',
  },
  /** Others than the reader. */
  others: {
    en: 'who.|colleague|anyone|those', de: 'kolleg|diejenigen|wer.', es: 'colega|quien', fr: 'collègue|ceux|qui.',
    it: 'collegh|chi.', nl: 'collega|wie.', pl: 'koledz|którzy', pt: 'colega|quem',
  },
  /** The ERN Collaborative Platform, where access is asked for in the sentence below. */
  platform: { en: 'collaborative platform|ecp.', de: 'kollaborationsplattform' },
  /**
   * That a notification went to the phone, as done: the present ("is sent", "wird gesendet", "zostaje wysłane") tells
   * how it works, the future promises it.
   */
  notified: {
    en: 'been. sent.|was. sent.|we. sent.|have. sent.|ve. sent.', de: 'wurde. gesendet|wurde. geschickt|wurde. versandt|wurde. verschickt|haben. gesendet|haben. geschickt|haben. verschickt',
    bg: 'изпратихме|беше изпратен|е. изпратен', cs: 'byl odeslán|byl zaslán|byl poslán|odeslali.|zaslali.|poslali.', da: 'er. sendt.|har. sendt.|blev. sendt.',
    el: 'στάλθηκε|εστάλη|σταλεί|στείλαμε', es: 'ha. enviado.|hemos. enviado.|ha. sido. enviad|fue. enviad', et: 'on. saadetud|saatsime', fi: 'on. lähetetty|lähetimme',
    fr: 'été. envoyé|avons. envoyé|vient. envoyé', ga: 'seoladh.|seolta.|sheolamar|chuireamar', hr: 'je. poslan|smo. poslali', hu: 'küldtünk|elküldtük|elküldve',
    it: 'stata. inviata.|abbiamo. inviato.|stato. inviato.', lt: 'išsiuntėme|nusiuntėme|išsiųsta', lv: 'nosūtījām|nosūtīts|ir. nosūtīt', mt: 'bgħatna|ntbagħtet|intbagħtet',
    nl: 'is. gestuurd|is. verzonden|is. verstuurd|hebben. gestuurd|hebben. verzonden', pl: 'wysłaliśmy|wysłano|zostało. wysłane|przesłaliśmy|przesłano', pt: 'foi. enviad|enviámos|acabámos enviar',
    ro: 'am. trimis|a. trimis|fost trimis', sk: 'bol odoslan|bol zaslan|bol poslan|odoslali.|zaslali.|poslali.', sl: 'je. bilo. poslan|smo. poslali|je. poslan',
    sv: 'har. skickat|skickade|har. sänt',
  },
  /** Nothing went out; with the word for sending, because "no notification?" begins advice. */
  nothingSent: {
    en: 'nothing. sent.|no. notification sent.', de: 'nichts. gesendet|nichts. verschickt|nichts. versandt|keine. benachrichtigung gesendet|keine. benachrichtigung verschickt',
    es: 'nada. enviad|ninguna. notificación enviad', fr: 'rien. envoyé|aucune. notification envoyé', it: 'nulla. inviat|niente. inviat|nessuna. notifica. inviat', nl: 'niets. verzonden|niets. gestuurd|geen. melding gestuurd',
    pl: 'nic. nie. wysłan|nie. wysłano|nie. wysłaliśmy', pt: 'nada. enviad|nenhuma. notificação enviad', ro: 'nimic. trimis|nicio. notificare trimis',
    bg: 'нищо изпрат|не. беше изпратен', cs: 'nic. neodesl|žádné. oznámení neodesl|nebylo odesl|nebylo žádné. odesl', da: 'intet sendt|ingen. meddelelse sendt|ingen. besked sendt', el: 'δεν. στάλθηκε|δεν. εστάλη|δεν. έχει σταλεί', et: 'ei. saadetud|ei. saadetud teavitust', fi: 'ei. lähetetty|ei. ole. lähetetty', ga: 'níor. seoladh',
    hr: 'nije poslan|ništa poslano', hu: 'nem. küldtünk|nem. küld', lt: 'neišsiųst|neišsiuntėme', lv: 'netika nosūtīt|nav. nosūtīt', mt: 'ma. ntbagħat', sk: 'nebolo odosl|neodosl', sl: 'ni. bilo poslan|nismo poslali', sv: 'inget. skicka|ingen. avisering skicka|inte skickat',
  },
  /** Shown to explain something. */
  example: {
    en: 'example|demo.|demonstration|preview', de: 'beispiel|demo.|demonstration|vorschau', cs: 'příklad|ukázk', da: 'eksempel', el: 'παράδειγμα|επίδειξη', es: 'ejemplo|demostración', fi: 'esimerk', fr: 'exemple|démonstration',
    hu: 'példa|bemutató', it: 'esempio|dimostrazione', nl: 'voorbeeld|demonstratie', pl: 'przykład|demonstrac', pt: 'exemplo|demonstra', ro: 'exemplu|demonstrați', sv: 'exempel',
    bg: 'пример|демонстрац', et: 'näide|näidis', ga: 'sampla', hr: 'primjer|prikaz', lt: 'pavyzd', lv: 'piemēr', mt: 'eżempju', sk: 'príklad|ukážk', sl: 'primer.|prikaz',
  },
  /** Something stands still until it is confirmed elsewhere. */
  waiting: {
    en: 'waiting|awaiting', de: 'warten.|wartet|gewartet', bg: 'изчак|очаква', cs: 'čeká|čekání', da: 'venter|afventer', el: 'αναμονή|αναμένεται', es: 'esperando|espera.', et: 'ootel|ootame',
    fi: 'odotetaan|odottaa', fr: 'attente|attend.', ga: 'feitheamh', hr: 'čeka', hu: 'várakoz', it: 'attesa', lt: 'laukiama', lv: 'gaida', mt: 'nistennew', nl: 'wacht', pl: 'oczeku', pt: 'aguarda|espera.',
    ro: 'așteptare|așteptăm', sk: 'čaká', sl: 'čaka', sv: 'väntar',
  },
  /** A code that is not there yet. */
  beingMade: {
    en: 'being generated|being created|being loaded|please wait|loading|not. yet.', de: 'wird. erzeugt|wird. erstellt|wird. generiert|wird. geladen|bitte warten|noch nicht',
    cs: 'vytváří|generuje|ještě ne', es: 'generando|espere.|todavía no.|aún. no.', fr: 'cours génération|cours création|patient|pas. encore', it: 'generazione|attend|non. ancora',
    nl: 'wordt gegenereerd|wordt aangemaakt|even geduld|nog. niet', pl: 'generowan|tworzon|proszę czekać|jeszcze nie.', pt: 'ser. gerado|sendo. gerado|aguarde|ainda não.', ro: 'generează|curs generare|așteptați|nu. încă',
    bg: 'генерира|изчакайте|още не.', da: 'genereres|oprettes|vent. venligst|endnu ikke', el: 'δημιουργείται|περιμένετε|ακόμη μη.|μην. ακόμα', et: 'luuakse|palun oodake|veel mitte|ära veel', fi: 'luodaan|odota|ei. vielä', ga: 'fan. nóiméad',
    hr: 'izrađuje|generira|pričekajte|još ne.', hu: 'készül|várjon|még ne.', lt: 'kuriamas|palaukite|dar ne', lv: 'tiek veidots|uzgaidiet|vēl ne', mt: 'stenna.', sk: 'vytvára|generuje|ešte ne', sl: 'ustvarja|počakajte|še. ne.', sv: 'skapas|genereras|vänta.|inte ännu',
  },
  /** The camera of the phone, which the app's codes are not for, and the shops that other codes lead to. */
  camera: {
    en: 'camera', de: 'kamera', bg: 'камера', cs: 'fotoaparát|kamer', da: 'kamera', el: 'κάμερα', es: 'cámara', et: 'kaamera', fi: 'kamera', fr: 'appareil photo|caméra', ga: 'ceamara',
    hr: 'kamer', hu: 'kamer', it: 'fotocamera', lt: 'kamer|fotoaparat', lv: 'kamer', mt: 'kamera', nl: 'camera', pl: 'aparat|kamer', pt: 'câmara', ro: 'camera', sk: 'fotoaparát|kamer', sl: 'kamer|fotoaparat', sv: 'kamera',
  },
  store: { en: 'app store|google play|play store|appstore|app gallery' },
  /** What follows something else: "install the app, then scan". */
  andThen: {
    en: 'and.|then.|first.|installed', de: 'und.|dann.|anschließend|zuerst|installierten', bg: 'и.', cs: 'a.|poté|pak.', da: 'og.', el: 'και.', es: 'y.|luego|después', et: 'ja.', fi: 'ja.', fr: 'et.|puis.|ensuite', hr: 'i.', hu: 'és.|majd.',
    it: 'e.|poi.', lt: 'ir.', lv: 'un.', nl: 'en.|dan.|vervolgens', pl: 'i.|następnie', pt: 'e.|depois', ro: 'și.|apoi', sk: 'a.|potom', sl: 'in.|nato', sv: 'och.|sedan',
    ga: 'agus.|ansin', mt: 'u.|imbagħad',
  },
  /** No longer signed in, as done; what a button or a heading says is in `signOut`. */
  signedOut: {
    en: 'logged. out.|signed. out.|logged. off.', de: 'abgemeldet|ausgeloggt', bg: 'излезли|излязохте', cs: 'odhlášen|odhlásil', da: 'logget. ud.|logget. af.', el: 'αποσυνδεθ',
    es: 'cerrado sesión|cerró sesión|desconectad', et: 'välja logitud|väljunud', fi: 'kirjautunut ulos|kirjauduttu ulos', fr: 'déconnecté', ga: 'logáilte amach', hr: 'odjavljen|odjavili', hu: 'kijelentkezett',
    it: 'disconness|uscito.|uscita.', lt: 'atsijung', lv: 'izrakst|atteic', nl: 'afgemeld|uitgelogd', pl: 'wylogowan|wylogowal|wylogował', pt: 'terminou sessão|terminada sessão|terminado sessão',
    ro: 'deconectat', sk: 'odhlásen|odhlásil', sl: 'odjavljen|odjavili', sv: 'utloggad|loggat. ut.|loggats. ut.',
    mt: 'ħriġt',
  },
  /** It leads to people who help. */
  contact: {
    en: 'contact|helpdesk|support', de: 'kontakt|hilfe', bg: 'контакт|свърж', cs: 'kontakt|obraťte', da: 'kontakt', el: 'επικοινων', es: 'contact|póngase', et: 'kontakt|ühendust', fi: 'yhtey', fr: 'contact|adressez.|adresser.', ga: 'teagmháil',
    hr: 'kontakt|obrat', hu: 'kapcsolat', it: 'contatt', lt: 'kontakt|susisiek', lv: 'sazin|kontakt', mt: 'ikkuntattja', nl: 'contact', pl: 'kontakt', pt: 'contact', ro: 'contact', sk: 'kontakt|obráťte', sl: 'obrni|stik.', sv: 'kontakt',
  },
  /** Two accounts become one: one of them is deleted (facts of 2026-11, row 31). */
  merge: {
    en: 'merge|reconcil', de: 'zusammenführ|zusammenleg', cs: 'slouč', da: 'sammenlæg|flet.', el: 'συγχών', es: 'fusion|conciliación', fi: 'yhdistä', fr: 'fusion|rapproch', hr: 'spoji', hu: 'egyesít',
    it: 'unisci|unire.|fusione|riconcilia', nl: 'samenvoeg', pl: 'scal', pt: 'fundir|fusão|reconcilia', ro: 'fuzion|îmbin', sk: 'zlúč', sl: 'združ', sv: 'slå. samman|sammanslag',
    bg: 'обедин|слив', et: 'ühenda|liida', ga: 'cumaisc', lt: 'sujung', lv: 'apvieno', mt: 'għaqqad',
  },
  /** What follows takes back what was said before it. */
  but: {
    en: 'but.|however|though|yet.', de: 'aber.|jedoch|allerdings|doch.|leider', bg: 'но.|обаче', cs: 'ale.|avšak', da: 'men.|dog.', el: 'αλλά|όμως', es: 'pero.|embargo|aunque', et: 'kuid|aga.', fi: 'mutta', fr: 'mais.|cependant|toutefois',
    ga: 'ach.', hr: 'ali.|međutim', hu: 'azonban|viszont', it: 'ma.|però|tuttavia', lt: 'tačiau|bet.', lv: 'bet.|tomēr', mt: 'iżda', nl: 'maar.|echter', pl: 'ale.|jednak|lecz.', pt: 'mas.|porém|contudo', ro: 'însă',
    sk: 'ale.|avšak', sl: 'vendar|toda.', sv: 'men.',
  },
  /** Who takes the mail of the reader; a page that is content with a mail does not speak of it. */
  mailServer: {
    en: 'server|mailbox', de: '*server|postfach', fr: 'serveur|boîte', it: 'server|casella', es: 'servidor|buzón', nl: '*server|postbus|mailbox', pl: 'serwer|skrzynk', pt: 'servidor|caixa correio', ro: 'server',
    cs: 'server|schránk', sk: 'server|schránk', da: '*server|postkasse', sv: '*server|brevlåda', fi: 'palvelin', ga: 'freastalaí', mt: 'server', hu: 'szerver|kiszolgáló|postafiók', el: 'διακομιστ', hr: 'poslužitelj', sl: 'strežnik', bg: 'сървър', et: 'server', lt: 'server', lv: 'server',
  },
  /** It is advice where to look for a mail. */
  look: {
    en: 'check|look.|spam|junk|folder|inbox', de: 'prüf|sehen|schauen|spam|ordner|junk', fr: 'vérif|consult|indésirable|spam|dossier', it: 'controll|verific|spam|indesiderat|cartella', es: 'comprueb|revis|spam|deseado|carpeta',
    nl: 'controleer|kijk|spam|map.', pl: 'sprawd|spam|folder', pt: 'verifi|consult|spam|pasta',
  },
  address: {
    en: 'address', de: 'adresse', fr: 'adresse', it: 'indirizzo|indirizzi', es: 'dirección', nl: 'adres', pl: 'adres', pt: 'endereço',
    bg: 'адрес', cs: 'adres', da: 'adresse', el: 'διεύθυνσ', et: 'aadress', fi: 'osoite|osoitte', ga: 'seoladh', hr: 'adres', hu: 'címmel|címhez|^cím.', lt: 'adres',
    lv: 'adres', mt: 'indirizz', ro: 'adres', sk: 'adres', sl: 'naslov', sv: 'adress',
  },
  /** A question whose answer only the reader knows; what is typed below it is no password. */
  question: {
    en: 'question', de: '*frage', bg: 'въпрос', cs: 'otázk', da: 'spørgsmål', el: 'ερώτησ', es: 'pregunta', et: 'küsimus', fi: 'kysymy', fr: 'question', ga: 'ceist', hr: 'pitanj', hu: 'kérdés', it: 'domanda', lt: 'klausim', lv: 'jautājum', mt: 'mistoqsija',
    nl: '^vraag|^vragen', pl: 'pytani', pt: 'pergunta|questão', ro: 'întrebare', sk: 'otázk', sl: 'vprašanj', sv: 'fråga',
  },
  answer: {
    en: 'answer', de: '^antwort', bg: 'отговор', cs: 'odpově', da: 'svar', el: 'απάντησ', es: 'respuesta', et: 'vastus', fi: 'vastau', fr: 'réponse', ga: 'freagra', hr: 'odgovor', hu: '^válasz', it: 'rispost', lt: 'atsakym', lv: 'atbild', mt: 'tweġib',
    nl: 'antwoord', pl: 'odpowied', pt: 'resposta', ro: 'răspuns', sk: 'odpove', sl: 'odgovor', sv: 'svar',
  },
  /** What happened, as a list that is kept. */
  history: {
    en: 'history|^activity|activities|events', de: 'verlauf|aktivität|chronik|protokoll|ereignisse|anmeldungen', bg: 'история|дейност|събития', cs: 'histori|aktivit|událost', da: 'historik|aktivitet|hændelse', el: 'ιστορικ|δραστηριότητ|συμβάντ', es: 'historial|^actividad|eventos', et: 'ajalugu|sündmus|tegevus', fi: 'historia|tapahtum|toimin',
    fr: 'historique|^activité|journal|événement', ga: 'stair.|imeacht|gníomhaíocht', mt: 'storja|avveniment|attività', hr: 'povijest|događaj|aktivnost', hu: 'előzmény|események|tevékenység', it: 'cronologia|attività|storico|eventi', lt: 'istorij|įvyk|veikl', lv: 'vēstur|notikum|darbīb', nl: 'geschiedenis|activiteit|gebeurtenis', pl: 'historia|aktywność|dziennik|zdarzeni', pt: 'histórico|^atividade|eventos', ro: 'istoric|eveniment|activitat', sk: 'históri|udalost|aktivit', sl: 'zgodovina|dogodk|dejavnost', sv: 'historik|aktivitet|händelse',
  },
  /** It has to be begun anew. */
  startAgain: {
    en: 'start again|start over|new. attempt|try again|restart', de: 'neu. start|erneut start|neuer versuch|von vorn|neu. beginn|erneut versuch|nochmal versuch', bg: 'започнете отначало|нов опит', cs: 'začít znovu|nový pokus', da: 'start forfra|nyt forsøg|prøv igen',
    el: 'ξεκινήστε ξανά|νέα προσπάθεια', es: 'empezar de. nuevo|nuevo intento|intentar nuevo|reiniciar', et: 'alusta uuesti|uus katse', fi: 'aloita alusta|uusi yritys|yritä uudelleen', fr: 'recommencer|nouvelle tentative|nouvel essai|réessayer', ga: 'tosaigh arís', mt: 'erġa ibda', hr: 'počnite iznova|novi pokušaj',
    hu: 'újrakezd|új kísérlet', it: 'ricominc|nuovo tentativo|riprova', lt: 'pradėti iš naujo|naujas bandymas', lv: 'sākt no jauna|jauns mēģinājums', nl: 'opnieuw beginnen|nieuwe poging|opnieuw proberen', pl: 'zacznij od nowa|nowa próba|spróbuj ponownie', pt: 'recomeçar|nova tentativa|tentar novamente',
    ro: 'reîncepe|încercare nouă|încercați din nou', sk: 'začať znova|nový pokus', sl: 'začnite znova|nov poskus', sv: 'börja om.|nytt försök|försök igen',
  },
  /** The reader did not confirm, or can no more. */
  givenUp: {
    en: 'turned. down.|you. declined|you. ignored|you. dismissed|you. cancelled|you. canceled|you. stopped|you. answered|you. rejected|is. up.|no. effect|no. use.|too. late.|has. passed', de: 'abgebrochen|abgelehnt|abgewiesen|ignoriert|weggewischt|verworfen|verstrichen|zeit. um.|keine. wirkung|wirkungslos|zu. spät|nichts. mehr',
    et: 'keeldus|katkestas', lt: 'atmetėte|nutraukėte', lv: 'noraidīj|pārtraucā|pārtrauci', ga: 'dhiúltaigh', mt: 'irrifjutajt',
    fr: 'ignoré.|ignorée.|refusée.|décliné.|annulé.|annulée.|rejeté.|sert plus|sans. effet|trop. tard|aucun effet', it: 'ignorat|rifiutat|respint|annullat|tempo scaduto|trascors|troppo. tardi|alcun effetto', es: 'ignorad|ignoró|rechazad|rechazó|cancelad|canceló|transcurrid|demasiado. tarde|ningún efecto',
    nl: 'genegeerd|geweigerd|afgewezen|geannuleerd|afgebroken|verstreken|te. laat.', pl: 'zignorow|odrzuc|anulow|przerwał|przerwan|minął|za. późno', pt: 'ignorou|ignorad|recusou|recusad|cancelou|cancelad|decorrid|tarde. demais', ro: 'ignorat|refuzat|respins|anulat.|anulată.|prea. târziu',
    cs: 'ignoroval|odmít|zrušil|přerušil|pozdě', sk: 'ignoroval|odmiet|zrušil|prerušil|neskoro', da: 'ignorer|afvist|afbrudt|annulleret', sv: 'ignorera|avvisat|avbröt|avbrut', fi: 'hylkäs|peruutit|keskeyti', hu: 'elutasított|megszakított|figyelmen kívül', el: 'απορρίψατε|αγνοήσατε|ακυρώσατε', hr: 'odbili|prekinuli', sl: 'zavrnili|prekinili', bg: 'отхвърлихте|прекъснахте',
  },
  /** Who is told to sign in again is not signed in. */
  signInAgain: {
    en: 'log. in. again.|sign. in. again.|login again.|log. back. in.|sign. back. in.', de: 'erneut anmeld|erneut. an.|wieder. an.|neu. anmeld|neu. an.|nochmals anmeld|erneut einlog', et: 'logige uuesti', ga: 'logáil isteach arís|sínigh isteach. arís', lt: 'prisijunkite kartą|prisijunkite naujo', lv: 'piesakieties vēlreiz|pierakst vēlreiz|piesak vēlreiz|pieslēdz vēlreiz', mt: 'idħol mill ġdid|erġa idħol',
    fr: 'reconnect|connect nouveau|connect à. nouveau', it: 'nuovo accesso|accedere nuovo|acceda nuovo|accedi nuovo|nuovamente acce',
    es: 'iniciar sesión nuevo|inicie sesión nuevo|vuelva. iniciar sesión|acceda nuevo', nl: 'opnieuw aanmeld|opnieuw inlog|opnieuw. aan.|opnieuw. in.', pl: 'zaloguj ponownie', pt: 'inicie sessão novamente|iniciar sessão novamente|inicie sessão novo', ro: 'conectați din nou|autentificați din nou',
    cs: 'přihlaste znovu', sk: 'prihláste znova', da: 'log ind. igen.', sv: 'logga in. igen.', fi: 'kirjaudu uudelleen', hu: 'jelentkezzen be. újra', el: 'συνδεθείτε ξανά|συνδεθείτε νέου', hr: 'prijavite ponovno', sl: 'prijavite znova', bg: 'влезте отново',
  },
} as const satisfies Record<string, Words>;
