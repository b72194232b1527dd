import { alphabet, folded } from './fold';

/** The months of further languages, each by a beginning that no other word beside a number has. */
const others = [
  'яну|февр|март|април|юни|юли|август|септ|октом|ноем|декем|ιανουα|φεβρ|μαρτ|απριλ|μαΐ|μαιου|ιουν|ιουλ|αυγο|σεπτ|οκτω|νοεμ|δεκε',
  'styczni|luteg|marca|kwietni|czerwc|lipc|sierpni|wrześni|październik|listopad|grudni|ledna|února|březn|dubna|květn|červ|srpn|září|říjn|prosin',
  'siječnj|veljač|ožujk|travnj|svibnj|lipnj|srpnj|kolovoz|rujn|studen|prosinc|jaanuar|veebruar|märts|aprill|juuni|juuli|augusti|oktoob|detsem',
  'sausi|vasari|kovo|baland|gegu|birželi|liepos|rugpj|rugsėj|spali|lapkri|gruod|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu',
  'elokuu|syyskuu|lokakuu|marraskuu|joulukuu|eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa|nollaig|noll|ġunju|lulju|awwissu|diċembr',
].join('|');
const brief =
  'jan|gen|ene|feb|fev|mar|apr|avr|abr|may|mai|mag|maj|mei|jun|jui|giu|jul|lug|aug|ago|aou|sep|set|oct|okt|ott|out|nov|dec|dez|dic';
const month = `(?:${brief}|${folded(others)})[${alphabet}]*`;
/** With a year, a dot behind it or the time of day; "version 3.1", "24/7" and "18.00" are no dates. */
const dayAndMonth = String.raw`(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2]|[1-3]\d(?=[./-]))(?:[./-] ?\d{2}|\.(?!\d)|,? \d{1,2}:\d\d)`;
/** A cleaned copy writes a nine for every digit. */
const copied = String.raw`\b99[./-]99[./-]99|\b9999\b`;
const date = new RegExp(
  String.raw`${copied}|\b20\d\d\b|\b${dayAndMonth}|\b\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?${month}|${month} \d{1,2}(?:st|nd|rd|th)?\b`,
);

/** Whether a text names a day or a year: what is said of a day in the past is history, and no news. */
export function hasDate(text: string): boolean {
  // Most texts hold no digit; where one does, most are folded already, in which no month has an accent.
  return /\d/.test(text) && date.test(folded(text));
}

/** So far in lies the end of a date that a line begins with. */
const dateEnds = 20;

/** Whether a line begins with a date, as those of a history do. */
export function beginsWithDate(text: string): boolean {
  return /^[^\p{L}\d]*\d/u.test(text) && hasDate(text.slice(0, dateEnds));
}
