import { type Html, html } from '../html';
import { type Language, say } from '../language';
import { PERSON, PRACTICE_PASSWORD } from '../person';
import type { World } from '../world';

export type Practice = 'open-mail' | 'confirm-phone' | 'refuse-phone' | 'approve' | 'restart';

function button(practice: Practice, label: string): Html {
  return html`<button type="submit" name="practice" value="${practice}" data-practice="${practice}">${label}</button>`;
}

function mailLabel(world: World, language: Language): string | undefined {
  const t = say(language);
  const labels = {
    confirm: t('Übung: Bestätigungs-Mail öffnen', 'Practice: open the confirmation mail'),
    reset: t('Übung: Mail zum neuen Passwort öffnen', 'Practice: open the mail about the new password'),
    approved: t('Übung: Mail zur Freigabe öffnen', 'Practice: open the mail about the approval'),
  };
  return world.newMail && labels[world.newMail.kind];
}

/** What the person would do on the phone, in the browser's window, on the site of their country. */
function phoneTools(world: World, language: Language): Html | undefined {
  const t = say(language);
  const phone = world.phone;
  if (phone?.state !== 'waiting') return undefined;
  if (phone.code) {
    const label =
      phone.kind === 'sms'
        ? t('Übung: SMS-Code', 'Practice: SMS code')
        : t('Übung: Handy zeigt', 'Practice: phone shows');
    return html`<span>${label} <code data-practice="code">${phone.code}</code></span>`;
  }
  const scan = t(
    'Übung: mit der App scannen und auf dem Handy bestätigen',
    'Practice: scan with the app and confirm on the phone',
  );
  const yes = {
    enrol: scan,
    app: t('Übung: auf dem Handy bestätigen', 'Practice: confirm on the phone'),
    key: t('Übung: Schlüssel bestätigen', 'Practice: confirm with the key'),
    eid: t('Übung: auf der Seite des Landes bestätigen', 'Practice: confirm on the site of the country'),
  }[phone.kind as 'enrol' | 'app' | 'key' | 'eid'];
  const onPhone = phone.kind === 'enrol' || phone.kind === 'app';
  const no = onPhone
    ? t('Übung: auf dem Handy ablehnen', 'Practice: refuse on the phone')
    : t('Übung: ablehnen', 'Practice: refuse');
  return html`${button('confirm-phone', yes)} ${button('refuse-phone', no)}`;
}

/** Does anything wait for an administrator? */
function waits(world: World): boolean {
  return world.request?.approved === false || world.cpms2Request?.approved === false;
}

/**
 * The bar at the top of every practice page: says that this is not the real page, and holds the buttons for what would
 * happen elsewhere (inbox, phone, administrator). It shows whatever the world waits for, so no page can forget it.
 */
export function practiceBar(world: World, language: Language, back: string): Html {
  const t = say(language);
  const mail = mailLabel(world, language);
  const passwordKnown = world.account?.password === PRACTICE_PASSWORD;
  return html`<header class="practice-bar" aria-label="${t('Übung', 'Practice')}" data-practice="bar">
  <form method="post" action="/practice/do">
    <input type="hidden" name="back" value="${back}">
    <p><strong>${t('Nachbau zum Lernen – dies ist nicht die Seite der Kommission.', 'Rebuilt to learn with – this is not the Commission’s page.')}</strong>
      ${t('Bitte nichts Eigenes eingeben.', 'Please enter nothing of your own.')}</p>
    <p>${t('Person dieses Nachbaus', 'Person of this replica')}: ${PERSON.firstName} ${PERSON.lastName}, ${PERSON.email}</p>
    <div class="practice-tools">
      ${mail && button('open-mail', mail)}
      ${phoneTools(world, language)}
      ${waits(world) && button('approve', t('Übung: Freigabe erteilen', 'Practice: grant the approval'))}
      ${passwordKnown && html`<span>${t('Übungs-Passwort', 'Practice password')}: <code>${PRACTICE_PASSWORD}</code></span>`}
      <a href="/practice/" data-practice="overview">${t('Alle Übungsseiten', 'All practice pages')}</a>
    </div>
  </form>
</header>`;
}
