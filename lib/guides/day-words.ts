/** Each of these days with each of the words that make it one to come: "on Sunday", not "since Sunday". */
const each = (before: string, days: string) =>
  before
    .split(' ')
    .flatMap((one) => days.split(' ').map((day) => `${one}. ${day}`))
    .join('|');

/** A day to come, as notices name it: what is said of it does not hold yet. */
// biome-ignore format: a word is easier to compare across languages when they stand beside each other
export const dayWords = {
  en: `${each('on this', 'monday tuesday wednesday thursday friday saturday sunday')}|${each('on', 'january february march april may. june july august september october november december')}|tomorrow|tonight|weekend`,
  de: `${each('am diesen kommenden', 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende')}|${each('am', 'januar februar märz april mai juni juli august september oktober november dezember')}|morgen.`,
  fr: `${each('le ce', 'lundi mardi mercredi jeudi vendredi samedi dimanche')}|${each('le', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre')}|demain|week-end`,
  it: `${each('di questa questo', 'lunedì martedì mercoledì giovedì venerdì sabato domenica')}|domani|fine. settimana`,
  es: `${each('el este', 'lunes martes miércoles jueves viernes sábado domingo')}|mañana.|fin. de. semana`,
  nl: `${each('op', 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag')}|morgen.|weekend`,
  pl: `${each('w we', 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę')}|jutro`,
  bg: `${each('в във', 'понеделник вторник сряда четвъртък петък събота неделя')}|утре.|уикенд`,
  cs: `${each('v ve', 'pondělí úterý středu čtvrtek pátek sobotu neděli')}|zítra|víkend`,
  da: `${each('på', 'mandag tirsdag onsdag torsdag fredag lørdag søndag')}|i. morgen.|weekend`,
  el: `${each('τη την το', 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή')}|αύριο|σαββατοκύριακο`,
  et: 'homme.|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel.|laupäeval|pühapäeval|nädalavahetus',
  fi: 'huomenna|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|viikonlop',
  ga: 'amárach|dé. luain|dé. máirt|dé. céadaoin|déardaoin|dé. haoine|dé. sathairn|dé. domhnaigh|deireadh. seachtaine',
  hr: `${each('u', 'ponedjeljak utorak srijedu četvrtak petak subotu nedjelju')}|sutra.|vikend`,
  hu: 'holnap|hétfőn.|kedden.|szerdán.|csütörtökön.|pénteken.|szombaton.|vasárnap.|hétvég',
  lt: 'rytoj|pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį|savaitgal',
  lv: 'rīt.|rītdien|pirmdien.|otrdien.|trešdien.|ceturtdien.|piektdien.|sestdien.|svētdien.|nedēļas. nogal',
  mt: `${each('nhar', 'it-tnejn it-tlieta l-erbgħa il-ħamis il-ġimgħa is-sibt il-ħadd')}|għada.|tmiem. il-ġimgħa`,
  pt: `${each('na no nesta neste', 'segunda terça quarta quinta sexta sábado domingo')}|amanhã|fim. de. semana`,
  ro: 'mâine.|marți.|miercuri.|joi.|vineri.|sâmbătă.|duminică.|sfârșit. de. săptămână',
  sk: `${each('v vo', 'pondelok utorok stredu štvrtok piatok sobotu nedeľu')}|zajtra|víkend`,
  sl: `${each('v', 'ponedeljek torek sredo četrtek petek soboto nedeljo')}|jutri.|konec. tedna`,
  sv: `${each('på', 'måndag tisdag onsdag torsdag fredag lördag söndag')}|i. morgon.|imorgon|helgen`,
} as const;
