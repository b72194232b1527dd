/**
 * The portals' own words, as far as they are known: what may stay readable in a cleaned copy of a page (see
 * `lib/report/clean.ts`). Whatever is not here is masked there, so a word belongs here only when it is no name of a
 * person or place in any language: "password" does, "Ben" and "Pisa" do not, however often they stand on a page.
 *
 * Sources: labels, headings and sentences of the ReCONNET guide, of EU Login's help articles and of the networks'
 * pages; the usual words of such pages in the languages of the Union. In lower case and with the accents that they have,
 * because "schon" is a word and "Schön" a name; parted by spaces; the order does not matter.
 */
export const portalWords = `
  a à aan aanmelden aanmelding aanvraag aanvragen ab abbrechen abbruch abgelaufen abgelehnt abgemeldet abgeschickt
  abgewiesen abmelden abmeldung aboard about above abrir abschließen absenden absender abspielen abteilung aby
  abzubrechen accedi accept accepte accepted accepter accepteren acces accès acceso access aċċess accesso accetta
  aċċetta accettare accord account accounts accueil aceptar acerca acknowledge acronym across actief actif activate
  activated activation active actively activo actor adăugați add added address administradores administrateurs
  administration administrative administratoren administratorów administrators adres adresse adult advisors affichage
  affiché affidabile after again aggiorna aggiungere aggiungi ago agree ähnliches aid aide aims aiuto ajoute ajouter
  ajuda ajutor akceptuj aktiv aktivieren aktiviert aktivierung aktualisiert aktuelles aktywny akzeptieren al alcuni
  alegeți alimentaire alimentare alimentaria all alle alleen allem alles allgemein allow allowing alone already als
  also alte alten alterar ältere alternative altro always am amministratori among amount an añadir analysis analytics
  and andere anderem anderen anderes ändern änderung änderungen android anfordern anfrage anfragen angabe angaben
  angeborene angebot angefordert angeforderte angehörige angekommen angekreuzt angemeldet angezeigt angezeigte anhören
  ankreuzen anlage anlegen anleitung anleitungen anmelden anmeldeseite anmeldung annehmen annule annuler annuleren
  annulla annullare anomalies anonymised anonymisierten another ansehen answer anterior antes antrag anträge antwort
  antwortet anulare anulați anulować anuluj anwendung anwendungen anwendungszugang any anything anywhere anzeige
  anzeigen aou apellidos aplicación aplicaciones aplicar aplicația aplikacja aplikację aplikacji apologise app
  apparaat apparaten appareil appareils appear appears appen apple applicant application applications applicazione
  applicazioni apply approval approve approved apps apri arbeit arbeiten archive archivo are area areas arriba arrive
  arrived arrives arrow arrows as ascolta aside ask asked asks assign assigned assistance assistant assistenza assists
  association associer at atemwege atslēga attempt attempts attivare attivo au auch audio auf aufgabe aufgaben
  aufgetreten aufheben auftrag augenerkrankungen aus ausblenden ausgeschaltet ausgestellt ausgestellten auswahl
  auswählen ausweis ausweisen auswertung auswertungen authenticate authenticated authentication authenticator
  authentifizieren authentifizierung authentifizierungsdienst authentifizierungsmethode authentisierung authorisation
  authorised authority authorization autoimmune autoimmunerkrankungen autoinflammatorische autoinflammatory automated
  automatic automatically automatisch automatische autorisatiesysteem autorisation autorisierungssystem autorización
  autorizzazione autoryzacji aux außer avail available avaimen avaimet avain avant avanti avbryt avec aver avez avoir
  away ayuda az back backup bajos banner be beantragen beantragt bearbeiten bearbeitet bearbeitung because becomes
  been beenden beendet before began begann beginnen begleiten begleitet behalf behalten beheerders behind bei beides
  beim being beiseitegelegt beispiel bekannt bekommen belongs below bem bemerkungen benachrichtigt benachrichtigung
  benachrichtigungen benötigen benutzer benutzerdaten benutzerkonto benutzername benutzerprofil beratungen
  berechtigung berechtigungen bereich bereit bereits bericht berufsbezeichnung bescherming beschreibt beschreibung
  beschrijving beside besides bestand bestätigen bestätigt bestätigung bestätigungs bestätigungscode bestehende
  betreffende better between beveiligingssleutel bevestig bevestigen bevestiging bevor bezpečnostní bezpečnostný
  bezpieczeństwa bezpiecznie bg bienvenido bienvenue bietet bild bildschirm bin bindegewebe bindestriche bindestrichen
  binnen biometric biometrics bis bitte bittet biztonsági blad bladzijde blättern bleiben bleibt bloccato blocked
  bloque bloqueado bluetooth bluterkrankungen bodies bone bord border borders borrar both bouton boven box brauche
  brauchen braucht breadcrumb bringen brings browser browsers btsf built buscar but button by być byt byť být błędny
  call called cambia cambiar came camera can cancel cancelar cancer cancers cannot captcha caractère card cards care
  carte case ċavetta ce će če cellulare centre cerca cerrar certain certainty certificate certificates čeština cette
  challenge champ champs change changed changer changes changing channel character characters charter chat chave
  chaves che check checked checking checklist checks cheie cheile cheilor chevron chiave chiavi children chiudi choice
  choisir choisissez choix choose chosen chrome cijfers circle číslo citizen citizens city clave claves clavier clé
  clear cleared clés click clinical clinicians cliniques clique cliquez close cloud cochant cochez code codes codice
  codici código cognome collaborate collaborative collega collegamento collegare comentario comentário comentarios
  comes comisión comment commentaire commentaires commenti commento comments commissie commission commissione
  communication community companion company complaint completar complete complex comprehensive compreso compris compte
  compteur computer con concernente conditions conferma confermare confiance confianza confidentialité configuración
  configure confirm confirmación confirmar confirmation confirme confirmed confirmez conformément congenital connect
  connected connecter connectez connecting connection connective connexion consent consult consulta consultations cont
  conta contact contacto contain containing contatti content continua continuar continuare continue continuer
  contraseña contrassegnate control controleren contul convalida convalidata cookie cookies coordinates coordinator
  copie copied copy copying correct correo cosmetici cosmetics could countries country counts courriel courrier covid
  cpm cpms cpms2 cpnp craniofacial crea crear create created creation credential credentials créer cs cuenta cure
  current currently cyfrowy czech d da dabei dafür dagen dagli dalej damit danach dane dank dann dans dansk danych
  darf darum das dashboard dass data database date datei dateien daten datensätze datenschutz datenschutzerklärung
  datenschutzstelle datenverkehr dati datos datum dauern dauert day days dazu dazugehört de deactivate deaktivieren
  deaktiviert dear decided decides déclaration decline deconectare déconnecter déconnexion default definições dei deja
  déjà del delete deleted dell della delle dem demande demander demands démarrer den denied deny department depends
  der derechos des dès desactiver descărcați descargue describes descripción description deshalb desktop detail
  details détails detalles dettagli deutsch device devices deze dg di diagnosis días dichiarazione dichiari dicom did
  die dienen dienst dienste diensten diensthandy dienstliche dienstrechner dies diese diesem diesen dieser dieses
  differ different differently differs digestive digit digital digitale digits dimenticata din directly directory
  direkt diritti disability disable disabled discard disconnect diseases disorders dispatcher display displayed
  dispositif dispositivi dispositivo dispositivos dispozitiv dispozitive dispozitivului distributes dit dni do doch
  dodać dodaj does domaines done données door doorzoeken dort dorthin dostęp dostępnych dostępu down download dpo drag
  drei droits drop drucken drücken ds du due duplicate durch durchsuchen duren e è each ear easiest easy ebene ebenso
  ec ecas écouter ecp écran edit een eén effacer eg égard egy ehden eid eidas eids eigene eigenes ein eindeutig
  eindeutige eine einem einen einer eines einfach einfachsten eingabe eingabefeld eingang eingeben eingerichtet
  eingestellt einige einladen einladung einloggen einmal einmaliges einmalpasswort einrichten einrichtung
  einrichtungen einstellung einstellungen eintippen eintrag einträge einträgen einverstanden einzelnen einzelnes el
  electronic electrónico électronique elektronische elektronischem elektronischen elementi elettronica elimina
  eliminar elküldtük em email empfohlen empower empty en enable enables encore encrypted endeavour endocrine englisch
  english enhed enhet enkele enkelt enough enregistrer enrol enroll enrolled enter entered entfernen entfernt
  enthalten entre entrées entries entry entschieden entschuldigung entsperren entwicklungsstörungen enviado enviar
  envío envoi envoyé envoyée envoyer epilepsien epilepsies er erase erased erasing erfolg erfolgreich erfolgreiche
  erforderlich ergänzen ergebnis ergebnisse erhalten erinnern erkennen erkennt erknet erkrankungen erlauben erlaubnis
  erlaubt erledigt ern erneut ernica erns erreichbar erreichen erreur erreurs error errore errors erscheinen erscheint
  ersetzen erst erste erstellen erstellt ersten erwachsenen erweiterung erweiterungen erythematosus es és esci
  escribir esempio español essential essentiële essentiels essenziali essere est está estado este esterni esterno
  eszköz et étape étapes été être ett etwa etwas eu eudamed euro europa europäische europäischen europäisches europe
  europea european européenne européens europejska europese eusurvey event every everything everywhere exactly example
  exchange exist existing expire expired expiry explorer export extension extensions extern external externe externes
  externo eye face fachgebieten fácil facile facilitate factor failed faktoren falls falsche falschen faq fast feche
  feedback fehlbildungen fehlbildungssyndrome fehlen fehler fehlt fenster fenstern fermer fertig fest few fi fiável
  fichier fido field file files fill filter filtered filtern filtert filtrowanie find finden fingerabdruck fingerprint
  finish finished fiók firefox first físicas fisiche fizycznych folder folgenden follow following fonction food footer
  för forgot forgotten form format formulaire fortfahren fortschritt fortsetzen fortzufahren forward found four fout
  foutmelding fr frage fragen fragt français free freien freigabe freigeben freigegeben freiwillig frequently
  freundliche from früher fügen führt function functionalities functionality funding funktion für further ga gå gaan
  gaeilge gäste gastzugang gd geändert gear geben gebeurt gebrauch gebruiker gebruikersgegevens gebruikersnaam
  gebruikt gefäßerkrankungen gefiltert gefragt geführt gefunden gehen gehört geht geistige gekennzeichnete geklappt
  gekoppeld geladen gelesen gelöscht gelten gemäß gemeinschaft genannt genannten genau genauer genehmigt generate
  generated generieren genetic genetische geöffnet geprüft gerade gerät geräte gerätename geräts gère gérer gesagt
  geschafft geschickt geschieht gesendet gesicht gesichtserkennung gespeichert gespeicherte gesperrt gestartet
  gestellt gestion gestiona gestionar gestisce gestisci gestuurd gesundheit gesundheitsberufe gesundheitsberufs get
  getrennt getting gevalideerd gewählt gewählte geweigerd gewohnt gezondheid gibt gilt giorni give gleich global gmbh
  go goes google góry gracias granted graphics groups groß großbuchstaben grüße guardar guest guide guides gültig
  guten główna habe haben had haematological hand händlerprofil handles handmatig handy handynummer handys hängt
  happens hardware harmonised has hasło hat hauses haut hauterkrankungen have hcp health healthcare heart heißen heißt
  help helpdesk helposti helps hematological hepatological here hereditary hersteller herunter herunterladen
  herzerkrankungen het heute hide hier hilfe hilfsmittel hilft hin hinein hint hints hinweis hinweise hinzu hinzufügen
  hinzugefügt hjälp hochladen höher holen home hoofdletters hormonerkrankungen hospital hospitals hour hours how hp hr
  hrvatski https hu hulp hyphens i ich ici id identidad identifiant identification identifier identifikation identità
  identität identité identities identity identyfikator idioma idiomas ids ierīce ierīcē if ignored ihn ihnen ihr ihre
  ihrem ihren ihrer ihres il im image immagine immundefekte immunodeficiency import impostazioni impressum improve
  improving in în inaccessibility inactive inbox include incoming inconvenience incorporate incorrect independent
  indienen indient indietro indiquer indirizzo individuals info information informationen informatique informazioni
  ingevoerde inhalt inherited iniciada iniciar inicio início initial initialise initialisieren iniziale inizio
  inloggen inserisci insert install installation installed installer installieren installiert inställningar instead
  institution institutions instructions intellectual interaction interest international internet into introduction
  invalid invalido invia inviata invio invitation invite inzwischen irasff įrenginys is issued issuing ist istruzioni
  it italiano item items its itself ja já jahr jako janelas jede jeden jeder jederzeit jedno jemand jest jeszcze jetzt
  język job joint jours jsme już kam kamera kan kann kapcsolat kapott karte kästchens keep kein keine keinem keinen
  kennen kennt kennung kennzahlen kept key keyboard keys kidney kieli kies kiezen kilka kind kindern kingdom kirjaudu
  kirjautunut kiválasztása klappt kleinbuchstaben klíč klíče klick klicken klíčů klinik klinische ključ ključa
  ključevi kľúč kľúče kľúčov klucz klucza kluczami klucze kluczy knochenerkrankungen know knows kod kód kodem kódem
  koden kódot komentarz komisja komme kommen kommentar kommentare kommission kommt komplexe komunikat konfigurieren
  können kontakt konten konto kontodaten kontos kontynuować kontynuuj kopieren kopiert koppelen koppeling korzysta
  kosmetik következő kpis krankenhaus krankenhäuser krankenhauses krebserkrankungen kreuzen krok kulcs kulcsok küldés
  kunnen l la label ladda laden lägg laite land landercode ländervorwahl landes landesvorwahl language languages
  langue las lassen lässt last lataa later latest latviešu läuft launch lauten le lead leads leaf learn least leave
  lebensmittelsicherheit lebererkrankungen leer leeren left legal legen legt leiste leiten leitung les lesbar lesbare
  lesen let letter letters letto letzte leuchtturm level liegt lier liest lietuvių liez lighthouse like limba limit
  lingua língua link linked links list liste listed listen lists liver llave llaves lo loading location lock locked
  locks log logga logged logging login loginista loginról logins logout long longer look looking lookup los löschen
  löschung lösenord lost lotse lotsen low lower lt lu lub lung lunge lv machen made mail mails main mainly maintenance
  make mal maladies malformation malformations malti man manage managed management manager manages managing manche
  manchmal mandatory många manual manuale manuelle many map marcadas marked markieren masz match matches matching me
  means meanwhile med medical medizintechnik meetings megerősítése megerősítő mehr mehrere mein meine meinem meist
  melden meldet melding meldung meldungen member members membres mensaje mention menu menú merken mes mēs message
  messages messaggio met metabolic method méthod methode méthode methoden methods metodo método meu mf mi mich
  microsoft miei mindestens minha minstens minute minuten minutes mis missing mistyped mit mitglieder mitgliedern mitt
  mitteilung mitteilungen mnoho mobiele mobil mobile mobilen mobiles mobilgerät mobilgeräte mobilne mobilné
  mobilnummer mobiltelefonnummer mobiltelefonnummern mobiltelefonszám möchten models modifica modificar modify module
  modulo moje molti moment mon monitoring month months more mostrando mot mots move movement móvil móviles może môže
  mt muchos muitos multe multi multisystemic musculoskeletal muskeln muss müssen must my myasthénie n na ná naam naar
  nach nachname nachnamen nachricht nachrichten nachsehen nächster nächstes nachweis name named namen namens names
  nápověda naprava nasen następna national nationale nationalen nationaler native natürlicher natuurlijke navegador
  navigate navigation nazwa nazwisko neben nederlands need needed needs nehmen nennen ner net network networks
  netzwerk netzwerks neu neue neuer neueren neues neuesten neuinstallieren neun neurodevelopmental neurological
  neurologische neuromusculaires neuromuscular neuromuskuläre never new newer newsletter next nicht nichts nie
  nierenerkrankungen nieuw nieuwe niezbędne nimmt nine niveau nl nmd no noch nom nomail nombre nombreux nome non none
  nopeasti nor normal normally northern nose not nothing notice notifica notification notifications notified notify
  notwendige nouveau nouvel nouvelle now nowy nr nuevo număr number numbers numele numer numeri numeric numero numéro
  número numéros números nummer nummern nun nuova nuovo nur nutzen nutzerdaten nutzt nutzung nv nyckel nycklar nyelv
  nøgle nøgler o º ob obbligatorio oben obligatoire obligatorio occurred och ochronie od odbywa oder odeslali odeslat
  of off offen offene öffentliche offer officer offline öffnen öffnet ohjeet ohne ohren ok old older olet om omhoog on
  ön once one ongeldig onjuist online only onnistui op opción opciones opcje open opened openen opens opération
  operator opis opmerking opmerkingen opslaan option optional optionen options opzioni or ordner org organe
  organisatie organisaties organisation organisationen organisations organización organizaciones organizacja
  organizacje organizację organizzazione organizzazioni original ort osób osobowe osobowych other others otherwise
  otwórz ou oublié our out outage ouverture ouvrir over overeenkomstig overview overzicht own owner oznaczone p på
  paar paediatric paesi page pages pagina página países palavra palvelua palveluun panel panelleitung panels panic
  pánic pânic pantalla paper papierkorb par para paramètre paramètres parola parolă part participate particularly pas
  paso passaggio passe passende passenden passkey passkeys passo passt password passwords passwort passwörter
  passwörtern passwortes patient patienten patientendaten patientinnen patients pays pc pending per perdu perfil
  perhaps permission permissions permitirá person personal personalausweis personales personali personas persone
  personen personenbezogene personenbezogener persönliche personnel personnes persons persoonsgegevens peut peuvent
  pfeile pflichtfeld pflichtfelder pharma phone phones photo physiques piattaforma pick picture pilots pin pincode
  pins pl place plant plataforma plataformas plateforme plateformes platform platforms plattform plattformen play
  please plik plików plus pobierz początek podsumowanie point pointed points pokračování policy polski pomoc pomoć
  pomoč poprzednia por portal portale portals portalseite portant português possible possono posta pošta posts potrwać
  potwierdź potwierdzenie pour pouvez powered powiąż powrót pozycje pozycji połącz pppams précédent precedente
  preferences prendre prenom prénom press prevalence previous prihlásiť přihlásit prihláste přihlaste prima print
  privacy private privaten privates pro probably procedura procedure proceed proceso process processing product
  products produkt professional professionals profil profile profilo progress proof propos proposal propose protección
  protected protection protokoll provide provider prüfen prüft przed przetwarza przetwarzaniem przez pt public publish
  puede pueden puis può purposes pursuant push qr qu que quelques quere queries questa question questions questo quick
  raktas rapid rapide rápido rare rasff rather reach reached read readable reader reads ready reasons recap
  récapitulatif receive recent recevrez rechazar recherche rechercher rechner rechte recibirá recognise recommended
  reconnaissez record records recover recovery recuperar ręcznie redirecting reference référence referenznetzwerk
  referenznetzwerke refresh refuse refused refuser regard regards register registered registering registrarse
  registration registrieren registriert registrierung registrierungsvorgang registro registros reglamento règlement
  regolamento regulation reicht reinstalled reject rejected related relatif relativo relazione reload remember remind
  reminder remove removed removes rename renew repeat replace reply réponse report reported reporting reports
  representative republic request requested requests require required requis researcher réseaux resend reset resources
  respecta respiratory responsible rest restart restore restricted resultaten results résumé resumen retour retry
  reviewed reviews revoke ricerca riceverà richiedere richiedi richiesta richten richtig richtige richtigen riepilogo
  rifiuta right rights rimuovi risk rnd ro role roles rolle rollen row rozporządzeniem rp rückgängig rückmeldung s
  saas safari safety sagt saisir saisissez säkerhetsnyckel säkerhetsnycklar säkert salud salute salva same
  samenvatting sammlung sanco sante santé saugumo save saved saving says scadenza scan scannen scannez scannt scarica
  scegli schädel schalter schedule schermo schicken schimbați schlagen schließen schlüssel schlüssels schnell schon
  schreiben schreibt schritt schutz schutzen sclerosis screen scrivi se sé seade seamlessly search second seconds
  section secure secured sécurisé sécurisée securitate securitatii sécurité security see segurança seguridad seguro
  sehen sei sein seit seite seiten seitenanfang sekunden selbst seleccionar seleccione select selected selection
  sélectionner seleziona selezionare seltene send senden sender sendet sent separated server service servicedesk
  services servicii servicios serviços servizi sesión sessão session sessione sessions set setări settings setup
  setzen several shall share short should show showing shown shows si și sich sicher sichere sicheres sicherheit
  sicherheitsschlüssel sichern sicurezza sicuro side sie się sieht sign signature signed signing siguiente sigur
  sigurnosni sigurtà sikkerhedsnøgle sikkerhedsnøgler silent similar simple since sind single sisään sistema site
  sites sitio sítio sito sitzung sitzungen size sk skanna skelett skin skip sl sleutel sleutels slovenčina slovenščina
  slow sluiten službě služeb smart smartphone sms snabbt so sobald sobre soeben sofort software solche solicitar
  solicitud solicitudes solid solide sollte solo some somebody something sometimes son sonderzeichen sonst soon sorry
  sort sovellus spaces spam spät späť später special speciale speicher speichern speicherung sperre sperren sperrt
  spośród sprachauswahl sprache sprachen språk spuntando stadt stammen stand standard stap stappen start started
  startpagina startseite stata state statement states statt status statut stay stays steht stelle stellen stelliger
  step steps still stimme stoffwechselerkrankungen stop storage store stored störung strona stronie strony stuck
  studies stunden su sua subir submission submit submits submitted submitting subscribe success suċċess successful
  successfully successivo sucedido such suchbegriff suche suchen suchergebnis suchfeld suggestions suivant suivante
  sulla summary suojausavain supérieur support supported supporting supports supprimé supprimer sur sûr sure sv
  svenska switch switched symbol sync syndromes system système systemic számos számra szczegóły szolgáltatás szukac
  szukaj szybko ta tá taal tabelle table tableau tablet tag tage tagen takaisin take takes tap tardar task tasks te
  team technisch technischer teil teilnehmen tekens telechargement téléchargez telefon telefón telefonnummer
  telefonnummern telefono teléfono telefoon telephone téléphone tell tells templates temporaire temporarily temporary
  tenders terminar terminer terms terug test text texte textové textovou than thank that the them thematic thématiques
  theme themselves then there these they thing third this those three throat through tick ticked tietoa tili till time
  timeout times tippen tissue titel title tjänster to tob todas today toegang toegangsaanvraag toegangsprofiel
  toepassing toevoegen token tokens told tonen too tool toolbar tools top tot total tous toute town traces tragen
  training traite traitée traitement transfer transplantation tratamiento tratará tratta trattamento treatment trennen
  trimiteți tris trust trusted try trying tu tú tumoren tumorrisikosyndrome tumour turva turvallisesti turvavoti
  tutela tutti two twój tylko typ type u über überall übermittelt übermittlung ubersetzung übersicht üblich účet ue
  újraküldése ulos uloskirjautuminen um uma umgestellt un una unabhängiges unable unavailable unbekannt unblock
  unchanged und under understands understood undiagnosed undo undone une ungeklärte ungültig unikalny uniós unique
  uniquement united unknown unless unlink unlock unos unread uns unserer unsicher unsubscribe unsupported unsure unten
  unter unterstützt unterstützung unterstützungsanfragen unterwegs untick until unverändert up update upgraded upload
  upper uppercase upward uređaj url urogenital urogenitale urzadzen urządzenia urządzenie us usage usb use used user
  username users uses using ușor ustawienia usually usuario usuń usług ut utente utenti utilisateur utilisateurs
  utilise utilisées utiliser utilizarse utilizza utilizzate utwórz uw uwaga uwagi użyte użytkownika v valid validadas
  validate validated validation valide validée valider validez validity valitse välj value van varnostni vascern
  vascular vele veloce verantwortliche verarbeitet verarbeitung verband verbinden verbindung verbunden
  verdauungstrakts verder verfahren verfügbar vergeben vergehen vergessen vergeten verifica verificatiemethode
  verification vérification verified verifizierungsmethode verify verknüpfen verknüpft verknüpfung verknupfungen
  verlangern verlangt verloren vermelding vermutlich verordening verordnung verplicht verschlusselung version
  verstanden versteht versuchen vertippt vertrauen vertrauenswürdige vertrauenswürdigen verwalten verwaltet verwaltung
  verweigern verwendet verwerking verwerkt verwijderen verzeichnis verzenden verzending veuillez via video viele
  vielen vielleicht vier view viewers vinculado vincular vincule virtual visible visit voedselveiligheid voer volgende
  volver vom von voor voordat vor vorbei vorbereitet vorgang vorheriger vorige vorlage vorname vornamen vorschlag
  vorubergehend võti votre vous vragen w wachtwoord wählen wait waiting wallet want wants war warning warnings warnung
  warten wartet wartezeit wartung was watch way we web webgate website websites wechseln weeks weg weichen weil weiter
  weitergehen weiterleitung welche welchem welcher welcome wen weniger wenn wer werden were what whenever where
  whether which who wie wieder wiedergabetaste wiederherstellen wiederholen wiele wijzigen wiki willkommen window
  windows wir wird with within without wizard wniosek wniosku wo word worden wordt work worked working wort wpisz
  wprowadź write writes wrong wstecz wszystkie wünscht wurde wurden wybierz wyloguj wymagane wypełniaj wyślij wysłanie
  wysłaniem y ya year years yes yet yhteystiedot yksi you your yours yourself z zabezpeceni zählt zahnrad zaloguj
  zapisz zařízení zarządzaj zatwierdzany zaufane zdrowia zeichen zeige zeigen zeigt zeile zentrum zentrums zertifikat
  zewnętrzny zgodnie ziffern zmień znovu zoeken zone zprávu zprávy zu zuerst zugang zugangsanfrage zugangsantrag
  zugangsprofil zugelassen zugriff zugriffsprofil zugriffsrechte zuletzt zum zur zurück zurücksetzen zusammenfassung
  zustimmen zustimmt zustimmung zwei zweifaktor zweite zweiten zweiter zweites związku zwischen żywności złóż łącznie
  łatwo αίτησή αίτηση ακρόαση ακύρωση αλφαβήτου ανά αναζήτηση άνοιγμα απαραίτητα από αποδοχή απορρήτου αριθ αρχή
  αρχική ασφάλειας ασφαλείας βήμα βοήθεια γδ για γλώσσα γλώσσας γράμματα δεδομένα δηλώνω δήλωση δημιουργία διαβάσει
  διεύθυνση διεύθυνσης εγγραφές εε εικόνα εισαγάγετε εκ ελληνικά εμφάνιση ένας εξουσιοδότησης εξωτερικούς
  επεξεργάζεται επιβεβαίωση επικοινωνία επιλέξτε επιλογή επιτροπή επώνυμο ευρωπαϊκή εφαρμογή εφαρμογής έχω έως η
  ηλεκτρονική ηλεκτρονικής ηλεκτρονικού ιστότοπος και κανονισμό κατανοήσει κάτω κλειδι κλειδια κλειδιου κλείσιμο
  κωδικό λεπτομέρειες λογαριασμός λογαριασμού με μηνύματος μόνο νέα όλων όνομα οποιουδήποτε οργανισμοί οργανισμού ότι
  πάνω περί πολλές πρόσβαση πρόσβασής πρόσβασης προσωπικού προφίλ σε σελίδα σελίδας στοιχεία σύμφωνα σύνδεση σύνοψη
  συσκευή σύστημα σχετικά τα τη της το τον τροφίμων των υγείας υπηρεσίες υποβολή χαρακτήρα χρησιμοποιεί χρήστες χρήστη
  χώρες български ключ ключа ключове ключовете сигурност устройство
`;

