const month = String.raw`(?:jan|gen|ene|feb|fev|fév|mar|mär|apr|avr|abr|may|mai|mag|maj|mei|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|dic|déc)\p{L}*`;
/** With a year, a dot behind it or the time of day; "version 3.1", "24/7" and "18.00" are no dates. */
const dayAndMonth = String.raw`(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2]|[1-3]\d(?=[./-]))(?:[./-] ?\d{2}|\.(?!\d)|,? \d{1,2}:\d\d)`;
/** A cleaned copy writes a nine for every digit. */
const copied = String.raw`\b99[./-]99[./-]99|\b9999\b`;
const date = new RegExp(
  String.raw`${copied}|\b20\d\d\b|\b${dayAndMonth}|\b\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?${month}|${month} \d{1,2}(?:st|nd|rd|th)?\b`,
  'iu',
);

/** Whether a text names a day or a year: what is said of a day in the past is history, and no news. */
export function hasDate(text: string): boolean {
  return date.test(text);
}
