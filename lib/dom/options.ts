/** The entries of a drop-down, also of one that is drawn elsewhere in the page. */
export function optionsOf(list: Element): readonly Element[] {
  const drawn = list.ownerDocument.getElementById(list.getAttribute('aria-controls') ?? '');
  return [...list.querySelectorAll('option,[role=option]'), ...(drawn?.querySelectorAll('[role=option]') ?? [])];
}
