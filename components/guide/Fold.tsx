import type { ComponentChildren } from 'preact';

/** Something that most readers need not read; open on paper (see `open-for-print.ts`). */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="fold-inside">{children}</div>
    </details>
  );
}
