/** What can stand inside an element. */
export type Child = Node | string | false | null | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined | (() => void)>>;

/**
 * Makes an element. The overlay is one small card that changes a few times per page, so it is built by hand: a rendering
 * library would be a sixth of the content script and most of its start-up time (measured 2026: 6.2 of 43 kB).
 * @param attributes `onclick` and the like take a function; `false` and `undefined` leave an attribute out
 */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children);
}

/** One of our line drawings, 20 × 20; hidden from screen readers, because the words beside it say the same. */
export function drawing(path: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const svg = document.createElementNS(namespace, 'svg');
  const shape = fill(document.createElementNS(namespace, 'path'), { d: path, ...line }, []);
  return fill(svg, { class: 'icon', viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': 'true' }, [shape]);
}

function fill<Made extends Element>(element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...flat(children));
  return element;
}

function flat(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === false || child === null || child === undefined) return [];
    return typeof child === 'string' || child instanceof Node ? [child] : flat(child);
  });
}
