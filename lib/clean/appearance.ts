import {
  contentsOf,
  documentOf,
  firstElementIn,
  isDrawn,
  isOneOf,
  kindOf,
  laysOutItems,
  leftOf,
  namespaceOf,
  nextOf,
  parentOf,
  rawTextOf,
  rectOf,
  topOf,
} from '../dom/element';
import { hitAt, within } from '../dom/hit';
import { isFormatting } from '../dom/text-of';
import { isInTyped, isTyped } from '../dom/typed';
import { isCutAway } from '../dom/visible';
import { fewIn } from './persons';
import { isStandard } from './tags';

/** Their size tells a QR code from a logo. A copy has not their content, so the size must be written into it. */
const pictures = 'img,canvas,svg,object,embed,video,iframe,[role=img]';
const replaced = `${pictures},input,select,textarea,button,progress,meter,hr,br,wbr,option,optgroup,col,area`;
/** Never drawn by a browser, whatever the stylesheets say. */
export const unseen =
  'head,title,input[type=hidden i],option,optgroup,datalist,area,col,colgroup,br,wbr,track,source,param,html';

/** As large is every field of a copy that grows with what is typed. */
const typedSize = { width: 120, height: 24 };

/** What decides whether a person can see and use an element. */
export interface Appearance {
  readonly hidden: boolean;
  /** For a `style` attribute; empty when the bare element looks as it should. */
  readonly style: string;
}

/**
 * Expresses in attributes what stylesheets decide on the page, because a copy has none: what is hidden, transparent,
 * moved off the page or tiny, and how large a picture or an empty element is.
 */
export function appearanceOf(element: Element): Appearance {
  const view = documentOf(element).defaultView;
  if (!view || isOneOf(element, unseen)) return { hidden: false, style: '' };
  const css = view.getComputedStyle(element);
  const parent = parentOf(element);
  const around = parent && view.getComputedStyle(parent);
  const isSvg = namespaceOf(element) !== 'http://www.w3.org/1999/xhtml';
  if (css.display === 'none' || around?.contentVisibility === 'hidden')
    return { hidden: !isSvg, style: isSvg ? 'display:none' : '' };
  const rules: string[] = [];
  if (css.display === 'contents') rules.push('display:contents');
  if (css.visibility && css.visibility !== (around?.visibility || 'visible'))
    rules.push(`visibility:${css.visibility}`);
  if (css.opacity === '0') rules.push('opacity:0');
  if (isDrawn(element) && keepsApart(element)) rules.push('display:flex');
  if (isDrawn(element)) rules.push(...layerOf(element, css, view), ...boxOf(element, css, view));
  return { hidden: false, style: rules.join(';') };
}

/** Whether it lays out side by side what would otherwise be read as one word: "HP" and "active" in two `span`. */
function keepsApart(element: Element): boolean {
  const isText = (node: Node | null) =>
    node !== null &&
    (kindOf(node) === Node.ELEMENT_NODE ? isFormatting(node as Element) : Boolean(node.nodeValue?.trim()));
  if (isInTyped(element) || !laysOutItems(element)) return false;
  return contentsOf(element).some((node) => isText(node) && isText(nextOf(node)));
}

function boxOf(element: Element, css: CSSStyleDeclaration, view: Window): string[] {
  if (css.display === 'contents') return [];
  const { right, bottom, ...box } = rectOf(element).toJSON() as DOMRect;
  // How large somebody's text made a field is theirs, too.
  const { width, height } = isTyped(element) && box.width > 1 && box.height > 1 ? typedSize : box;
  const away = right + view.scrollX <= 0 ? 'left' : bottom + view.scrollY <= 0 ? 'top' : undefined;
  if (away) return ['position:absolute', `${away}:-9999px`];
  const size = (least: '' | 'min-') => [`${least}width:${round(width)}px`, `${least}height:${round(height)}px`];
  const isBlock = css.display.endsWith('block') && isOneOf(element, 'span,a');
  const inline = isBlock ? [`display:${css.display}`] : css.display === 'inline' ? ['display:inline-block'] : [];
  if (width <= 1 || height <= 1) {
    const tiny = [
      'box-sizing:border-box',
      'padding:0',
      'border:0',
      ...size(''),
      ...(css.overflowX === 'visible' ? [] : ['overflow:hidden']),
    ];
    return isBare(element) ? [] : [...inline, ...(css.position === 'absolute' ? ['position:absolute'] : []), ...tiny];
  }
  if (isOneOf(element, pictures)) return [...inline, ...size('')];
  const cut = isCutAway(element, width * height) ? ['position:absolute', 'clip-path:inset(50%)'] : [];
  const block = !isStandard(element) && css.display !== 'inline' ? ['display:block'] : [];
  if (isBare(element)) return [...inline, ...block, ...cut, ...size('min-')];
  return [...block, ...cut];
}

/**
 * What lies over the window, and what is laid over a picture ("Code expired") with the box that holds both: only their
 * places tell what is in front, and that the picture is over.
 */
function layerOf(element: Element, css: CSSStyleDeclaration, view: Window): string[] {
  const { position, zIndex, pointerEvents } = css;
  if (position === 'fixed' && !isTyped(element)) {
    const { x, y, width, height } = rectOf(element);
    if (width <= 1 || height <= 1) return [];
    const through = pointerEvents === 'none' ? ['pointer-events:none'] : [];
    return [...placed('fixed', { left: x, top: y, width, height }), `z-index:${zIndex}`, ...through];
  }
  const isOver = ([one, picture]: readonly [Element, Element]) => {
    const { x, y, width, height } = rectOf(picture);
    const hit = hitAt(documentOf(element), x + width / 2, y + height / 2);
    return hit !== null && within(one, hit);
  };
  const pairsIn = (box: Element) => {
    const few = fewIn(box);
    const laid = few.filter((one) => view.getComputedStyle(one).position === 'absolute');
    return few.filter((one) => isOneOf(one, pictures)).flatMap((picture) => laid.map((one) => [one, picture] as const));
  };
  if (position === 'relative') return pairsIn(element).some(isOver) ? ['position:relative'] : [];
  const box = position === 'absolute' && !isTyped(element) ? parentOf(element) : null;
  if (!box || view.getComputedStyle(box).position !== 'relative') return [];
  if (!pairsIn(box).some(([one, picture]) => one === element && isOver([one, picture]))) return [];
  const [own, home] = [rectOf(element), rectOf(box)];
  const place = { left: own.x - home.x - leftOf(box), top: own.y - home.y - topOf(box) };
  return placed('absolute', { ...place, width: own.width, height: own.height });
}

function placed(position: string, box: Readonly<Record<string, number>>): string[] {
  return [`position:${position}`, ...Object.entries(box).map(([name, px]) => `${name}:${round(px)}px`)];
}

/**
 * Whether its copy will be empty, so that nothing gives it a size. What is typed is never copied, so it is not looked
 * at.
 */
function isBare(element: Element): boolean {
  if (isOneOf(element, replaced)) return false;
  return isTyped(element) || (!firstElementIn(element) && !rawTextOf(element)?.trim());
}

function round(size: number): number {
  return Math.round(size * 10) / 10;
}
