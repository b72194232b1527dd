import type { Words } from './shape';

/**
 * What SAAS may say of a request, a row or itself, in the languages in which we know how it would be said. Nobody has
 * seen such a sentence of SAAS (facts of 2026-11, C5 and C11), so all of it is our own conclusion. Where a language is
 * missing, nothing is understood and nothing is said.
 */
// biome-ignore format: a word is easier to compare across languages when they stand beside each other
export const saasWords = {
  /** A request for access, also as a translator or a clerk would call it. */
  request: {
    en: 'request|demand|application access|application submi|application for. cpms', de: 'antrag|anfrag|anforderung',
    bg: 'заявк|заявлени|искан', cs: 'žádos|požadav', da: 'anmodning|ansøgning', el: 'αίτησ|αίτημα',
    es: 'solicitud|petición', et: 'taotlus', fi: 'pyyntö|hakemu', fr: 'demande.|requête', ga: 'iarrat',
    hr: 'zahtjev', hu: 'kérel|kérés|igényl', it: 'richiesta|domanda', lt: 'prašym', lv: 'pieprasījum',
    mt: 'talba', nl: 'aanvraag|verzoek', pl: 'wniosek|prośba|zgłoszeni', pt: 'pedido|solicitação', ro: 'cerere|solicitare',
    sk: 'žiados', sl: 'zahtev|prošnj', sv: 'begäran|ansökan',
  },
  /** Access that a person has ends some day. */
  runsOut: {
    en: 'expire|expires|valid. until|ends. on|renew', de: 'läuft. ab|abläuft|laufen. ab|gültig. bis|verlänger', fr: 'expire|valable. jusqu|renouvel', it: 'scad|valid. fino|rinnov', es: 'caduc|vence|expira|válid. hasta|renov', nl: 'verloopt|geldig. tot|verleng', pl: 'wygas|ważn. do|odnow', pt: 'expira|caduca|válid. até|renov',
  },
  /** Several: a list, or somebody else's. */
  requests: {
    en: 'requests.|demands.|colleague', de: 'anträge.|anträgen.|anforderungen|kolleg', es: 'solicitudes|peticiones', fr: 'demandes.|requêtes|collègue',
    it: 'richieste.|domande.|collegh', nl: 'aanvragen.|verzoeken.|collega', pl: 'wnioski|prośby', pt: 'pedidos.|solicitações|colega',
    cs: 'žádosti.|požadavky', ro: 'cereri.', da: 'anmodninger', sv: 'ansökningar', fi: 'pyynnöt|hakemukset', hu: 'kérelmek',
    el: 'αιτήσεις|αιτήματα', hr: 'zahtjevi', sk: 'žiadosti.', sl: 'zahteve.|prošnje.', bg: 'заявки.|искания.',
  },
  /** A sentence that says that something was sent or taken in, with the verb that makes it one about the past. */
  wasSent: {
    en: 'been submitted|been sent|been received|been registered|been recorded|been transmitted|been forwarded|been lodged|been filed|been logged|was. submitted|was. sent|was. received|was. registered|was. recorded|was. transmitted|was. forwarded|was. lodged|have. received|has. received|successfully submitted|successfully sent|successfully registered|successfully recorded|is. now. registered|is. registered|is. recorded|have. submitted|have. requested|been requested|is. on. its. way.',
    de: 'wurde. gesendet|wurde. abgesendet|wurde. abgeschickt|wurde. verschickt|wurde. geschickt|wurde. eingereicht|wurde. übermittelt|wurde. versandt|wurde. registriert|wurde. erfasst|wurde. gestellt|wurde. weitergeleitet|wurde. entgegengenommen|wurde. beantragt|wurde. aufgenommen|ist. eingegangen|ist. eingereicht|ist. registriert|haben. erhalten|haben. eingereicht|haben. gestellt|haben. abgeschickt|haben. gesendet|haben. beantragt|ist. unterwegs',
    fr: 'été. envoy|été. soumis|été. transmis|été. enregistr|été. reçu|été. dépos|été. introdui|été. pris|avons. reçu|bien. reçu|bien. envoy|avez. envoy|avez. soumis|avez. demand|est. enregistr',
    it: 'stata. inviat|stata. trasmess|stata. registrat|stata. ricevut|stata. inoltrat|stata. presentat|stata. effettuat|stato. inviat|stato. trasmess|stato. registrat|abbiamo. ricevut|avete. inviat|inviata. successo|inviata. correttamente|è. registrat|stato. richiest',
    es: 'sido. enviad|sido. registrad|sido. recibid|sido. presentad|sido. transmitid|sido. remitid|sido. tramitad|se. enviado|se. registrado|se. recibido|se. presentado|se. transmitido|hemos. recibid|fue. enviad|fue. registrad|enviada. éxito|enviada. correctamente|sido. solicitad',
    nl: 'is. ingediend|is. verzonden|is. verstuurd|is. ontvangen|is. geregistreerd|is. doorgestuurd|werd. ingediend|werd. verzonden|hebben. ontvangen|is. aangevraagd|is. vastgelegd',
    pl: 'wysłan|złożon|zarejestrowan|przesłan|przyjęt|otrzymaliśmy',
    pt: 'foi. enviad|foi. submetid|foi. registad|foi. registrad|foi. recebid|foi. transmitid|recebemos|foi. apresentad|enviado. sucesso',
    ro: 'fost. trimis|fost. înregistrat|fost. transmis|fost. primit|fost. depus|am. primit',
    cs: 'byla. odeslán|byla. podán|byla. přijat|byla. zaregistrován|byla. zaevidován|byl. odeslán', sk: 'bola. odoslan|bola. podan|bola. prijat|bola. zaregistrovan|bol. odoslan',
    sl: 'bila. oddan|bila. poslan|bila. prejet|bila. zabelež', hr: 'podnesen|poslan|zaprimljen|zabilježen',
    da: 'er. sendt|er. indsendt|er. modtaget|er. registreret|har. modtaget|blevet. sendt|blevet. indsendt', sv: 'har. skickats|har. lämnats|har. tagits|har. mottagits|har. registrerats|har. mottagit|skickad.',
    fi: 'on. lähetetty|on. vastaanotettu|on. rekisteröity|on. tallennettu|lähetettiin|on. jätetty', et: 'on. esitatud|on. saadetud|on. registreeritud|on. vastu. võetud|saadeti',
    hu: 'elküld|benyújtott|megkaptuk|rögzített|továbbított', el: 'υποβλήθηκε|στάλθηκε|εστάλη|καταχωρίστηκε|καταχωρήθηκε|ελήφθη|παραλήφθηκε|διαβιβάστηκε',
    bg: 'беше. изпрат|изпратен|подаден|регистриран|получен', lt: 'pateikt|išsiųst|gaut|užregistruot', lv: 'iesniegt|nosūtīt|saņemt|reģistrēt',
    ga: 'seoladh|cuireadh isteach|fuarthas|cláraíodh', mt: 'intbagħ|ġiet sottomessa|irreġistrat|irċevejna',
  },
  /** Somebody did it: then it is no short line about a request. */
  acts: {
    en: 'has.|have.|had.', de: 'hat.|haben.|hatte.', fr: 'a.|ont.|avait.', it: 'ha.|hanno.', es: 'ha.|han.', nl: 'heeft.|hebben.', pl: 'ma.', pt: 'tem.|têm.', ro: 'a.|au.', da: 'har.', sv: 'har.', fi: 'on.', el: 'έχει.|έχουν.',
  },
  /** Applications of the same house that are asked for in SAAS as well (facts, 0.9 and A4). */
  siblings: { en: 'cpnp.|traces.|rasff.|irasff.|pppams.|btsf.|eudamed.|tris.|ehden.|ern monitoring|monitoring platform' },
  /** The same without a verb: only as a short line of its own ("Request 48211 sent."). */
  sent: {
    en: 'submitted.|sent.|received.|registered.|recorded.|transmitted.|forwarded.|requested.', de: 'gesendet|abgesendet|abgeschickt|eingereicht|übermittelt|versandt|verschickt|registriert|erfasst|eingegangen|beantragt.',
    fr: 'envoyé|soumis|transmis|enregistré|reçue|déposée|demandé.', it: 'inviat|trasmess|registrat|ricevut|inoltrat|richiesto.', es: 'enviad|registrad|recibid|presentad|solicitado.',
    nl: 'ingediend|verzonden|verstuurd|ontvangen|geregistreerd|aangevraagd.', pl: 'wysłan|złożon|zarejestrowan|przyjęt', pt: 'enviad|submetid|registad|recebid|pedido. enviado|solicitado.',
    ro: 'trimis|înregistrat|transmis|depus', cs: 'odeslán|podán|přijat|zaregistrován', sk: 'odoslan|podan|prijat', da: 'sendt|indsendt|modtaget|registreret', sv: 'skickad|inskickad|mottagen|registrerad',
    fi: 'lähetetty|vastaanotettu', hu: 'elküldve|benyújtva|rögzítve', el: 'υποβλήθηκε|στάλθηκε|καταχωρίστηκε', hr: 'poslan|podnesen', sl: 'oddan|poslan', bg: 'изпратен|подаден', et: 'esitatud|saadetud',
    lt: 'pateikt|išsiųst', lv: 'iesniegt|nosūtīt',
  },
  /** Somebody has yet to decide. */
  pending: {
    en: 'pending|await|waiting|to. be. validated|to. be. approved|under. review|under. validation|under. examination|in. progress|being. validated|being. processed|being. reviewed|being. examined|being. checked|not. validated|not. approved. yet|not. yet. approved|open. request|ongoing|in. process|already. submitted|already. requested|already. sent|already. exists|duplicate|outstanding|already. open|already. made|already. lodged|already. applied',
    de: 'in. prüfung|geprüft|ausstehend|steht. aus|wartet|wartend|warten|zu. validier|zu. prüfen|in. bearbeitung|bearbeitet|noch. offen|bereits. beantragt|bereits. eingereicht|bereits. gestellt|liegt. bereits|existiert. bereits|schwebend|noch. nicht genehm|noch. nicht bewillig|noch. nicht validier|noch. nicht freige|noch. nicht entschieden|bereits. offen|gibt. bereits|gibt. schon|schon. beantragt|schon. gestellt|schon. eingereicht|anhängig|offenen. antrag|offener. antrag',
    fr: 'attente|en. cours|à. valider|en. traitement|existe. déjà|déjà. soumis|déjà. envoy|déjà. demand|pas. encore approuv|pas. encore valid|pas. encore accept|pas. encore accord|déjà. ouvert|demande. ouverte|déjà. introdui|déjà. effectu|déjà. dépos', it: 'attesa|in. corso|da. convalidare|da. validare|da. approvare|in. lavorazione|esiste. già|già. inviat|già. richiest|in. sospeso|non. ancora approv|non. ancora convalid|non. ancora accett|già. apert|richiesta. aperta|già. effettuat|già. presentat',
    es: 'pendiente|en. curso|espera|trámite|por. validar|en. proceso|ya. existe|ya. enviad|en. revisión|ya. abiert|solicitud. abierta|ya. solicitad|ya. presentad', nl: 'behandeling|afwachting|wacht|in. behandel|bestaat. al|al. ingediend|te. valideren|nog. niet goedgekeurd|nog. niet gevalideerd|nog. niet toegekend|openstaand|reeds. ingediend|reeds. aangevraagd|al. aangevraagd', pl: 'oczekuj|w. toku|do. zatwierdzenia|w. trakcie|już. istnieje|już. złożon|już. wysłan',
    pt: 'pendente|em. curso|aguarda|em. análise|já. existe|já. foi|por. validar|já. abert|pedido. aberto|já. pedid|já. enviad', ro: 'așteptare|în. curs|există. deja', cs: 'čeká|čekají|vyřizuje|již. existuje|ke. schválení|v. procesu', sk: 'čaká|vybavuje|už. existuje', da: 'afvent|under. behandling|findes. allerede|venter',
    sv: 'väntar|under. behandling|inväntar|finns. redan|väntan', fi: 'odottaa|käsittelyssä|käsitellään|vireillä|on. jo', hu: 'függő|folyamatban|várakoz|már. létezik|vár.', el: 'εκκρεμ|αναμον|υπάρχει. ήδη|επεξεργασ', hr: 'čeka|u. tijeku|već. postoji', sl: 'čaka|v. teku|že. obstaja|v. obdelavi',
    bg: 'изчак|чака|в. процес|вече', et: 'ootel|menetl', lt: 'laukia|nagrinėj', lv: 'gaida|izskat',
  },
  approved: {
    en: 'approved|accepted|granted|validated|active.|activated|authorised|authorized', de: 'genehmigt|bewilligt|freigegeben|freigeschaltet|akzeptiert|angenommen|erteilt|aktiv.|gewährt|validiert|zugestimmt',
    fr: 'approuvé|accepté|accordé|validé|actif.|active.|octroyé|activé', it: 'approvat|accettat|concess|convalidat|validat|attiv|autorizzat|accolt',
    es: 'aprobad|aceptad|concedid|validad|activo|activa|autorizad', nl: 'goedgekeurd|toegekend|actief|geaccepteerd|gevalideerd|aanvaard|verleend', pl: 'zatwierdzon|zaakceptowan|przyznan|aktywn',
    pt: 'aprovad|aceite|aceit|concedid|validad|ativo|ativa', ro: 'aprobat|acceptat|acordat|validat|activ.', cs: 'schválen|udělen|aktivní|přijat', sk: 'schválen|udelen|aktívn', da: 'godkendt|accepteret|aktiv.|tildelt', sv: 'godkän|beviljad|beviljat|aktiv.', fi: 'hyväksytty|myönnetty|aktiivinen',
    hu: 'jóváhagy|elfogad|aktív', el: 'εγκρίθηκε|εγκεκριμέν|ενεργ', hr: 'odobren|aktivan|prihvaćen', sl: 'odobren|aktiven|aktivn', bg: 'одобрен|активен|приет',
  },
  /** The same said of the person; of a request it is no answer ("Your access request has been submitted"). */
  hasAccess: {
    en: 'have. access|have. profile|has. access', de: 'haben. zugang|haben. zugriff', fr: 'avez. accès|avez. profil',
    it: 'avete. accesso|avete. profilo', es: 'tiene. acceso|tiene. perfil', nl: 'heeft. toegang|hebt. toegang', pl: 'masz. dostęp',
    pt: 'tem. acesso',
  },
  refused: {
    en: 'refused|rejected|declined|denied|turned. down|not. accepted|not. granted|unsuccessful', de: 'abgelehnt|verweigert|zurückgewiesen|nicht. genehmigt|nicht. bewilligt|versagt', fr: 'refus|rejet|pas. accept|pas. approuv', it: 'rifiutat|respint|negat|non. approvat|rigettat|non. accettat',
    es: 'rechazad|denegad|desestimad|no. aprobad', nl: 'geweigerd|afgewezen|afgekeurd|niet. goedgekeurd|geweiger', pl: 'odrzucon|odmów|odmow', pt: 'rejeitad|recusad|indeferid|negad', ro: 'respins|refuzat', cs: 'zamítn|odmítn', sk: 'zamietn|odmietn', da: 'afvist|afslået', sv: 'avslag|avslagen|avvisad|nekad', fi: 'hylätty|hylkä|evätty',
    hu: 'elutasít', el: 'απορρίφθηκε|απορριφθ', hr: 'odbijen', sl: 'zavrnjen', bg: 'отхвърлен|отказан',
  },
  /** No longer to be used: a request, a profile, an account, a row. */
  closed: {
    en: 'not. activated|closed|locked|blocked|suspended|disabled|deactivated|inactive|expired|revoked|withdrawn|cancelled|canceled|archived|obsolete|deprecated|discontinued|unavailable|not. available|no. longer|not. active|terminated|retired|deleted|old.|former.|formerly|do. not. use|merged.|replaced|ended.',
    de: 'geschlossen|gesperrt|blockiert|ausgesetzt|deaktiviert|inaktiv|abgelaufen|widerrufen|entzogen|zurückgezogen|storniert|archiviert|veraltet|nicht. verfügbar|nicht. mehr|nicht. aktiv|aufgehoben|beendet|gelöscht|ehemals|ehemalig|nicht. verwenden|nicht. aktiviert|ungültig',
    fr: 'fermé|clos.|clôturé|verrouill|bloqu|suspendu|désactiv|inactif|inactive|expiré|révoqué|retiré|annulé|archiv|obsolète|indisponible|pas. disponible|plus. disponible|supprim|ancien|ne. plus', it: 'chius|blocca|sospes|disattivat|inattiv|scadut|revocat|ritirat|annullat|archiviat|obsolet|non. disponibile|non. più|non. attiv|eliminat|dismess',
    es: 'cerrad|bloque|suspendid|desactivad|inactiv|caducad|expirad|vencid|revocad|retirad|anulad|cancelad|archivad|obsolet|no. disponible|ya. no.|no. activ|eliminad', nl: 'gesloten|geblokkeerd|vergrendeld|opgeschort|gedeactiveerd|inactief|verlopen|ingetrokken|geannuleerd|gearchiveerd|verouderd|niet. beschikbaar|niet. meer|niet. actief|beëindigd|verwijderd',
    pl: 'zamknięt|zablokow|zawieszon|nieaktyw|wygas|cofnięt|anulowan|zarchiwizow|niedostępn|usunięt', pt: 'fechad|encerrad|bloque|suspens|desativad|inativ|expirad|revogad|retirad|anulad|cancelad|arquivad|obsolet|indisponível|não. disponível|já. não|eliminad', ro: 'închis|blocat|suspendat|dezactivat|inactiv|expirat|revocat|anulat|arhivat|indisponibil',
    cs: 'uzavřen|zablokov|pozastaven|neaktivní|vypršel|zrušen|archivován|nedostupn|odebrán', sk: 'uzavret|zablokov|pozastaven|neaktívn|vypršal|zrušen|nedostupn', da: 'lukket|spærret|blokeret|suspenderet|deaktiveret|inaktiv|udløbet|tilbagekaldt|annulleret|arkiveret', sv: 'stängd|spärrad|blockerad|avstängd|inaktiverad|inaktiv|utgången|återkallad|avbruten|arkiverad',
    fi: 'suljettu|lukittu|estetty|passiivinen|vanhentunut|peruttu|arkistoitu|poistettu', hu: 'lezárt|zárolt|letiltott|inaktív|lejárt|visszavont|törölt|archivált', el: 'κλειστ|κλειδωμέν|ανεστάλη|ανενεργ|έληξε|ανακλήθηκε|ακυρώθηκε', hr: 'zatvoren|zaključan|blokiran|neaktivan|istekao|istekl', sl: 'zaprt|zaklenjen|blokiran|neaktiven|potekl|potečen', bg: 'затворен|блокиран|неактивен|изтекъл',
  },
  /** Not the real thing. */
  practice: {
    en: 'training|test.|tests.|testing|demo.|demonstration|practice.|sandbox|acceptance|playground|staging|dummy|example|trial.', de: 'schulung|testsystem|testumgebung|übung.|übungs|demo.|abnahme|beispiel|probe.', fr: 'formation.|essai.|démonstration|recette|bac. à. sable|exemple', it: 'formazione.|prova.|dimostrazione|collaudo|esempio|addestramento',
    es: 'formación.|prueba.|pruebas.|demostración|ejemplo|ensayo', nl: 'opleiding|testomgeving|oefen|demonstratie|acceptatie|voorbeeld', pl: 'szkoleni|testow|ćwiczeni', pt: 'formação.|teste.|testes.|demonstração|exemplo|ensaio', ro: 'instruire|testare|demonstrație', cs: 'školení|testovac|cvičn', sk: 'školenie|testovac|cvičn', da: 'uddannelse|prøve|øvelse', sv: 'utbildning|övning.|testmiljö', fi: 'koulutus|harjoitus|testi.', hu: 'oktatás|teszt.|gyakorló', el: 'εκπαίδευσ|δοκιμ', hr: 'obuka|testn', sl: 'usposabljanj|testn', bg: 'обучени|тестов',
  },
  /** That the page itself, not one row, is for practice. */
  environment: {
    en: 'environment|system.|version.|mode.|site.|data.|purposes|platform', de: 'umgebung|system|version|modus|betrieb|zweck', fr: 'environnement|système|version|mode.|plateforme', it: 'ambiente|sistema|versione|modalità', es: 'entorno|sistema|versión|modo.', nl: 'omgeving|systeem|versie', pl: 'środowisk|system|wersj', pt: 'ambiente|sistema|versão',
  },
  /** Whose it is. */
  yours: {
    en: 'your|you.|my.|we.|already', de: 'ihr|sie.|mein|wir.|bereits|ihnen.|dein', fr: 'votre|vos.|vous.|nous.|ma.|mon.|déjà', it: 'tua.|tuo.|sua.|suo.|vostr|avete.|hai.|abbiamo.|già.|mia.|mio.', es: 'su.|sus.|tu.|usted|hemos|tiene.|tienes.|ya.|mi.', nl: 'uw.|je.|jouw|wij.|we.|reeds.|al.|mijn.', pl: 'twój|twoj|twoje|państwa|masz|już.|mój|moja', pt: 'seu.|sua.|seus.|teu.|tem.|já.|meu.|minha.', ro: 'dumneavoastră|dvs.|aveți|deja', cs: 'vaš|váš|máte|již.|moje', sk: 'vaš|váš|máte|už.', da: 'din.|dit.|deres|allerede|du.', sv: 'din.|ditt.|redan|du.', fi: 'pyyntösi|hakemuksesi|sinulla|jo.|teidän', hu: 'ön.|önnek|kérelme|kérelmé|már.', el: 'σας.|σου.|ήδη', hr: 'vaš|imate|već', sl: 'vaš|imate|že.', bg: 'ваш|вие|имате|вече', et: 'teie.|sinu|juba', lt: 'jūsų|jau.', lv: 'jūsu|jau.',
  },
  /** Of somebody else. */
  theirs: { en: 'by.|from.|new.|on. behalf|user.|another', de: 'von.|neuer.|neue.|neues|benutzer|anderer', fr: 'par.|nouvelle|nouveau|utilisateur', it: 'da.|dal.|nuova|nuovo|utente', es: 'por.|nueva|nuevo|usuario', nl: 'door.|van.|nieuwe|gebruiker', pl: 'przez.|nowy|od.', pt: 'por.|novo|utilizador' },
  /** All the words with which the role HP may be explained behind its name or before it: "HP (Health Professional)". */
  healthWorker: {
    en: 'health|healthcare|care|professional|medical|clinician|clinical|doctor|physician|specialist|worker|practitioner|role|profile|user|standard|active|available|the.|of.|for.|in.|and.|a.', de: 'gesundheit|fachkraft|fachperson|fachkräfte|angehörige|medizinisch|arzt|ärzt|behandler|rolle|profil|aktiv|verfügbar|der.|die.|des.|im.|und.|oder.|in.', fr: 'professionnel|santé|soignant|médecin|praticien|personnel|rôle|profil|actif|de.|la.|le.|du.|des.|et.', it: 'professionista|professionisti|operatore|sanitari|salute|medico|clinico|personale|ruolo|profilo|attivo|di.|della.|del.|e.',
    es: 'profesional|sanitari|salud|médico|clínico|personal|facultativo|rol.|perfil|activo|de.|la.|del.|y.', nl: 'zorgverlener|zorgprofessional|gezondheid|zorg|beroepsbeoefenaar|arts|medisch|rol.|profiel|actief|in.|de.|van.', pl: 'pracownik|specjalist|ochron|zdrowia|służb|opiek|zdrowotn|medyczn|lekarz|rola|profil|aktywn', pt: 'profissional|saúde|médico|clínico|pessoal|função|perfil|ativo|de.|da.|do.', ro: 'cadru|profesionist|medical|sănăt|domeniul|personal|activ|din.|al.', cs: 'zdravotní|zdravotnický|pracovník|odborník|lékař', sk: 'zdravotníck|pracovník|odborník|lekár',
    da: 'sundhed|fagperson|læge', sv: 'hälso|sjukvård|vård|personal|läkare|och.', fi: 'terveydenhuollon|terveys|ammattihenkilö|ammattilainen|lääkäri', hu: 'egészségügyi|szakember|dolgozó|orvos', el: 'επαγγελματ|υγεια|υγειονομικ|ιατρο|της.', hr: 'zdravstven|djelatni|radnik|liječnik', sl: 'zdravstven|delavec|zdravnik', bg: 'здравен|медицинск|специалист|работник|лекар', et: 'tervishoiu|töötaja|arst', lt: 'sveikatos|priežiūros|specialist|gydytoj', lv: 'veselības|aprūpes|special|ārst', ga: 'gairmí|cúraim|sláinte', mt: 'professjonist|kura|saħħa',
  },
  /** What is done here is done for somebody else. */
  forElse: {
    en: 'another. user|other. user|acting for.|on. behalf|for. user|your. colleague', de: 'anderen benutzer|anderen nutzer|andere. person|im. auftrag|in. vertretung|im. namen. von|ihrer kollegin|ihres kollegen', fr: 'autre utilisateur|autre. personne|pour. compte|au. nom. de|votre collègue', it: 'altro utente|altra. persona|per. conto|suo. collega', es: 'otro usuario|otra. persona|por. cuenta. de|en. nombre. de|su. colega', nl: 'andere gebruiker|andere. persoon|namens|uw. collega', pl: 'innego użytkownika|innej. osoby|w. imieniu', pt: 'outro utilizador|outra. pessoa|em. nome. de', ro: 'alt utilizator|în. numele', cs: 'jiného uživatele|jménem', sk: 'iného používateľa|v. mene', da: 'anden bruger|på. vegne', sv: 'annan användare|för. någon. annan', fi: 'toisen käyttäjän|puolesta', hu: 'másik felhasználó|nevében', el: 'άλλου χρήστη|άλλον χρήστη|εκ. μέρους', hr: 'drugog korisnika|u. ime', sl: 'drugega uporabnika|v. imenu', bg: 'друг потребител|от. името',
  },
  /** Something of the request is not in order. */
  amiss: {
    en: 'incomplete|missing|must. choose|must. select', de: 'unvollständig|fehlt.|fehlen.|müssen. wählen|müssen. auswählen', fr: 'incomplet|manquant|devez. choisir|devez. sélectionner', it: 'incomplet|mancante|mancanti|deve. scegliere|deve. selezionare', es: 'incomplet|falta.|faltan.|debe. elegir|debe. seleccionar', nl: 'onvolledig|ontbreekt|ontbreken|moet. kiezen', pl: 'niekompletn|brakuje', pt: 'incomplet|em. falta|deve. escolher|deve. selecionar', ro: 'incomplet|lipsește', cs: 'neúpln|chybí', sk: 'neúpln|chýba', da: 'ufuldstændig|mangler', sv: 'ofullständig|saknas', fi: 'puutteellinen|puuttuu', hu: 'hiányos|hiányzik', el: 'ελλιπ|λείπει', hr: 'nepotpun|nedostaje', sl: 'nepopoln|manjka', bg: 'непълн|липсва',
  },
  /** What failed may be done once more. */
  again: { en: 'try. again', de: 'erneut|noch. einmal|nochmals', fr: 'réessay|nouveau', it: 'riprov|nuovo', es: 'vuelva|inténtelo|intente', nl: 'opnieuw', pl: 'ponownie|spróbuj', pt: 'novamente|de. novo' },
  /** So many, and no more. */
  limit: { en: 'maximum|limit.|only. by. invitation|on. invitation', de: 'höchstzahl|obergrenze|maximale|nur. auf. einladung', fr: 'maximum|limite.|que. sur. invitation|uniquement. sur. invitation', it: 'massimo|limite.|solo. su. invito', es: 'máximo|límite.|solo. por. invitación', nl: 'maximum|limiet|alleen. op. uitnodiging', pl: 'maksymaln|limit|tylko. na. zaproszenie', pt: 'máximo|limite.|apenas. por. convite' },
  /** Until when something holds, as the label of a line. */
  ends: { en: 'until.|expir|end. date|valid. to|ends.', de: 'gültig. bis|bis.|ablauf|läuft. ab|enddatum|befrist', fr: 'jusqu|fin.|expir|échéance', it: 'fino|scad|valido. al', es: 'hasta|caduc|fin.|vencimiento', nl: 'tot.|verval|einddatum|geldig. tot', pl: 'ważn. do.|ważny. do|wygas|do. dnia', pt: 'até|expir|fim.', ro: 'până|expir', cs: 'do.|platnost', sk: 'do.|platnosť', da: 'indtil|udløb', sv: 'till. och. med|giltig. till|utgår', fi: 'asti|päättyy|voimassa', hu: 'lejár|érvényes', el: 'έως|λήξ', hr: 'vrijedi. do|do.|istek', sl: 'velja. do|do.|potek', bg: 'до.|валид' },
  /** Other people, or whose a request in a list is. */
  users: {
    en: 'user.|users.|applicant|applicants|requester|requested. by', de: 'benutzer.|benutzern.|nutzer|antragsteller|anwender', fr: 'utilisateur|demandeur', it: 'utente.|utenti.|richiedent', es: 'usuario|usuarios|solicitantes|solicitante', nl: 'gebruiker.|gebruikers|aanvrager', pl: 'użytkowni|wnioskodawc', pt: 'utilizador|requerente',
  },
  /** That the person has asked before, or has what they ask for. */
  already: {
    en: 'already|duplicate|exists|have. access|have. profile|has. access', de: 'bereits|schon.|existiert|besteht|haben. zugang|haben. zugriff', fr: 'déjà|existe|doublon', it: 'già.|esiste|duplicat', es: 'ya.|existe|duplicad', nl: 'reeds|al.|bestaat|dubbel', pl: 'już.|istnieje|duplikat', pt: 'já.|existe|duplicad', ro: 'deja|există', cs: 'již.|existuje', sk: 'už.|existuje', da: 'allerede|findes', sv: 'redan|finns', fi: 'jo.', hu: 'már.|létezik', el: 'ήδη|υπάρχει', hr: 'već|postoji', sl: 'že.|obstaja', bg: 'вече|съществува',
  },
  /** What is sent besides a request for access, and what has become of an older one. */
  notThis: {
    en: 'subscri|phone|device|give. up|giving. up|new. organi|create. organi|creation. organi|user. data|personal. data|draft|email|mail.|link.|code.|password|message|copy.|reminder|question|support|helpdesk|change|modif|correct|delet|remov|cancel|withdraw|reject|refus|accepted|approved|granted|already|previous|last.|earlier|back.|returned|feedback|survey|newsletter|example', de: 'neue. organisation|neuen. organisation|anlage. organisation|benutzerdaten|entwurf|email|mail.|link.|code.|passwort|nachricht|kopie|erinnerung|frage.|support|helpdesk|änder|lösch|storn|zurück|abgelehnt|genehmigt|bewilligt|bereits|letzte|frühere|umfrage|beispiel|widerr',
    fr: 'nouvelle. organisation|création. organisation|brouillon|courriel|email|mail.|lien|code.|passe|message|copie|rappel|question|support|assistance|modif|supprim|annul|retir|rejet|refus|accepté|approuvé|déjà|dernière|précédent|exemple', it: 'nuova. organizzazione|bozza|email|mail.|link.|codice|password|messaggio|copia|promemoria|domanda. di. aiuto|assistenza|modific|elimin|annull|ritir|respint|rifiut|accettat|approvat|già.|ultima|precedent|esempio', es: 'nueva. organización|borrador|correo|email|enlace|código|contraseña|mensaje|copia|recordatorio|pregunta|soporte|asistencia|modific|elimin|anul|cancel|retir|rechaz|deneg|aceptad|aprobad|ya.|última|anterior|ejemplo',
    nl: 'concept|email|mail.|link.|code.|wachtwoord|bericht|kopie|herinnering|vraag|ondersteuning|helpdesk|wijzig|verwijder|annul|ingetrokken|afgewezen|geweigerd|goedgekeurd|geaccepteerd|reeds|al.|laatste|vorige|voorbeeld', pl: 'szkic|email|mail.|link.|kod.|hasł|wiadomość|kopia|przypomnien|pytani|pomoc|zmian|usuni|anulow|wycof|odrzuc|zatwierdzon|już.|ostatni|poprzedni|przykład', pt: 'rascunho|email|mail.|ligação|código|mensagem|cópia|lembrete|pergunta|suporte|apoio|alter|elimin|cancel|anul|retir|rejeit|recus|aceite|aprovad|já.|último|anterior|exemplo', ro: 'ciorn|email|respins|refuzat|aprobat|acceptat|anulat|deja', cs: 'koncept|email|zamít|schvál|zruš|již.', sk: 'koncept|email|zamiet|schvál|zruš|už.', da: 'kladde|email|afvist|godkendt|annuller|allerede', sv: 'utkast|email|avvisad|avslag|godkän|återkall|redan', fi: 'luonnos|sähköposti|hylätty|hyväksytty|peruttu|jo.', hu: 'piszkozat|email|elutasít|jóváhagy|törölt|visszavon|már.', el: 'πρόχειρ|email|απορρίφθηκε|εγκρίθηκε|ακυρώθηκε|ήδη',
  },
  /** Not the choice that the person makes here: another button of the same words. */
  takeBack: {
    en: 'cancel|withdraw|revoke|delete|remove|discard|recall|undo|abort|take. back|stop.|reset|clear.|draft|later.|save.|without|unsubscribe|retract|renounce|give. up|terminate|end.',
    de: 'abbrech|zurückzieh|zurücknehm|widerruf|lösch|entfern|verwerf|storn|rückgängig|zurück.|aufheb|entwurf|später|speicher|ohne.|verzicht|beend|zieh. zurück|nehm. zurück',
    bg: 'отказ|оттегл|изтри|премах|чернов', cs: 'zruš|stáhn|smaz|odstran|odvol|vzít zpět|koncept', da: 'annull|tilbage|slet|fjern|fortryd|kladde|træk', el: 'ακύρ|άκυρ|ακυρ|ανάκλησ|ανακαλ|διαγραφ|απόσυρσ|αποσύρ|πρόχειρ', es: 'cancel|retirar|retire|revoc|elimin|borr|anul|descart|desist|suprim', et: 'tühista|tagasi|kustuta|eemalda|mustand', fi: 'peru|poist|hylkää|vedä takaisin|luonnos', fr: 'annul|retir|révoq|supprim|abandon|effac|renonc|rejet|brouillon|retrait|désist',
    ga: 'cealaigh|ceal.|tarraing|scrios|bain.', hr: 'odustan|povuc|povlač|poništ|izbriš|obriš|opozov|otkaz|nacrt', hu: 'mégse|visszavon|töröl|törl|elvet|visszalép|piszkozat', it: 'annull|ritir|revoc|elimin|cancell|rimuov|scart|rinunc|bozza', lt: 'atšauk|atsiim|ištrin|pašalin|juodrašt', lv: 'atcel|atsauk|dzēs|noņem|melnrakst', mt: 'ikkanċell|irtira|ħassar|neħħi|abbozz',
    nl: 'annul|intrek|trek|verwijder|wis.|herroep|ongedaan|afbrek|stop.|concept|opzegg', pl: 'anuluj|wycofa|usuń|usuw|cofn|cofa|skasuj|odrzuć|zrezygn|szkic|wycofaj', pt: 'cancel|retirar|revog|elimin|apag|anul|remov|desist|descart|rascunho', ro: 'anul|retrag|revoc|șterge|elimin|renunț|ciornă', sk: 'zruš|stiahn|odstrán|vymaz|odvol|koncept', sl: 'preklič|umakn|umik|izbriš|odstran|razveljav|osnut', sv: 'avbryt|återkalla|ta. bort|radera|ångra|dra. tillbaka|utkast',
  },
  /** What an administrator decides about other people's requests, and where their own or others' are listed. */
  decide: {
    en: 'accept|approve|validat|reject|decline|refuse|grant|deny|approval', de: 'annehmen|akzeptier|genehmig|freigeb|freischalt|ablehn|zurückweis|validier|bewillig|gewähr', bg: 'одобр|отхвърл|приеми|приеман', cs: 'schvál|zamít|přijm|odmít', da: 'godkend|afvis|accept', el: 'έγκρισ|εγκρίν|απόρριψ|αποδοχ|αποδέξ|απορρίψ',
    es: 'acept|aprob|valid|rechaz|deneg|conced', et: 'kinnita|lükka', fi: 'hyväksy|hylkä', fr: 'accept|approuv|valid|rejet|refus|accord|octroy', ga: 'ceadaigh|diúltaigh', hr: 'odobri|odbij|prihvat|potvrd', hu: 'jóváhagy|elutasít|elfogad', it: 'accett|approv|convalid|rifiut|respin|conced|validar', lt: 'patvirtin|atmest', lv: 'apstiprin|noraid', mt: 'aċċett|approv|irrifjut',
    nl: 'accept|goedkeur|keur|valid|afwijz|wijs|weiger|toeken', pl: 'zatwierd|odrzu|zaakcept|przyzna|akcept', pt: 'aceit|aprov|valid|rejeit|recus|conced', ro: 'accept|aprob|valid|respin|refuz', sk: 'schvál|zamiet|prijm|odmiet', sl: 'odobri|zavrni|sprejm|potrdi', sv: 'godkänn|avslå|acceptera|avvisa|bevilja',
  },
  /** A list of requests, or the way to one. */
  listed: {
    en: 'my.|list.|status|review|examine|track|history|pending|view|show|requests.|manage|incoming|overview|submitted', de: 'meine|liste|status|prüf|bearbeit|verlauf|offene|anzeigen|verwalten|übersicht|anträge.|eingegangen', es: 'mis.|mi.|lista|revisar|estado|historial|solicitudes|gestion|ver.', fr: 'mes.|ma.|liste|vérifi|examin|statut|état.|historique|demandes.|gérer|suivi|voir.|suivre|consulter', it: 'mie.|mia.|elenco|verific|esamin|stato|storico|richieste.|gestisc|vedi|consulta', nl: 'mijn|lijst|beoordel|status|geschiedenis|beheer|bekijk', pl: 'moje|mój|lista|rozpatr|sprawd|status|histor|wnioski|zarządz', pt: 'meus|minhas|lista|estado|histór|pedidos|gerir|ver.',
  },
  /** The page works, and nothing is to be done meanwhile. */
  busy: {
    en: 'please. wait.|is. loading|being. sent|being. saved|being. submitted|being. loaded|loading.', de: 'bitte. warten|wird. geladen|wird. gesendet|wird. gespeichert|wird. übermittelt|wird. abgesendet|werden. geladen|werden. gespeichert|lädt.|lade.', fr: 'veuillez. patienter|patientez|chargement|envoi. en. cours|enregistrement. en. cours|en. cours. d. envoi', it: 'attendere|caricamento|invio. in. corso|salvataggio. in. corso', es: 'espere|cargando', nl: 'even. geduld|wordt. geladen|laden.|wordt. verzonden|wordt. opgeslagen|bezig. met', pl: 'proszę. czekać|ładowanie|wysyłanie|zapisywanie', pt: 'aguarde|carregando|a. carregar', ro: 'așteptați|încărcare|încarcă', cs: 'čekejte|načítá|načítání|odesílá|ukládá', sk: 'čakajte|načítava|odosiela', da: 'vent. venligst|vent.|indlæser|gemmer.', sv: 'vänta.|laddar|läser. in|sparar.', fi: 'odota.|ladataan|lähetetään|tallennetaan', hu: 'kérjük. várjon|várjon|betöltés|küldés. folyamatban|mentés', el: 'περιμένετε|φόρτωσ|αποστολή. σε. εξέλιξη', hr: 'pričekajte|učitavanje|šalje', sl: 'počakajte|nalaganje|pošilja', bg: 'изчакайте|зареждане',
  },
  /** Something went wrong or may not be seen, or the person is no longer signed in. */
  failed: {
    en: 'read. only|error.|errors.|failed|failure|could. not|couldn|cannot|can. not|unable|problem|went. wrong|unavailable|not. available|not. possible|timed. out|session. expired|session. ended|session. over|session. closed|session. lost|logged. out|signed. out|invalid|maintenance|being. updated|try. again|lost.|interrupted|out. of. order|not. have. rights|no. rights|not. authori|unauthori|access. denied|access. refused|no. permission|not. have. permission|not. permitted|not. allowed|forbidden', de: 'nur. lesen|lesemodus|schreibgeschützt|fehler|fehlgeschlagen|konnte|nicht. möglich|nicht. verfügbar|problem|sitzung. abgelaufen|sitzung. beendet|sitzung. ungültig|abgemeldet|ungültig|wartung|erneut. versuchen|verloren|abgebrochen|misslungen|leider|nicht. berechtigt|keine. berechtigung|keine. rechte|nicht. befugt|zugriff. verweigert|zugang. verweigert|dürfen. nicht',
    fr: 'lecture. seule|consultation. seule|erreur|échou|échec|impossible|pas. pu|problème|session. expiré|session. terminé|déconnecté|indisponible|invalide|maintenance|réessay|interrompu|perdue|pas. droits|pas. autoris|accès. refus|accès. interdit', it: 'sola. lettura|errore|fallit|impossibile|non. è. stato. possibile|problema|sessione. scadut|sessione. terminat|disconness|non. disponibile|non. valid|manutenzione|riprova|interrott|non. autorizzat|accesso. negato|non. diritti', es: 'solo. lectura|error|fallo|fallid|imposible|no. se. pudo|problema|sesión. caducad|sesión. expirad|no. disponible|no. válid|mantenimiento|inténtelo|interrumpid|no. autorizad|acceso. denegado|no. permisos', nl: 'alleen. lezen|fout.|fouten|mislukt|kon.|niet. mogelijk|probleem|sessie. verlopen|afgemeld|niet. beschikbaar|ongeldig|onderhoud|opnieuw|onderbroken|geen. rechten|niet. gemachtigd|niet. bevoegd|toegang. geweigerd', pl: 'tylko. do. odczytu|błąd|błęd|niepowodzen|nie. udało|nie. można|problem|sesja. wygas|wylogowan|niedostępn|nieprawidłow|brak. uprawnień|nie. uprawnień|odmowa. dostępu', pt: 'erro.|falh|impossível|não. foi. possível|problema|sessão. expir|indisponível|inválid|manutenção|tente. novamente',
    ro: 'eroare|eșuat|imposibil|nu. s. a. putut|problem|sesiun. expir|indisponibil', cs: 'chyb|nezdařil|nelze|nepodařilo|relace. vypršel|problém|nedostupn', sk: 'chyb|nepodaril|nemožno|relácia. vypršal|problém', da: 'fejl|mislykk|kunne. ikke|problem|session. udløbet', sv: 'fel.|misslyck|kunde. inte|problem|session. utgång|utloggad', fi: 'virhe|epäonnist|ei. voitu|ongelma|istunto. vanhen', hu: 'hiba|sikertelen|nem. sikerült|probléma|munkamenet. lejár', el: 'σφάλμα|αποτυχ|δεν. ήταν. δυνατ|πρόβλημα|συνεδρία. έληξε', hr: 'greška|pogreška|nije. uspjel|problem|sesija. istek', sl: 'napaka|ni. uspel|težav|seja. potek', bg: 'грешка|неуспеш|проблем|сесия. изтек',
  },
  /** The heading of a page that is not the start page. */
  otherPage: {
    en: 'user. data|my. request|my. profile|details|administration|settings|history|requests|organisations|notification|help.|faq.|error|contact', de: 'benutzerdaten|meine|details|verwaltung|einstellungen|verlauf|anträge.|einrichtungen|hilfe|fehler|kontakt', fr: 'données. utilisateur|mes.|mon.|détails|administration|paramètres|historique|demandes.|aide.|erreur', it: 'dati. utente|mie.|mio.|dettagli|amministrazione|impostazioni|cronologia|richieste.|aiuto|errore', es: 'datos. usuario|mis.|detalles|administración|configuración|historial|solicitudes|ayuda|error', nl: 'gebruikersgegevens|mijn|details|beheer|instellingen|geschiedenis|aanvragen.|hulp|fout.', pl: 'dane. użytkownika|moje|szczegóły|administracja|ustawienia|wnioski|pomoc|błąd', pt: 'dados. utilizador|meus|detalhes|administração|definições|pedidos.|ajuda|erro.',
  },
  /** The person is no longer signed in. */
  sessionOver: {
    en: 'session expired|session ended|session timed|session over|session closed|session lost|session no. longer|logged. out|signed. out', de: 'sitzung abgelaufen|sitzung beendet|sitzung ungültig|sitzung nicht. mehr|abgemeldet', fr: 'session expiré|session terminé|déconnecté', it: 'sessione scadut|sessione terminat|disconness', es: 'sesión caducad|sesión expirad|sesión finaliz', nl: 'sessie verlopen|sessie beëindigd|afgemeld', pl: 'sesja wygas|wylogowan', pt: 'sessão expir|sessão termin', ro: 'sesiun expir', cs: 'relace vypršel|odhlášen', sk: 'relácia vypršal|odhlásen', da: 'session udløbet', sv: 'session utgång|utloggad', fi: 'istunto vanhen', hu: 'munkamenet lejár', el: 'συνεδρία έληξε', hr: 'sesija istek', sl: 'seja potek', bg: 'сесия изтек',
  },
  /** What was wanted is not there, or could not be done: of a page, a link, an operation. */
  gone: {
    en: 'not. available|unavailable|not. found|not. exist|no. longer|not. valid|invalid|expired|was. moved|could. not|cannot|failed|went. wrong|refused|not. allowed|already. sent|not. have. rights|being. updated', de: 'nicht. verfügbar|nicht. gefunden|existiert. nicht|nicht. mehr|nicht. gültig|ungültig|abgelaufen|verschoben|konnte. nicht|fehler aufgetreten|fehlgeschlagen|bereits. abgeschickt|nicht. sehen|nicht. verfügung|nicht. geöffnet', fr: 'indisponible|introuvable|pas. trouv|n. existe|plus. valable|non. valable|pas. valable|invalide|expiré|déplac|pas. pu|échou|erreur survenue', it: 'non. disponibile|non. trovat|non. esiste|non. più. valid|non. valid|scadut|spostat|non. è. stato. possibile|errore verificat|fallit', es: 'no. disponible|no. encontr|no. existe|no. válid|ya. no. es|caducad|expirad|no. se. ha. podido|no. se. pudo|movid', nl: 'niet. beschikbaar|niet. gevonden|bestaat. niet|niet. geldig|ongeldig|verlopen|verplaatst|kon. niet|mislukt|iets. misgegaan', pl: 'niedostępn|nie. znalezion|nie. istnieje|nieważn|wygas|przeniesion|nie. udało', pt: 'indisponível|não. encontrad|não. existe|inválid|expir|não. foi. possível',
  },
  /** What may be gone. */
  goneThing: {
    en: 'page|link|address|session|operation|action|form.|service', de: 'seite|link|adresse|sitzung|vorgang|formular|dienst|fehler', fr: 'page|lien|adresse|session|opération|formulaire|service|demande|erreur', it: 'pagina|link|collegamento|indirizzo|sessione|operazione|modulo|servizio|errore', es: 'página|enlace|vínculo|dirección|sesión|operación|formulario|servicio', nl: 'pagina|link|koppeling|adres|sessie|bewerking|formulier|dienst|iets.', pl: 'stron|link|adres|sesja|operacj|formularz|usług', pt: 'página|ligação|link|sessão|operação|formulário|serviço',
  },
  /** A list that was searched or filtered, and nothing of it fits. */
  noMatch: {
    en: 'no. matching|no. match|no. matches|no. results|no. result|nothing. found|nothing. matches|not. found|no. records. found|no. entries. found|no. organisations. found|filtered. from|0. results|did. not. match|does. not. match', de: 'keine. passend|keine. treffer|keine. ergebnisse|kein. ergebnis|nichts. gefunden|nicht. gefunden|keine. übereinstimm|gefiltert|keine. einträge. gefunden|0. treffer|keine. einrichtung', fr: 'aucun. résultat|aucun. élément. correspond|aucun. enregistrement. trouv|aucune. correspondance|aucun. élément. trouv|filtré|introuvable|rien. trouv|aucune. organisation', it: 'nessun. risultato|nessuna. corrispondenza|non. trovat|filtrat|nessun. elemento|nessuna. organizzazione', es: 'ningún. resultado|sin. resultados|no. se. encontr|filtrad|no. hay. resultados|sin. coincidencias|ninguna. coincidencia', nl: 'geen. resultaten|geen. overeenkom|niets. gevonden|niet. gevonden|gefilterd|geen. treffers', pl: 'brak. wyników|nie. znaleziono|brak. pasujących|filtrowan|nic. nie. znaleziono', pt: 'nenhum. resultado|sem. resultados|não. encontrad|filtrad|nenhum. registo. encontrad', ro: 'niciun. rezultat|nu. s. au. găsit|filtrat', cs: 'žádné. výsledky|nic. nenalezeno|nenalezen|filtrován|žádný. záznam', sk: 'žiadne. výsledky|nenájden|filtrovan', da: 'ingen. resultater|intet. fundet|ingen. matchende|filtreret', sv: 'inga. resultat|inga. träffar|hittades. inte|filtrer|inga. matchande', fi: 'ei. tuloksia|ei. löytynyt|ei. hakutuloksia|suodatettu', hu: 'nincs. találat|nincs. egyező|szűrve|szűrt', el: 'δεν. βρέθηκαν|κανένα. αποτέλεσμα|φιλτραρισμέν', hr: 'nema. rezultata|nije. pronađen|filtriran', sl: 'ni. zadetkov|ni. najden|filtriran', bg: 'няма. резултат|не. са. намерени|филтриран',
  },
  /** Labels in a summary besides organisation, application and profile. */
  network: { en: 'network|ern.', de: 'netzwerk', fr: 'réseau', it: 'rete.', es: 'red.', nl: 'netwerk', pl: 'sieć|sieci', pt: 'rede.', ro: 'rețea', cs: 'síť', sk: 'sieť', da: 'netværk', sv: 'nätverk', fi: 'verkosto', hu: 'hálózat', el: 'δίκτυο', hr: 'mreža', sl: 'mreža', bg: 'мреж', et: 'võrgustik', lt: 'tinklas', lv: 'tīkl' },
  country: { en: 'country|member. state', de: 'land.|mitgliedstaat', fr: 'pays.', it: 'paese.', es: 'país.', nl: 'land.|lidstaat', pl: 'kraj', pt: 'país.', ro: 'țara|țară', cs: 'země|stát.', sk: 'krajina', da: 'land.', sv: 'land.', fi: 'maa.', hu: 'ország', el: 'χώρα', hr: 'država|zemlja', sl: 'država', bg: 'държава|страна', et: 'riik', lt: 'šalis', lv: 'valsts' },
  role: { en: 'role|profile', de: 'rolle|profil', fr: 'rôle|profil', it: 'ruolo|profilo', es: 'rol.|función|perfil', nl: 'rol.|profiel', pl: 'rola|profil', pt: 'função|perfil|papel', ro: 'rol.|profil', cs: 'role.|profil', sk: 'rola|profil', da: 'rolle|profil', sv: 'roll|profil', fi: 'rooli|profiili', hu: 'szerep|profil', el: 'ρόλος|προφίλ', hr: 'uloga|profil', sl: 'vloga|profil', bg: 'роля|профил' },
  hospital: { en: 'hospital|centre|center|institution|provider|hcp.', de: 'krankenhaus|klinik|zentrum', fr: 'hôpital|centre|établissement', it: 'ospedale|centro|struttura|ente.', es: 'hospital|centro', nl: 'ziekenhuis|centrum|instelling', pl: 'szpital|ośrodek|placówka', pt: 'hospital|centro|instituição', ro: 'spital|centru' },
  /** What a summary says besides the request itself: of the person, of the day, of its number. */
  aside: {
    en: 'name|first|last|surname|user.|username|login|email|mail.|phone|telephone|fax|date|created|submitted. on|time.|reference|number|no.|id.|identifier|ticket|requester|requested. by|applicant|person|title|language|address|city|town|street|postcode|zip|website|department|unit.|function|job|comment|remark|note|reason|justification|message|status|state.|type|kind|category|validity|valid|version|created. by|description|position',
    de: 'name|vorname|nachname|benutzer|login|email|telefon|fax|datum|erstellt|zeit.|referenz|nummer|kennung|antragsteller|person|titel|sprache|adresse|anschrift|stadt|ort.|straße|postleitzahl|webseite|abteilung|funktion|kommentar|bemerkung|anmerkung|begründung|nachricht|status|stand.|art.|typ|kategorie|gültig|version|beschreibung',
    fr: 'nom|prénom|utilisateur|identifiant|courriel|email|téléphone|date|créé|référence|numéro|demandeur|personne|titre|langue|adresse|ville|rue|code. postal|service|fonction|commentaire|remarque|motif|message|statut|état.|type|catégorie|validité|version|description|mail',
    it: 'nome|cognome|utente|email|telefono|data.|creat|riferimento|numero|richiedente|persona|titolo|lingua|indirizzo|città|via.|cap.|reparto|funzione|commento|osservazion|nota|note|motivo|messaggio|stato|tipo|categoria|validità|versione|descrizione',
    es: 'nombre|apellido|usuario|correo|email|teléfono|fecha|creado|referencia|número|solicitante|persona|título|idioma|dirección|ciudad|calle|departamento|función|comentario|observacion|nota|motivo|mensaje|estado|tipo|categoría|validez|versión|descripción',
    nl: 'naam|voornaam|achternaam|gebruiker|email|telefoon|datum|aangemaakt|referentie|nummer|aanvrager|persoon|titel|taal|adres|stad|straat|postcode|afdeling|functie|opmerking|toelichting|reden|bericht|status|type|soort|categorie|geldig|versie|beschrijving',
    pl: 'imię|nazwisko|użytkownik|email|telefon|data|utworzon|numer|wnioskodawca|osoba|tytuł|język|adres|miasto|ulica|kod|oddział|funkcja|komentarz|uwagi|powód|wiadomość|status|stan|typ|rodzaj|kategoria|ważność|wersja|opis',
    pt: 'nome|apelido|utilizador|email|telefone|data.|criado|referência|número|requerente|pessoa|título|língua|morada|cidade|rua|código. postal|departamento|função|comentário|observaç|nota|motivo|mensagem|estado|tipo|categoria|validade|versão|descrição',
  },
  /** Not the organisation that is asked for, but what it belongs to or was before. */
  beside: { en: 'parent|external|current|previous|former|old.|existing|group|umbrella|superior|above|owning|replaced', de: 'übergeordnet|extern|aktuell|bisherig|derzeitig|frühere|bestehend|ober|träger|alt.|alte.', fr: 'parent|mère|externe|actuel|précédent|ancien|existant|supérieur|tutelle', it: 'madre|superiore|esterna|attuale|precedente|esistente|padre|capogruppo', es: 'matriz|superior|externa|actual|anterior|existente|padre|madre', nl: 'bovenliggend|moeder|extern|huidig|vorige|bestaande|overkoepelend|oude', pl: 'nadrzędn|zewnętrzn|obecn|aktualn|poprzedni|istniejąc', pt: 'mãe|superior|externa|atual|anterior|existente' },
} as const satisfies Record<string, Words>;
