import type { Names } from './names';

/** The elements that HTML, SVG and MathML have, the old ones of HTML too. */
const standard: ReadonlySet<string> = new Set(
  `a abbr acronym address area article aside audio b basefont bdi bdo big blockquote body br button canvas caption center
  cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font
  footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li main
  map mark marquee menu meter nav nobr object ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp
  search section select slot small span strike strong sub summary sup svg table tbody td textarea tfoot th thead time
  title tr tt u ul var video wbr
  math annotation annotation-xml maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow
  ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics`.split(/\s+/),
);
const component = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** Whether it is an element of HTML, SVG or MathML. */
export function isStandard(name: string): boolean {
  return standard.has(name);
}

/**
 * What an element is called in a copy. A mail address in angle brackets is an element to a browser, and a component may
 * be called like anything: its words are treated like those of other identifiers, and its dash stays, because that is
 * what makes it a component.
 */
export function tagOf(name: string, names: Names): string {
  if (isStandard(name)) return name;
  return component.test(name) ? names(name) : 'x-unknown';
}
