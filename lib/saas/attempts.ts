const attempts =
  '(?:attempt|versuch|tentativ|intent|poging|prob|incerc|pokus|poskus|forsøg|forsok|yrity|kats|bandym|meginajum|kiserlet|προσπαθει|опит|iarracht)';
const anAttempt = new RegExp(attempts, 'u');
/** "Attempts left: 0", "0 more attempts". */
export const noneLeft = new RegExp(
  String.raw`${attempts}\p{L}*[^.\d]{0,25}(?<!\d)0(?![\d:]|\.\d)|(?<![\d.:,])0 (?:\p{L}+ )?${attempts}`,
  'u',
);
/** Whether a folded text speaks of attempts. */
export function isOfAttempts(text: string): boolean {
  return anAttempt.test(text);
}
