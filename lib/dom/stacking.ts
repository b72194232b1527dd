import { isOneOf, laysOutItems, parentOf, placeFrom } from './element';
import { opacityOf } from './ground';
import { outerOf, within } from './hit';

/** What lies in the line of the text, and what lies over all else. */
const [flow, top] = [-0.5, Number.POSITIVE_INFINITY];

/** How much is drawn over something else: of a part of it that has no element, its own level counts. */
interface Drawn {
  readonly level?: number;
  /** `::before` and `::after` lie under and over all in the element. */
  readonly part?: string | undefined;
}

/**
 * How much of an element is drawn over another one, by the order in which boxes are painted: 1 is all of it, 0 when it
 * lies under it.
 */
export function drawnOver(one: Element, over: Element, { level: own = flow, part }: Drawn = {}): number {
  let common: Element | null = one;
  while (common && !within(common, over)) common = outerOf(common);
  const [mine, other] = [layerOf(one, common), layerOf(over, common)];
  const level = mine.level === flow ? own : mine.level;
  if (level < other.level) return 0;
  if (level > other.level || level === top) return mine.drawn;
  return level > flow && (common === one ? part === '::after' : isAfter(mine.branch, other.branch)) ? mine.drawn : 0;
}

function isAfter(one: Element, other: Element): boolean {
  return (placeFrom(other, one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How high in a box something in it lies, how much of it is drawn, and what right in the box it stands in. */
function layerOf(element: Element, box: Element | null) {
  let [level, drawn, branch] = [flow, 1, element];
  for (let at: Element | null = element; at && at !== box; at = outerOf(at)) {
    branch = at;
    const style = getComputedStyle(at);
    drawn *= opacityOf(style);
    const isPlaced = style.position !== 'static';
    if (isOneOf(at, ':popover-open,dialog:modal')) level = top;
    else if (level < top && style.zIndex !== 'auto' && (isPlaced || isItem(at))) level = Number(style.zIndex);
    else if (level < top && (isApart(style) || (isPlaced && level === flow))) level = 0;
  }
  return { level, drawn, branch };
}

/** What stands in a flexible box or a grid has a level without being positioned. */
function isItem(element: Element): boolean {
  const around = parentOf(element);
  return around !== null && laysOutItems(around);
}

const changing = /transform|translate|scale|rotate|opacity|filter|perspective|clip-path|mask|position|isolation|blend/;

/** Whether a style makes an element a layer of its own (CSS Positioned Layout, "stacking context"). */
function isApart(style: CSSStyleDeclaration): boolean {
  const { transform, translate, scale, rotate, perspective, filter, backdropFilter, clipPath, maskImage } = style;
  const { position, opacity, isolation, mixBlendMode, willChange, contain } = style;
  return (
    /fixed|sticky/.test(position) ||
    opacity !== '1' ||
    [transform, translate, scale, rotate, perspective, filter, backdropFilter, clipPath, maskImage].some(
      (value) => value && value !== 'none',
    ) ||
    isolation === 'isolate' ||
    (mixBlendMode && mixBlendMode !== 'normal') ||
    changing.test(willChange) ||
    /paint|layout|strict|content/.test(contain)
  );
}
