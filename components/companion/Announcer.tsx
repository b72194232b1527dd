import { useEffect, useState } from 'preact/hooks';

/**
 * Tells screen readers what has changed. The region stands empty first and is filled a frame later, because a region
 * that arrives full is not read (scttcper/ngx-toastr #933).
 */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const frame = requestAnimationFrame(() => setSaid(text));
    return () => cancelAnimationFrame(frame);
  }, [text]);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {said}
    </div>
  );
}
