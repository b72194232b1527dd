/** Address → what is to be shown there; put in by the bench. */
declare const HINTS: Readonly<Record<string, import('../pages').Hint>>;
