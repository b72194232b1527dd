import type { Browser } from 'webextension-polyfill';

/**
 * Stands in for webextension-polyfill in the content script: what that script calls (storage, messages) returns
 * promises by itself in Chrome since version 99 with Manifest V3 and always did in Firefox.
 */
const scope = globalThis as { browser?: Browser; chrome?: Browser };
export default scope.browser ?? (scope.chrome as Browser);
