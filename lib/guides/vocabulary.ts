/**
 * The portals' own words, as far as they are known: what may stay readable in a cleaned copy of a page (see
 * `lib/report/clean.ts`). Whatever is not here is masked there, so a word belongs here only when it is no name of a
 * person or place in any language: "password" does, "Ben" and "Pisa" do not, however often they stand on a page.
 *
 * Sources: labels, headings and sentences of the ReCONNET guide, of EU Login's help articles and of the networks'
 * pages; the usual words of such pages in the languages of the Union. In lower case, without accents, parted by
 * spaces; the order does not matter.
 */
export const portalWords = `
  a aan aanmelden aanmelding aanvraag aanvragen ab abbrechen abbruch abgelaufen abgelehnt abgemeldet abgeschickt
  abgewiesen abmelden abmeldung aboard about above abrir abschließen absenden absender abspielen abteilung aby
  abzubrechen accedi accept accepte accepted accepter accepteren acces acceso access accesso accetta accettare
  accord account accounts accueil aceptar acerca acknowledge acronym across actief actif activate activated
  activation active actively activo actor adaugati add added address administradores administrateurs
  administration administrative administratoren administratorow administrators adres adresse adult advisors
  affichage affiche affidabile after again aggiorna aggiungere aggiungi ago agree ahnliches aid aide aims aiuto
  ajoute ajouter ajuda ajutor akceptuj aktiv aktivieren aktiviert aktivierung aktualisiert aktuelles aktywny
  akzeptieren al alcuni alegeti alimentaire alimentare alimentaria all alle alleen allem alles allgemein allow
  allowing alone already als also alte alten alterar altere alternative altro always am amministratori among
  amount an anadir analysis analytics and andere anderem anderen anderes andern anderung anderungen android
  anfordern anfrage anfragen angabe angaben angeborene angebot angefordert angeforderte angehorige angekommen
  angekreuzt angemeldet angezeigt angezeigte anhoren ankreuzen anlage anlegen anleitung anleitungen anmelden
  anmeldeseite anmeldung annehmen annule annuler annuleren annulla annullare anomalies anonymised anonymisierten
  another ansehen answer anterior antes antrag antrage antwort antwortet anulare anulati anulowac anuluj anwendung
  anwendungen anwendungszugang any anything anywhere anzeige anzeigen aou apellidos aplicacion aplicaciones
  aplicar aplicatia aplikacja aplikacje aplikacji apologise app apparaat apparaten appareil appareils appear
  appears appen apple applicant application applications applicazione applicazioni apply approval approve approved
  apps apri arbeit arbeiten archive archivo are area areas arriba arrive arrived arrives arrow arrows as ascolta
  aside ask asked asks assign assigned assistance assistant assistenza assists association associer at atemwege
  atslega attempt attempts attivare attivo au auch audio auf aufgabe aufgaben aufgetreten aufheben auftrag
  augenerkrankungen aus ausblenden ausgeschaltet ausgestellt ausgestellten auswahl auswahlen ausweis ausweisen
  auswertung auswertungen authenticate authenticated authentication authenticator authentifizieren
  authentifizierung authentifizierungsdienst authentifizierungsmethode authentisierung authorisation authorised
  authority authorization autoimmune autoimmunerkrankungen autoinflammatorische autoinflammatory automated
  automatic automatically automatisch automatische autorisatiesysteem autorisation autorisierungssystem
  autorizacion autorizzazione autoryzacji aux außer avail available avaimen avaimet avain avant avanti avbryt avec
  aver avez avoir away ayuda az back backup bajos banner be beantragen beantragt bearbeiten bearbeitet
  bearbeitung because becomes been beenden beendet before began begann beginnen begleiten begleitet behalf
  behalten beheerders behind bei beides beim being beiseitegelegt beispiel bekannt bekommen belongs below bem
  bemerkungen benachrichtigt benachrichtigung benachrichtigungen benotigen benutzer benutzerdaten benutzerkonto
  benutzername benutzerprofil beratungen berechtigung berechtigungen bereich bereit bereits bericht
  berufsbezeichnung bescherming beschreibt beschreibung beschrijving beside besides bestand bestatigen bestatigt
  bestatigung bestatigungs bestatigungscode bestehende betreffende better between beveiligingssleutel bevestig
  bevestigen bevestiging bevor bezpecnostni bezpecnostny bezpieczenstwa bezpiecznie bg bienvenido bienvenue bietet
  bild bildschirm bin bindegewebe bindestriche bindestrichen binnen biometric biometrics bis bitte bittet
  biztonsagi blad bladzijde blattern bledny bleiben bleibt bloccato blocked bloque bloqueado bluetooth
  bluterkrankungen bodies bone bord border borders borrar both bouton boven box brauche brauchen braucht
  breadcrumb bringen brings browser browsers btsf built buscar but button by byc byt call called cambia cambiar
  came camera can cancel cancelar cancer cancers cannot captcha caractere card cards care carte case
  cavetta ce cellulare centre cerca cerrar certain certainty certificate certificates cestina cette
  challenge champ champs change changed changer changes changing channel character characters charter chat chave
  chaves che check checked checking checklist checks cheie cheile cheilor chevron chiave chiavi children chiudi
  choice choisir choisissez choix choose chosen chrome cijfers circle cislo citizen citizens city clave claves
  clavier cle clear cleared cles click clinical clinicians cliniques clique cliquez close cloud cochant cochez
  code codes codice codici codigo cognome collaborate collaborative collega collegamento collegare comentario
  comentarios comes comision comment commentaire commentaires commenti commento comments commissie commission
  commissione communication community companion company complaint completar complete complex comprehensive
  compreso compris compte compteur computer con concernente conditions conferma confermare confiance confianza
  confidentialite configuracion configure confirm confirmacion confirmar confirmation confirme confirmed confirmez
  conformement congenital connect connected connecter connectez connecting connection connective connexion consent
  consult consulta consultations cont conta contact contacto contain containing contatti content continua
  continuar continuare continue continuer contrasena contrassegnate control controleren contul convalida
  convalidata cookie cookies coordinates coordinator copie copied copy copying correct correo cosmetici cosmetics
  could countries country counts courriel courrier covid cpm cpms cpms2 cpnp craniofacial crea crear create
  created creation credential credentials creer cs cuenta cure current currently cyfrowy czech d da dabei dafur
  dagen dagli dalej damit danach dane dank dann dans dansk danych darf darum das dashboard dass data database date
  datei dateien daten datensatze datenschutz datenschutzerklarung datenschutzstelle datenverkehr dati datos datum
  dauern dauert day days dazu dazugehort de deactivate deaktivieren deaktiviert dear decided decides declaration
  decline deconectare deconnecter deconnexion default definicoes dei deja del delete deleted dell della delle dem
  demande demander demands demarrer den denied deny department depends der derechos des desactiver descarcati
  descargue describes descripcion description deshalb desktop detail details detalles dettagli deutsch device
  devices deze dg di diagnosis dias dichiarazione dichiari dicom did die dienen dienst dienste diensten
  diensthandy dienstliche dienstrechner dies diese diesem diesen dieser dieses differ different differently
  differs digestive digit digital digitale digits dimenticata din directly directory direkt diritti disability
  disable disabled discard disconnect diseases disorders dispatcher display displayed dispositif dispositivi
  dispositivo dispositivos dispozitiv dispozitive dispozitivului distributes dit dni do doch dodac dodaj does
  domaines done donnees door doorzoeken dort dorthin dostep dostepnych dostepu down download dpo drag drei droits
  drop drucken ds du due duplicate durch durchsuchen duren e each ear easiest easy ebene ebenso ec ecas ecouter
  ecp ecran edit een effacer eg egard egy ehden eid eidas eids eigene eigenes ein eindeutig eindeutige eine einem
  einen einer eines einfach einfachsten eingabe eingabefeld eingang eingeben eingerichtet eingestellt einige
  einladen einladung einloggen einmal einmaliges einmalpasswort einrichten einrichtung einrichtungen einstellung
  einstellungen eintippen eintrag eintrage eintragen einverstanden einzelnen einzelnes el electronic electronico
  electronique elektronische elektronischem elektronischen elementi elettronica elimina eliminar elkuldtuk
  em email empfohlen empower empty en enable enables encore encrypted endeavour endocrine englisch english
  enhed enhet enkele enkelt enough enregistrer enrol enroll enrolled enter entered entfernen entfernt enthalten
  entre entrees entries entry entschieden entschuldigung entsperren entwicklungsstorungen enviado enviar envio
  envoi envoye envoyee envoyer epilepsien epilepsies er erase erased erasing erfolg erfolgreich erfolgreiche
  erforderlich erganzen ergebnis ergebnisse erhalten erinnern erkennen erkennt erknet erkrankungen erlauben
  erlaubnis erlaubt erledigt ern erneut ernica erns erreichbar erreichen erreur erreurs error errore errors
  erscheinen erscheint ersetzen erst erste erstellen erstellt ersten erwachsenen erweiterung erweiterungen
  erythematosus es esci escribir esempio espanol essential essentiele essentiels essenziali essere est esta estado
  este esterni esterno eszkoz et etape etapes ete etre ett etwa etwas eu eudamed euro europa europaische
  europaischen europaisches europe europea european europeenne europeens europejska europese eusurvey event every
  everything everywhere exactly example exchange exist existing expire expired expiry explorer export extension
  extensions extern external externe externes externo eye face fachgebieten facil facile facilitate factor failed
  faktoren falls falsche falschen faq fast feche feedback fehlbildungen fehlbildungssyndrome fehlen fehler
  fehlt fenster fenstern fermer fertig fest few fi fiavel fichier fido field file files fill filter filtered
  filtern filtert filtrowanie find finden fingerabdruck fingerprint finish finished fiok firefox first fisicas
  fisiche fizycznych folder folgenden follow following fonction food footer for forgot forgotten form format
  formulaire fortfahren fortschritt fortsetzen fortzufahren forward found four fout foutmelding fr frage fragen
  fragt francais free freien freigabe freigeben freigegeben freiwillig frequently freundliche from fruher fugen
  fuhrt function functionalities functionality funding funktion fur further ga gaan gaeilge gaste gastzugang
  gd geandert gear geben gebeurt gebrauch gebruiker gebruikersgegevens gebruikersnaam gebruikt gefaßerkrankungen
  gefiltert gefragt gefuhrt gefunden gehen gehort geht geistige gekennzeichnete geklappt gekoppeld geladen gelesen
  geloscht gelten gemaß gemeinschaft genannt genannten genau genauer genehmigt generate generated generieren
  genetic genetische geoffnet gepruft gerade gerat gerate geratename gerats gere gerer gesagt geschafft
  geschickt geschieht gesendet gesicht gesichtserkennung gespeichert gespeicherte gesperrt gestartet gestellt
  gestion gestiona gestionar gestisce gestisci gestuurd gesundheit gesundheitsberufe gesundheitsberufs get
  getrennt getting gevalideerd gewahlt gewahlte geweigerd gewohnt gezondheid gibt gilt giorni give gleich global
  gmbh go goes google gory gracias granted graphics groups groß großbuchstaben gruße guardar guest guide guides
  gultig guten głowna habe haben had haematological hand handlerprofil handles handmatig handy handynummer handys
  hangt happens hardware harmonised has haslo hasło hat hauses haut hauterkrankungen have hcp health healthcare
  heart heißen heißt help helpdesk helposti helps hematological hepatological here hereditary hersteller herunter
  herunterladen herzerkrankungen het heute hide hier hilfe hilfsmittel hilft hin hinein hint hints hinweis
  hinweise hinzu hinzufugen hinzugefugt hjalp hochladen hoher holen home hoofdletters hormonerkrankungen hospital
  hospitals hour hours how hp hr hrvatski https hu hulp hyphens i ich ici id identidad identifiant identification
  identifier identifikation identita identitat identite identities identity identyfikator idioma idiomas ids
  ierice if ignored ihn ihnen ihr ihre ihrem ihren ihrer ihres il im image immagine immundefekte immunodeficiency
  import impostazioni impressum improve improving in inaccessibility inactive inbox include incoming inconvenience
  incorporate incorrect independent indienen indient indietro indiquer indirizzo individuals info information
  informationen informatique informazioni ingevoerde inhalt inherited iniciada iniciar inicio initial initialise
  initialisieren iniziale inizio inloggen inserisci insert install installation installed installer installieren
  installiert installningar instead institution institutions instructions intellectual interaction interest
  international internet into introduction invalid invalido invia inviata invio invitation invite inzwischen
  irasff irenginys is issued issuing ist istruzioni it italiano item items its itself ja jahr jako janelas jede
  jeden jeder jederzeit jedno jemand jest jeszcze jetzt jezyk job joint jours jsme juz kam kamera kan kann
  kapcsolat kapott karte kastchens keep kein keine keinem keinen kennen kennt kennung kennzahlen kept key keyboard
  keys kidney kieli kies kiezen kilka kind kindern kingdom kirjaudu kirjautunut kivalasztasa klappt
  kleinbuchstaben klic klice klick klicken klicu klinik klinische kljuc kljuca kljucevi kluc kluce klucov klucz
  klucza kluczami klucze kluczy knochenerkrankungen know knows kod kodem koden kodot komentarz komisja komme
  kommen kommentar kommentare kommission kommt komplexe komunikat konfigurieren konnen kontakt konten konto
  kontodaten kontos kontynuowac kontynuuj kopieren kopiert koppelen koppeling korzysta kosmetik kovetkezo kpis
  krankenhaus krankenhauser krankenhauses krebserkrankungen kreuzen krok kulcs kulcsok kuldes kunnen l la label
  ladda laden lagg laite land landercode landervorwahl landes landesvorwahl language languages langue las
  lassen lasst last lataa later latest latviesu lauft launch lauten le lead leads leaf learn least leave
  lebensmittelsicherheit lebererkrankungen leer leeren left legal legen legt leiste leiten leitung les lesbar
  lesbare lesen let letter letters letto letzte leuchtturm level liegt lier liest lietuviu liez lighthouse
  like limba limit lingua link linked links list liste listed listen lists liver llave llaves lo
  loading location lock locked locks log logga logged logging login loginista loginrol logins logout long longer
  look looking lookup los loschen loschung losenord lost lotse lotsen low lower lt lu lub lung lunge lv machen
  made mail mails main mainly maintenance make mal maladies malformation malformations malti man manage
  managed management manager manages managing manche manchmal mandatory manga manual manuale manuelle many map
  marcadas marked markieren masz match matches matching me means meanwhile med medical medizintechnik meetings
  megerositese megerosito mehr mehrere mein meine meinem meist melden meldet melding meldung meldungen member
  members membres mensaje mention menu merken mes message messages messaggio met metabolic method methode methoden
  methods metodo meu mf mi mich microsoft miei mindestens minha minstens minute minuten minutes mis missing
  mistyped mit mitglieder mitgliedern mitt mitteilung mitteilungen mnoho mobiele mobil mobile mobilen mobiles
  mobilgerat mobilgerate mobilne mobilnummer mobiltelefonnummer mobiltelefonnummern mobiltelefonszam mochten
  models modifica modificar modify module modulo moje molti moment mon monitoring month months more mostrando mot
  mots move movement movil moviles moze mt muchos muitos multe multi multisystemic musculoskeletal muskeln muss
  mussen must my myasthenie n na naam naar nach nachname nachnamen nachricht nachrichten nachsehen nachster
  nachstes nachweis name named namen namens names napoveda naprava nasen nastepna national nationale nationalen
  nationaler native naturlicher natuurlijke navegador navigate navigation nazwa nazwisko neben nederlands need
  needed needs nehmen nennen ner net network networks netzwerk netzwerks neu neue neuer neueren neues neuesten
  neuinstallieren neun neurodevelopmental neurological neurologische neuromusculaires neuromuscular neuromuskulare
  never new newer newsletter next nicht nichts nie nierenerkrankungen nieuw nieuwe niezbedne nimmt nine niveau nl
  nmd no noch nom nomail nombre nombreux nome non none nopeasti nor normal normally northern nose not nothing
  notice notifica notification notifications notified notify notwendige nouveau nouvel nouvelle now nowy nr nuevo
  numar number numbers numele numer numeri numeric numero numeros nummer nummern nun nuova nuovo nur nutzen
  nutzerdaten nutzt nutzung nv nyckel nycklar nyelv nøgle nøgler o ob obbligatorio oben obligatoire obligatorio
  occurred och ochronie od odbywa oder odeslali odeslat of off offen offene offentliche offer officer offline
  offnen offnet ohjeet ohne ohren ok old older olet om omhoog on once one ongeldig onjuist online only onnistui op
  opcion opciones opcje open opened openen opens operation operator opis opmerking opmerkingen opslaan option
  optional optionen options opzioni or ordner org organe organisatie organisaties organisation organisationen
  organisations organizacion organizaciones organizacja organizacje organizzazione organizzazioni original ort
  osob osobowe osobowych other others otherwise otworz ou oublie our out outage ouverture ouvrir over
  overeenkomstig overview overzicht own owner oznaczone p pa paar paediatric paesi page pages pagina paises
  palavra palvelua palveluun panel panelleitung panels panic pantalla paper papierkorb par para parametre
  parametres parola part participate particularly pas paso passaggio passe passende passenden passkey passkeys
  passo passt password passwords passwort passworter passwortern passwortes patient patienten patientendaten
  patientinnen patients pays pc pending per perdu perfil perhaps permission permissions permitira person personal
  personalausweis personales personali personas persone personen personenbezogene personenbezogener personliche
  personnel personnes persons persoonsgegevens peut peuvent pfeile pflichtfeld pflichtfelder pharma phone phones
  photo physiques piattaforma pick picture pilots pin pincode pins pl place plant plataforma plataformas
  plateforme plateformes platform platforms plattform plattformen play please plik plikow plus pobierz poczatek
  podsumowanie point pointed points pokracovani policy polski pomoc poprzednia por portal portale portals
  portalseite portant portugues possible possono posta posts potrwac potwierdz potwierdzenie pour pouvez powered
  powiaz powrot pozycje pozycji połacz pppams precedent precedente preferences prendre prenom press prevalence
  previous prihlasit prihlaste prima print privacy private privaten privates pro probably procedura procedure
  proceed proceso process processing product products produkt professional professionals profil profile profilo
  progress proof propos proposal propose proteccion protected protection protokoll provide provider prufen pruft
  przed przetwarza przetwarzaniem przez pt public publish puede pueden puis puo purposes pursuant push qr qu que
  quelques quere queries questa question questions questo quick raktas rapid rapide rapido rare rasff rather reach
  reached read readable reader reads ready reasons recap recapitulatif receive recent recevrez rechazar recherche
  rechercher rechner rechte recibira recognise recommended reconnaissez record records recover recovery recuperar
  recznie redirecting reference referenznetzwerk referenznetzwerke refresh refuse refused refuser regard regards
  register registered registering registrarse registration registrieren registriert registrierung
  registrierungsvorgang registro registros reglamento reglement regolamento regulation reicht reinstalled reject
  rejected related relatif relativo relazione reload remember remind reminder remove removed removes rename renew
  repeat replace reply reponse report reported reporting reports representative republic request requested
  requests require required requis researcher reseaux resend reset resources respecta respiratory responsible rest
  restart restore restricted resultaten results resume resumen retour retry reviewed reviews revoke ricerca
  ricevera richiedere richiedi richiesta richten richtig richtige richtigen riepilogo rifiuta right rights rimuovi
  risk rnd ro role roles rolle rollen row rozporzadzeniem rp ruckgangig ruckmeldung s saas safari safety
  sagt saisir saisissez sakerhetsnyckel sakerhetsnycklar sakert salud salute salva same samenvatting sammlung
  sanco sante saugumo save saved saving says scadenza scan scannen scannez scannt scarica scegli schadel schalter
  schedule schermo schicken schimbati schlagen schließen schlussel schlussels schnell schon schreiben schreibt
  schritt schutz schutzen sclerosis screen scrivi se seade seamlessly search second seconds section secure secured
  securise securisee securitate securitatii securite security see seguranca seguridad seguro sehen sei sein seit
  seite seiten seitenanfang sekunden selbst seleccionar seleccione select selected selection selectionner
  seleziona selezionare seltene send senden sender sendet sent separated server service servicedesk services
  servicii servicios servicos servizi sesion sessao session sessione sessions set setari settings setup setzen
  several shall share short should show showing shown shows si sich sicher sichere sicheres sicherheit
  sicherheitsschlussel sichern sicurezza sicuro side sie sieht sign signature signed signing siguiente sigur
  sigurnosni sigurta sikkerhedsnøgle sikkerhedsnøgler silent similar simple since sind single sisaan sistema site
  sites sitio sito sitzung sitzungen size sk skanna skelett skin skip sl sleutel sleutels slovencina
  slovenscina slow sluiten sluzbe sluzeb smart smartphone sms snabbt so sobald sobre soeben sofort software
  solche solicitar solicitud solicitudes solid solide sollte solo some somebody something sometimes son
  sonderzeichen sonst soon sorry sort sovellus spaces spam spat spater special speciale speicher speichern
  speicherung sperre sperren sperrt sposrod sprachauswahl sprache sprachen sprak spuntando stadt stammen stand
  standard stap stappen start started startpagina startseite stata state statement states statt status statut stay
  stays steht stelle stellen stelliger step steps still stimme stoffwechselerkrankungen stop storage store stored
  storung strona stronie strony stuck studies stunden su sua subir submission submit submits submitted submitting
  subscribe success successful successfully successivo sucedido such suchbegriff suche suchen suchergebnis
  suchfeld suggestions suivant suivante sulla summary suojausavain superieur support supported supporting supports
  supprime supprimer sur sure sv svenska switch switched symbol sync syndromes system systeme systemic szamos
  szamra szczegoły szolgaltatas szukac szukaj szybko ta taal tabelle table tableau tablet tag tage tagen takaisin
  take takes tap tardar task tasks te team technisch technischer teil teilnehmen tekens telechargement telechargez
  telefon telefonnummer telefonnummern telefono telefoon telephone tell tells templates temporaire temporarily
  temporary tenders terminar terminer terms terug test text texte textove textovou than thank that the
  them thematic thematiques theme themselves then there these they thing third this those three throat through
  tick ticked tietoa tili till time timeout times tippen tissue titel title tjanster to tob todas today toegang
  toegangsaanvraag toegangsprofiel toepassing toevoegen token tokens told tonen too tool toolbar tools top tot
  total tous toute town traces tragen training traite traitee traitement transfer transplantation tratamiento
  tratara tratta trattamento treatment trennen trimiteti tris trust trusted try trying tu tumoren
  tumorrisikosyndrome tumour turva turvallisesti turvavoti tutela tutti two twoj tylko typ type u uber uberall
  ubermittelt ubermittlung ubersetzung ubersicht ublich ucet ue ujrakuldese ulos uloskirjautuminen um uma
  umgestellt un una unabhangiges unable unavailable unbekannt unblock unchanged und under understands understood
  undiagnosed undo undone une ungeklarte ungultig unikalny unios unique uniquement united unknown unless unlink
  unlock unos unread uns unserer unsicher unsubscribe unsupported unsure unten unter unterstutzt unterstutzung
  unterstutzungsanfragen unterwegs untick until unverandert up update upgraded upload upper uppercase upward
  uređaj url urogenital urogenitale urzadzen urzadzenia urzadzenie us usage usb use used user username users uses
  using usor ustawienia usually usuario usun usług ut utente utenti utilisateur utilisateurs utilise utilisees
  utiliser utilizarse utilizza utilizzate utworz uw uwaga uwagi uzyte uzytkownika v valid validadas validate
  validated validation valide validee valider validez validity valitse valj value van varnostni vascern vascular
  vele veloce verantwortliche verarbeitet verarbeitung verband verbinden verbindung verbunden verdauungstrakts
  verder verfahren verfugbar vergeben vergehen vergessen vergeten verifica verificatiemethode verification
  verified verifizierungsmethode verify verknupfen verknupft verknupfung verknupfungen verlangern verlangt
  verloren vermelding vermutlich verordening verordnung verplicht verschlusselung version verstanden versteht
  versuchen vertippt vertrauen vertrauenswurdige vertrauenswurdigen verwalten verwaltet verwaltung verweigern
  verwendet verwerking verwerkt verwijderen verzeichnis verzenden verzending veuillez via video viele vielen
  vielleicht vier view viewers vinculado vincular vincule virtual visible visit voedselveiligheid voer volgende
  volver vom von voor voordat vor vorbei vorbereitet vorgang vorheriger vorige vorlage vorname vornamen vorschlag
  vorubergehend voti votre vous vragen w wachtwoord wahlen wait waiting wallet want wants war warning warnings
  warnung warten wartet wartezeit wartung was watch way we web webgate website websites wechseln weeks weg weichen
  weil weiter weitergehen weiterleitung welche welchem welcher welcome wen weniger wenn wer werden were what
  whenever where whether which who wie wieder wiedergabetaste wiederherstellen wiederholen wiele wijzigen wiki
  willkommen window windows wir wird with within without wizard wniosek wniosku wo word worden wordt work worked
  working wort wpisz wprowadz write writes wrong wstecz wszystkie wunscht wurde wurden wybierz wyloguj wymagane
  wypełniaj wyslij wysłanie wysłaniem y ya year years yes yet yhteystiedot yksi you your yours yourself z
  zabezpeceni zahlt zahnrad zaloguj zapisz zarizeni zarzadzaj zatwierdzany zaufane zdrowia zeichen zeige zeigen
  zeigt zeile zentrum zentrums zertifikat zewnetrzny zgodnie ziffern zmien znovu zoeken zone zpravu zpravy zu
  zuerst zugang zugangsanfrage zugangsantrag zugangsprofil zugelassen zugriff zugriffsprofil zugriffsrechte
  zuletzt zum zur zuruck zurucksetzen zusammenfassung zustimmen zustimmt zustimmung zwei zweifaktor zweite zweiten
  zweiter zweites zwiazku zwischen zywnosci złoz łacznie łatwo αιτηση ακροαση ακυρωση αλφαβητου ανα αναζητηση
  ανοιγμα απαραιτητα απο αποδοχη απορρητου αριθ αρχη αρχικη ασφαλειας βημα βοηθεια γδ για γλωσσα γλωσσας γραμματα
  δεδομενα δηλωνω δηλωση δημιουργια διαβασει διευθυνση διευθυνσης εγγραφες εε εικονα εισαγαγετε εκ ελληνικα
  εμφανιση ενας εξουσιοδοτησης εξωτερικους επεξεργαζεται επιβεβαιωση επικοινωνια επιλεξτε επιλογη επιτροπη επωνυμο
  ευρωπαικη εφαρμογη εφαρμογης εχω εως η ηλεκτρονικη ηλεκτρονικης ηλεκτρονικου ιστοτοπος και κανονισμο κατανοησει
  κατω κλειδι κλειδια κλειδιου κλεισιμο κωδικο λεπτομερειες λογαριασμος λογαριασμου με μηνυματος μονο νεα ολων
  ονομα οποιουδηποτε οργανισμοι οργανισμου οτι πανω περι πολλες προσβαση προσβασης προσωπικου προφιλ σε σελιδα
  σελιδας στοιχεια συμφωνα συνδεση συνοψη συσκευη συστημα σχετικα τα τη της το τον τροφιμων των υγειας υπηρεσιες
  υποβολη χαρακτηρα χρησιμοποιει χρηστες χρηστη χωρες български ключ ключа ключове ключовете сигурност устроиство
`;

