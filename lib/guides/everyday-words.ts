/**
 * Short words that nearly every page of a language has: articles, prepositions, denials, what is done with "you".
 * Folded. Some are shared by neighbours; what counts is how many of them a page has.
 */
export const everydayWords: Readonly<Record<string, string>> = {
  en: 'the of and to is for with your you not this or in on by be are can it at from',
  de: 'der die das und ist fur mit eine zum den nicht kein keine sie ihr ihre wird werden auf in im an am von zu bei oder als',
  fr: 'le les des et est pour une du vous votre vos pas ne avec sur cette dans aucun de la un en que qui il a au aux son ses si se ou',
  it: 'il di che per una della del sono non con la nel alla questo questa suo sua nessun nessuna le i un a e in al da si se lo gli o',
  es: 'el los las y es para una por no con su del usted esta este ningun ninguna se de la en que un a al lo o si sus',
  nl: 'het een van de en voor is met niet geen uw u op dit deze wordt om te in of aan bij naar als uit',
  pl: 'sie jest do dla przez oraz wniosek nie na z w o czy prosze mozna zostal i a od po za ze to',
  pt: 'o os do da e para uma ao nao com em seu sua por esta este nenhum nenhuma as de a que um se no na nos dos das ou',
  ro: 'si este pentru cu la de din nu sa pe dumneavoastra va acest aceasta un o nicio niciun a in se al ale',
  cs: 'je se pro na ze jste k neni nebo ve vas vase byl byla v o aby i a s z za od po to si',
  sk: 'je sa pre na zo ste k nie alebo vo vas vase bol bola v o aby i a s z za od po to si',
  da: 'er og til den af det en ikke du din dit med for pa kan ingen skal har i at som fra om eller',
  sv: 'och ar till av den det att inte du din ditt med for pa kan ingen ska har i som fran vid eller om',
  fi: 'on ja tai se ei voit ole sinun tama taman kun jos olet kanssa eivat voi',
  hu: 'az es egy hogy nem is a nincs vagy on kell meg ezt nelkul ha ki be csak',
  el: 'και το της του για την δεν με σας απο στο στη στην να η τα οι μη',
  hr: 'je i za se na su nije ne u s od da vas vasa vasu ili ovu ova a do po kako sto bez',
  sl: 'je in za se na so ni ne v s od da vas vasa ali ki to a po do kot kako brez',
  bg: 'на и за се от да не с в е са ви ако няма вашия вашата',
  et: 'on ja et see ning ei ole teie kui mis selle saate pole voi',
  lt: 'ir yra su bus kad ne nera jusu is i prie arba jei sio iki per',
  lv: 'un ir ar par no nav jusu vai lai ja sis tas uz pie pa',
  ga: 'agus an na ar le do ni nil is leis bhfuil seo sin sa gan a i go',
  mt: 'u ta li il fil ma mhux hija huwa lil tal dan din jekk mill ghal',
};
