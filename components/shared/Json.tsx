interface JsonProps {
  readonly label: string;
  /** Data, or a text that is shown as it is. */
  readonly value: unknown;
  /** One click marks all of it. */
  readonly toCopy?: boolean;
}

/** Data as it lies there, in a box of its own that scrolls. */
export function Json({ label, value, toCopy = false }: JsonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields in it, and no landmark among those of the page
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1)
    <div class={toCopy ? 'stored to-copy' : 'stored'} role="group" tabIndex={0} aria-label={label}>
      <pre>{typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>
    </div>
  );
}
