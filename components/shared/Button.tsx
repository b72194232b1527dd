import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /**
   * `main`: the one thing to do next. `plain`: everything else. `quiet`: may be overlooked. `careful`: cannot be
   * undone.
   */
  readonly look?: 'main' | 'plain' | 'quiet' | 'careful';
  readonly onClick: (press: UIEvent) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button of ours, large enough for a thumb. */
export function Button({ look = 'plain', onClick, disabled = false, children }: ButtonProps) {
  return (
    <button type="button" class={`button ${look}`} onClick={onClick} disabled={disabled}>
      {children}
    </button>
  );
}
