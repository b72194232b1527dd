/**
 * The portals' own words, as far as they are known: what stay readable in a cleaned copy of a page (see
 * `lib/clean`). Whatever is not here is masked there, so a word belongs here only when it is no name of a
 * person or place in any language: "password" does, "Ben" and "Pisa" do not, however often they stand on a page.
 *
 * Sources: labels, headings and sentences of the ReCONNET guide, of EU Login's help articles and of the networks'
 * pages; the usual words of such pages in the languages of the Union. In lower case and with the accents that they
 * have, because "schon" is a word and "Schön" a name; parted by spaces; the order does not matter.
 */
export const portalWords = `
  μήνυμα σταλεί ταχυδρομείου στη εγγραφή σύνδεσμο ορίσετε φόρμα σφάλματα διορθώστε υποβάλετε δύο διευθύνσεις
  ταυτίζονται υποχρεωτικό πεδίο τετραγωνίδιο βεβαιώνετε διαβάσατε περιέχει ακολουθήστε ευχαριστούμε mailek οι
  allowed caps mixgħul podane identyczne wpisany muszą takie
  pomocí uživatel tvaru třikrát zadán chybně proto neplatí vraťte začněte provjera tekstnom porukom tekstne poruke
  unesite koji devet znakova odvojenih crticama poruka obično stigne operater mogao predati tome obavijestiti ovom
  mjestu naplatiti primanje inozemstvu jednostavno brzo sigurno preuzmite planirano održavanje srednjoeuropsko
  vrijeme neće biti dostupan typed compared démonstration utilisez lors adresses partagées plusieurs admises
  cinquante heure faisons pause produit surtout hôpitaux prévue leveret også numre begynder gør opmærksom skriv
  landekoden nummeret beskeder nemt planlagt tilgængelig kl terminou sessões abertas noutras aplicações encerradas
  automaticamente sobretudo estiver computador partilhado beachten überprüfungsmethode vitajte platnosť uplynula
  začať odznova začiatok metódu mobilná údajov pesquisar nível mostrar acessos convidado dependem coordenador duração
  limitada klinični osnutek potekel oddati začnite prošnjo wymaga dodatkowo zgody koordynatora sieci uwagach wolno
  podawać pacjentów benvenuta chiedere ciascuna distinta lun
  är enkel fyra likadana siffror följd skydd av vi skickat ny tidigare skickas sedan vidare automatiskt visas igen въведеният правилен всеки важи кратко време който показва момента отворете си насочете камерата изображението тук осемцифрения еднократна кодът телефонът да връзка интернет én bekræftelse sendt kode brug seneste tidligere koder virker længere fra tegn adskilt af bindestreger palju tekstisõnumiga sisestatud õige jäänud kaks katset saatsime teie mobiiltelefonile saadud üheksa märki sidekriipsudega logi numeru który nieprawidłowy próby dħul ġdida għażilt hija dgħajfa wisq jogħġbok waħda ikkonferma irid ikollha mill inqas karattri jkun fiha ittri kbar żgħar numri speċjali vælg midlertidigt spærret mislykkede loginforsøg prøv minutter nulstille så længe kontoen glemt bekræftelsesmetode mobilappen betroet adgangsnøgle più degli luglio autenticarsi ricevuto utilizzi scelga inicie introduzida correta ainda tentar três vezes disso ficará bloqueada minutos escolha verificação poder consultar buzón ahora mismo utilice marcar casilla declara leído comprendido klopt iets twee mailadressen zijn gelijk gebruikers voornaam wij sturen gedeelde mailboxen aanvaard leesbaar vraag afbeelding beluister ik heb gelezen begrepen mobiilseadme lisamine üks muuda salasõna minu välja aegus oleme teile loonud uue avage mobiilseadmes skannige sellega allolev seejärel seadmes neljakohaline ez webhely üzenet bezárása sikeresen megváltoztatta régi már érvényes jelentkezzen újjal folytatáshoz meg címét vagy egyedi azonosítóját tovább még fiókja ismertetése prisijungimas prie naršyklės versija pasenusi kurios funkcijos neveikti todėl rekomenduojame naršyklę atnaujinti nebepalaikoma viena kalba norėdami prisijunkite įveskite pašto adresą arba unikalų identifikatorių toliau neturite paskyros sukurkite ją apie naudotojas prisijungti kitu slaptažodis administratoriai išjungė rankiniu būdu negalima pagalbos tarnybą kontaktai pamiršote tapatybės būdą patikima platforma onthoud goed drie onjuiste mee vient généré valable générer era scaduto abbiamo generato uno scansiona qui compare sul contrast replaced former works restored moj mnogo usluga postavke mojeg računa upravljanje trenutačno dostupna pokušajte ponovno poslije sigurnosnim ključevima pouzdanim platformama ovima brojevima mobilnog telefona sve uređaje osobnih vaše poteklo čez prijavi spremenite meniju izteku gesla več mogoča novega način preverjanja pozabili fő információkért kattintson ide sok formátuma megfelelő ellenőrizze beírt címet vel szolgáltatásról som skickade numret bekräftat kopplat integritetsmeddelande registrering avslutats eftersom kontot aktiverades tid uppgifterna borttagna fortfarande vill får registrera dig nytt det nya altes weiteres felhasználóként bejelentkezve ezért használhat olyan hitelesítési módot amelyet felhasználó számára rögzítettek ki kezdje abban fiókban amelyhez telefonja tartozik válassza ellenőrzés módját išorės naudotojams vardas paštas paštą laiškų perskaičiau supratau pareiškimą iš įstaigos tinklo šiandien sukurta paskyrų kiek leidžiama parą naują galėsite rytoj viens pieteikšanās privātuma aizsardzību tehnisku problēmu dēļ sistēmā nedarbojas strādājam novērstu mēģiniet vēlāk trwają prace konserwacyjne ponownie możliwe dzisiaj godz niepowtarzalny systemie geplante endet while confirms defines informed gestione ottenere utilizzare voce corrispondente amministrazione qualità locale gestire gli
  на изпратен код от девет знака разделени тирета текстовото съобщение грешен имате право още два съобщението за
  vahvistettu vielä vähintään merkkiä isoja pieniä kirjaimia numeroita erikoismerkkejä uusi salasanaa vaihtaa
  useammin kuin kerran vuorokaudessa seul contenir communiquez personne trop court caractères minimum mobilni uređaji
  brojne lozinke mojim mobilnim uređajima ste izgubili ili više upotrebljavate uklonite popisa probni javljao godinu
  brisanjem uređaja briše tagħmir mobbli prova kodiċijiet għadhomx jintużaw konfigurazzjonijiet oħra mhumiex
  affettwati żid instellen vertrouwde platformen tweede heeft gevolgen instellingen ook sommige toepassingen
  sammelpostfächer immer weitergegeben beiden adressen stimmen überein να σας λογαριασμό νέων λογαριασμών είναι πλέον
  δυνατή manutenção possível amanhã novembro serviço ativação parado dessa tratado dígitos paslaugų apsaugos
  mobilioji programėlė ir kodas jūsų mobilųjį įrenginį išsiuntėme pranešimą telefone atverkite programėlę
  patvirtinkite prisijungimą įvesdami savo keturių skaitmenų kodą laukiame patvirtinus šis langas atsinaujins savaime
  skenirajte kodo polje enkratno prikaže telefonu bilo pravilno novo poskusite še enkrat daudz pakalpojumu parole
  jauno drīkst tikai vienu reizi stundās jūs šodien jau esat izdarījis tāpēc jaunu patlaban saglabāt nevar ierīces uz
  daudzi pakalpojumi manas mobilās pievienot kā pašlaik pievienota neviena ierakstu mobilo ierīci nomaināt tālruni
  vispirms dzēsiet veco saraksta vienkārši hinterlegt panik verlust adatai jelenleg csak megtekinthetők módosítani
  várhatóan holnap reggel órától újra kulcsaim megbízható platformjaim azonosítókulcsaim azonosítóim társítva szám
  gyors biztonságos töltse teenuseid väline kinnitusviis jatkaaksesi sähköpostiosoitteesi yksilöllinen tunnuksesi
  tiliä luo tilien luominen tilapäisesti poissa käytöstä klo asti olemassa oleville tileille kirjautua tavalliseen
  tapaan
  é válido moyen accepté
  собствено фамилно имейл имейла имейлите zarejestrowanych numerów znów dodawać numery telefonów komórkowych
  numerami cheana féin leis seoladh
  toujours débloqué odblokowane underhållet inleds lördagen pågår
  izrakstījies izrakstīšanās удостоверяване чрез мобилно мобилното известие вашето потвърдите отворено беше
  изпратено друг метод проверка пин ес eingegebene korrekt réussie fenêtre
  causa troppi riusciti tra blocco possibile reimpostare
  επαλήθευση μπορέσαμε στείλουμε λήγει εννέα παύλες
  този уебсайт използва научете повече влезте продължите пет неуспешни опита профилът заключен влизането бъде
  възможно отново въведете своя електронен адрес или уникален идентификатор съобщавайте други лица европейската
  поиска нито телефона електронната поща можете влезете профила вижте страницата лесно бързо сигурно изтеглете
  приложението abyste mohli pokračovat zadali jste pětkrát nesprávné minut zablokován metodu ověření mobilní
  dobu zablokování nelze obnovit své nikdy nikomu nesdělujte snadno rychle bezpečně stáhněte dette mere ind
  vedligeholdelse øjeblikket oprettelse nye konti mulig tidsrum mailsprog ved sætte kryds her bekræfter har forstået
  erklæringen databeskyttelse eksterne brugere oprettes hurtigt sikkert hent erklæring logige sisse hooldustööd
  lõppenud kättesaadav sisestage oma posti aadress või kordumatu tunnus viis korda parooli sisestamisel lukustatakse
  minutiks ärge avaldage kellelegi lihtne kiire turvaline laadige abi lisateave στο νέος κωδικός αποθηκεύτηκε
  πατήσατε κλείσετε νέου τουλάχιστον χαρακτήρες κεφαλαία πεζά αριθμούς ειδικούς χρησιμοποιήσετε ξανά παλαιό εύκολα
  κατεβάστε την ιδιωτικότητας five príomhábhar gréasáin seo amháin leor seirbhísí gheall obair chothabhála faoi
  láthair triail eile níos déanaí tabhair phasfhocal aon riamh éis cúig iarracht mhíchearta cuirfear ghlas
  feadh nóiméad éasca tapa slán íoslódáil aip piesakieties turpinātu piecas reizes ievadījāt nepareizu konts bloķēts
  minūtēm ievadiet savu pasta vai unikālo identifikatoru tālāk kontu nevienam neizpaudiet kas izmantoti divus gadus
  tiek dzēsti viegli ātri droši lejupielādējiet šajā vietnē izmantotas uzzināt vairāk għall ewlieni wieħed ħafna
  servizzi illoggja biex jiġi msakkar għal minuta wara ħames tentattivi ħżiena elettroniku tiegħek qatt tagħti lil
  ħaddieħor jintużawx sentejn jitħassru sit juża tgħallem aktar faċli mgħaġġel niżżel onderhoud vrijdag uur
  beschikbaar mogelijk geef iemand vijf foute pogingen geblokkeerd gemakkelijk snel veilig dowiedz więcej
  logowanie pozostało prób wykorzystaniu wszystkich blokowane metodę weryfikacji mobilna pamiętasz hasła podawaj
  swojego zablokowane zresetować externý zmeniť môj môjho účtu odvolania prístupné čítanie spôsoby
  overenia nemožno meniť nastavenia spravovať zariadenia bezpečnostné dôveryhodné platformy odstrániť všetky roku
  podporovaná neoznamujte svoje jednoducho rýchlo bezpečne stiahnite odber noviniek svoju mailovú adresu ďalej
  piatich chybách zablokuje minút kirjautuminen vahvista sovelluksessa puhelimeesi lähetetty ilmoitus pyyntö koodisi
  tila peruutettu ilmoitusta näy itse voimassa viisi minuuttia kirjautumiseen tämä sivusto käyttää evästeitä 
  lisää helppo nopea turvallinen enheten redan kopplad behöver göra mer här enhetens fyrsiffriga pinkod bekräfta
  pinkoden skicka återanvända gammal webbplatsen använder läs sunteți autentificat nevoie nou familie adresă
  mailurilor bifând această căsuță citit înțeles declarația conturile neutilizate timp șterg comunicați altei
  persoane folosește reihenfolge eingangs widerspruch einlegen geplanter verfügung dostop podatki nov oddano čaka
  potrditev vsak zahtevek potrdijo skrbniki postopek ročni traja nekaj odločitvi boste obveščeni pošti zahtevki
  obravnavajo vrstnem redu prispetja vaš zavrnjen pritožite dneh soboto decembra uro zaradi načrtovanega vzdrževanja
  voljo osebni cranio epicare eurobloodnet reconnet eurogen paedcan regelt ospedale diciembre programado 
  funciona validada haya tomado decisión tramitan orden llegada deniega recurrir plazo marzo recuperado retraso
  tramitación tratan достъп данни личните добре дошли определя кой кое има декември системата достъпна поради планова
  поддръжка как работи всяка потвърждава администраторите това става ръчно отнеме няколко дни получите електронно
  писмо взето решение заявките разглеждат реда постъпването отхвърлена заявителят получава мотивите подаде възражение
  срок
  vă
  uri închideți mesaj numeroase creați conectați pentru ați uitat metoda verificare mobilă cod despre zapri sporočilo
  račun številne storitve nadaljevanje prijavite ure vnesite elektronski naslov edinstveni identifikator osebnih
  autorizace osobní souladu nařízením těchto stránkách spravujete svůj aplikacím generálního ředitelství wertet
  anonymisierte abc
  danes novembra začasno onemogočena inloggningstjänsten tillfälligt avstängd tekniskt fel beklagar самостоятелната
  регистрация нови потребители преустановена tseirbhís logála fáil inniu kontijiet jistgħux jidħlu minn dumneavoastră
  fost blocat munkamenete perce lejárt disattivato novembre formular bedienstete bestimmt vytváranie nových kont
  externých používateľov dočasne zakázané länken mejl längre användas atteint maximal autorisés conseguimos
  geschlossen cinque errati
  podrán presentarse octubre sloučení obou účtů druhého přihlašovací údaje použita jiného požádáno zatím berechtigte
  fünf tentativi viene přístup ostatních
  успешно влизане вече сте влезли erklärung generaldirektion regel innerhalb anschließend sábado noviembre horas
  estará trabajos mantenimiento entonces utilizarlo normalidad desde aquí
  önnek folyamatban lévő kérelme itt igényelhet alkalmazásokhoz hozzáférést durchgeführt samstag dezember uhr nesate
  pateikę vieno prašymo sveiki atvykę čia prašote kitų programų begärt ännu fattat något beslut administratören
  złożony czeka administratora
  sundhed fødevaresikkerhed tilgængelighed juridisk forordning meddelelse ofte brugervejledning stillede
  personoplysninger autorisationssystem toppen gennemse indsend hovedindholdet sprog adgangskode fortsætte nødvendige
  anmodninger anmodning bemærkninger tilføj skift læs mobilenhed websted pinkode kontrast ekstern tillämpning ansök
  personuppgifter behörighetssystem förordning enligt användarhandbok vanliga behandlar tillgänglighet rättsligt
  meddelande nödvändiga godkänn behörighetsprofil inskick dataskyddsmeddelande nästa huvudinnehållet namn ansökningar
  ändra behandlas enlighet läge postadress identifierare unika organisationer föregående europeia saúde comissão
  alimentos frequentes acessibilidade perguntas pessoais advertência trata jurídica termos regulamento essenciais
  aceitar escolher recapitulação seguinte saber utiliza apoio procurar registos komissio pääosasto asetuksen euroopan
  terveyden mukaisesti käsittelee elintarviketurvallisuuden saavutettavuus kysyttyä oikeudellinen käyttöopas
  henkilötietoja huomautus alkuun sivun käyttöoikeusjärjestelmä käyttöoikeushakemus käyttöoikeusprofiili suomi
  lähettäminen hyväksy välttämättömät nimi siirry pääsisältöön hakemukset hyväksyn kommentit sivulla lisätiedot riviä
  ylös kirjautumalla jatka toiduohutuse komisjon euroopa peadirektoraat tervise korduma kippuvad küsimused õigusteave
  juurdepääsetavus määrusega töötleb kasutusjuhend kooskõlas isikuandmeid samm loobu küpsised nõustu algusesse
  küpsistega lehe vajalike kasutajaprofiil süsteem volituste asutus sisselogimine logini isikuandmete edasi põhisisu
  juurde liigu kaitse põhimõtted rakendusele autoriseerimissüsteem privaatsusteade loginist taotlused nimetus esita
  märkused kasutab veebisait loe küpsiseid lähemalt kood jätkamiseks töödeldakse vastavalt määrusele mededeling
  veelgestelde handleiding juridische volgens toegankelijkheid hoofdinhoud informatie rijen nederland ondersteuning
  identificatiecode mailadres skladu uredbo varnost zdravje evropska uporabnike pogosta vprašanja pravno obvestilo
  dostopnost priročnik obdeluje podatke pooblastila izbira piškotke pregled dostopnega ustanove obdelujejo nujne vrh
  sprejmi jezik naziv glavno vsebino stran išči zapisov odpri oddaj opombe uporablja spletišče preskoči sistemu
  ustvarite veliko storitev frequenti legale accessibilità avviso contrasto disconnetti saperne scelta consulenze
  trattati unico clinici consulti съгласно регламент безопасност здравеопазване храните комисия европейска въпроси
  ръководство достъпност задавани обработва информация правна често комисията преглед приемам оторизация подаване
  заявка система началото основните обработват език моите наименование състояние основното съдържание напред
  προσβασιμότητα συχνές ανακοίνωση νομική οδηγός αιτήσεις κύριο απαραίτητων κορυφή ονομασία κινητό παρών μάθετε
  περισσότερα αποδέχομαι υποβάλλονται επεξεργασία εξωτερικός európai élelmiszerbiztonsági főigazgatóság egészségügyi
  bizottság rendelet szerint adatokat gyakori jogi kezeli kézikönyv akadálymentesség kérdések lap tetejére elfogadása
  ugrás tartalomra alkalmazáshoz összefoglaló megnevezés megjegyzés leírás oldalanként kérelmeim elfogadom használ
  információ sütiket weboldal további történik kezelése teteje stranice europska obrađuje privatnosti priručnik
  pravna obavijest uredbom česta pristupačnost pitanja sustav kolačiće pristupnog moji ovlaštenja pojedinosti
  zahtjevi glavni sustavu sadržaj prijeđi prihvati nužne stranici zapisa pristupni ustanova napomene koriste saznajte
  potvrda autorizaciju pošte nastavak aviso principio accesibilidad guía jurídico preguntas frecuentes esenciales
  elegir información asistencia acceder pendiente recapitulación rechtlicher barrierefreiheit häufige
  benutzerhandbuch konsultationen berechtigungssystem gastnutzer logáil amach coimisiún eorpach sábháilteachta bia
  sláinte rialachán pearsanta próiseálann ceisteanna dlíthiúil coitianta treoir fógra inrochtaineacht gcomhréir
  aghaidh príobháideachais fianáin maidir cabhair ráiteas údaraithe córas cruthaigh cuntas glac chuid sínigh leanúint
  riachtanacha nótaí stádas taifead oscail mionsonraí leathanaigh cuardaigh úsáideann ríomhphoist codarsnacht chuig
  tuilleadh uathúil eolais téigh bpríomhábhar suíomh sheoladh aitheantóir agat stiúrthóireacht teanga odhlásiť
  bezpečnosť európska zdravie potravín komisia aplikácie výber používateľská súlade upozornenie právne otázky
  príručka prístupnosť nariadením časté organizácie rekapitulácia prístupového hore systém autorizačný prijať
  nevyhnutné aplikácia jazyk hľadať táto viac informácií stránka hlavný prejsť používa zadajte potravin zdraví komise
  bezpečnost evropská nařízení podle autorizační upozornění příručka právní přístupnost zažádat dotazy zpracovává
  uživatelská výběr přístupového stránky storno záznamů stránku hlavnímu obsahu přijmout nezbytné začátek používají
  více tyto informací další název výš úroveň zapomněli mobilních zvolte eesti mailovou předchozí organizacji
  pytania informacja częste podręcznik dostępność wybór prawna głównej złożenie stronę rekordów polska zatwierdź sieć
  nieobowiązkowo wiadomości wsparcie europos saugos reglamentą sveikatos maisto klausimai tvarko teisinė dažni
  vadovas prieinamumas viršų pasirinkti apžvalga būtinais sutikti slapukais įgaliojimų profilio pasirinkimas kalbą
  pavadinimas prašymą pastabos pereiti pagrindinio turinio tęskite patvirtinimo organizacijos tvarkomi išorinis
  fréquentes accessibilité juridique passer enregistrements clinique savoir authentification vidéo nekaitīguma
  pārtikas veselības eiropas saskaņā apstrādā regulu biežāk uzdotie piekļūstamība iziet jautājumi juridisks
  rokasgrāmata paziņojums izrakstīties palīdzība sīkdatnes sistēma autorizācijas pieņemt nepieciešamās lapas iestādi
  nosaukums izvēlēties izveidot pieprasījumu saturu konfidencialitāti pāriet galveno izvēle lietotnes organizācijas
  privātumu valodu atvērt apraksts piezīmes adresi uzvārds paroli ārējs mainīt oħroġ saħħa kummissjoni ikel ewropea
  sikurezza skont regolament mistoqsijiet aċċessibbiltà tipproċessa avviż legali gwida frekwenti awtorizzazzjoni
  dettalji dwar għajnuna essenzjali nett tiegħi tkompli rikapitulazzjoni lingwa stqarrija privatezza referenza
  issottometti aqbeż kontenut uniku dikjarazzjoni indirizz identifikatur jmiss oħloq daħħal prinċipali ibdel estern
  alimentară comisia siguranță europeană sănătate întrebări frecvente paginii începutul solicitare ghidul juridic
  aviz accesibilitate profilului aplicației organizației alegerea conținutul autentificare urile esențiale acceptați
  cererile renunță aflați utilizează acest selectarea detalii înapoi denumire pagină înregistrări observații prenume
  introduceți adresa singur accesul riuscito riuscita correcto tentativo ultimo vierstelligen ventanas detener
  selecteren clicchi correctamente veel aplicação derzeit handled answered taking benutzen join archived
  renewed fields awaiting guests rules informatica consultazioni cliniche conclusa disponibile creare anybody
  suspendu invited invité given loaded avis lernen shortly activer mobiel yesterday evening pendant errori minuti
  darin gescannt happened bekend unieke länger disposizione trascorso effettui serveur inexistante pertenece
  institución hinzugefügte besitzen indiquée identificativo κωδικού γρήγορα ασφάλεια funktioniert
  momentanément préviendrons rétabli gedeactiveerd weitergeleitet conteúdo móvel notificação porque primeiro
  descarregue privacidade rechtzeitig zugestellt rellene formulario koodi contenu goedgekeurd ziekenhuis bevestigt
  their wegen möglich indisponible reprendront correction abgesendet accepts füllen withdrawn justification
  selecting attribué demandez étude indiening typen entscheidet mitbeantragt bestehenden chose identical decision
  incomplete analyst modifier procédure suspendues autorizacije komisija zdravlje sigurnost hrane aplikaciji
  seguente presentata intrekken beslist potwierdza prawidłowość zatwierdzony ręczny wersję roboczą datenexport
  contraste hauptinhalt mobiltelefon entwurf zugangsanträge koordinator zugänge richtigkeit declaração oświadczenie
  benutzernamen manutenzione wirklich abonnieren fordern utilizar computers kürze arreglo
  abgeschaltet actualiser adatvédelmi admit admitted alkalmazást angenommen använda användaruppgifter approuvée begär
  begäran behörighet bejelentkezés byl commence december demandes ditt décembre enlevée erősítse europeiska expiré
  gasttoegang geëindigd heslo hälsa informativa ingediend ithaca kollegin kommissionen kontakta kódjával küldtünk
  livsmedelssäkerhet létrehozása mailserver mobileszközére monouso můj nekad november nyilatkozat nyissa
  nätverk ochraně odhlásit oktober profiles prohlášení přidat přidán přihlášení skickats soukromí starts stato
  supporten súgó telefonján usato versand vytvořit weiteren změnit zusammenführen åtkomst értesítést
  alt ava cree lisa
  abgebrochen expires membership mitgliedschaft ruht unsuccessful
  a à aan aanmaken aanmelden aanmelding aanvraag aanvragen ab abbrechen abbruch abgelaufen abgelehnt abgemeldet
  abgeschickt abgewiesen abmelden abmeldung aboard about above abrir abschließen absenden absender abspielen abteilung
  aby abzubrechen accedi accept accepte accepted accepter accepteren acces accès acceso access aċċess accesso accetta
  aċċetta accettare accord account accounts accueil aceptar acerca acknowledge acronym across actief actif activate
  activated activation active actively activo actor adăugați add added additional address administradores
  administrateurs administration administrative administratoren administratorów administrators adres adresse adult
  advisors affichage affiché affidabile afin after again aggiorna aggiungere aggiungi ago agree ähnliches aid aide
  aims aiuto ajoute ajouter ajuda ajutor ak akceptuj ako aktiv aktivieren aktiviert aktivierung aktualisiert aktuelles
  aktywny akzeptieren al alcuni aldrig alegeți alimentaire alimentare alimentaria all alle alleen allem alles allez
  allgemein allow allowing alone already als also alte alten alterar ältere alternative altro always am amíg amikor
  amint amministratori among amount an añadir analysis analytics and andere anderem anderen anderes ändern änderung
  änderungen android anfordern anfrage anfragen angabe angaben angeborene angebot angefordert angeforderte angehörige
  angekommen angekreuzt angemeldet angezeigt angezeigte anhören ankreuzen anlage anlegen anleitung anleitungen
  anmelden anmeldeseite anmeldung annehmen annule annuler annuleren annulla annullare anomalies anonymised
  anonymisierten another ansehen answer anterior antes antrag anträge antragsteller antwort antwortet anulare anulați
  anulować anuluj anwendung anwendungen anwendungszugang any anything anywhere anzeige anzeigen aou apellidos
  aplicación aplicaciones aplicar aplicația aplikacja aplikację aplikacji apologise app apparaat apparaten appareil
  appareils appear appears appen appena apple applicant application applications applicazione applicazioni apply
  approval approve approved apps après apri arbeit arbeiten archive archivo are area areas arriba arrive arrived
  arrives arrow arrows as ascolta aside ask asked asks assign assigned assim assistance assistant assistenza assists
  association associer at até atemwege atslēga att attempt attempts attente attivare attivo au auch aucun aucune audio
  auf aufgabe aufgaben aufgetreten aufheben auftrag augenerkrankungen aus ausblenden ausgeschaltet ausgestellt
  ausgestellten außer auswahl auswählen ausweis ausweisen auswertung auswertungen authenticate authenticated
  authentication authenticator authentifizieren authentifizierung authentifizierungsdienst authentifizierungsmethode
  authentisierung authorisation authorised authority authorization autoimmune autoimmunerkrankungen
  autoinflammatorische autoinflammatory automated automatic automatically automatisch automatische autorisatiesysteem
  autorisation autorisierungssystem autorización autorizzazione autoryzacji autre aux avail available avaimen avaimet
  avain avant avanti avbryt avec aver aveți avez avoir away ayuda az až back backup bajos banner be beállítások
  beantragen beantragt bearbeiten bearbeitet bearbeitung because becomes będzie been beenden beendet before began
  begann beginnen begleiten begleitet behalf behalten beheerders behind bei beides beidh beim being beiseitegelegt
  beispiel bekannt bekommen belongs below bem bemerkungen benachrichtigt benachrichtigung benachrichtigungen benötigen
  benutzer benutzerdaten benutzerkonto benutzername benutzerprofil benvenuto beratungen berechtigt
  berechtigung berechtigungen bereich bereit bereits bericht berufsbezeichnung bescherming beschreibt beschreibung
  beschrijving beside besides bestand bestätigen bestätigt bestätigung bestätigungs bestätigungscode bestehende
  betreffende better between beveiligingssleutel bevestig bevestigen bevestiging bevor bez bezpečnostní bezpečnostný
  bezpieczeństwa bezpiecznie bg bien bienvenido bienvenue bietet bild bildschirm bin bindegewebe bindestriche
  bindestrichen binnen biometric biometrics bis bitte bittet biztonsági blad bladzijde blättern błędny bleiben bleibt
  bloccato blocked bloque bloqué bloqueado bluetooth bluterkrankungen bo bodies bodo bone bord border borders borrar
  both bouton boven box brak brauche brauchen braucht breadcrumb brez bringen brings browser browsers btsf bude budou
  budú built bus buscar but button by być byt byť být call called cambia cambiar came camera can cancel cancelar
  cancer cancers când cannot captcha caractère card cards care carte case caso ċavetta ce će če cellulare
  centre cerca cerrar certain certainty certificate certificates čeština cette challenge champ champs change changed
  changer changes changing channel character characters charter chat chave chaves che check checked checking checklist
  checks cheie cheile cheilor chevron chiave chiavi children chiudi choice choisir choisissez choix choose chosen
  chrome cijfers čim circle číslo citizen citizens city clave claves clavier clé clear cleared clés click clinical
  clinicians cliniques clique cliquez close closed cloud cochant cochez code codes codice codici código cognome
  collaborate
  collaborative collega collegamento collegare comentario comentário comentarios comes comisión comment commentaire
  commentaires commenti commento comments commissie commission commissione communication community companion company
  complaint completar complete complex comprehensive compreso compris compte compteur computer con concernente
  conditions conferma confermare confiance confianza confidencialidad confidentialité configuración configure confirm
  confirmación confirmar confirmation confirme confirmed confirmez conformément congenital connect connected connecter
  connectez connecting connection connective connexion consent consult consulta consultations cont conta contact
  contacto contain containing contatti content continua continuar continuare continue continuer contraseña
  contrassegnate control controleren contul convalida convalidata cookie cookies coordinates coordinator copie copied
  copy copying correct correo cosmetici cosmetics could countries country counts courriel courrier covid cpm cpms
  cpms2 cpnp craniofacial crea crear create created creation credential credentials créer cs cuando cuenta cure
  current currently cyfrowy czech d da dabei dacă dafür dagen dagli dalej damit danach dane dank dann dans dansk
  danych darf darum das dashboard dass data database date datei dateien daten datensätze datenschutz
  datenschutzerklärung datenschutzstelle datenverkehr dati datos datum dauern dauert day days dazu dazugehört de
  deactivate deaktivieren deaktiviert dear debe deben deberá decided decides déclaration decline deconectare
  déconnecter déconnexion default definições dei deja déjà del delete deleted dell della delle dem demande demander
  demands démarrer den denied deny department depends depois der derechos des dès desactiver descărcați descargue
  describes descripción description deshalb desktop después detail details détails detalles dettagli deutsch deve
  devem devez device devices devono deze dg di diagnosis días dichiarazione dichiari dicom did die dienen dienst
  dienste diensten diensthandy dienstliche dienstrechner dies diese diesem diesen dieser dieses differ different
  differently differs digestive digit digital digitale digits dimenticata din directly directory direkt diritti
  disability disable disabled discard disconnect diseases disorders dispatcher display displayed disponible dispositif
  dispositivi dispositivo dispositivos dispozitiv dispozitive dispozitivului distributes dit dni do doch dodać dodaj
  does doit dok dokler dokud domaines done données door doorgaan doorzoeken dopo dopóki dort dorthin dostęp dostępnych
  dostępu dovrà down download dpo draft drag drei droits drop drucken drücken ds dtí du due după duplicate durch
  durchsuchen duren dziękujemy e è each ear easiest easy ebene ebenso ec ecas écouter ecp écran edit een eén effacer
  effettuato efter eg égard egy ehden ei eid eidas eids eigene eigenes ein eindeutig eindeutige eine einem einen einer
  eines einfach einfachsten eingabe eingabefeld eingang eingeben eingegangen eingereicht eingerichtet eingestellt
  einige einladen einladung einloggen einmal einmaliges einmalpasswort einrichten einrichtung einrichtungen
  einstellung einstellungen eintippen eintrag einträge einträgen einverstanden einzelheiten einzelnen einzelnes eivät
  el electronic electrónico électronique elektronische elektronischem elektronischen elementi elettronica elimina
  eliminar elküldtük em email empfohlen empower empty en enable enables encore encrypted endeavour endocrine englisch
  english enhed enhet enkele enkelt enne ennen enough enregistrée enregistrer enrol enroll enrolled enter entered
  entfernen entfernt enthalten entre entrées entries entry entschieden entschuldigung entsperren entwicklungsstörungen
  enviado enviar envío environment envoi envoyé envoyée envoyer epilepsien epilepsies er erase erased erasing erfahren
  erfolg erfolgreich erfolgreiche erforderlich ergänzen ergebnis ergebnisse erhalten erinnern erkennen erkennt erknet
  erkrankungen erlauben erlaubnis erlaubt erledigt ern erneut ernica erns erreichbar erreichen erreur erreurs error
  errore errors erscheinen erscheint ersetzen erst erste erstellen erstellt ersten erwachsenen erweiterung
  erweiterungen erythematosus es és esci escribir esempio español essential essentiële essentiels essenziali essere
  est está estado este esterni esterno eszköz et étape étapes été être ett etwa etwas eu eudamed euro europa
  europäische europäischen europäisches europe europea european européenne européens europejska europese eusurvey
  event every everything everywhere exactly example exchange exist existe existing expire expired expiry explorer
  export extension extensions extern external externe externes externo eye face fachgebieten fácil facile facilitate
  factor failed faktoren falls falsche falschen faq fără fast feche feedback fehlbildungen fehlbildungssyndrome fehlen
  fehler fehlt féidir fenster fenstern fermé fermer fertig fest few fi fiável fichier fido field file files fill
  filter filtered filtern filtert filtrowanie finché find finden fingerabdruck fingerprint finish finished fiók
  firefox first físicas fisiche fizycznych fog fois folder folgenden follow following fonction food footer for för før
  forgot forgotten form format formulaire fortfahren fortschritt fortsetzen fortzufahren forward found four fout
  foutmelding fr frage fragen fragt français free freien freigabe freigeben freigegeben freigeschaltet freiwillig
  frequently
  freundliche from früher fügen führt function functionalities functionality funding funktion für further ga gå gaan
  gaeilge gali gäste gastzugang gd gdy geändert gear geben gebeurt gebrauch gebruiker gebruikersgegevens
  gebruikersnaam gebruikt geen gefäßerkrankungen gefiltert gefragt geführt gefunden gehen gehört geht geistige
  gekennzeichnete geklappt gekoppeld geladen gelesen gelieve gelöscht gelten gemäß gemeinschaft genannt genannten
  genau genauer genehmigt generate generated generieren genetic genetische geöffnet geprüft gerade gerät geräte
  gerätename geräts gère gérer gesagt geschafft geschickt geschieht gesendet gesicht gesichtserkennung gespeichert
  gespeicherte gesperrt gestartet gestellt gestion gestiona gestionar gestisce gestisci gestuurd gesundheit
  gesundheitsberufe gesundheitsberufs get getrennt getting gevalideerd gewählt gewählte geweigerd gewohnt gezondheid
  già gibt gilt giorni give gleich global główna gmbh go goes google góry gracias granted graphics groß großbuchstaben
  groups grüße guardar guest guide guides gültig guten ha há habe haben had haematological hai hand händlerprofil
  handles handmatig handy handynummer handys hängt happens hardware harmonised has hasło hasn hasta hat hauses haut
  hauterkrankungen have haven hay hcp health healthcare heart heißen heißt help helpdesk helposti helps hematological
  hepatological here hereditary hersteller herunter herunterladen herzerkrankungen het heute hide hier hilfe
  hilfsmittel hilft hin hinein hint hints hinweis hinweise hinzu hinzufügen hinzugefügt hjälp hneď hochladen höher
  holen home hoofdletters hormonerkrankungen hospital hospitals hour hours how hp hr hrvatski https hu hulp hvis
  hyphens i ich ici id identidad identifiant identificador identification identifier identifikation identità identität
  identité identiteit identities identity identyfikator idioma idiomas ids ierīce ierīcē if ifall ignored ihn ihnen
  ihr ihre ihrem ihren ihrer ihres ikke il im image immagine immundefekte immunodeficiency import impostazioni
  impressum improve improving in în inaccessibility inactive înainte inaktiv inbox include incoming inconvenience
  incorporate incorrect independent indien indienen indient indietro indiquer indirizzo individuals indtil info
  information informationen informatique informazioni inga ingen inget ingevoerde inhalt inherited iniciada iniciar
  inicio início initial initialise initialisieren iniziale inizio inloggen innan inoltrata inscription inserisci
  insert install installation installed installer installieren installiert inställningar instead institution
  institutions instructions inte intellectual interaction interest international internet intet into introduction
  invalid invalido invia inviata inviato invio invitation invite inzwischen irasff įrenginys is isn issued issuing ist
  istruzioni it italiano item items its itself ja já jahr jakmile jako jälkeen jamais janelas jede jeden jeder
  jederzeit jedno jei jekk jemand jeśli jest jeszcze jetzt jeżeli język jista job joint jos jours jsme jusqu już kad
  kada kai kam kamera kan kann kapcsolat kapott karte kästchens když keď keep kein keine keinem keinen keiner
  keinerlei kell kennen kennt kennung kennzahlen kept key keyboard keys kidney kiedy kieli kies kiezen kilka kind
  kindern kingdom kirjaudu kirjautunut kiválasztása klappt kleinbuchstaben klíč klíče klick klicken klíčů klinik
  klinische ključ ključa ključevi kľúč kľúče kľúčov klucz klucza kluczami klucze kluczy knochenerkrankungen know knows
  ko kod kód kodem kódem koden kódot kol kollegen komentarz komisja komme kommen kommentar kommentare kommer
  kommission kommt komplexe komunikat konfigurieren können könnte könnten kontakt konten konto kontodaten kontos
  kontynuować kontynuuj kopieren kopiert koppelen koppeling korzysta kosmetik következő kpis krankenhaus krankenhäuser
  krankenhauses krebserkrankungen kreuzen krok kui kulcs kulcsok küldés kun kuni kunnen kunnes kunt kým l la label
  łącznie ladda laden lägg lahko laite land landercode ländervorwahl landes landesvorwahl language languages langue
  las lassen lässt last lataa later latest latviešu łatwo läuft launch lauten le lead leads leaf learn least leave
  lebensmittelsicherheit lebererkrankungen leer leeren left legal legen legt lehet leiste leiten leitung les lesbar
  lesbare lesen let letter letters letto letzte leuchtturm level līdz liegt lier liest lietuvių liez lighthouse
  like limba limit lingua língua link linked linkiem links list liste listed listen lists liver llave llaves lo
  loading location lock locked locks log logga logged logging login loginista loginról logins logout long longer look
  looking lookup lorsqu lorsque los löschen löschung lösenord lost lotse lotsen low lower lt lu lub lung lunge lv lze
  ma má må machen made mag mai mail mails main mainly maintenance make mal maladies malformation malformations malti
  man manage managed management manager manages managing manche manchmal mandatory många manual manuale manuelle many
  map marcadas marked markieren måste masz match matches matching maximum me means meanwhile med medical
  medizintechnik meetings megerősítése megerősítő mehr mehrere mein meine meinem meiner meist melden meldet melding
  meldung meldungen member members membres mensaje mention menu menú merci merken mes mēs message messages messaggio
  met meta metabolic method méthod methode méthode methoden methods metodo método meu mf mhux mi mich microsoft miei
  mielőtt mientras might mijn mindestens minha minstens minute minuten minutes mio mis missing mistyped mit mitglieder
  mitgliedern mitt mitteilung mitteilungen miután mnoho mobiele mobil mobile mobilen mobiles mobilgerät mobilgeräte
  mobili mobilne mobilné mobilnummer mobiltelefonnummer mobiltelefonnummern mobiltelefonszám möchte möchten models
  modifica modificar modify module modulo moet moeten moje molti moment mon monitoring month months mora more
  mostrando mot mots move movement móvil móviles može może môže można mt muchos muitos multe multi multisystemic
  musculoskeletal musi musí muskeln muss müssen must může my myasthénie n na ná naam naar nach nachdem nachname
  nachnamen nachricht nachrichten nachsehen nächster nächstes nachweis nadat nakon należy name named namen namens
  names não nápověda naprava når när nasen następna national nationale nationalen nationaler native natürlicher
  natuurlijke nav navegador navigate navigation nazwa nazwisko né neben nebol nebola nebuvo nebyl nebyla nebylo
  nederlands need needed needs nehmen neither nélkül nell nem nema nemáte nenhum nenhuma není nennen ner nėra nessun
  nessuna nessuno net netika network networks netzwerk netzwerks neu neue neuer neueren neues neuesten neuinstallieren
  neun neurodevelopmental neurological neurologische neuromusculaires neuromuscular neuromuskuläre never new newer
  newsletter next než ni ní nicht nichts nicio niciodată niciun nie niemals nierenerkrankungen niet nieuw nieuwe
  niezbędne nigdy nije nijedan nikad níl nimate nimmt nincs nincsenek nine ningún ninguna níor niso niveau nl nmd no
  nobene noch nøgle nøgler nom nomail nombre nombreux nome non none nooit nopeasti nor normal normally northern nose
  not nothing notice notifica notification notifications notified notify notwendige nouveau nouveautés nouvel nouvelle
  now nowy nr nu nuair nuevo nul număr number numbers numele numer numeri numeric numero numéro número numéros números
  nummer nummern nun nunca nuova nuovo nur nutzen nutzerdaten nutzt nutzung nv nyckel nycklar nyelv o º ob
  obbligatorio oben obligatoire obligatorio occurred och ochronie od odbywa oder odeslali odeslat of off offen offene
  öffentliche offer officer offline öffnen öffnet ohjeet ohne ohren ok old older ole olet om omhoog on ön once one
  ongeldig onjuist online only onnistui op opción opciones opcje open opened openen opens opération operator opis
  opmerking opmerkingen opslaan option optional optionen options opzioni or ordner org organe organisatie organisaties
  organisation organisationen organisations organización organizaciones organizacja organizacje organizację
  organizzazione organizzazioni original ort osób osobowe osobowych other others otherwise otra otwórz ou oublié our
  out outage ouverture ouvrir over overeenkomstig overview overzicht own owner oznaczone p på paar paediatric paesi
  page pages pagina página países palavra palvelua palveluun până panel panelleitung panels panic pánic pânic pantalla
  paper papierkorb par para paramètre paramètres pärast parola parolă part participate particularly pas paso passaggio
  passe passende passenden passkey passkeys passo passt password passwords passwort passwörter passwörtern passwortes
  patient patienten patientendaten patientinnen patients pays pc peab pēc pending per perdu perfil perhaps permission
  permissions permitirá person personal personalausweis personales personali personas persone personen
  personenbezogene personenbezogener persönliche personnel personnes persons persoonsgegevens peut peuvent pfeile
  pflichtfeld pflichtfelder pharma phone phones photo physiques piattaforma pick picture pilots pin pincode pins pirms
  pitää pl place plant plataforma plataformas plateforme plateformes platform platforms plattform plattformen play
  please plik plików plus po poate pobierz początek pode podem poderá podrá podsumowanie point pointed points
  pokračování pokud połącz pole policy polski pomoc pomoć pomoč poprzednia por portal portale portals portalseite
  portant português possible possono posta pošta posts pot potem potete potrà potrwać potwierdź potwierdzenie pour
  pourra pourrait pouvez powered powiąż powrót pozycje pozycji pppams précédent precedente preden preferences prendre
  prenom prénom press prevalence previous prieš prihlásiť přihlásit prihláste přihlaste prije prima print privacy
  privacyverklaring private privaten privates pro probably procedura procedure proceed proceso process processing
  product products produkt professional professionals profil profile profilo progress proof propos proposal propose
  proszę protección protected protection protokoll provide provided provider prüfen prüft prüfung prywatności przed
  przetwarza przetwarzaniem przez pt pu public publish puede pueden puis può purposes pursuant push qr qu qualora
  quand quando que quelques quere queries questa question questions questo quick raktas rapid rapide rápido rare rasff
  rather reach reached read readable reader reads ready reasons recap récapitulatif receive recent recevrez rechazar
  recherche rechercher rechner rechte recibir recibirá recognise recommended reconnaissez record recorded records
  recover recovery recuperar ręcznie redirecting reference référence referenznetzwerk referenznetzwerke refresh refuse
  refusé refused refusée refuser regard regards register registered registering registrarse registration registrieren
  registriert registrierung registrierungsvorgang registro registros reglamento règlement regolamento regulation
  reicht reinstalled reject rejected rejestrację related relatif relativo relazione reload remember remind reminder
  remonter remove removed removes rename renew repeat replace reply réponse report reported reporting reports
  representative republic request requested requests require required requis researcher réseau réseaux resend reset
  resources respecta respinta respiratory responsible rest restart restore restricted resultaten results résumé
  resumen retirer retour retry reviewed reviews revoca revoke ricerca riceverà ricevuta richiedere richiedi richiesta
  richieste richten richtig richtige richtigen riepilogo rifiuta right rights rimuovi riprova risk risultato rnd ro
  role roles rolle rollen row rozporządzeniem rp rückgängig rückmeldung s saas safari safety sagt saisir saisissez
  sakemm säkerhetsnyckel säkerhetsnycklar säkert salud salute salva same samenvatting sammlung sanco sans sante santé
  sarà saranno sarebbe saugumo save saved saving says scadenza scaduta scan scannen scannez scannt scarica scegli
  schädel schalter schedule schermo schicken schimbați schlagen schließen schlüssel schlüssels schnell schon schreiben
  schreibt schritt schulung schutz schutzen sclerosis screen scrivi se sé seade seamlessly search second seconds
  section secure secured sécurisé sécurisée securitate securitatii sécurité security see segurança seguridad seguro
  sehen sei sein seit seite seiten seitenanfang sekunden selbst seleccionar seleccione select selected selection
  sélectionner seleziona selezionare seltene sem send senden sender sendet sent senza separated sera será serait serán
  serão seria sería seront server service servicedesk services servicii servicios serviços servizi sesión sessão
  session sessione sessions set setări settings setup setzen several shall share short should show showing shown shows
  si și sich sicher sichere sicheres sicherheit sicherheitsschlüssel sichern sicurezza sicuro side sie się sieht sign
  signature signed signing siguiente sigur sigurnosni sigurtà sikkerhedsnøgle sikkerhedsnøgler silent similar simple
  sin since sind single sisään sistema site sites sitio sítio sito sitzung sitzungen size sk ska skal skall skanna
  skelett skin skip sl sleutel sleutels slovenčina slovenščina slow sluiten službě služeb smart smartphone sms snabbt
  so sobald sobre soeben sofern sofort software soha solche solicitar solicitud solicitudes solid solide soll
  sollte sollten solo some somebody something sometimes son sonderzeichen sonst soon sorry sort sovellus spaces spam
  spät späť später special speciale speicher speichern speicherung sperre sperren sperrt spośród sprachauswahl sprache
  sprachen språk spuntando stadt stammen stand standard stap stappen start started startpagina startseite stata state
  statement states statt status statut stay stays steht stelle stellen stelliger step steps still stimme
  stoffwechselerkrankungen stop storage store stored störung strona stronie strony stuck studies stunden su sua subir
  submission submit submits submitted submitting subscribe success suċċess successful successfully successivo sucedido
  such suchbegriff suche suchen suchergebnis suchfeld suggestions suivant suivante sulla summary suojausavain
  supérieur support supported supporting supports supprimé supprimer sur sûr sure suspended sv svenska switch switched
  symbol sync syndromes system système systemic számos számra szczegóły szolgáltatás szukac szukaj szybko ta tá taal
  tabelle table tableau tablet tag tage tagen takaisin take takes takoj tampoco tap țara tardar task tasks täytyy te
  team technisch technischer teil teilnehmen tekens telechargement téléchargez telefon telefón telefonnummer
  telefonnummern telefono teléfono telefoon telephone téléphone tell tells tem templates temporaire temporarily
  temporary tenders tenzij terminar terminer terms terug test text texte textové textovou than thank that the
  them thematic thématiques theme themselves then there these they thing third this those three throat through tick
  ticked tiene tietoa tiks tili till tills time timeout times tippen tissue titel title tjänster to tob todas today
  toegang toegangsaanvraag toegangsprofiel toepassing toevoegen token tokens told tonen too tool toolbar tools top tot
  total totdat tous toute toutes town traces tragen training traite traitée traitement transfer transplantation
  tratamiento tratará tratta trattamento treatment trebuie trennen trimiteți tris trouvé trovato trust trusted try
  trying tu tú tud tulee tumoren tumorrisikosyndrome tumour tuo turi turva turvallisesti turvavoti tutela tutti two
  twój tylko typ type u über überall übermittelt übermittlung ubersetzung übersicht üblich účet uden ue uitloggen
  újraküldése ulos uloskirjautuminen um uma umgestellt un una unabhängiges unable unavailable unbekannt unblock
  unchanged und under understands understood undiagnosed undo undone une ungeklärte ungültig único unikalny uniós
  unique uniquement united unknown unless unlink unlock unos unread uns unserer unsicher unsubscribe unsupported
  unsure unten unter unterstützt unterstützung unterstützungsanfragen unterwegs untick until unverändert up update
  upgraded upload upper uppercase upward uređaj url urogenital urogenitale urzadzen urządzenia urządzenie us usage usb
  use used user username users uses using usług ușor ustawienia usually usuario usuń ut utan utente utenti utilisateur
  utilisateurs utilise utilisées utiliser utilizarse utilizza utilizzate utwórz uw uwaga uwagi użyte użytkownika v va
  valid válida validadas validate validated validation valide validée valider validez validity valitse välj value van
  var varnostni vascern vascular vele veloce verantwortliche verarbeitet verarbeitung verband verbinden verbindung
  verbunden verdauungstrakts verder verfahren verfügbar vergeben vergehen vergessen vergeten verifica
  verificatiemethode verification vérification verified verifizierungsmethode verify verknüpfen verknüpft verknüpfung
  verknupfungen verlangern verlangt verloren vermelding vermutlich verordening verordnung verplicht verrouillé
  verschlusselung version verstanden versteht versuchen vertippt vertrauen vertrauenswürdige vertrauenswürdigen
  verwalten verwaltet verwaltung verweigern verwenden verwendet verwerking verwerkt verwijderen verzeichnis verzenden
  verzending veuillez vez via video viele vielen vielleicht vier view viewers vil vinculado vincular vincule virtual
  visible visit voedselveiligheid voer voi võib voit volgende volta volver vom von voor voordat vor vorbei vorbereitet
  vorgang vorheriger vorige vorlage vorname vornamen vorschlag vorubergehend võti votre vous vraagt vragen w
  wachtwoord wählen wait waiting wallet wanneer want wants war warning warnings warnung warten wartet wartezeit
  wartung was wasn watch way we web webgate website websites wechseln weder weeks weg weichen weil weiter weitergehen
  weiterleitung welche welchem welcher welcome wen weniger wenn wer werden were what when whenever where whether which
  who wiadomość wie wieder wiedergabetaste wiederherstellen wiederholen wiele wijzigen wiki willkommen window
  windows wir wird with withdraw within without wizard wniosek wniosku wo word worden wordt work worked working wort
  would wpisz wprowadź write writes wrong wstecz wszystkie wünscht wurde wurden wybierz wyloguj wymagane wypełniaj
  wysłaliśmy wysłanie wysłaniem wyślij y ya year years yes yet yhteystiedot yksi you your yours yourself z zabezpeceni
  żadn zählt zahnrad zal zaloguj zanim zapisz zařízení zarządzaj zatwierdzany zaufane zdrowia zeichen zeige zeigen
  zeigt zeile zentrum zentrums zertifikat zewnętrzny zgodnie ziffern złóż zmień znovu zodra zoeken zonder zone zostaną
  zostanie zou zprávu zprávy zu zuerst zugang zugangsanfrage zugangsantrag zugangsprofil zugelassen zugriff zugriffs
  zugriffsprofil zugriffsrechte zuletzt zullen zum zur zurück zurücksetzen zurückziehen zusammenfassung zustimmen
  zustimmt zustimmung zwei zweifaktor zweite zweiten zweiter zweites związku zwischen żywności αίτηση αίτησή ακρόαση
  ακύρωση αλφαβήτου αν ανά αναζήτηση άνοιγμα απαραίτητα από αποδοχή απορρήτου αριθ αρχή αρχική ασφαλείας ασφάλειας
  αφού βήμα βοήθεια γδ για γλώσσα γλώσσας γράμματα δεδομένα δεν δηλώνω δήλωση δημιουργία διαβάσει διεύθυνση διεύθυνσης
  εάν εγγραφές εε εικόνα εισαγάγετε εκ ελληνικά εμφάνιση ένας εξουσιοδότησης εξωτερικούς επεξεργάζεται επιβεβαίωση
  επικοινωνία επιλέξτε επιλογή επιτροπή επώνυμο ευρωπαϊκή εφαρμογή εφαρμογής έχω έως η ηλεκτρονική ηλεκτρονικής
  ηλεκτρονικού θα ιστότοπος και καμία κανονισμό κατανοήσει κάτω κλειδι κλειδια κλειδιου κλείσιμο κωδικό λεπτομέρειες
  λογαριασμός λογαριασμού με μέχρι μην μηνύματος μόλις μόνο μπορεί μπορείτε νέα όλων όνομα οποιουδήποτε οργανισμοί
  οργανισμού όταν ότι πάνω περί πολλές ποτέ πρέπει πριν πρόσβαση πρόσβασης πρόσβασής προσωπικού προφίλ σε σελίδα
  σελίδας στοιχεία σύμφωνα σύνδεση σύνοψη συσκευή σύστημα σχετικά τα τη της το τον τροφίμων των υγείας υπηρεσίες
  υποβολή χαρακτήρα χρησιμοποιεί χρήστες χρήστη χώρες χωρίς ако без български докато ключ ключа ключове ключовете
  когато може не никога няма преди сигурност след трябва устройство ще
  αλλαγή αποσύνδεση επιτυχής έχετε μου συνδεθεί
  entzogen révoquer amministratore attenda approvazione créée seule actuellement requester removal został wysłany
  oczekuje zatwierdzenie
  wartungsarbeiten rinuncia rinunciare deactivated known history hemos dezactivat dezactivați toegevoegd vrijedi
  sažetak
  contenido principal autenticación mediante notificación abra introduzca declaración dezactivare dispozitivul codul
  cifre confirmați beveiligingssleutels beheren laptop afmelden inhoud slanje aplikacije aplikacija organizacija
  organizacije profila pristupa pristup zatraži komentari korak odaberite zahtjev pošalji odabir odustani novi
  startsida åtkomstprofil program sammanfattning inlämning integritetspolicy kakor inloggning skapa detaljer sök
  öppna kommentarer välkommen fortsätta verifieringsmetod åtkomstbegäran applikation hoppa innehållet glömt
  lösenordet mobila hantera enheter οργανισμός ανακεφαλαίωση οργανισμό αίτησης σχόλια είσοδος καλώς ήρθατε
  συνεχίσετε κατάσταση επάνω ερωτήσεις περιεχόμενο μετάβαση μοναδικό αναγνωριστικό επόμενο principale contenuto
  righe descrizione inserire attendibili piattaforme pedir utilizador selecionar organização resumo criar inicial
  etapa eletrónico autorização próprio apelido introduza endereço correio comentários organizações detalhes vindo
  pormenores telemóvel confidencialidade adicionar poproś pliki witamy treści przejdź komentarze podaj
  urządzeniami moimi mobilnymi vierstelliger adatok kezdőlap alkalmazás mégse igénylése szervezet lépés kérése
  sütik összegzés keresés kérelem megjegyzések benyújtás jelszó jogosultságkezelő rendszer megnyitás részletek
  előtt rendszerben üdvözöljük állapot kijelentkezés írja cím szervezetek beküldés beküldése benyújtása
  összefoglalás elolvastam utónév vezetéknév nyilatkozatot nyelve elfelejtette jelszavát módosítása külső saját
  privacidad dirección fecha aller soumission soumettre configurer collègues courriels confirmer welkom požádat
  zrušit aplikaci organizace vyberte přístupový organizaci uživatele domů úvod uživateli odeslání aplikace žádost
  souhrn nahoru podrobnosti hledat externí odesláním shrnutí otevřít přejít soubory obsah komentáře napište
  poznámky rekapitulace vybrat potvrďte utilizatorului aplicație acasă solicitați selectați declarație
  confidențialitate trimitere organizație conectare pasul rezumat autorizare principală solicită anulează sistem
  organizația cererea recapitulare comentarii căutare scrieți comentariu bine venit deschide conținut piekļuvi
  sākums pieprasīt atcelt organizāciju lietotne organizācija izvēlieties lietotnei profils piekļuves piekļuve
  iesniegšana lietotni profilu kopsavilkums statuss požiadať používateľovi zrušiť aplikácii ochrane organizáciu
  zhrnutie odoslanie prístupový aplikáciu vytvoriť prihlásenie súkromia súbory vyhlásenie žiadosť službe
  organizácia odoslať domov používateľa veľa služieb prašyti pradžia prieigos žingsnis atšaukti programą profilį
  programos prieiga paskyrą sukurti apsaugą pagalba pareiškimas slapukai privatumo pateikimas santrauka
  pasirinkite organizaciją ieškoti paskyra slaptažodį profilis programa pateikti būsena aukštyn galėtumėte tęsti
  keisti atsijungti daug käyttöoikeutta etusivu pyydä käyttäjätiedot sovelluksen käyttöoikeus vaihe peruuta
  organisaatio käyttöprofiili evästeet tietosuojaseloste ohje lähetys yhteenveto käyttäjän salasana monta avaa
  lähetä ulkoinen vaihda uporabniku zaprosi dostopa izberite prekliči ustvari geslo izjava piškotki podatkov
  varstvu organizacijo povzetek aplikacijo prijava potrdite storitvi stanje oddaja iskanje navzgor zahtevaj naprej
  spremeni zunanji odjava početna korisniku jedan aplikaciju mnoge usluge podnošenje organizaciju kolačići usluzi
  podataka zaštiti izbriši otvori vanjski promijeni lozinku otvorite paġna ewlenija itlob agħżel ikkanċella ġdid
  sommarju sottomissjoni organizzazzjoni fittex talba ibgħat kummenti anmod adgang forside brugeroplysninger
  annuller opret databeskyttelseserklæring hjælp adgangsprofil indsendelse tjenester mange resumé søg indtast
  bekræft efternavn fornavn læst hjem brugerdata navn indhold mailadresse næste профил заявяване потребителя
  начало приложение стъпка отказ помощ бисквитки декларация поверителност организация вход създаване изберете
  изпращане обобщение моят паролата изход много един услуги заявката подробности търсене нагоре избор парола кода
  смяна към външен úsáideora baile rochtana isteach céim cealaigh achoimre roghnaigh feidhmchlár eagraíocht
  fheidhmchlár cuir aiseolas juurdepääsu kasutaja taotle avaleht juurdepääs tühista organisatsioon rakenduse
  valige etapp kokkuvõte juurdepääsuprofiil rakendus esitamine üksikasjad üles
  complément complémentaire supplémentaire rückfrage ergänzende zusätzliche unterlagen uzupełnienia dodatkowe
`;

