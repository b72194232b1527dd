/**
 * Texts that state nothing about somebody else's portal: our own interface, and plain instructions for what stands on
 * the page, whose source is the `seen:` of the hint's locators. Whatever is in neither list is refused by a test.
 */
export const plain: readonly string[] = [
  'ext*',
  'guide.*',
  'hopCommand',
  'card.*',
  'dock.*',
  'stage.*',
  'settings.*',
  'message.*',
  'method.question',
  'network.*',
  'euLogin.*',
  'cpms.*',
  'cpms2.*',
  'popup.*',
  'report.*',
  'rescue.open',
  'rescue.what',
  'rescue.now',
  'rescue.not',
  'rescue.ask',
  'rescue.ask.network',
  'rescue.ask.it',
  'waiting.login.normal',
  'welcome.*',
];

/**
 * What makes a text a claim wherever it stands: a number, an address, a year, a time, or a name of somebody else's.
 * A text with one of these must be in `claims.ts`, whatever the list above says.
 */
export const telltales: readonly string[] = [
  '\\d{2,}',
  '[\\w.-]+@[\\w.-]+',
  '\\w\\.(?:eu|europa|int)\\b',
  'PANIC',
  'VASCERN',
  'ITHACA',
  'SMS',
];
