import type { Look } from '../../lib/dom/look';
import type { Locator, Stage } from '../../lib/guides/shape';
import type { Advice } from '../../lib/page/advise';
import type { Wishes } from '../../lib/profile/wishes';
import type { StageState, State } from '../../lib/progress/state';
import { elementAt } from './element-at';
import type { Inspected, InspectedHint, Selectors } from './inspect';

/** Runs inside the page: what our code finds there and would say, told in a form that can leave it. */
function inspectPage(state: State, selectors: Selectors): Inspected {
  const { look, plan, page, advice } = lotse.inspect(document, new URL(location.href), state.profile);
  const { lead, aid, says, progress } = lotse.told({ page, advice }, state, Date.now());
  const stages = Object.entries(progress.stages) as [Stage, StageState][];
  const moved = stages.filter(([stage, { status }]) => status !== state.stages[stage].status);
  return {
    page: page?.id ?? null,
    signals: page ? [...page.signals] : [],
    lead,
    aid,
    hints: advice.map((one) => tell(look, one, plan, selectors[one.name] ?? [], says[one.name])),
    moves: Object.fromEntries(moved.map(([stage, { status }]) => [stage, status])),
  };
}

/** So long a part of a look may take here, in ms: of a page that is asked in one go in some ms, that makes a dozen. */
const part = 0.05;

/**
 * Runs inside the page: looks at it in one go and in many parts.
 * @returns what both have found, which must be the same, and how many parts there were
 */
function inspectInParts(state: State): readonly [inOneGo: string, inParts: string, count: number] {
  const asked = [document, new URL(location.href), state.profile] as const;
  const found = ({ page, advice }: ReturnType<typeof lotse.inspect>) =>
    [
      page?.id,
      ...(page?.signals ?? []),
      ...advice.map(({ element, ...rest }) => `${element ? selectorOf(element) : ''} ${JSON.stringify(rest)}`),
    ].join('\n');
  const inOneGo = found(lotse.inspect(...asked));
  const { parts } = lotse.inspecting(...asked);
  for (let count = 1; ; count++) {
    const end = parts.goOn(part);
    if (end) return [inOneGo, found(end.done), count];
  }
}

function tell(
  look: Look,
  advice: Advice,
  plan: Wishes,
  selectors: readonly string[],
  says: string | undefined,
): InspectedHint {
  const { name, status, element, hint, fit } = advice;
  const lost = status === 'missing' || status === 'several';
  return {
    id: name,
    status,
    selector: element ? selectorOf(element) : null,
    matches: selectors.filter((selector) => element && elementAt(selector) === element),
    ...(says !== undefined && { says }),
    ...(fit && { fit }),
    tried: lost
      ? (hint.target ?? []).map((locator) => `${describe(locator)} → ${lotse.candidates(look, locator, plan).length}`)
      : [],
    nearby: lost ? nearby(look, hint.kind === 'press' || hint.kind === 'careful') : [],
  };
}

/**
 * A path to the element that fits nothing else on the page; `host >>> inner` for what is in a shadow root or a frame.
 */
function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const host = 'host' in root ? root.host : root.defaultView?.frameElement;
  return `${host ? `${selectorOf(host)} >>> ` : ''}${selectorIn(root, element)}`;
}

function selectorIn(root: Document | ShadowRoot, element: Element): string {
  const unique = (selector: string) => root.querySelectorAll(selector).length === 1;
  const id = element.id && `#${CSS.escape(element.id)}`;
  if (id && unique(id)) return id;
  const parent = element.parentElement;
  if (!parent) return element.localName;
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName);
  const position = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${selectorIn(root, parent)} > ${element.localName}${position}`;
}

function describe(locator: Locator): string {
  const { by, seen: _seen, ...rest } = locator as Locator & Record<string, unknown>;
  const told = Object.entries(rest).map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value).slice(0, 60) : value}`,
  );
  return [`by ${by}`, ...told].join(', ');
}

const most = 12;

/** What else a person could have meant: the visible controls with their names, or the fields with their labels. */
function nearby(look: Look, press: boolean): readonly string[] {
  const elements = press
    ? look.every('button,a[href],[role=button],input[type=submit]')
    : look.every('input,select,textarea');
  const told = elements.map((element) => {
    const role =
      element.getAttribute('role') ?? [element.localName, element.getAttribute('type')].filter(Boolean).join(' ');
    return `${role} “${(press ? look.name(element) : (look.labels(element)[0] ?? '')).slice(0, 60)}”`;
  });
  return [...new Set(told)].slice(0, most);
}

Object.assign(globalThis, { inspectPage, inspectInParts });
