/** "Request no. 48211": what follows "no." is a number, and nothing is denied. */
const numbered = /(^|[^a-z0-9])(?:no|nr|n°|nº|num)\.? ?(?=[0-9#])/g;
/** The Portuguese "encontra-se" holds no "if". */
const itself = /(?<=\p{L})-se(?!\p{L})/gu;
/** Meanwhile: what does not work as long as something lasts does not work now. Folded. */
const whileItLasts =
  /(?:solange (?:das|dies|es|die wartung|der umzug|die arbeiten) (?:dauert|andauert|lauft|andauern|dauern)|(?:as long as|while) (?:this|it|the work) (?:lasts|takes)|tant que (?:cela|ca|ce) dure\p{L}*|finche (?:dura|durano)\p{L}*|mientras (?:dure|duren)\p{L}*|zolang (?:dit|het) duurt|dopoki to trwa|enquanto (?:durar|durarem)|cat timp dureaza|dokud to trva|kym to trva|dokler to traja|dok to traje|sa lange det varer|sa lange det pagar),?/gu;
/** Until nobody knows when: what does not work till then does not work now. Folded. */
const furtherNotice =
  /(?:until further notice|bis auf weiteres|jusqu'a nouvel (?:ordre|avis)|fino a nuov[oa] (?:avviso|comunicazione)|hasta nuevo aviso|tot nader (?:order|bericht)|(?:az )?do odvolan\p{L}|do odwołania|ate (?:nova ordem|novo aviso)|pana la noi (?:dispozitii|ordine)|do nadaljnjega|do daljnjeg\p{L}?|до второ нареждане|до следващо уведомление|μεχρι νεωτερας(?: ειδοποιησης)?|tovabbi ertesitesig|indtil videre|tills vidare|toistaiseksi|kuni edasise teateni|iki atskiro pranesimo|lidz turpmakam pazinojumam)/gu;
/** The month, not the verb of a promise. */
const month = /(\d(?:st|nd|rd|th)? )may\b|\bmay(?= \d)/g;
/** "In case of refusal or withdrawal …": a state that may come is none. Folded. */
const inCaseOf =
  /(?<!\p{L})(?:in case of|in the event of|upon|bei|im fall(?:e)? (?:der|einer|des|eines|von)|en cas de|in caso di|en caso de|in geval van|bij|w (?:przypadku|razie)|em caso de|in caz de|v pripade|v primeru|u slucaju|при|в случай на|σε περιπτωση|ved|vid) (?:(?:a|an|der|einer|die|een|en|et|ett) )?(?:refus|reject|withdraw|ablehn|widerruf|rucknahm|zuruckw|weiger|intrekk|afwijz|rejet|retrait|rifiut|dinieg|revoc|ritir|rechaz|deneg|retirad|recus|rejei|retir|odmow|odrzuc|wycof|respin|refuz|retrag|zamit|odmit|zpetv|zamiet|odmiet|zavrn|odbij|povlac|отказ|отхвърл|оттегл|απορριψ|ανακλησ|afslag|afvis|tilbagetr|avslag|avvis|aterkall)[\p{L}-]*(?: (?:or|oder|ou|o|of|lub|sau|nebo|alebo|ali|ili|или|η|eller) [\p{L}-]+)?/gu;

/** A folded text without the phrases in which a word does not mean what it means elsewhere: "request no. 48211". */
export function withoutSetPhrases(text: string): string {
  return text
    .replace(numbered, '$1')
    .replace(month, '$1')
    .replace(itself, '')
    .replace(furtherNotice, ' ')
    .replace(whileItLasts, ' ')
    .replace(inCaseOf, ' ');
}