/** Words from above that are names of people too: "Till", "Schutz". What becomes of them: `lib/clean/people.ts`. */
export const alsoNames = `
  al alt ava can cree dane della hand job lisa nur per schutz till una van
`;

/**
 * Words from above that are names of some people: of 71,000 given names and surnames in two public lists (faker, all
 * languages; cspell's names; 2026-11), these are words of portals as well. Alone they are masked, and so are names that
 * consist of them. Countries and languages among them are masked where no others of their kind stand beside them.
 */
export const maybeNames = `
  a à aber aby accetta aċċetta aide ak ale ali all alla alleen alles alone among an andre antes apple art au auch
  austria avant back bain banner be been below bien bo bol bon bond bone border borders both bouton box call camera campo
  cap card care carte case caso certain champ channel charter chave chaves che check choice citizen clear close cloud
  comes cont counts crea crear créer cure current czech d da dagen dal dan dania dann das dass day days de dear deja
  déjà del dell delle den denmark der deutsch di días dies din do done dort down du due duren e è eid el em en english
  er españa está even every eye factor falls fast fehler fenster fertig fest few field file files first fois for
  forget för forward fout france francia francie free gan gear gère germany gleich go gore groß guest ha hai han handy
  hanno has hasta haut haven hay heart hier hin hoch holen holland how hu i im in în inga ireland island italia
  italiano iva jahr jo kai kam kan kann ke keep keiner kell key keys kidney kies kind klick ko kon konta kontos kun
  kunde kunt la lade laden land landes lassen last le leaf learn les level li like link list lo loa lock locks long
  loo look los low lower lu luba lung luo lura ma machen mai main malta malti man många manual many más may means mehr
  meno menu menú meta mi mia mio mon mora more musi my n na ná nada name ne ned nell neu new ni nie nine no northern
  nu numbers o oder officer old ole om on ön ort ou over paar page pages par para person persons pick pin place plant
  po points poland pole polen portal portugal pour press prima pro pu qu que quick rather reach read reader ready
  reasons record records red risk rita ro roles rolle row s salva sans sante santé schnell schon screen see sein sem
  sender sera share short show shown shows si și sicuro sim sin sites smart so solange soll solo son soon spain
  speciale speicher standard states stay still stuck su sua such summary sur sûr ta tá tack tai tak te tell test than
  that the then to top town trovato tu tú turi ty über um uma un unique upp vale vi via viele voit von vos vy wählen
  wait warning way we weeks weil welcher wen weniger wieder will word worden work y you zou º в pola
  bent center dina he herr meer mele mina mine pani re
  avis darin länger füllen fields given guests join rules evening chose guida hands issa fail fáil
  abra agus annan arrow begin block bodo bola chi clos corso costi dank edit elle emme era fan fin hide home ilma jos
  kada kuni leer lier maar mal nor oli ora pak pan pana paso poi recht right rol rola sig sola stair sue tag tas toda
  tris tue vana vele vent vil volta want weg wort ya zahl
`;

