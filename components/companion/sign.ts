import { drawing } from './el';

/** Our sign, a lighthouse in lines. Drawn here because nothing of ours may be fetched by the page. */
export function sign(): SVGElement {
  const svg = drawing(
    'M7.6 17.5l.9-8.5h3l.9 8.5zM8.2 5.8h3.6v3.2H8.2zM7.6 5.8L10 3l2.4 2.8M6.4 6.8L3 5.5M6.4 8.2L3 9.5M13.6 6.8L17 5.5M13.6 8.2L17 9.5',
  );
  svg.setAttribute('class', 'sign');
  return svg;
}
