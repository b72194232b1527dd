import { type Html, html } from '../html';
import type { PortalResponse } from '../http';
import type { Phone } from '../state';
import { euPage } from './frame';
import type { Visit } from './visit';

/** What happens in a window of the browser or on the site of a country, where nobody of ours can be. */
type Elsewhere = Extract<Phone['kind'], 'key' | 'eid'>;

function words(kind: Elsewhere, { t }: Visit): { heading: string; text: string } {
  return kind === 'key'
    ? {
        heading: t('Fenster des Browsers', 'Window of the browser'),
        text: t(
          'Hier öffnet sich in Wirklichkeit ein Fenster Ihres Browsers oder Ihres Systems: Es fragt nach dem Schlüssel, dem Finger oder der PIN. In der Übung steht dafür diese Seite.',
          'In reality a window of your browser or system opens here: it asks for the key, your finger or a PIN. In the practice this page stands in for it.',
        ),
      }
    : {
        heading: t('Seite Ihres Landes', 'Site of your country'),
        text: t(
          'Hier verlassen Sie in Wirklichkeit EU Login: Ihr Land prüft Ihren Ausweis auf seiner eigenen Seite und schickt Sie zurück. In der Übung steht dafür diese Seite.',
          'In reality you leave EU Login here: your country checks your card on its own site and sends you back. In the practice this page stands in for it.',
        ),
      };
}

/**
 * Stands in for the browser's dialog and for the national site, and says so. The practice bar has the button that
 * answers; then the page moves on by itself.
 * @param next where it moves on to
 */
export function elsewherePage(visit: Visit, kind: Elsewhere, next: string): PortalResponse {
  const { heading, text } = words(kind, visit);
  const waiting: Html = html`<span class="spinner" aria-hidden="true"></span>${visit.t('Warten auf Ihre Antwort …', 'Waiting for your answer …')}`;
  return euPage(visit, {
    heading,
    body: html`  <div class="challenge" data-wait-for-phone data-next="${next}">
    <p class="well">${text}</p>
    <p class="waiting" role="status">${waiting}</p>
  </div>`,
  });
}
