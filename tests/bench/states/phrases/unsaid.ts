import type { Said } from './speak';

/** The words of a page, denied, promised, asked, told of others or of another day: none of it is so. By page. */
export const notSo: Readonly<Record<string, Said>> = {
  'euLogin.registered': {
    en: [
      'We were unable to send you an e-mail.',
      'An e-mail will be sent to you once you have confirmed your details.',
      'No e-mail has been sent yet.',
      'Have you been sent an e-mail?',
      'You will receive an e-mail when the form is complete.',
      'The e-mail we sent you on 3 May is no longer valid.',
      'Before we can send an e-mail, your address must be checked.',
      'An e-mail would have been sent, but this address already has an account.',
      'We send e-mails only to addresses that were confirmed.',
    ],
    de: [
      'Wir konnten Ihnen keine E-Mail senden.',
      'Sobald Sie Ihre Angaben bestätigt haben, wird Ihnen eine E-Mail gesendet.',
      'Es wurde noch keine E-Mail gesendet.',
      'Haben Sie keine E-Mail erhalten?',
      'Die am 3. Mai gesendete E-Mail ist nicht mehr gültig.',
      'Eine E-Mail kann erst gesendet werden, wenn Ihre Adresse geprüft ist.',
    ],
    fr: [
      'Aucun e-mail n’a été envoyé.',
      'Un e-mail vous sera envoyé dès que vous aurez confirmé.',
      'Avez-vous reçu l’e-mail envoyé ?',
    ],
    it: ['Non è stata inviata alcuna e-mail.', 'Una e-mail le sarà inviata dopo la conferma.'],
    es: ['No se ha enviado ningún correo.', 'Se enviará un correo cuando confirme sus datos.'],
    nl: ['Er is geen e-mail verzonden.', 'Er wordt een e-mail verzonden zodra u bevestigt.'],
    pl: ['Nie wysłano wiadomości e-mail.', 'Wiadomość e-mail zostanie wysłana po potwierdzeniu.'],
  },
  'euLogin.challengeApp': {
    en: [
      'You did not confirm with your PIN in the EU Login mobile app.',
      'Next time you will be asked to confirm with your PIN in the EU Login mobile app.',
      'Never confirm in the EU Login mobile app with your PIN what you did not start yourself.',
      'Do you want to confirm with a PIN in the EU Login mobile app in future?',
      'The request to confirm with your PIN in the EU Login mobile app was refused.',
      'Once your phone is connected, you confirm with your PIN in the EU Login mobile app.',
    ],
    de: [
      'Sie haben in der EU Login App auf dem Smartphone nicht mit Ihrer PIN bestätigt.',
      'Künftig werden Sie gebeten, in der EU Login App auf dem Smartphone mit Ihrer PIN zu bestätigen.',
      'Bestätigen Sie in der EU Login App auf dem Smartphone nie mit Ihrer PIN, was Sie nicht selbst begonnen haben.',
      'Möchten Sie künftig in der EU Login App auf dem Smartphone mit einer PIN bestätigen?',
      'Die Bestätigung in der EU Login App auf dem Smartphone mit der PIN wurde abgelehnt.',
    ],
    fr: ['Vous n’avez pas confirmé avec votre code PIN dans l’application mobile EU Login.'],
    nl: ['U hebt niet met uw pincode bevestigd in de mobiele app EU Login.'],
  },
  'euLogin.signedIn': {
    en: [
      'Login not successful',
      'Was your login successful?',
      'After a successful login you will see your data',
      'Unsuccessful login',
    ],
    de: [
      'Anmeldung nicht erfolgreich',
      'War Ihre Anmeldung erfolgreich?',
      'Nach erfolgreicher Anmeldung sehen Sie Ihre Daten',
    ],
    fr: ['Connexion non réussie', 'La connexion n’a pas réussi'],
    it: ['Accesso non riuscito'],
  },
  'saas.submitted': {
    en: [
      'Your request was not submitted.',
      'Your request will be submitted when you click Submit request access.',
      'No request has been submitted.',
      'Has your request been submitted?',
      'Requests that have been submitted before 1 March are void.',
      'Once your request has been submitted, you will receive an e-mail.',
      'Your draft request for CPMS has been saved. It is not sent yet.',
      'The request of your colleague has been submitted.',
      'Please check that your request for CPMS has not been submitted twice.',
    ],
    de: [
      'Ihr Antrag wurde nicht abgesendet.',
      'Ihr Antrag wird abgesendet, sobald Sie auf Absenden klicken.',
      'Es wurde noch kein Antrag gestellt.',
      'Wurde Ihr Antrag übermittelt?',
      'Anträge, die vor dem 1. März eingereicht wurden, sind hinfällig.',
      'Nachdem Ihr Antrag eingereicht wurde, erhalten Sie eine E-Mail.',
      'Der Entwurf Ihres Antrags für CPMS wurde gespeichert.',
    ],
    fr: ['Votre demande n’a pas été envoyée.', 'Votre demande sera envoyée lorsque vous cliquerez sur Envoyer.'],
    it: ['La sua richiesta non è stata inviata.', 'La sua richiesta sarà inviata dopo la conferma.'],
    es: ['Su solicitud no ha sido enviada.'],
    nl: ['Uw aanvraag is niet verzonden.', 'Is uw aanvraag verzonden?'],
    pl: ['Wniosek nie został wysłany.'],
  },
  'saas.requested': {
    en: [
      'You have no pending request for CPMS.',
      'If your request for CPMS is pending, please wait.',
      'Requests for CPMS are usually approved within three days.',
      'Is your request for CPMS still pending?',
    ],
    de: [
      'Sie haben keine offenen Anträge für CPMS.',
      'Wenn Ihr Antrag für CPMS noch geprüft wird, warten Sie bitte.',
      'Anträge für CPMS werden meist binnen drei Tagen genehmigt.',
    ],
  },
  'cpms.home': {
    en: [
      'You cannot enrol patients yet.',
      'After your first login you will see the ERN dashboard and can enrol patients.',
      'Who may use the global dashboard?',
    ],
    de: ['Sie können noch keinen Patienten aufnehmen.'],
  },
  'cpms.denied': {
    en: [
      'Colleagues who are not authorised see this page.',
      'If access is denied, ask your coordinator.',
      'What to do if you are not authorised?',
    ],
    de: ['Falls Sie nicht berechtigt sind, fragen Sie Ihre Koordinatorin.'],
  },
  'cpms2.home': {
    en: [
      'Sign in to see the patient record, to add new patients and to join meetings.',
      'Once your request is approved you can open a patient record and plan meetings.',
      'You cannot open a patient record or meetings: your account has no network.',
    ],
    de: ['Nach der Anmeldung finden Sie hier Patient Record, Add New Patient und Meetings.'],
  },
  'euLogin.mobileDevices': {
    en: [
      'No device has been added.',
      'The device could not be added.',
      'Once a device has been added, it is listed here.',
    ],
    de: ['Es wurde kein Gerät hinzugefügt.', 'Sobald ein Gerät hinzugefügt wurde, steht es hier.'],
  },
};
