import { useState } from 'preact/hooks';

/**
 * Lets a component copy a text to the clipboard.
 * @returns what became of it, and what copies
 */
export function useCopy(text: string): readonly ['copied' | 'failed' | null, () => void] {
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return [copied, copy];
}
