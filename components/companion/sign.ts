import { drawing } from '../../lib/show/dom';

/** Our sign, a lighthouse in lines. Drawn here because nothing of ours may be fetched by the page. */
export function sign(): SVGElement {
  const svg = drawing(
    'M7.6 17.500l.9-8.500h3l.9 8.500zM8.200 5.800h3.600v3.200H8.200zM7.600 5.800L10 3l2.400 2.800M6.400 6.800L3 5.500M6.400 8.200L3 9.500M13.600 6.800L17 5.500M13.600 8.200L17 9.500',
  );
  svg.setAttribute('class', 'sign');
  return svg;
}
