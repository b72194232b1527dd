import { html } from '../html';
import type { PortalResponse } from '../http';
import { cpmsPage, type Visit } from './frame';

const REGISTER = 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi';
const SAAS = 'https://webgate.ec.europa.eu/saas/';

/**
 * The public login page. All English texts are documented in the ReCONNET guide; three of its links read only "click
 * here".
 */
export function loginPage(visit: Visit): PortalResponse {
  const { t } = visit;
  const here = (to: string) => html`<a href="${to}">${t('klicken Sie hier', 'click here')}</a>`;
  return cpmsPage(
    visit,
    html`<div class="columns">
  <section class="about">
    <h1>Clinical Patient Management System (CPMS)</h1>
    <h2>${t('IT-Plattform für klinische Beratungen zwischen ERN-Mitgliedern', 'IT Platform for Clinical Consultations between ERN Members')}</h2>
    <p>${t('Das CPMS soll die ERN dabei unterstützen, Diagnose und Behandlung seltener oder wenig verbreiteter komplexer Krankheiten über die Landesgrenzen der Mitgliedstaaten in Europa hinweg zu verbessern.', 'The CPMS aims at supporting ERNs in improving the diagnosis and treatment of rare or low prevalence complex diseases across national borders of Member States in Europe.')}</p>
    <p>${t('Das CPMS ist eine sichere Software as a Service (SaaS), mit der Angehörige der Gesundheitsberufe Patienten anhand umfassender Datenmodelle erfassen können. Sie können mit dem CPMS innerhalb und zwischen den ERN zusammenarbeiten.', 'The CPMS is a secure Software as a Service (SaaS) that enables health professionals to enroll patients using comprehensive data models. Health professionals can use the CPMS to collaborate actively and share patient within and across ERNs.')}</p>
    <p>${t('Das CPMS wird durch virtuelle Kommunikationswerkzeuge und DICOM-Betrachter ergänzt.', 'The CPMS is supported by Virtual Communication Tools and DICOM viewers to facilitate the interaction between clinicians. Reporting tools are among the functionality of the system to seamlessly empower users to generate reports of interest for administrative and clinical purposes.')}</p>
    <p>${t('Die Seite kann sich ändern, weil wir Vorschläge unserer klinischen Berater aufnehmen.', 'The site may change as we endeavour to incorporate suggestions from our Clinical Advisors, particularly in the area of Graphics and Reporting.')}</p>
    <h3>${t('Unterstützte Browser', 'Supported Browsers')}</h3>
    <p>${t('Bitte verwenden Sie die neueste Version von Google Chrome, Firefox oder Safari.', 'Please make sure you are using the latest version of Google Chrome, Firefox or Safari to avail of all CPMS functionalities.')}</p>
  </section>
  <section class="panel">
    <h3 class="panel-title">${t('Sichere Anmeldung', 'Secure Login')}</h3>
    <p>${t('Sie können sich über den Dienst EU Login beim CPMS anmelden.', 'You can Login to the CPMS ERN through the EU Login Authentication Service.')}</p>
    <p><a class="btn btn-login" href="/login/ecas/">${t('Anmelden über EU Login', 'Login via EU Login')}</a></p>
    <ul class="info">
      <li><a href="/practice/outside">Video</a>: ${t('Einrichten und Anmelden beim CPMS', 'Getting Set-Up and Logged in to CPMS')}</li>
      <li>${t('Nur ERN-Mitglieder und ERN-Gäste können berechtigte Nutzer des CPMS sein.', 'Only ERN members and ERN guest users can be authorised users of the CPMS.')}</li>
      <li>${t('Für den Zugang zum CPMS brauchen Sie ein EU Login. Um ein EU Login anzulegen, ', 'To access the CPMS you need to have an EU login. To create an EU login, ')}${here(REGISTER)}.</li>
      <li>${t('Um die Berechtigung zur Nutzung des CPMS zu beantragen, ', 'To request authorisation to use the CPMS, ')}${here(SAAS)}.</li>
      <li>${t('Um Zugang zur ERN Collaborative Platform (ECP) für den Austausch nichtklinischer Daten mit den anderen Mitgliedern Ihres ERN zu beantragen, ', 'To request access to the ERN Collaborative Platform (ECP) to exchange non clinical data with the other members of your ERN, ')}${here('/practice/outside')}.</li>
      <li>${t('Mehr über die Europäischen Referenznetzwerke finden Sie auf', 'For more information on the European Reference Networks, please visit')} <a href="/practice/outside">ec.europa.eu</a>.</li>
    </ul>
  </section>
</div>`,
  );
}

/** Signed in, but nothing is approved. The real wording is not known. */
export function notAuthorisedPage(visit: Visit): PortalResponse {
  const { t } = visit;
  return cpmsPage(
    visit,
    html`<section class="panel narrow">
  <h1>${t('Kein Zugang', 'Access denied')}</h1>
  <p>${t('Sie sind nicht berechtigt, das CPMS zu nutzen.', 'You are not authorised to use the CPMS.')}</p>
  <p>${t('Wenn Sie einen Antrag gestellt haben, warten Sie bitte auf die Bestätigung per E-Mail.', 'If you have sent a request, please wait for the confirmation by e-mail.')}</p>
  <p><a class="btn" href="/login/">${t('Zurück', 'Back')}</a></p>
</section>`,
  );
}
