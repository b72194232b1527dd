/** An at sign in all its spellings, "(at)" and "[ät]" too. */
const at =
  /[@\uFE6B\uFF20\u24D0]|[[({<]\s?(?:at|ät|aet|arroba|chiocciola|arobase|malpa|apenstaartje|snabel)\s?[\])}>]/giu;
const schemes = /:\/\/|\bwww\./giu;
/** An address as it is read aloud: "maria dot day at hospital dot pt". */
const aloud = (() => {
  const word = '[\\p{L}\\p{N}\\p{M}._+]{1,60}';
  const said = (words: string) => `[\\s-]{1,3}[([{<]?(?:${words})[)\\]}>]?[\\s-]{1,3}`;
  const dot = said(
    'dot|punkt|point|ponto|punto|punct|punt|prik|prikk|kropka|bod|tečka|bodka|pika|piste|pont|τελεία|точка',
  );
  const sign = said('at|ät|aet|bei|chez|arroba|chiocciola|arobase|malpa|małpa|apenstaartje|snabel|zavináč|kukac');
  return new RegExp(`${word}(?:${dot}${word}){0,3}${sign}${word}(?:${dot}${word}){1,3}`, 'giu');
})();
/** "klinik.de": what a domain ends with. The portals' own domains may stay. */
const domain = /[\p{L}\p{N}-]\.(?:eu|com|org|net|info|int|[a-z]{2})(?![\p{L}\p{N}])/giu;
const own = /(?:^|\.)(?:europa\.eu|ern-net\.eu)$/i;
/** Within an address stands no space, but beside its dots and its at sign somebody may have put one. */
const inner = /[^\s,;<>()[\]{}"“”„]/;

/** Where addresses of mail and of the web stand in a text: from, up to. */
export function addressesIn(text: string): readonly (readonly [number, number])[] {
  const marks = [...text.matchAll(at), ...text.matchAll(schemes)].map(({ index, 0: mark }) =>
    around(text, index, mark),
  );
  const domains = [...text.matchAll(domain)]
    .map(({ index, 0: end }) => around(text, index, end))
    .filter(([from, to]) => !own.test(text.slice(from, to).replace(/[.,:!?]+$/, '')));
  const read = [...text.matchAll(aloud)].map(({ index, 0: all }) => [index, index + all.length] as const);
  return [...marks, ...domains, ...read];
}

function around(text: string, index: number, mark: string): readonly [number, number] {
  let from = index;
  let to = index + mark.length;
  const part = (start: number, step: 1 | -1) => {
    let end = start;
    while (end >= 0 && end < text.length && inner.test(text[end] as string)) end += step;
    return end;
  };
  /** Past one space, where a dot is on either side of it. */
  const beyond = (place: number, step: 1 | -1) => {
    const [near, far] = [text[place - step], text[place + step]];
    return text[place] === ' ' && (near === '.' || far === '.') ? place + step : place;
  };
  let left = text[from - 1] === ' ' && /^[[({<]|^[@\uFF20]/.test(mark) ? from - 2 : from - 1;
  for (let next = part(left, -1); next !== left; next = part(left, -1)) left = beyond(next, -1);
  let right = text[to] === ' ' && /[\])}>]$|[@\uFF20]$/.test(mark) ? to + 1 : to;
  for (let next = part(right, 1); next !== right; next = part(right, 1)) right = beyond(next, 1);
  from = Math.min(from, left + 1);
  to = Math.max(to, right);
  return [from, to];
}
