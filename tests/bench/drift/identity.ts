/**
 * What makes a page the page it is: without one of these, shown once and told apart, nobody could be sure where they
 * are. Pages that are told by their texts or lists are not named here.
 */
const identity: Readonly<Record<string, readonly string[]>> = {
  'euLogin.signIn': ['email'],
  'euLogin.otherUser': ['differentEmail'],
  'euLogin.password': ['password'],
  'euLogin.createPassword': ['newPassword', 'confirmPassword'],
  'euLogin.mobileDevices': ['add'],
  'euLogin.addMobileDevice': ['pin', 'confirmPin'],
  'euLogin.scanQr': ['qr'],
  'euLogin.phoneNumbers': ['add'],
  'euLogin.addPhoneNumber': ['number'],
  'euLogin.confirmPhoneNumber': ['code'],
  'euLogin.challengeQr': ['qr', 'code'],
  'euLogin.challengeSms': ['code'],
  'saas.home': ['requestAccess'],
  'saas.application': ['application'],
  'saas.recap': ['application'],
  'cpms.login': ['logIn'],
};

/** Whether a page without this is still this page to a careful person. */
export function isIdentity(page: string | null, hint: string): boolean {
  return (identity[page ?? ''] ?? []).includes(hint);
}

/** Pages that stand at the address of a list and are, without what makes them themselves, that very list. */
const rests: Readonly<Record<string, RegExp>> = {
  'euLogin.addPhoneNumber': /manageMyMobilePhoneNumbers\.cgi/,
  'euLogin.confirmPhoneNumber': /manageMyMobilePhoneNumbers\.cgi/,
};

/** Whether what is left of the page without this is another page of ours, so that nothing could be said about it. */
export function isRestAnother(document: Document, page: string | null, hint: string): boolean {
  return isIdentity(page, hint) && (rests[page ?? '']?.test(document.location.href) ?? false);
}
