import { isTyped } from '../dom/typed';
import { isStandard } from './tags';

/** Their size tells a QR code from a logo. A copy has not their content, so the size must be written into it. */
const pictures = 'img,canvas,svg,object,embed,video,iframe,[role=img]';
const replaced = `${pictures},input,select,textarea,button,progress,meter,hr,br,wbr,option,optgroup,col,area`;
/** Never drawn by a browser, whatever the stylesheets say. */
export const unseen =
  'head,title,input[type=hidden i],option,optgroup,datalist,area,col,colgroup,br,wbr,track,source,param,html';

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
  const view = element.ownerDocument.defaultView;
  if (!view || element.matches(unseen)) return { hidden: false, style: '' };
  const css = view.getComputedStyle(element);
  const parent = element.parentElement;
  const around = parent && view.getComputedStyle(parent);
  const isSvg = !('hidden' in element);
  if (css.display === 'none' || around?.contentVisibility === 'hidden')
    return { hidden: !isSvg, style: isSvg ? 'display:none' : '' };
  const rules: string[] = [];
  if (css.display === 'contents') rules.push('display:contents');
  if (css.visibility && css.visibility !== (around?.visibility || 'visible'))
    rules.push(`visibility:${css.visibility}`);
  if (css.opacity === '0') rules.push('opacity:0');
  if (element.checkVisibility()) rules.push(...boxOf(element, css, view));
  return { hidden: false, style: rules.join(';') };
}

function boxOf(element: Element, css: CSSStyleDeclaration, view: Window): string[] {
  if (css.display === 'contents') return [];
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const away = right + view.scrollX <= 0 ? 'left' : bottom + view.scrollY <= 0 ? 'top' : undefined;
  if (away) return ['position:absolute', `${away}:-9999px`];
  const size = (least: '' | 'min-') => [`${least}width:${round(width)}px`, `${least}height:${round(height)}px`];
  const inline = css.display === 'inline' ? ['display:inline-block'] : [];
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
  if (element.matches(pictures)) return [...inline, ...size('')];
  if (isBare(element)) return [...inline, ...size('min-')];
  return !isStandard(element) && css.display !== 'inline' ? ['display:block'] : [];
}

/**
 * Whether its copy will be empty, so that nothing gives it a size. What is typed is never copied, so it is not looked
 * at.
 */
function isBare(element: Element): boolean {
  if (element.matches(replaced)) return false;
  return isTyped(element) || (element.childElementCount === 0 && !element.textContent?.trim());
}

function round(size: number): number {
  return Math.round(size * 10) / 10;
}
