import type { Said } from './speak';

/** What a page says that is there no more: title and sentence, divided by a bar. */
export const over = {
  en: [
    'Session expired|Your session has expired. Please sign in again.',
    'Link no longer valid|This link has expired. Request a new one.',
    'Something went wrong|We could not complete your request. Try again later.',
    'Page not available|The page you asked for does not exist or was moved.',
    'Signed out|You have been signed out because you were inactive for 30 minutes.',
    'Access to the page refused|You do not have the rights to see this page.',
    'Temporarily unavailable|This service is being updated. It will be back at 14:00.',
    'Invalid request|The form was already sent. Do not use the Back button of your browser.',
  ],
  de: [
    'Sitzung abgelaufen|Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.',
    'Link ungültig|Dieser Link ist nicht mehr gültig. Fordern Sie einen neuen an.',
    'Es ist ein Fehler aufgetreten|Der Vorgang konnte nicht abgeschlossen werden. Versuchen Sie es später noch einmal.',
    'Seite nicht gefunden|Die gewünschte Seite gibt es nicht mehr.',
    'Wartungsarbeiten|Der Dienst steht bis 14 Uhr nicht zur Verfügung.',
    'Keine Berechtigung|Sie dürfen diese Seite nicht sehen.',
    'Formular bereits abgeschickt|Bitte benutzen Sie nicht die Zurück-Taste.',
  ],
  fr: [
    'Session expirée|Votre session a expiré. Veuillez vous reconnecter.',
    'Lien non valable|Ce lien n’est plus valable. Demandez-en un nouveau.',
    'Une erreur est survenue|Votre demande n’a pas pu être traitée.',
  ],
  it: [
    'Sessione scaduta|La sessione è scaduta. Accedere di nuovo.',
    'Collegamento non valido|Questo link non è più valido.',
    'Si è verificato un errore|Non è stato possibile completare l’operazione.',
  ],
  es: ['Sesión caducada|Su sesión ha caducado. Vuelva a iniciarla.', 'Error|No se ha podido completar la operación.'],
  nl: ['Sessie verlopen|Uw sessie is verlopen. Meld u opnieuw aan.', 'Er is iets misgegaan|Probeer het later opnieuw.'],
  pl: ['Sesja wygasła|Twoja sesja wygasła. Zaloguj się ponownie.', 'Błąd|Nie udało się wykonać operacji.'],
} satisfies Said;

/** It works, and nothing is to be done meanwhile. */
export const busy = {
  en: ['Please wait…', 'Loading, please wait', 'Your data is being sent. Do not close this window.', 'Processing…'],
  de: ['Bitte warten …', 'Wird geladen …', 'Ihre Daten werden übertragen. Schließen Sie das Fenster nicht.'],
  fr: ['Veuillez patienter…', 'Chargement en cours…'],
  it: ['Attendere prego…', 'Caricamento in corso…'],
  es: ['Espere, por favor…', 'Cargando…'],
  nl: ['Even geduld…', 'Bezig met laden…'],
  pl: ['Proszę czekać…', 'Trwa ładowanie…'],
} satisfies Said;

/** What somebody is asked in front of the page: question, yes, no. */
export const asked = {
  en: [
    'Your session ends in two minutes. Stay signed in?|Stay|Sign out',
    'Delete this entry? This cannot be undone.|Delete|Keep',
    'Leave this page? What you typed will be lost.|Leave|Stay here',
    'How satisfied are you with this service?|Send|Not now',
    'New terms of use apply from today.|Accept|Decline',
    'Show the new help? It takes two minutes.|Show it|Later',
  ],
  de: [
    'Ihre Sitzung endet in zwei Minuten. Angemeldet bleiben?|Angemeldet bleiben|Abmelden',
    'Wirklich löschen? Das lässt sich nicht rückgängig machen.|Löschen|Behalten',
    'Seite verlassen? Ihre Eingaben gehen verloren.|Verlassen|Bleiben',
    'Wie zufrieden sind Sie mit diesem Dienst?|Absenden|Jetzt nicht',
    'Ab heute gelten neue Nutzungsbedingungen.|Annehmen|Ablehnen',
  ],
  fr: [
    'Votre session se termine dans deux minutes.|Rester connecté|Se déconnecter',
    'Supprimer cet élément ?|Supprimer|Annuler',
  ],
  it: ['La sessione scade tra due minuti.|Resta connesso|Esci', 'Eliminare questo elemento?|Elimina|Annulla'],
} satisfies Said;
