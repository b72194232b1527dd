/** The first element that a selector finds; `>>>` enters a shadow root or a frame of the same origin. */
export function elementAt(selector: string): Element | null {
  const parts = selector.split(' >>> ');
  const last = parts.pop() ?? '';
  let root: ParentNode | null | undefined = document;
  for (const part of parts) {
    const host: Element | null | undefined = root?.querySelector(part);
    root = host?.shadowRoot ?? (host as HTMLIFrameElement | undefined)?.contentDocument;
  }
  return root?.querySelector(last) ?? null;
}
