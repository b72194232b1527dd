/** An event of a trace of Chromium (the "Trace Event Format"); times in µs, `tdur` in processor time of the thread. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** What the main thread is busy with, by the names of Chromium's trace events; the first that fits counts. */
const kinds = {
  'compiling the file': /^v8\.compile$/,
  'compiling functions': /^V8\.(Compile|Parse|PreParse)/,
  'garbage collection': /GC/,
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet)/,
  layout: /^(Layout|HitTest)$/,
  paint: /^(PrePaint|Paint|PaintImage|Layerize|Commit)$/,
  'running scripts':
    /^(EvaluateScript|v8\.(run|callFunction)|FunctionCall|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame)/,
  injecting: /^ScriptInjection/,
  messages: /mojo|^SimpleWatcher/i,
} as const;
export type Kind = keyof typeof kinds | 'other';
export const kindNames: readonly Kind[] = [...(Object.keys(kinds) as (keyof typeof kinds)[]), 'other'];
export type Times = Readonly<Record<Kind, number>>;

/** One stretch in which a script of an extension ran, in ms of processor time. */
export interface Stretch {
  /** Since the page began to be read, in ms of the clock. */
  readonly at: number;
  /** What made it run. */
  readonly by: string;
  readonly whole: number;
  readonly times: Times;
}

/** What the main thread of one page did, in ms of processor time. */
export interface Work {
  readonly times: Times;
  readonly stretches: readonly Stretch[];
}

/** What Chromium is asked to record. It makes the load slower: only the shares are to be compared. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-v8.compile',
  'extensions',
  'toplevel',
  'v8',
  'v8.execute',
];

/** What makes a script run. */
const causes = /^(EvaluateScript|FireAnimationFrame|TimerFire|EventDispatch|RunMicrotasks)$/;

/** A stretch of the trace, and the one it lies in. */
export interface Span {
  readonly event: TraceEvent;
  readonly parent: Span | undefined;
  /** Without what is inside it. */
  own: number;
}

/**
 * Sums up what the main thread of a page did.
 * @param url the page's address; the thread that read it is the one that is meant
 */
export function workOf(events: readonly TraceEvent[], url: string): Work {
  const home = homeOf(events, url);
  const spans = spansOf(events, url);
  const first = spans.filter((span) => isExtension(span.event) && !above(span).some(({ event }) => isExtension(event)));
  return { times: timesOf(spans), stretches: first.map((span) => stretchOf(span, spans, home.ts)) };
}

function homeOf(events: readonly TraceEvent[], url: string): TraceEvent {
  const home = events.find(({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(url));
  if (!home) throw new Error(`The trace tells nothing of ${url}.`);
  return home;
}

/** Everything that the main thread of a page did, in order, each with what it lies in. */
export function spansOf(events: readonly TraceEvent[], url: string): readonly Span[] {
  const home = homeOf(events, url);
  return nested(events.filter(({ ph, pid, tid }) => ph === 'X' && pid === home.pid && tid === home.tid));
}

function nested(events: readonly TraceEvent[]): readonly Span[] {
  const sorted = [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const open: Span[] = [];
  return sorted.map((event) => {
    while (open.length > 0 && endOf(open.at(-1) as Span) <= event.ts) open.pop();
    const parent = open.at(-1);
    const span = { event, parent, own: (event.tdur ?? 0) / 1000 };
    if (parent) parent.own -= span.own;
    open.push(span);
    return span;
  });
}

function endOf({ event }: Span): number {
  return event.ts + (event.dur ?? 0);
}

function above(span: Span): readonly Span[] {
  return span.parent ? [span.parent, ...above(span.parent)] : [];
}

function isExtension({ args }: TraceEvent): boolean {
  return JSON.stringify(args ?? {}).includes('chrome-extension://');
}

function timesOf(spans: readonly Span[]): Times {
  const times = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const span of spans) times[kindOf(span)] += span.own;
  return times;
}

function kindOf(span: Span): Kind {
  if (above(span).some(({ event }) => event.name === 'v8.compile')) return 'compiling the file';
  return kindNames.find((kind) => kind !== 'other' && kinds[kind].test(span.event.name)) ?? 'other';
}

function stretchOf(span: Span, spans: readonly Span[], began: number): Stretch {
  const inside = spans.filter((one) => one === span || above(one).includes(span));
  const cause = [span, ...above(span)].find(({ event }) => causes.test(event.name)) ?? span;
  return {
    at: (span.event.ts - began) / 1000,
    by: cause.event.name,
    whole: (span.event.tdur ?? 0) / 1000,
    times: timesOf(inside),
  };
}
