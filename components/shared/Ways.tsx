import { withoutScheme } from '../../lib/profile/helpdesk';
import type { Contact } from '../../lib/profile/presets';

/** A page with the host that it leads to, however it is written: `https:\\\\a.example` is one as well. */
function placeOf(page: string) {
  const { href } = new URL(page);
  return { to: href, text: withoutScheme(href) };
}

/** Every way to reach somebody, as links. */
export function Ways({ mail, phone, page }: Contact) {
  const ways = [
    mail && { to: `mailto:${mail}`, text: mail },
    phone && { to: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phone },
    page && placeOf(page),
  ].filter((way) => way !== undefined && way !== '');
  return (
    <ul class="ways">
      {ways.map(({ to, text }) => (
        <li key={to}>
          <a href={to} target="_blank" rel="noreferrer">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
