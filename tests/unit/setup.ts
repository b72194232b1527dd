/** jsdom has no layout: what a browser calculates from boxes is answered here from styles alone. */
function shown(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const style = getComputedStyle(node);
    if (style.display === 'none') return false;
  }
  return getComputedStyle(element).visibility !== 'hidden';
}

if (typeof Element !== 'undefined') {
  Document.prototype.elementFromPoint ??= () => null;
  Element.prototype.checkVisibility ??= function checkVisibility(this: Element) {
    return shown(this);
  };
  Element.prototype.getBoundingClientRect = function getBoundingClientRect(this: Element) {
    return shown(this) ? new DOMRect(10, 10, 120, 24) : new DOMRect(0, 0, 0, 0);
  };
}
if (typeof globalThis.DOMRect === 'undefined') {
  globalThis.DOMRect = class {
    constructor(
      public x = 0,
      public y = 0,
      public width = 0,
      public height = 0,
    ) {}
    get left() {
      return this.x;
    }
    get top() {
      return this.y;
    }
    get right() {
      return this.x + this.width;
    }
    get bottom() {
      return this.y + this.height;
    }
  } as never;
}
