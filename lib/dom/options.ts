import { allIn, attributeOf, documentOf } from './element';

/** The entries of a drop-down, also of one that is drawn elsewhere in the page. */
export function optionsOf(list: Element): readonly Element[] {
  const drawn = documentOf(list).getElementById(attributeOf(list, 'aria-controls') ?? '');
  return [...allIn(list, 'option,[role=option]'), ...(drawn ? allIn(drawn, '[role=option]') : [])];
}
