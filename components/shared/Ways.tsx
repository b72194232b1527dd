import { withoutScheme } from '../../lib/profile/helpdesk';
import type { Contact } from '../../lib/profile/presets';

/** Every way to reach somebody, as links. */
export function Ways({ mail, phone, page }: Contact) {
  const ways = [
    mail && { to: `mailto:${mail}`, text: mail },
    phone && { to: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phone },
    page && { to: page, text: withoutScheme(page) },
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
