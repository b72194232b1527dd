import type { Words } from './shape';

/**
 * Words by which a clause says something else than that a thing is so: a condition, a promise, a denial. Whole words in
 * the languages in which statements of a portal are understood; a statement in any other language is none for us.
 */
// biome-ignore format: a word is easier to compare across languages when they stand beside each other
export const moodWords = {
  /** A condition or a moment; what it begins is not so yet. */
  condition: {
    en: 'if.|once.|when.|whenever.|unless.|until.|before.|after.|provided.|whether.|soon.|should.', de: 'wenn.|falls.|sobald.|sofern.|bis.|bevor.|nachdem.|ob.|solange.|damit.',
    fr: 'si.|lorsque.|lorsqu.|quand.|une. fois.|jusqu.|avant.|après.|afin.', it: 'se.|quando.|appena.|una. volta.|finché.|prima.|dopo.|qualora.', es: 'si.|cuando.|una. vez.|hasta.|antes.|después.|mientras.', nl: 'als.|wanneer.|zodra.|tenzij.|totdat.|voordat.|nadat.|indien.|zolang.', pl: 'jeśli.|jeżeli.|gdy.|kiedy.|dopóki.|zanim.|po.', pt: 'se.|quando.|assim. que.|até.|antes.|depois.|caso.|enquanto.',
    ro: 'dacă.|când.|după.|până.|înainte.', cs: 'pokud.|jakmile.|když.|až.|než.|dokud.', sk: 'ak.|keď.|hneď.|kým.|než.', da: 'hvis.|når.|indtil.|før.|efter.', sv: 'ifall.|när.|tills.|innan.|efter.', fi: 'jos.|kun.|kunnes.|ennen.|jälkeen.', hu: 'ha.|amikor.|amint.|amíg.|mielőtt.|miután.', el: 'αν.|εάν.|όταν.|μόλις.|μέχρι.|πριν.|αφού.', hr: 'ako.|kada.|kad.|dok.|prije.|nakon.|čim.', sl: 'če.|ko.|dokler.|preden.|potem.|takoj.', bg: 'ако.|когато.|след.|преди.|докато.', et: 'kui.|kuni.|enne.|pärast.', lt: 'jei.|kai.|kol.|prieš.|po.', lv: 'ja.|kad.|līdz.|pirms.|pēc.', ga: 'má.|nuair.|go. dtí.', mt: 'jekk.|meta.|sakemm.',
  },
  /** What will, may or must be. */
  promise: {
    en: 'will.|shall.|would.|can.|could.|may.|might.|must.|need.|needs.|please.', de: 'kann.|können.|könnte.|könnten.|muss.|müssen.|soll.|sollte.|sollten.|darf.|bitte.', fr: 'sera.|seront.|serait.|pourra.|pouvez.|peut.|peuvent.|doit.|devez.|pourrait.|veuillez.|allez.', it: 'sarà.|saranno.|sarebbe.|verrà.|verranno.|può.|possono.|potete.|deve.|devono.|potrà.|dovrà.', es: 'será.|serán.|sería.|puede.|pueden.|podrá.|debe.|deben.|deberá.', nl: 'zal.|zullen.|zou.|kan.|kunt.|kunnen.|mag.|moet.|moeten.|gelieve.', pl: 'będzie.|zostanie.|zostaną.|może.|można.|musi.|należy.|proszę.', pt: 'será.|serão.|seria.|pode.|podem.|poderá.|deve.|devem.',
    ro: 'va.|vor.|poate.|pot.|trebuie.', cs: 'bude.|budou.|může.|musí.|lze.', sk: 'bude.|budú.|môže.|musí.', da: 'vil.|skal.|kan.|må.', sv: 'kommer. att.|ska.|skall.|kan.|måste.', fi: 'voi.|voit.|täytyy.|tulee.|pitää.', hu: 'fog.|lehet.|kell.|tud.', el: 'θα.|μπορεί.|μπορείτε.|πρέπει.', hr: 'će.|može.|mora.', sl: 'bo.|bodo.|lahko.|mora.', bg: 'ще.|може.|трябва.', et: 'võib.|peab.', lt: 'bus.|gali.|turi.', lv: 'tiks.|var.', ga: 'beidh.|féidir.', mt: 'se.|jista.',
  },
  /** Denied. */
  denied: {
    en: 'not.|never.|neither.|nor.|hasn.|wasn.|isn.|haven.|without.|nothing.', de: 'nicht.|nie.|niemals.|ohne.|noch. nicht.|weder.', fr: 'pas.|non.|jamais.|ni.|sans.|plus.', it: 'non.|mai.|né.|senza.', es: 'no.|nunca.|sin.|tampoco.', nl: 'niet.|nooit.|zonder.', pl: 'nie.|nigdy.|bez.', pt: 'não.|nunca.|sem.', ro: 'nu.|niciodată.|fără.', cs: 'ne.|není.|nebyl.|nebyla.|nebylo.|bez.', sk: 'nie.|nebol.|nebola.|bez.', da: 'ikke.|ej.|aldrig.|uden.', sv: 'inte.|ej.|icke.|aldrig.|utan.', fi: 'ei.|eivät.|ole.', hu: 'nem.|soha.|nélkül.', el: 'δεν.|μη.|μην.|ποτέ.|χωρίς.', hr: 'nije.|ne.|nikad.|bez.', sl: 'ni.|niso.|ne.|brez.', bg: 'не.|никога.|без.', et: 'ei.|pole.', lt: 'ne.|nebuvo.|nėra.', lv: 'nav.|ne.|netika.', ga: 'níor.|níl.|ní.', mt: 'mhux.|ma.',
  },
  /** None of it. */
  none: {
    en: 'no.|none.', de: 'kein.|keine.|keinen.|keiner.|keinerlei.', fr: 'aucun.|aucune.|pas. de.|nul.', it: 'nessun.|nessuna.|nessuno.', es: 'ningún.|ninguna.|no. hay.|no. tiene.|sin.', nl: 'geen.', pl: 'brak.|żadn.|nie. ma.', pt: 'nenhum.|nenhuma.|não. há.|não. tem.|sem.', ro: 'niciun.|nicio.|nu. aveți.', cs: 'žádn|nemáte.', sk: 'žiadn|nemáte.', da: 'ingen.|intet.', sv: 'inga.|ingen.|inget.', hu: 'nincs.|nincsenek.', el: 'κανέν|καμία.|δεν. υπάρχ', hr: 'nema.|nijedan.', sl: 'nobene.|nimate.', bg: 'няма.|никакв',
  },
} as const satisfies Record<string, Words>;
