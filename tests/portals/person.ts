/** The one fictional person of every practice world. */
export const PERSON = {
  firstName: 'Erika',
  lastName: 'Mustermann',
  email: 'erika.mustermann@example.org',
  // A number from the block the German regulator keeps free for films.
  phone: '+49 171 3920001',
} as const;

/** The password of a person whose account exists from the start. */
export const PRACTICE_PASSWORD = 'Lotse-2026!';

/** What the example captcha shows. */
export const CAPTCHA_TEXT = 'UEBUNG';

/** The one-time password that the practice phone shows after it scanned the QR code. */
export const ONE_TIME_PASSWORD = '482915';

/** The code of the practice text message: nine characters with hyphens, as documented for the older SMS challenge. */
export const SMS_CODE = 'K7M-P2R-X9T';
