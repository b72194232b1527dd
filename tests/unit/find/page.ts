import { vi } from 'vitest';
import { type Look, lookAt } from '../../../lib/find/look';

/** Boxes cost a simulated browser too much: what is not hidden by an attribute or a style of its own is drawn. */
export function drawSimply(): void {
  const hidden = (element: Element) =>
    element.closest('[hidden],[style*="display:none"],[style*="display: none"]') !== null;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !hidden(this);
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const side = Number(this.getAttribute('width') ?? 24);
    return hidden(this)
      ? new DOMRect(0, 0, 0, 0)
      : new DOMRect(10, 10, side, Number(this.getAttribute('height') ?? side));
  });
}

/** The page becomes this HTML; looks at it. */
export function show(html: string, language = 'en'): Look {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  return lookAt(document, '/');
}
