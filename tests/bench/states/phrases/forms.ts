/** Other forms of the same portals that nobody here is to fill in, by the first word of the page's id. */
export interface OtherForm {
  readonly lang: string;
  readonly title: string;
  /** `type name label`, where the type may also be `select`, `textarea` or `checkbox`. */
  readonly fields: readonly string[];
  readonly button: string;
}

const euLogin: readonly OtherForm[] = [
  {
    lang: 'en',
    title: 'Change your e-mail address',
    fields: ['email newEmail New e-mail', 'email newEmail2 Confirm new e-mail', 'password pw Current password'],
    button: 'Submit',
  },
  {
    lang: 'en',
    title: 'Contact the helpdesk',
    fields: ['text nm Your name', 'email em Your e-mail', 'text su Subject', 'textarea msg Message'],
    button: 'Send',
  },
  {
    lang: 'en',
    title: 'Security questions',
    fields: ['text q1 Name of your first pet', 'text q2 City where you were born'],
    button: 'Submit',
  },
  {
    lang: 'en',
    title: 'Delete my account',
    fields: ['password pw Password', 'checkbox sure I understand that this cannot be undone'],
    button: 'Delete my account',
  },
  { lang: 'en', title: 'Enter the code from your token', fields: ['text otp Token code'], button: 'Sign in' },
  { lang: 'en', title: 'Rename your device', fields: ['text nm Device name'], button: 'Save' },
  {
    lang: 'en',
    title: 'Search the directory',
    fields: ['text q Name or e-mail', 'select org Organisation'],
    button: 'Search',
  },
  {
    lang: 'de',
    title: 'E-Mail-Adresse ändern',
    fields: ['email a Neue E-Mail-Adresse', 'email b Neue E-Mail-Adresse bestätigen', 'password c Aktuelles Passwort'],
    button: 'Absenden',
  },
  {
    lang: 'de',
    title: 'Kontakt zum Helpdesk',
    fields: ['text a Name', 'email b E-Mail', 'textarea c Nachricht'],
    button: 'Absenden',
  },
  {
    lang: 'de',
    title: 'Sicherheitsfragen',
    fields: ['text a Mädchenname der Mutter', 'text b Geburtsort'],
    button: 'Weiter',
  },
  {
    lang: 'de',
    title: 'Konto löschen',
    fields: ['password a Passwort', 'checkbox b Ich habe verstanden, dass alles gelöscht wird'],
    button: 'Konto löschen',
  },
  { lang: 'de', title: 'Gerät umbenennen', fields: ['text a Gerätename'], button: 'Speichern' },
  {
    lang: 'fr',
    title: 'Modifier votre adresse',
    fields: ['text a Rue', 'text b Ville', 'text c Code postal'],
    button: 'Enregistrer',
  },
  { lang: 'it', title: 'Domande di sicurezza', fields: ['text a Nome del primo animale'], button: 'Continua' },
  { lang: 'es', title: 'Cambiar el idioma', fields: ['select a Idioma'], button: 'Guardar' },
];

const saas: readonly OtherForm[] = [
  {
    lang: 'en',
    title: 'User details',
    fields: ['text a First name', 'text b Last name', 'email c E-mail', 'select d Language'],
    button: 'Save',
  },
  {
    lang: 'en',
    title: 'Change organisation',
    fields: ['select a Organisation', 'textarea b Reason'],
    button: 'Submit request',
  },
  { lang: 'en', title: 'Report a problem', fields: ['select a Application', 'textarea b Description'], button: 'Send' },
  {
    lang: 'en',
    title: 'Search users',
    fields: ['text a Name', 'select b Country', 'select c Application'],
    button: 'Search',
  },
  {
    lang: 'en',
    title: 'Give up my access',
    fields: ['select a Application', 'checkbox b I give up this profile'],
    button: 'Remove access',
  },
  {
    lang: 'en',
    title: 'Delegate my rights',
    fields: ['text a User', 'checkbox b HP', 'checkbox c Coordinator'],
    button: 'Delegate access',
  },
  {
    lang: 'de',
    title: 'Benutzerdaten',
    fields: ['text a Vorname', 'text b Nachname', 'email c E-Mail'],
    button: 'Speichern',
  },
  {
    lang: 'de',
    title: 'Zugang zurückgeben',
    fields: ['select a Anwendung', 'checkbox b Ich gebe das Profil zurück'],
    button: 'Zugang löschen',
  },
  { lang: 'de', title: 'Fehler melden', fields: ['select a Anwendung', 'textarea b Beschreibung'], button: 'Absenden' },
  {
    lang: 'fr',
    title: 'Signaler un problème',
    fields: ['select a Application', 'textarea b Description'],
    button: 'Envoyer',
  },
];

const cpms: readonly OtherForm[] = [
  { lang: 'en', title: 'Contact', fields: ['text a Name', 'email b E-mail', 'textarea c Message'], button: 'Send' },
  { lang: 'en', title: 'Subscribe to the newsletter', fields: ['email a E-mail'], button: 'Subscribe' },
  { lang: 'de', title: 'Newsletter', fields: ['email a E-Mail'], button: 'Abonnieren' },
];

export const otherForms: Readonly<Record<string, readonly OtherForm[]>> = { euLogin, saas, cpms, cpms2: cpms };
