/**
 * What makes a page the page it is: without one of these, shown once and told apart, nobody could be sure where they are.
 * Pages that are told by their texts or lists are not named here.
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
