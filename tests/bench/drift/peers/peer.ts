/** Another way to find an element again: recorded once on the page as it was, asked on the page as it is now. */
export interface Peer {
  readonly id: string;
  readonly about: string;
  /** Remembers an element; undefined when this way cannot tell it from others. */
  readonly record: (element: Element) => Recording | undefined;
}

/** @returns the element that is meant, or null where the recording does not decide */
export type Recording = (document: Document) => Element | null;
