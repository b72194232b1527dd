/**
 * Firefox ends our script when the extension is switched off or removed, and leaves what it drew; but it takes the
 * style sheets of the manifest away (ExtensionContent.sys.mjs, `cleanup`; measured in 153). So the guest is seen only
 * while such a sheet says that we live. In Chromium sheets stay, and there the script itself notices its end.
 */
export const lives = '--cpms-lotse-lives';

/** What the guest's own tree says of it. */
export const livesRule = `:host { visibility: var(${lives}, hidden) !important }`;
