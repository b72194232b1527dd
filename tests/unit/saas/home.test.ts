// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { recognise } from '../../../lib/page/recognise';

/** Whether the start page of Saas, with this said in its main part, is still one on which access is asked for. */
function isHome(language: string, said: string): boolean {
  const page = new DOMParser().parseFromString(frame, 'text/html');
  page.documentElement.lang = language;
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  const text = document.createElement('p');
  text.textContent = said;
  document.querySelector('#content')?.append(text);
  return recognise(lookAt(document, '/saas/'), new URL('https://webgate.ec.europa.eu/saas/'))?.id === 'saas.home';
}

const frame = `<title>Saas - Authorization System</title><div id="header"><h1>Saas - Authorization System</h1>
<div class="application">CPMS</div></div><ul class="nav"><li><a href="?event=home.show">Home</a></li>
<li><a href="?event=request.new">Request access</a></li><li><a href="?event=user">User Data details</a></li></ul>
<div id="content"><h3>Welcome to Saas</h3></div><footer>EC DG SANTE (v3.1)</footer>`;

describe('what the portal says of itself', () => {
  it.each([
    ['en', 'Here you request access to CPMS and other applications.'],
    ['de', 'Hier erhalten Sie Zugang zu Anwendungen wie CPMS.'],
    ['sv', 'Här ansöker du om åtkomst till CPMS och andra applikationer.'],
    ['hu', 'Itt igényelhet hozzáférést a CPMS-hez és más alkalmazásokhoz.'],
    ['pl', 'Tutaj można złożyć wniosek o dostęp do CPMS i innych aplikacji.'],
    ['en', 'The Commission processes personal data under Regulation (EU) 2018/1725.'],
    ['en', 'Saas - Authorisation System'],
    ['en', '187 requests submitted, 171 approved, 9 refused.'],
    ['da', 'Nøgletal for oktober CPMS: 187 anmodninger indsendt, 171 godkendt, 16 afslået.'],
    ['en', 'You have not asked for access to any application yet.'],
    ['fi', 'Sinulla ei ole käyttöoikeuspyyntöjä.'],
    ['lt', 'Nesate pateikę nė vieno prašymo.'],
    ['en', 'On Saturday, 5 December, maintenance work is carried out from 8:00 until 12:00.'],
  ])('%s: “%s” stands in nobody’s way', (language, said) => expect(isHome(language, said)).toBe(true));

  it.each([
    // Of a request, or an access, that there is.
    ['en', 'Here is the request you submitted on 12 November 2026.'],
    ['en', 'This portal has forwarded the request for CPMS to the coordinator.'],
    ['en', 'Here access to CPMS was granted on 12 November 2026.'],
    ['en', 'On this site you applied for access to CPMS and other applications.'],
    ['pt', 'Aqui pediu acesso ao CPMS e outras aplicações.'],
    ['fi', 'Täällä pyysit käyttöoikeutta CPMS:ään ja muihin sovelluksiin.'],
    ['lt', 'Čia yra prašymas dėl prieigos, kurį vakar pateikėte.'],
    ['sv', 'Här fick du åtkomst till CPMS och andra applikationer.'],
    ['en', 'A draft of the request for CPMS is pending validation.'],
    // For somebody else, another role, or something else.
    ['en', 'Here you act for Erika Mustermann and request access.'],
    ['en', 'Here only coordinators request access to CPMS.'],
    ['en', 'This portal accepts requests for CPMS from 1 January 2027.'],
    ['en', 'Here you give back access to CPMS and other applications.'],
    // Not possible.
    ['cs', 'Zde je podání žádosti o přístup nemožné.'],
    ['en', 'Saas: not authorised.'],
    ['de', 'Saas: Autorisierung fehlgeschlagen.'],
    ['en', 'Processing of personal data failed.'],
    ['en', 'On Monday, the update of access to CPMS failed.'],
    // Numbers of one request, and days.
    ['en', 'Request 48211 pending, request 48212 refused.'],
    ['en', 'CPMS: 12 November 2026 requests sent, 14 November 2026 refused.'],
    ['en', '187 requests submitted, 171 approved, and no more are accepted for CPMS.'],
    // Without the right to ask.
    ['en', 'You do not have the right to submit requests.'],
    ['da', 'Du er ikke berettiget til at sende anmodninger.'],
    ['lt', 'Jūs neturite teisės teikti prašymų.'],
    ['bg', 'Нямате право да подавате заявления.'],
    ['pl', 'Nie możesz składać żadnych wniosków.'],
    // Requests that there are.
    ['el', 'Οι αιτήσεις που έχετε υποβάλει δεν έχουν εγκριθεί ακόμη.'],
    ['en', 'There is no decision on the request yet.'],
    ['it', 'Lei non ha ricevuto alcuna risposta alla richiesta.'],
    ['en', 'You have not confirmed any of the requests.'],
  ])('%s: “%s” does', (language, said) => expect(isHome(language, said)).toBe(false));
});
