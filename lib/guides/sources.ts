/** Where facts were seen, and when. Used as `seen:` in the guides. */

/** The German guide of ERN ReCONNET with its screenshots, as handed over in 2026. */
export const guide = 'ReCONNET guide, 2026';
/** Public help articles of EU Login (trusted-digital-identity.europa.eu), read in stored copies up to 2026. */
export const help = 'EU Login help, 2025';
/** Public test code and scripts that sign in to EU Login; ids stable from about 2018 to 2025. */
export const scripts = 'public sign-in scripts, 2018-2025';
/** Addresses named in public help pages and source files. */
export const addresses = 'public addresses, 2025';
/** Markup of DataTables 1.9 with its Bootstrap 2 integration. */
export const dataTables = 'DataTables 1.9 source';
/** Answers of Europass to frequent questions; its German ones quote the German pages of EU Login. */
export const europass = 'Europass FAQ';
/** The account menu and its entries as the Commission's meeting service describes them. */
export const meetings = 'AGM guide to EU Login';
/** Public tests that sign in and compare what stands on the page. */
export const tests = 'public page objects, 2018-2025';
/** How ERN-ITHACA describes CPMS 2.0 (facts of 2026-11, A15 and A17). */
export const ithaca = 'ERN-ITHACA on CPMS 2.0, 2024';
/** Our own conclusion. */
export const inferred = 'inferred';