/** Small words of many languages that are first of all names of people ("Allen", "Ben", "Tim"): a copy masks them. */
export const namesFirst = `
  ag ala allen alta ami ani aren ari ata aura ba bara ben bi ceci cele cha chun como cota dado dag dale dar dawna
  devera eller esse fake fall fee fees fior fix fore galler general goede going guardado haber haga hawn idir ima jew
  ju kamer ker kis lai len leo lis maas maja mani mau mir nella nelle nova pie sam sean sena sina stan tad tal tan
  tar tej til tim tope toti ville
`;

/**
 * Names of people as well, but words that the portals have on buttons and in headings, where they stay. In ids, names,
 * classes and paths they are masked like those above.
 */
export const namesInSource = `
  able bac benvenuto bila buda button cancel click code debera demo fara gia hae kita kym laser logins mar mode nera nez
  nil pana pede pries register saad sara search server service session sessions tara tas valid welcome
`;

/**
 * What programmers call things: parts of ids, names, classes and paths, besides the words above. None is a name of
 * people; what guides ask for is known from them.
 */
export const identifierParts = `
  next pincode links app account profile role number load item select text abbr abort absolute ac accordion acct acs
  act action actions ad additional addresses admin advanced ajax alert alertdialog align anchor angular anonymize antd
  ap apn append appname apptitle article asp aspx asset async attach aufnehmen authn author authori auto autocomplete
  avatar backdrop background badge bc bday berechtigt bereiche big bk bootstrap bordered br breadcrumbs browse bt btn
  bubble bulma bundle buttons calendar callout canvas caption careful caret carousel cc cch cck cdk cell cf cfm cgi
  chakra checkbox chip ck clearfix client closed cms cog collapse collapsed color column columnheader combo combobox
  commandlink compact complementary component compose conf config connet container contentinfo context controls count
  cp cpf cpt crt crumbs css ct custom danger datatable datetime dd decimal definition desc describedby dgs dialog
  direction dirty disclaimer dismiss div divider dl dn doc document dots draft drawer dropdown dt dummy ecl eidas eim
  element ellipsis embed end entity ep eq ernsd err eui eul ev exit expand extended extra ey fa fab faces fade failure
  fallback family far fas feature feed fetch fieldset figcaption figure filters firstname fits fixed flag flat fld
  flex float floating flow fluid fn focus fold foot forms foundation fp fpfis front ft gap gearbox gearmenu gen
  generic glyph glyphicon gone grid gridcell group gt gutter hallenge handle hd header heading headline helper hero
  hidden highlight hinzuf hinzugef history horizontal hotp hs htm html hx icon icons idle idp idt iframe images img
  imminent imsoc index indicator inferred infix init inline inner input inputfield inputs inside instance internal
  intro javascript join js jsf jsp jumbotron kpq lab labels landing lastname layout lbl legend length lgid lib listbox
  listitem ln loader local locale logo lr mailconf maillang mailto marquee mat material math matiques md mdc mdl media
  medium menubar menuitem menuitemcheckbox menuitemradio meter mfa mini mobilger modal model modern mpn msg msgs mth
  muted myaccount nav navbar nc news nickname node nonce noscript note np odd offcanvas offset ol opener optgroup
  order organization orgs origin otp outer outline outputlabel outside overlay package pager paginate pagination
  paginator paging panelgrid panik paragraph partial path pf pft ph php pill placeholder plugin pn popover popup
  position postal pr pre prefix presentation prev preview primary primefaces pristine prof progressbar prompt proxy
  psk pull pv pwd qc qfz qrbox quote radio radiogroup react realms rect redirect reg region remark req resize resource
  response responsive result return rg rl route router rowgroup rowheader rows rpp safe saisie sc script scripts
  scroll scrollbar searchbox secondary sel selector sentence separator sessionid sex shadow shape sheet sidebar signin
  signup slide slogan slot sm social source sources spacer spinbutton split spr sr static stats stepper sticky stopped
  strip striped style sub subject subtitle suffix svelte svg tab tables tablewrapper tablist tabpanel tabs tagline
  tags tailwind target tbody td tel template term textarea textbox th thead thematische themenbereich themengebiet
  thumb ticket tile tiles timeline timer tmc toast toggle tooltip topline totp tpl tpm tr tracesnt track tree treegrid
  treeitem trigger txt typography uaa ui ul unauthori unit unreachable untouched upgrade userdata usr variant verif
  verkn vertical vg vh viewport visually vm vml vn void webauthn week while whoami wide widget width wiz words wrap
  wrapper wt xhtml xs xxlarge xz
`;

