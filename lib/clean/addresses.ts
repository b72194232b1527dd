/** An at sign in all its spellings, "(at)", "(@)" and "[ät]" too. */
const at =
  /[[({<]\s?[@\uFF20]\s?[\])}>]|[@\uFE6B\uFF20\u24D0]|[[({<]\s?(?:at|ät|aet|arroba|chiocciola|arobase|malpa|apenstaartje|snabel)\s?[\])}>]/giu;
const schemes = /:\/\/|\bwww\./giu;
/** Signs as they are read aloud: "maria dot day at hospital dot pt". */
const saidDots = new Set(
  'dot punkt point ponto punto punct punt prik prikk kropka bod tečka bodka pika piste pont τελεία точка'.split(' '),
);
const saidSigns = new Set(
  'at ät aet bei chez arroba chiocciola arobase malpa małpa apenstaartje snabel zavináč kukac'.split(' '),
);
const spoken = /[\p{L}\p{N}\p{M}._+]+/gu;
/** Between two words of an address that is read aloud stands no more, and on either side are no more dots. */
const [farthest, mostDots] = [5, 3];
/** "klinik.de": what a domain ends with. The portals' own domains may stay. */
const domain = /[\p{L}\p{N}-]\.(?:eu|com|org|net|info|int|[a-z]{2})(?![\p{L}\p{N}])/giu;
const writtenDomain = /[\p{L}\p{N}]\.(?:eu|com|org|net|info|int|[a-z]{2})$/iu;
const own = /(?:^|\.)(?:europa\.eu|ern-net\.eu)$/i;
/** Within an address stands no space, but beside its dots and its at sign somebody may have put one. */
const inner = /[^\s,;<>()[\]{}"“”„]/;

/** Where addresses of mail and of the web stand in a text: from, up to. */
export function addressesIn(text: string): readonly Range[] {
  const marks = [...rangesAround(text, at), ...rangesAround(text, schemes)];
  const domains = rangesAround(text, domain).filter(
    ([from, to]) => !own.test(text.slice(from, to).replace(/(?<![.,:!?])[.,:!?]+$/, '')),
  );
  return [...marks, ...domains, ...aloudIn(text)];
}

type Range = readonly [from: number, to: number];

/** What stands around each mark; what was found around one is not looked for around the next one in it. */
function rangesAround(text: string, marks: RegExp): readonly Range[] {
  const found: Range[] = [];
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const [from = 0, to = 0] = found.at(-1) ?? [];
    if (index <= from || index + mark.length >= to) found.push(around(text, index, mark));
  }
  return found;
}

/** Addresses that are read aloud, word by word. */
function aloudIn(text: string): readonly Range[] {
  const words = [...text.matchAll(spoken)];
  const is = (at: number, said: ReadonlySet<string>) => said.has(words[at]?.[0].toLowerCase() ?? '');
  const endOf = (at: number) => (words[at]?.index ?? 0) + (words[at]?.[0].length ?? 0);
  const isClose = (at: number) => {
    const next = words[at + 1];
    return next !== undefined && at >= 0 && next.index - endOf(at) <= farthest;
  };
  /** "hospital dot pt": how many words further the last one is, in either direction. */
  const further = (from: number, step: 1 | -1) => {
    let end = from;
    for (let left = mostDots; left > 0 && is(end + step, saidDots) && words[end + 2 * step]; left--) end += 2 * step;
    return end;
  };
  return words.flatMap((_, at) => {
    if (!is(at, saidSigns) || !isClose(at - 1) || !isClose(at)) return [];
    const [first, last] = [further(at - 1, -1), further(at + 1, 1)];
    // "maria at hospital.pt": one half is read aloud.
    const next = words[at + 1]?.[0] ?? '';
    const isAddress = last > at + 1 || (writtenDomain.test(next) && !own.test(next));
    return isAddress ? [[words[first]?.index ?? 0, endOf(last)] as const] : [];
  });
}

function around(text: string, index: number, mark: string): Range {
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
