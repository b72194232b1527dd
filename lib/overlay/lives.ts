/**
 * Firefox ends our script when the extension is switched off or removed, and leaves what it drew; but it takes the
 * style sheets of the manifest away (ExtensionContent.sys.mjs, `cleanup`; measured in 153). So what we show is seen
 * only while such a sheet says that we live. In Chromium sheets stay, and there the script itself notices its end.
 *
 * A page can ask what any sheet says of its own elements, and so whether we are installed. So ours speaks of nothing
 * but a part of our own tree, by a name that no page can guess: the address that Firefox has given this installation.
 */
export const livesPart = (address: string) => `lotse-${address}`;

/** On the guest where it stands in a tree of the page, into which no sheet of the manifest reaches. */
export const lives = '--cpms-lotse-lives';

/** What the guest's own tree says of it. */
export const livesRule = `:host > div { visibility: var(${lives}, hidden) }`;