/** Words from above that are names of people too: "Till", "Schutz". What becomes of them: `lib/report/people.ts`. */
export const alsoNames = `
  al can dane della hand job nur per schutz till una van
`;

/**
 * What programmers call things: parts of ids, names, classes and paths, besides the words above. Paths and ids of
 * guides too.
 */
export const identifierParts = `
  abbr abort absolute ac accordion acct acs act action actions ad additional addresses admin advanced ajax alert
  alertdialog align alt anchor angular anonymize antd ap apn append appname apptitle article asp aspx asset async
  attach aufnehmen auth authn author authori auto autocomplete avatar backdrop background badge bar base bc bday
  begin berechtigt bereiche bi big bk blue body bold bootstrap bordered bottom br breadcrumbs browse bt btn
  bubble bulma bundle buttons calendar callout canvas cap caption careful caret carousel cart cat cc cch cck cdk
  cell center cf cfm cgi chakra checkbox child chip ck class clearfix client closed cms cog col collapse collapsed
  color column columnheader combo combobox commandlink common compact complementary component compose conf config
  connet container contentinfo context controls core count cp cpf cpt cross crt crumb crumbs css ct custom danger
  dark datatable datetime dd decimal definition demo desc describedby dev dgs dialog direction dirty disclaimer
  dismiss div divider dl dn doc document dot dots double draft drawer dropdown dt dummy ecl eidas eim element
  ellipsis embed ember end entity ep eq ernsd err eui eul ev even exit expand extended extra ey fa fab faces fade
  fail failure fallback family far fas feature feed fetch fields fieldset figcaption figure filters firstname fits
  fixed flag flat fld flex float floating flow fluid fn focus fold font foot force forms foundation fp fpfis frame
  front ft full gap gearbox gearmenu gen generic given glyph glyphicon gone gray grey grid gridcell group
  grow gt gutter hallenge handle hands hd head header heading headline helper hero hidden highlight hinzuf
  hinzugef history holder horizontal host hotp hover hs htm html hx ico icon icons idle idp idt iframe images img
  imminent imsoc index indicator inferred infix init inline inner input inputfield inputs inside instance internal
  intro javascript join js jsf jsp jumbotron kc kit kpq lab labels landing large lastname layer layout lbl legend
  length lg lgid li lib light listbox listitem ln loader local locale logo loop lr ma mailconf maillang mailto
  marker marquee mask master mat material math matiques md mdc mdl media medium menubar menuitem
  menuitemcheckbox menuitemradio meta meter mfa min mini minus mobilger modal mode model modern mpn msg msgs mth
  muted myaccount nav navbar nc news ng nickname node nonce noscript note np odd offcanvas offset ol opener
  optgroup order organization orgs origin otp ours outer outline outputlabel outside overlay package pager
  paginate pagination paginator paging pair panelgrid panik paragraph parent partial pass path pf pft ph php pill
  placeholder plain plugin pn pop popover popup position postal pr pre prefix presentation prev preview
  primary prime primefaces pristine prof progressbar prompt proxy psk pull pv pwd qc qfz qrbox query quote radio
  radiogroup range re react realms rect redirect reg region remark render req resize resource response responsive
  result return rg rl root round route router rowgroup rowheader rows rpp rule safe saisie sc script scripts
  scroll scrollbar searchbox secondary sel selector sentence sep separator sessionid sex shadow shape sheet
  sidebar signin signup slide slider slim slogan slot sm small social source sources space spacer span spinbutton
  spinner split spr sr stack static stats stepper sticky stopped street strength strip striped strong style sub
  subject subtitle suffix svelte svg tab tables tablewrapper tablist tabpanel tabs tagline tags tailwind target
  tbody td tel template term textarea textbox th thead thematische themenbereich themengebiet thumb ticket tile
  tiles timeline timer tmc toast toggle tooltip topline totp tpl tpm tr tracesnt track trail tree treegrid
  treeitem trigger true txt typography uaa ui ul unauthori unit unreachable untouched upgrade userdata usr
  variant verif verkn vertical vg vh viewport visually vite vm vml vn void vue webauthn week well while
  whoami wide widget width wiz words wrap wrapper wt xhtml xs xxlarge xz
  block cas line
`;
