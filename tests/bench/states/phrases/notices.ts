import type { Said } from './speak';

/** News that change nothing for anybody here. */
export const news = {
  en: [
    'On Sunday from 8:00 to 12:00 this service will not be available.',
    'Since 1 July 2025 codes are no longer sent by text message.',
    'If your account is locked, wait 15 minutes.',
    'Our helpdesk is closed on 1 November.',
    'Requests that are not complete will be refused.',
    'Beware of fraud: we never ask for your password by e-mail.',
    'In rare cases the confirmation e-mail is not delivered. We are working on it.',
  ],
  de: [
    'Am Sonntag steht dieser Dienst von 8 bis 12 Uhr nicht zur Verfügung.',
    'Seit dem 1. Juli 2025 werden keine Codes mehr per SMS verschickt.',
    'Wenn Ihr Konto gesperrt ist, warten Sie 15 Minuten.',
    'Unser Helpdesk ist am 1. November geschlossen.',
    'Unvollständige Anträge werden abgelehnt.',
    'Vorsicht vor Betrug: Wir fragen nie per E-Mail nach Ihrem Passwort.',
  ],
  fr: [
    'Dimanche, de 8 h à 12 h, ce service ne sera pas disponible.',
    'Si votre compte est bloqué, attendez 15 minutes.',
  ],
  it: [
    'Domenica dalle 8 alle 12 il servizio non sarà disponibile.',
    'Se il suo account è bloccato, attenda 15 minuti.',
  ],
} satisfies Said;

/** What the page has been for did not come about; by the page that says that it did. */
export const failures: Readonly<Record<string, Said>> = {
  'euLogin.registered': {
    en: [
      'The e-mail could not be sent.',
      'An error occurred: no e-mail has been sent.',
      'Sending the e-mail failed. Try again.',
    ],
    de: [
      'Die E-Mail konnte nicht gesendet werden.',
      'Fehler: Es wurde keine E-Mail gesendet.',
      'Der Versand der E-Mail ist fehlgeschlagen.',
    ],
    fr: ['L’e-mail n’a pas pu être envoyé.'],
    es: ['No se ha podido enviar el correo.'],
    pl: ['Nie udało się wysłać wiadomości.'],
  },
  'euLogin.challengeApp': {
    en: [
      'The confirmation was refused on your phone.',
      'The confirmation took too long and has expired.',
      'We could not reach your phone.',
    ],
    de: [
      'Die Bestätigung wurde auf Ihrem Telefon abgelehnt.',
      'Die Bestätigung ist abgelaufen.',
      'Ihr Telefon konnte nicht erreicht werden.',
    ],
    nl: ['De bevestiging is geweigerd.', 'De bevestiging is verlopen.'],
  },
  'euLogin.signedIn': {
    en: ['The sign-in failed: this application does not accept your account.', 'Your session has expired.'],
    de: ['Die Anmeldung ist fehlgeschlagen: Diese Anwendung nimmt Ihr Konto nicht an.', 'Ihre Sitzung ist abgelaufen.'],
  },
  'saas.submitted': {
    en: [
      'Your request could not be submitted.',
      'An error occurred while your request was being sent.',
      'Submission failed. Please try again.',
    ],
    de: ['Ihr Antrag konnte nicht übermittelt werden.', 'Beim Absenden Ihres Antrags ist ein Fehler aufgetreten.'],
    fr: ['Votre demande n’a pas pu être envoyée.'],
    it: ['Non è stato possibile inviare la richiesta.'],
  },
  'cpms.home': {
    en: ['You are not authorised to use CPMS.', 'Access denied.', 'Your registration is still under review.'],
    de: ['Sie sind für CPMS nicht berechtigt.', 'Zugriff verweigert.'],
  },
  'cpms2.home': {
    en: ['You are not authorised to use CPMS 2.0.', 'Access denied.', 'Your request is still pending.'],
    de: ['Sie sind für CPMS 2.0 nicht berechtigt.', 'Ihr Antrag wird noch geprüft.'],
  },
  'euLogin.scanQr': {
    en: ['This QR code has expired.', 'The device could not be added.'],
    de: ['Dieser QR-Code ist abgelaufen.', 'Das Gerät konnte nicht hinzugefügt werden.'],
  },
  'euLogin.challengeQr': { en: ['This QR code has expired.'], de: ['Dieser QR-Code ist abgelaufen.'] },
};

/** A request that waits, was granted, refused or taken away. */
export const requested = {
  en: [
    'Your request for access to CPMS is pending validation.',
    'Your access request for CPMS is awaiting approval by an administrator.',
    'You have already requested access to CPMS. Please wait for the decision.',
    'Your request for CPMS has been refused.',
    'Your profile HP for CPMS has been locked.',
    'Your access to CPMS was approved on 3 November.',
    'A request for CPMS with the role HP is already waiting for a decision.',
  ],
  de: [
    'Ihr Antrag auf Zugang zu CPMS wird noch geprüft.',
    'Ihr Zugangsantrag für CPMS wartet auf die Genehmigung durch einen Administrator.',
    'Sie haben den Zugang zu CPMS bereits beantragt.',
    'Ihr Antrag für CPMS wurde abgelehnt.',
    'Ihr Profil HP für CPMS wurde gesperrt.',
    'Ihr Zugang zu CPMS wurde am 3. November genehmigt.',
  ],
  fr: ['Votre demande d’accès à CPMS est en attente de validation.', 'Votre demande pour CPMS a été refusée.'],
  it: [
    'La sua richiesta di accesso a CPMS è in attesa di approvazione.',
    'La sua richiesta per CPMS è stata respinta.',
  ],
} satisfies Said;

/** The account cannot be used. */
export const locked = {
  en: ['Your account is locked.', 'Your account has been blocked after too many attempts. Try again in 15 minutes.'],
  de: ['Ihr Konto ist gesperrt.', 'Ihr Konto wurde nach zu vielen Versuchen gesperrt.'],
  fr: ['Votre compte est bloqué.'],
  it: ['Il suo account è bloccato.'],
} satisfies Said;
