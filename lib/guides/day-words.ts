/** Each of these days with each of the words that make it one to come: "on Sunday", not "since Sunday". */
const each = (before: string, days: string) =>
  before
    .split(' ')
    .flatMap((one) => days.split(' ').map((day) => `${one}. ${day}`))
    .join('|');

/** A day to come, as notices name it: what is said of it does not hold yet. */
export const dayWords = {
  en: `${each('on this', 'monday tuesday wednesday thursday friday saturday sunday')}|${each('on', 'january february march april may. june july august september october november december')}|tomorrow|tonight|weekend`,
  de: `${each('am diesen kommenden', 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende')}|${each('am', 'januar februar märz april mai juni juli august september oktober november dezember')}|morgen.`,
  fr: `${each('le ce', 'lundi mardi mercredi jeudi vendredi samedi dimanche')}|${each('le', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre')}|demain|week-end`,
  it: `${each('di questa questo', 'lunedì martedì mercoledì giovedì venerdì sabato domenica')}|domani|fine. settimana`,
  es: `${each('el este', 'lunes martes miércoles jueves viernes sábado domingo')}|mañana.|fin. de. semana`,
  nl: `${each('op', 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag')}|morgen.|weekend`,
  pl: `${each('w we', 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę')}|jutro`,
} as const;
