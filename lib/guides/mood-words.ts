import type { Words } from './shape';

/**
 * Words by which a clause says something else than that a thing is so: a condition, a promise, a denial. Whole words in
 * the languages in which statements of a portal are understood; a statement in any other language is none for us.
 */
// biome-ignore format: a word is easier to compare across languages when they stand beside each other
export const moodWords = {
  /** A condition or a moment; what it begins is not so yet. */
  condition: {
    en: 'if.|once.|when.|whenever.|unless.|until.|before.|after.|provided.|whether.|soon.|should.', de: 'wenn.|falls.|sobald.|sofern.|bis.|bevor.|nachdem.|ob.|solange.|damit.|bei. problemen.|bei. technischen.|bei. fragen.|bei. fehlern.|bei. schwierigkeiten.|bei. störungen.|im. fall.|im. falle.|vorausgesetzt.',
    fr: 'si.|lorsque.|lorsqu.|quand.|une. fois.|jusqu.|avant.|après.|afin.|dès. que.|pourvu.', it: 'se.|quando.|appena.|una. volta.|finché.|prima.|dopo.|qualora.', es: 'si.|cuando.|una. vez.|hasta.|antes.|después.|mientras.|en. cuanto.', nl: 'als.|wanneer.|zodra.|tenzij.|totdat.|voordat.|nadat.|indien.|zolang.|bij. problemen.|bij. technische.|bij. vragen.|bij. storingen.|bij. fouten.|in. geval.|mits.|ingeval.', pl: 'jeśli.|jeżeli.|gdy.|kiedy.|dopóki.|zanim.|po.|gdyby.|razie.|kiedykolwiek.|aż.|odkąd.', pt: 'se.|quando.|assim. que.|até.|antes.|depois.|caso.|enquanto.|logo. que.|desde. que.|uma. vez.',
    ro: 'dacă.|când.|după.|până.|înainte.|îndată.|odată.|imediat. ce.|cât. timp.|în. caz.', cs: 'pokud.|jakmile.|když.|až.|než.|dokud.|případě.|kdyby.|dříve.|poté.|zda.|jestliže.|teprve.|po_jejich|po_vyčerpání', sk: 'ak.|keď.|hneď.|kým.|než.|prípade.|keby.|potom.|či.|až.|pokiaľ.|skôr.', da: 'hvis.|når.|indtil.|før.|efter.|ved. problemer.|ved. tekniske.|ved. spørgsmål.|ved. fejl.|i. tilfælde.|såfremt.|medmindre.|forudsat.|så. snart.|hvorvidt.|hver. gang.|dersom.', sv: 'ifall.|när.|tills.|innan.|efter.|vid. problem.|vid. tekniska.|vid. frågor.|vid. fel.|om. du.|om. ni.|om. din.|om. ditt.|om. dina.|såvida.|förrän.|så. snart.|sedan. du.|huruvida.|förutsatt.', fi: 'jos.|kun.|kunnes.|ennen.|jälkeen.|ongelmatilanteissa.|ongelmatapauksissa.|vikatilanteissa.|mikäli.|ellei.|elleivät.|kunhan.|ongelmien. ilmetessä.|teknisissä. ongelmissa.', hu: 'ha.|amikor.|amint.|amíg.|mielőtt.|miután.|esetén.|hogyha.|mihelyt.|azután.|bármikor.|esetben.', el: 'αν.|εάν.|όταν.|μόλις.|μέχρι.|πριν.|αφού.|περίπτωση.|αφότου.|μολονότι.|εφόσον.|ώσπου.|προτού.|οποτεδήποτε.', hr: 'ako.|kada.|kad.|dok.|prije.|nakon.|čim.|slučaju.|ukoliko.|tek.|kadgod.|poslije.|li.', sl: 'če.|ko.|dokler.|preden.|potem.|takoj.|primeru.|kadar.|kjer.|šele.|čim.|ali.', bg: 'ако.|когато.|след.|преди.|докато.|случай.|щом.|дали.|едва.|веднага.|ли.', et: 'kui.|kuni.|enne.|pärast.|probleemide. korral.|küsimuste. korral.|tehniliste. probleemide.|tehniliste. tõrgete.|tõrgete. korral.|vea. korral.|juhul.|niipea.|kas.|tingimusel.|seni.', lt: 'jei.|kai.|kol.|prieš.|po.|jeigu.|kilus.|iškilus.|atsiradus.|vos.|kuomet.|nebent.|ar.|iki.|esant.|turint. klausimų.', lv: 'ja.|kad.|līdz.|pirms.|pēc.|tiklīdz.|kolīdz.|kamēr.|problēmu. gadījumā.|tehnisku. problēmu.|jautājumu. gadījumā.|kļūdas. gadījumā.|kļūdu. gadījumā.|vai.|ar. nosacījumu.', ga: 'má.|nuair.|go. dtí.|sula.|tar. éis.|chomh. luath.|mura.|muna.|dá.|ach. amháin.', mt: 'jekk.|meta.|sakemm.|ladarba.|malli.|wara.|qabel.|kemm. il. darba.|kieku.',
  },
  /**
   * Where the verb comes second, a sentence that begins with it and then names its subject is a condition or a
   * question: "Wird Ihr Antrag abgelehnt, werden Sie …".
   */
  verb: {
    en: 'were.',
    de: 'wird.|werden.|wurde.|wurden.|ist.|sind.|hat.|haben.|sollte.|sollten.|kann.|können.',
    nl: 'wordt.|worden.|werd.|is.|zijn.|heeft.|hebt.|hebben.|mocht.|mochten.|kunt.|kan.',
    da: 'bliver.|blev.|er.|har.|kan.|skulle.|afvises.|godkendes.',
    sv: 'blir.|blev.|är.|har.|kan.|skulle.|avslås.|godkänns.',
  },
  subject: {
    en: 'your.|the.|this.|you.|a.',
    de: 'er.|ihr.|ihre.|der.|die.|das.|dieser.|diese.|dieses.|ein.|eine.|es.|sie.|man.|kein.|keine.',
    nl: 'hij.|zij.|ze.|uw.|de.|het.|een.|deze.|dit.|u.|er.|je.|jouw.|men.',
    da: 'din.|dit.|dine.|en.|et.|den.|det.|du.|der.|man.|anmodningen.|ansøgningen.',
    sv: 'din.|ditt.|dina.|en.|ett.|den.|det.|du.|man.|begäran.|ansökan.',
  },
  /** What will, may or must be. */
  promise: {
    en: 'will.|shall.|would.|can.|could.|may.|might.|must.|need.|needs.|please.', de: 'kann.|können.|könnte.|könnten.|muss.|müssen.|soll.|sollte.|sollten.|darf.|bitte.|müsste.|dürfen.|möchten.', fr: 'sera.|seront.|serait.|pourra.|pouvez.|peut.|peuvent.|doit.|devez.|pourrait.|veuillez.|allez.|pourront.|devra.|devront.|recevrez.|serez.|aurez.|faut.', it: 'sarà.|saranno.|sarebbe.|verrà.|verranno.|può.|possono.|potete.|deve.|devono.|potrà.|dovrà.|dovranno.|potranno.|dovete.|voglia.|riceverà.|avverrà.', es: 'será.|serán.|sería.|puede.|pueden.|podrá.|debe.|deben.|deberá.|podrán.|deberán.|recibirá.|quedará.|podría.|quedarán.', nl: 'zal.|zullen.|zou.|kan.|kunt.|kunnen.|mag.|moet.|moeten.|gelieve.|zult.|zouden.|kon.|mogen.|dient.|dienen.', pl: 'będzie.|zostanie.|zostaną.|może.|można.|musi.|należy.|proszę.', pt: 'será.|serão.|seria.|pode.|podem.|poderá.|deve.|devem.|poderão.|deverá.|deverão.|receberá.|vai.|vão.|queira.|poderia.|ficará.|ficarão.',
    ro: 'va.|vor.|poate.|pot.|trebuie.|trebuia.|ar. putea.', cs: 'bude.|budou.|může.|musí.|lze.|musíte.|musejí.|nutné.|třeba.|zkontrolujte.|prosím.', sk: 'bude.|budú.|môže.|musí.|musíte.|potrebné.|treba.|skontrolujte.|prosím.|možno.', da: 'vil.|skal.|kan.|må.|bør.|bedes.|venligst.|skulle.|ville.|kunne.|behøver.', sv: 'kommer. att.|ska.|skall.|kan.|måste.|bör.|skulle.|vänligen.|kunde.|behöver.|får. du.|var. god.', fi: 'voi.|voit.|täytyy.|tulee.|pitää.|voidaan.|voitte.|voivat.|saattaa.|tulisi.|voisi.|kannattaa.|pyydämme.|valitettavasti.|voitu.|voida.|oteta.|oikeutta.|pystytä.|pystytty.|päätetty.|ratkaistu.|hyväksytä.|täytyisi.|on. täytettävä.|pitäisi.', hu: 'fog.|lehet.|kell.|tud.|kérjük.|tudja.|tudják.|választhat|kérhet|módosíthat|visszavonhat|törölhet|fogjuk.|szükséges.|továbbítjuk.|elküldjük.|küldjük.|benyújtjuk.', el: 'θα.|μπορεί.|μπορείτε.|πρέπει.|μπορούν.|παρακαλώ.|παρακαλούμε.|ελέγξτε.|οφείλετε.', hr: 'će.|može.|mora.|ćemo.|ćete.|morate.|treba.|potrebno.|provjerite.|molimo.', sl: 'bo.|bodo.|lahko.|mora.|bomo.|boste.|morate.|treba.|potrebno.|preverite.|prosimo.', bg: 'няма. да.|ще.|може.|трябва.|можете.|могат.|моля.|проверете.', et: 'võib.|peab.|võite.|võid.|võivad.|saate.|saab.|saavad.|peate.|peavad.|palun.|palume.|tuleb.|võiks.|peaks.', lt: 'bus.|gali.|turi.|galite.|galima.|prašome.|prašom.|reikia.|reikės.|privalo.|privalote.|privaloma.|galės.|galėsite.|būtų.|turėtų.|turės.', lv: 'tiks.|var.|varat.|varēs.|varēsiet.|lūdzu.|lūdzam.|drīkst.|būtu.|vajadzētu.|vajag.|jābūt.|nepieciešams.|nepieciešama.', ga: 'beidh.|bheidh.|féidir.|caithfidh.|ba. chóir.|le. do. thoil.', mt: 'se.|jista.|ser.|tintbagħat.|jintbagħat.|jistgħu.|trid.|jekk. jogħġbok.',
  },
  /** What is planned for a day that is named is not so now. */
  planned: {
    en: 'planned|scheduled', de: 'geplant', fr: 'prévu|programmé|planifié', it: 'programmat|pianificat|previst', es: 'programad|previst|planificad', nl: 'gepland', pl: 'planowan|zaplanowan', pt: 'programad|planead|previst', ro: 'programat|planificat', cs: 'plánovan', sk: 'plánovan', sl: 'načrtovan|predviden', hr: 'planiran|predviđen', da: 'planlagt', sv: 'planerat|planerad|planenligt', fi: 'suunnitel', et: 'plaanili|kavandatud|plaanitud', lt: 'planin|planuojam|suplanuot', lv: 'plānot|ieplānot', hu: 'tervezett|ütemezett', el: 'προγραμματισμέν', bg: 'планиран', mt: 'ippjanat|skedat', ga: 'sceidealta|pleanáil',
  },
  /** What will be so again is not so now: "the service will be available again at 18.00". */
  again: {
    en: 'again|back.|resum|restor', de: 'wieder|erneut', fr: 'nouveau|rétabli|repren', it: 'nuovo|nuovamente|ripristin|riprend', es: 'nuevo.|restabl|reanud', nl: 'weer.|opnieuw|hersteld', pl: 'znów|znowu|ponownie|przywróc', pt: 'novo.|novamente|restabel|retom|voltar|voltaremos', ro: 'nou.|restabil|relua',
    cs: 'opět|znovu|obnov', sk: 'opäť|znova|obnov', da: 'igen.|genopt', sv: 'igen.|åter', fi: 'jälleen|taas.|uudelleen', hu: 'újra|ismét|helyreáll', el: 'ξανά|πάλι|αποκατασ', bg: 'отново|възстанов', hr: 'ponovno|opet.', sl: 'spet.|znova|ponovno', et: 'taas.|uuesti|jälle',
    lt: 'vėl.|atnauj', lv: 'atkal|atjaun', mt: 'mill-ġdid', ga: 'arís',
  },
  /** Before a day on which something ends. */
  until: {
    en: 'until.|till.|til.|before.', de: 'bis.|vor.', fr: 'jusqu.|avant.', it: 'fino.|sino.|prima.', es: 'hasta.|antes.', nl: 'tot.|voor.', pl: 'do.|przed.', pt: 'até.|antes.', ro: 'până|înainte', cs: 'do.|před.', sk: 'do.|pred.', da: 'indtil.|til.|før.', sv: 'till.|tills.|före.', fi: 'asti.|saakka.|mennessä.|ennen.',
    et: 'kuni.|enne.', lv: 'līdz|^pirms', lt: 'iki.|prieš.', hu: 'holnapig|hétfőig|keddig|szerdáig|csütörtökig|péntekig|szombatig|vasárnapig|előtt.', el: 'μέχρι.|έως.|πριν.', hr: 'do.|prije.', sl: 'do.|pred.', bg: 'до.|преди.', mt: 'sa.|qabel.', ga: 'dtí.|roimh.',
  },
  /** Work on a system that is announced. */
  upkeep: {
  en: 'maintenance|upgrade|update', de: 'wartung', fr: 'maintenance|entretien', it: 'manutenzione', es: 'mantenimiento', nl: 'onderhoud', pl: 'konserwac|prace. techniczne', pt: 'manutenção', ro: 'mentenanță|întreținere', cs: 'údržb|odstávk', sk: 'údržb|odstávk', da: 'vedligehold', sv: 'underhåll', fi: 'huolto|huollo', hu: 'karbantart', el: 'συντήρησ', bg: 'поддръжк|профилакти', hr: 'održavanj', sl: 'vzdrževanj',
  et: 'hooldus', lt: 'priežiūr', lv: 'apkop', mt: 'manutenzjoni', ga: 'cothabháil|chothabhál|cothabhál',
},
  /** Others say so, and it is not so: "E-mails which claim that your account is locked". */
  claimed: {
    en: 'claim|pretend|allege|supposedly', de: 'behaupt|angeblich|vorgetäusch', fr: 'prétend|affirm|soi. disant', it: 'afferma|sostengono|presunt', es: 'afirm|supuest', nl: 'beweert|beweren|zogenaamd', pl: '^twierdz|rzekom', pt: 'afirm|alega.|alegam|supost', ro: 'pretind|afirmă|chipurile', cs: 'tvrd|údajn', sk: 'tvrd|údajn', sl: 'trdi.|trdijo|domnevn', hr: 'tvrd|navodn', bg: '^твърди|^твърдят', el: 'ισχυρίζ|υποτίθεται|δήθεν', hu: '^állítj|állítólag|azt_állít', da: '^påstå|^hævder|angiveligt', sv: '^påstå|^hävdar', fi: 'väittä|väitet', et: 'väida|väidet|väites', lt: 'teigia|tariam|neva.', lv: 'apgalvo', mt: 'jgħidu_li|allegat|suppost', ga: 'maíomh|maítear|maíonn',
  },
  /** Denied. */
  denied: {
    en: 'not.|never.|neither.|nor.|hasn.|wasn.|isn.|haven.|without.|nothing.|cannot.|couldn.|didn.|doesn.|aren.|weren.|won.', de: 'nicht.|nie.|niemals.|ohne.|weder.|keinesfalls.|nichts.|nur. einen. antrag|nur. ein. antrag', fr: 'pas.|non.|jamais.|ni.|sans.|plus.|rien.', it: 'non.|mai.|senza.|nulla.|nemmeno.|neppure.', es: 'no.|nunca.|sin.|tampoco.|nada.|jamás.|ni.', nl: 'niet.|nooit.|zonder.|noch.|nergens.|niets.|evenmin.|slechts. één. aanvraag|maar. één. aanvraag', pl: 'nie.|nigdy.|bez.|ani.|niestety. nie|żaden.', pt: 'não.|nunca.|sem.|nada.|nem.|jamais.', ro: 'nu.|niciodată.|fără.|nici.|nimic.', cs: 'ne.|není.|nebyl.|nebyla.|nebylo.|bez.|nejsou.|nejste.|nebyly.|nebyli.|nemůžete.|nemůže.|nesmíte.|nikdy.|nemáte.|nepřijím|nejde.|nelze|nemůžeme.|nemohl|nemohou.|nemohu.|nepodařil|nezdařil|neodpovídá.|neodpovídají.|nedá.|nedají.|nedaří.|nefunguje.|nefungují.|neumožňuj|nepovoluj', sk: 'nie.|nebol.|nebola.|bez.|nebolo.|neboli.|nemožno.|nemôžete.|nemôže.|nesmiete.|nikdy.|nemáte.|neprijím|nedá.|nemôžeme.|nemohl|nemôžu.|nepodaril|nezdaril|neodpovedá.|neodpovedajú.|nedajú.|nedarí.|nefunguje.|nefungujú.|neumožňuj|nepovoľuj', da: 'ikke.|ej.|aldrig.|uden.|hverken.|intet.|kun. en. anmodning|kun. en. ansøgning', sv: 'inte.|ej.|icke.|aldrig.|utan.|varken.|ingenting.|inget.|endast. en. ansökan|bara. en. ansökan', fi: 'ei.|eivät.|ole.|en.|et.|emme.|ette.|eikä.|älä.|älkää.|ilman.|koskaan.|mitään.|ettei.|etteivät.|eihän.|vain. yhden. pyynn|vain. yksi. pyyntö|vain. yhden. hakemu|vain. yksi. hakemu|etkä.|enkä.|emmekä.|ettekä.|eivätkä.', hu: 'nem.|soha.|nélkül.|sem.|sose.|nincs.|ne.', el: 'δεν.|μη.|μην.|ποτέ.|χωρίς.|ούτε.|όχι.|ουδέποτε.', hr: 'nije.|ne.|nikad.|bez.|nisu.|nismo.|niste.|nikada.|nemate.|nisam.|ništa.|nitko.', sl: 'ni.|niso.|ne.|brez.|nismo.|niste.|nikoli.|nimate.|nisem.|nič.|nihče.', bg: 'не.|никога.|без.|нито.|нямате.|нищо.|никой.', et: 'ei.|pole.|mitte.|ilma.|kunagi.|ära.|ärge.|ega.|polnud.|puudub.|midagi.|keelatud.|ainult. ühe. taotlus|ainult. üks. taotlus|vaid. ühe. taotlus', lt: 'ne.|niekada.|nebe|nepavyk|negal|nesuteik|nepriim|nepatvirt|nepritar|nepateik|neišsiųs|neįmanoma|neleidž|neleista|neturi|nebuv|nepa|neužregistr|nenumatyt|nedavė|negauta|negavo|neatitin|nesate.|nesat.|nereik|neaktyv|neįrašyt|netaik|nėra|tik. vieną. prašym|tik. vienas. prašym', lv: 'nav.|ne.|netika.|netiek.|netiks.|nevar|neizdev|nekad.|bez.|neesat.|neesam.|nebija.|nebūs.|neviens.|neviena.|nepieņem|nepiešķ|neatļau|nedrīkst|neiesniedz|nenosūt|neapstiprin|^nesaņ|nesaglab|neatbilst|neattiec|neuzska|neizska|tikai. vienu. piepras|tikai. viens. piepras', ga: 'níor.|níl.|ní.|níorbh.|nach.|nár.|gan.|ná_déan|ná_húsáid|ná_hathraigh|ná_seol|ná_tabhair|ná_cliceáil|ná_dún|ná_cuir|ná_bain|ná_hiontráil|ná_fág|ná_roinn|ná_scríobh|cha.|riamh.', mt: 'mhux.|ma.|mhix.|mhijiex.|mhuwiex.|mhumiex.|mingħajr.|qatt.|lanqas.|m.|hemmx.|xejn.|għandekx.|tistax.|jistax.|ntbagħtitx.|ġietx.|ġiex.|għadux.|għadhiex.|għadhomx.',
  },
  /** None of it. */
  none: {
    en: 'no.|none.', de: 'kein.|keine.|keinen.|keiner.|keinerlei.|keines.|keinem.', fr: 'aucun.|aucune.|pas. de.|nul.', it: 'nessun.|nessuna.|nessuno.', es: 'ningún.|ninguna.|no. hay.|no. tiene.|sin.', nl: 'geen.', pl: 'brak.|żadn|żaden.|nie. ma.|nie. posiad', pt: 'nenhum.|nenhuma.|não. há.|não. tem.|sem.', ro: 'niciun.|nicio.|nu. aveți.|nu. există.|nu. sunt.', cs: 'žádn|nemáte.|nemá.', sk: 'žiadn|nemáte.|nemá.', da: 'ingen.|intet.|ingenting.', sv: 'inga.|ingen.|inget.', hu: 'nincs.|nincsenek.|semmi.|egyetlen|nincsen.', el: 'κανέν|καμία.|δεν. υπάρχ|κανείς.|ουδέν', hr: 'nema.|nijedan.|nemate.|nijednog|nijedna|nikakv', sl: 'nobene.|nimate.|nobenega|nobeno|nobeni|ni. nobene', bg: 'няма.|никакв|нямате.',
    et: 'ühtegi|ühtki.|puuduvad.|mingit.|mingeid.',
    lt: 'jokio.|jokių.|joks.|jokia.|jokios.|joki.',
    lv: 'nekād|neviens.|neviena.|nevienu.',
    mt: 'ebda.|m. hemmx.|m. għandekx.|xejn.',
    ga: 'níl. aon.|ar. bith.|gan. aon.|faic.',
  },
  /** A question of what the reader has, or how something goes: "Have you replaced your phone?" */
  haveYou: {
    en: 'have. you|did. you|has. your|how.', de: 'haben. sie|hast. du|wurde. ihr|wie.', fr: 'avez. vous|vous. avez|comment', it: 'ha.|hai.|avete|come.', es: 'ha.|has.|cómo', nl: 'hebt. u|heeft. u|heb. je|hoe.', pl: 'czy. zmien|czy. masz|zmieniłeś|zgubiłeś|jak.', pt: 'mudou|tem.|perdeu|como.', ro: 'ați.|aveți|cum.', cs: 'máte|ztratili. jste|změnili. jste|jak.', sk: 'máte|stratili. ste|zmenili. ste|ako.', sl: 'ste.|imate|kako', hr: 'jeste|imate|kako', bg: 'имате|сменихте|загубихте|как.', el: 'έχετε|αλλάξατε|χάσατε|πώς', hu: 'lecserélte|elveszít|van.|hogyan', da: 'har. du|har. de|hvordan', sv: 'har. du|hur.', fi: 'oletko|oletteko|onko|miten', et: 'kas. olete|kuidas', lt: 'ar. pakeit|pametėte|kaip.', lv: 'vai. esat|kā.', mt: 'għandek|tlift|biddilt|kif.', ga: 'ar. athraigh|ar. chaill|conas',
  },
} as const satisfies Record<string, Words>;
