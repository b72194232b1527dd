/**
 * Unfolds everything while the page is printed: paper has nothing to click on.
 * @returns stops it
 */
export function openForPrint(): () => void {
  const unfolded: HTMLDetailsElement[] = [];
  const open = () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      details.open = true;
      unfolded.push(details);
    }
  };
  const close = () => {
    for (const details of unfolded.splice(0)) details.open = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
