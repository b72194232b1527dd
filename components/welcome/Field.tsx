import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** What to write, under the label. */
  readonly help: string;
  /** What we understood, or what does not fit; in words, next to the field. */
  readonly note?: string | null | undefined;
  readonly careful?: boolean;
  /** The control; give it `id` and `aria-describedby={describedBy(id)}`. */
  readonly children: ComponentChildren;
}

/** The ids of the words that belong to a field. */
export function describedBy(id: string): string {
  return `${id}-help ${id}-note`;
}

/** A labelled field with help before and an answer after it. */
export function Field({ id, label, help, note, careful = false, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-help`} class="muted">
        {help}
      </p>
      {children}
      {/* Read out by itself only when something does not fit: nobody wants to hear an answer after every key. */}
      <p id={`${id}-note`} class={careful ? 'note careful' : 'note'} aria-live={careful ? 'polite' : 'off'}>
        {note}
      </p>
    </div>
  );
}