/** Words from above that are names of people too: "Till", "Schutz". What becomes of them: `lib/report/people.ts`. */
export const alsoNames = `
  al can dane della hand job nur per schutz till una van
`;

/**
 * Words from above that are names of some people: of 71,000 given names and surnames in two public lists (faker, all
 * languages; cspell's names; 2026-11), these are words of portals as well. Alone they are masked, and so are names that
 * consist of them.
 */
export const maybeNames = `
  à a aby aċċetta accetta aide all alleen alles alone among an antes apple au auch avant back banner be been below
  bone border borders both bouton box call camera card care carte case certain champ channel charter chave chaves che
  check choice citizen clear close cloud comes cont counts crea crear créer cure current czech d da dagen dann das
  dass day days de dear deja déjà del dell delle den der deutsch di días dies din do done dort down du due duren e è
  eid el em en english er está every eye factor falls fast fehler fenster fertig fest few field file files first för
  forward fout free gear gère gleich go groß guest handy has haut heart hier hin holen how hu i im in în italiano jahr
  kam kan kann keep key keys kidney kies kind klick kontos la laden land landes lassen last le leaf learn les level
  like link list lo lock locks long look los low lower lu lung machen main malti man många manual many means mehr menú
  menu mi mon more my n na ná neu new next nie nine no northern numbers º o oder officer old om ön on ort ou over paar
  page pages par para person persons pick pin place plant points portal pour press prima pro qu que quick rather reach
  read reader ready reasons record records risk ro roles rolle row s salva santé sante schnell schon screen see sein
  sender share short show shown shows și si sicuro sites smart so solo son soon speciale speicher standard states stay
  still stuck su sua such summary sur sûr ta tá te tell test than that the then to top town tú tu über um uma un
  unique via viele von wählen wait warning way we weeks weil welcher wen weniger wieder word worden work y you
`;

