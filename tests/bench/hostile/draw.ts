import { randomOf } from '../random';
import type { HostilePage } from './pages';

const tags =
  'div span p b i a button td tr table ul li label form fieldset section nav h1 dl dt dd select option'.split(' ');
const texts =
  'request access|CPMS|Open|Next|First name|ReCONNET - Connective Tissue|IT08 - AOU Pisan|Italy|Saas - Authorization System|Application|Step 2 :|Up| |Logout|Password|HP'.split(
    '|',
  );
const attributes = [
  '',
  ' role="button"',
  ' role="dialog"',
  ' role="alert"',
  ' class="btn error title"',
  ' aria-label="Next"',
  ' href="/cas/logout"',
  ' hidden',
  ' role="row"',
  ' contenteditable',
  ' style="display:none"',
];
const leaves = [
  '<input>',
  '<input type="radio">',
  '<input type="checkbox" checked>',
  '<input type="password">',
  '<textarea>x</textarea>',
  '<!-- -->',
  '<br>',
  '<img alt="x">',
];
const addresses = [
  'https://webgate.ec.europa.eu/saas/a',
  'https://webgate.ec.europa.eu/cas/login',
  'https://cpms.ern-net.eu/',
  'https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi',
];

/**
 * A page of 8,000 elements that means nothing: boxes in boxes, words of portals, fields. The same for the same seed.
 */
export function drawFrom(seed: number): Omit<HostilePage, 'name'> {
  const { next: random, pick } = randomOf(`hostile ${seed}`);
  const one = <T>(all: readonly T[]): T => pick(all) as T;
  const open: string[] = [];
  let html = '';
  for (let left = 8000; left > 0; left--) {
    const dice = random();
    if (dice < 0.35 && open.length < 300) {
      const tag = one(tags);
      html += `<${tag}${one(attributes)}>`;
      open.push(tag);
    } else if (dice < 0.6) html += `</${open.pop() ?? 'p'}>`;
    else if (dice < 0.85) html += one(texts);
    else html += one(leaves);
  }
  return {
    url: one(addresses),
    html:
      html +
      open
        .reverse()
        .map((tag) => `</${tag}>`)
        .join(''),
  };
}
