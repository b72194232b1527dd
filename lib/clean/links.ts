import type { Names } from './names';

const ours = /^(?:(.+)\.)?(europa\.eu|ern-net\.eu)$/;

/** How programs on a server end; one of them is a name of people, too. */
export const extension = /\.(?:do|html?|xhtml|cgi|cfm|jsp|jsf|aspx?|php|action)$/;

/** Where a link to anywhere else leads in a copy. */
export const elsewhere = 'https://elsewhere.invalid/';

/**
 * A link without session id, query and fragment; its host and path are cleaned as other identifiers are. A link to
 * another site becomes `elsewhere`.
 * @param href as it is written in the page
 * @param base what relative links are relative to, when the page says so itself (`<base>`)
 */
export function cleanLink(href: string, names: Names, base?: string): string {
  const written = href.trim();
  if (written === '' || written.startsWith('?')) return written.slice(0, 1);
  if (/^(?:#|javascript:|data:|blob:|about:)/i.test(written)) return '#';
  const [, scheme = ''] = /^([a-z][a-z+.-]*):/i.exec(written) ?? [];
  if (scheme && !/^https?$/i.test(scheme)) return `${names(scheme.toLowerCase())}:`;
  const path = (text: string) => {
    const [plain = ''] = text.split(/[;?#]/, 1);
    const [end = ''] = extension.exec(plain) ?? [];
    return names(plain.slice(0, plain.length - end.length)) + end;
  };
  if (!scheme && !written.startsWith('//')) return base ? path(pathIn(written, base)) : path(written);
  try {
    const url = new URL(written, 'https://elsewhere.invalid/');
    const [, host = '', domain] = ours.exec(url.hostname) ?? [];
    const site = host && `${names(host)}.`;
    return domain ? `${url.protocol}//${site}${domain}${path(url.pathname)}` : elsewhere;
  } catch {
    return elsewhere;
  }
}

function pathIn(written: string, base: string): string {
  try {
    return new URL(written, base).pathname;
  } catch {
    return '/';
  }
}