/**
 * What programmers call things: parts of ids, names, classes and paths, besides the words above. Paths and ids of
 * guides too.
 */
export const identifierParts = `
  page pages first last next back search pin code pincode key keys link links list app guest account profile role
  roles number screen field fields file files load lock locks test press show item way new all level session record
  register record records select text
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

/** How a page greets, in front of a name, as far as the greeting is no name itself ("Benvenuti" is one). */
export const greetings = `
  bienvenue bienvenido vitajte vitejte vítejte velkommen välkommen welcome welkom willkommen witamy dobrodošli καλωσορίσατε
`;

/** What a field for remarks is called, without accents: what a page repeats of it was written by somebody. */
export const remarks = `
  anmerkung anmerkungen begrundung bemerkung bemerkungen coment comentariu comentario comentarios comentarii comment
  commentaire commentaires commenti commento comments eesmark grund indoklas justification justificacion justificativa
  justificativo justyfikacja kommentaar kommentar kommentare kommentarer kommentarji kommentti komentar komentari
  komentars komentarz komentaras komentare komentarze megjegyzes motif motivation
  motivacion motivazione motivo motywacja obrazlozenje observaciones observatii opmerking
  opmerkingen oduvodnenie oduvodneni perustelu pastaba pastabos piezime piezimes poznamka poznamky pripomba pripombe
  reason reasons remark remarks remarque remarques toelichting uwagi uzasadnienie αιτιολογηση παρατηρησεις σχολια σχολιο
  забележка коментар коментари мотив основание причина
`;