/** How a page greets, in front of a name, as far as the greeting is no name itself ("Benvenuti" is one). */
export const greetings = `
  hi bienvenue bienvenido vitajte vitejte vítejte velkommen välkommen welcome welkom willkommen witamy dobrodošli καλωσορίσατε
`;

/** What people are called, in labels and in front of their names; without accents. */
export const personWords = `
  anvandare apellido apellidos apelido apelidos felhasznalo felhasznalonev vartotojas utent isem kunjom ainm sloinne
  pouzivatel nev csaladi sobrenome efternavn efternamn achternaam requerente soker søker ansøger pieteicejs pareiskejas
  kerelmezo podnositelj vlagatelj bruker ansokare
  applicant aanvrager ansoger antragsteller antragstellerin author autor benutzer benutzername bruger
  brugernavn cognome contact contacto contatto demandeur demandeuse doctor dokter eesnimi etternavn etunimi
  familienname fornavn fornamn gebruiker gebruikersnaam hakija ime imie indsender jmeno kasutaja keresztnev kontakt
  kontaktperson kontaktpersoner korisnik kayttaja lekar lekarz lietotajs login manager meno naam nachname namn name names
  navn nazwisko nimi nom nombre nome nume nutzer owner patient patienten patientin pacient pacjent paziente paciente
  potilas prenom priezvisko prijmeni prezime priimek perekonnanimi pavarde person persona personne richiedente requester requestor sender solicitante solicitant sukunimi surname sokande taotleja toparlas
  uporabnik user username usuario usuarios utente utilizador utilisateur utilizator uzivatel uzivatelia uzytkownik
  uzvards varda vardas vards vezeteknev vorname vornamen wnioskodawca zadatel ziadatel ονομα επωνυμο χρηστης αιτων
  ασθενης χρηστη αιτουντος име фамилия потребител заявител пациент
`;

/** What stands right in front of a name in a sentence, without accents: "requested by", "angemeldet als". */
export const leadingWords = `
  in menu online connected angemeldet
  by as als von vom par por da door av af przez od of from to an for fur pour para til til di de du del con com
  como comme jako kot kao dear abmelden logout account konto compte cuenta conto back zuruck tag hp hcp coordinator
  coordinateur administrator admin out ut que profil profile profilo από ως на от като
  ms mr mrs miss mx dr prof mme mlle madame monsieur frau herr sig dott signor signora sra senor senora dhr mevr
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
