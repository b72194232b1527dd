import { type Span, spansOf, type TraceEvent } from '../load/trace';

/** The longest time in which nothing else could happen on a page, in ms of processor time. */
export interface Stops {
  /** Of what did not come from the page's own address: our script, with the style and layout that it asks for. */
  readonly ours: number;
  /** Of everything, the page's own reading and drawing too. */
  readonly all: number;
}

const script =
  /^(?:EvaluateScript|v8\.(?:run|callFunction|compile)|FunctionCall|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|ScriptInjection.*)$/;

/**
 * The longest stops of a page, from a trace of Chromium. Time of the processor and not of the clock, and told by whose
 * script runs: another program on the machine, or a page that is slow by itself, changes nothing.
 * @param url the page's address
 */
export function stopsOf(events: readonly TraceEvent[], url: string): Stops {
  const tasks = new Map<Span, { ours: number; all: number; isOurs: boolean }>();
  for (const span of spansOf(events, url)) {
    const around = [span, ...above(span)];
    const task = around.at(-1) ?? span;
    const sum = tasks.get(task) ?? { ours: 0, all: 0, isOurs: false };
    sum.all += span.own;
    const isScript = around.some(({ event }) => script.test(event.name));
    const address = around.map(addressIn).find((one) => one !== undefined);
    if (isScript && address !== url) sum.ours += span.own;
    // A page without a script has microtasks all the same, while it is read; of these no address is told.
    sum.isOurs ||= JSON.stringify(span.event.args ?? {}).includes('extension');
    tasks.set(task, sum);
  }
  const all = [...tasks.values()];
  const most = (times: readonly number[]) => Math.round(Math.max(0, ...times));
  return {
    ours: most(all.filter(({ isOurs }) => isOurs).map(({ ours }) => ours)),
    all: most(all.map((task) => task.all)),
  };
}

function above({ parent }: Span): readonly Span[] {
  const all: Span[] = [];
  for (let at = parent; at; at = at.parent) all.push(at);
  return all;
}

/** The address of the script that a part of a trace tells of. */
function addressIn({ event }: Span): string | undefined {
  const { data } = (event.args ?? {}) as { readonly data?: { readonly url?: string } };
  return script.test(event.name) && data?.url ? data.url : undefined;
}
