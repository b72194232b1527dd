/**
 * The shape of a guide: what we know of a portal, written as data.
 *
 * Read a guide aloud: a portal has pages, a page is recognised by signals and carries hints, a hint has locators in the
 * order in which they are to be trusted. There are no functions in guides, so that they can be checked, listed and
 * compared; a test proves it.
 */

/** The four tasks of the person, in the order in which they are done. */
export const stages = ['account', 'secondFactor', 'access', 'login'] as const;
export type Stage = (typeof stages)[number];

/** How the stage `access` is reached: a request in SAAS, or inside CPMS 2.0. */
export const routes = ['saas', 'cpms2'] as const;
export type Route = (typeof routes)[number];

/**
 * Where a fact was seen: a source with its date, or `inferred` when it is our own conclusion.
 * Inferred facts may recognise and point, but are never told to a person as certain.
 */
export type Seen = string;

/** The same words in several languages of the portal, each with its alternatives; English is always known. */
export type Words = { readonly en: readonly string[] } & { readonly [language: string]: readonly string[] };

/** How words are compared, after both sides were normalised (see `lib/find/words.ts`). */
export type Match = 'exact' | 'starts' | 'contains';

/** What kind of control a person would call it. `text` includes e-mail, telephone and search fields; `digits` is a PIN. */
export type FieldKind = 'text' | 'email' | 'search' | 'password' | 'digits' | 'select' | 'checkbox' | 'radio' | 'textarea';

/** A control by its ARIA role. */
export type Role = 'button' | 'link' | 'press' | 'combobox';

/** What the person planned, as it must stand in a cell of a SAAS table. */
export type Wish = 'application' | 'network' | 'country' | 'hospital' | 'role';

/** A form, known by how many visible fields of a kind it has. */
export interface FormWith {
  readonly kind: FieldKind;
  readonly least: number;
}

/** One way to find one element. Exactly one visible match, or it found nothing. */
export type Locator = { readonly seen: Seen } & (
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'autocomplete'; readonly token: string }
  /** A link to this path (session id and query cut). */
  | { readonly by: 'link'; readonly path: string }
  /** A control by role and accessible name; `press` is a button or a link that acts like one. */
  | { readonly by: 'role'; readonly role: Role; readonly name: Words; readonly match?: Match }
  /** A field by its label. */
  | { readonly by: 'label'; readonly kind: FieldKind; readonly label: Words; readonly match?: Match }
  /** The n-th of exactly `of` fields of this kind in the one form that has so many. */
  | { readonly by: 'place'; readonly kind: FieldKind; readonly place: number; readonly of: number }
  /** The only control of this role in the one form that has these fields. */
  | { readonly by: 'submitOf'; readonly kind: FieldKind; readonly count: number }
  /** The only control of this kind inside the one form that has so many of those fields … */
  | { readonly by: 'inside'; readonly kind: FieldKind | 'press'; readonly form: FormWith; readonly name?: Words }
  /** … and the only one outside it. */
  | { readonly by: 'outside'; readonly kind: FieldKind; readonly form: FormWith }
  /** The only picture that is a QR code by its name, or the only large square one. */
  | { readonly by: 'picture'; readonly of: 'qr' }
  /** The only button or link that carries the page's own language ("Deutsch (de)"). */
  | { readonly by: 'languageName' }
  /** The control that opens the closed menu in which a link to this path lies. */
  | { readonly by: 'menuOf'; readonly path: string }
  /** The only link or button inside the sentence or list item that holds these words. */
  | { readonly by: 'sentence'; readonly text: Words }
  /** The control in the table row that holds what the person planned. */
  | { readonly by: 'row'; readonly wish: Wish; readonly control: 'open' | 'radio' | 'checkbox' }
  /** The drop-down that offers what the person planned. */
  | { readonly by: 'option'; readonly wish: Wish }
  /** The wizard's button whose label carries this step number ("Step 3 : …"). */
  | { readonly by: 'wizard'; readonly step: number }
  /** The control that leads one level up in the trail above a list. */
  | { readonly by: 'trailUp' }
  /** The text beside a label ("Organisation  IT08 - …"). */
  | { readonly by: 'value'; readonly label: Words }
);

/** One thing that is true of a page. */
export type Signal = { readonly seen: Seen } & (
  /** One of these locators finds something visible. */
  | { readonly is: 'there'; readonly any: readonly Locator[] }
  /** A form with this many visible fields of the kind. */
  | { readonly is: 'fields'; readonly kind: FieldKind; readonly least: number; readonly most?: number }
  /** A heading with these words. */
  | { readonly is: 'heading'; readonly words: Words; readonly match?: Match }
  /** These words stand in the visible text of the page. */
  | { readonly is: 'text'; readonly words: Words }
  /** The path of the address itself says it. */
  | { readonly is: 'path'; readonly paths: readonly string[] }
  /** A link to this path somewhere in the page, even in a closed menu. */
  | { readonly is: 'linked'; readonly path: string }
  /** Rows of a list that hold a known network, a known country, a hospital with its code, or a known role. */
  | { readonly is: 'rows'; readonly of: 'network' | 'country' | 'hospital' | 'role'; readonly least: number }
  /** The trail above a list ("Up / ReCONNET - … / Italy") has so many levels below the top. */
  | { readonly is: 'trail'; readonly levels: number }
  /** Buttons that carry a step number; with `only`, that step alone. */
  | { readonly is: 'wizardButtons'; readonly only?: number }
  /** The recap names what the person planned. */
  | { readonly is: 'recapOf'; readonly wish: 'application' }
);

/** What the person does with the target. `careful` is a warning and comes before everything else. */
export type HintKind = 'look' | 'type' | 'choose' | 'press' | 'wait' | 'careful';

/** What must be true of a SAAS page, compared with the plan (see `lib/page/compare.ts`). */
export type Condition =
  | 'applicationChosen'
  | 'rowChosen'
  | 'anyRowChosen'
  | 'trailWrong'
  | 'trailNotWrong'
  | 'hpTicked'
  | 'otherRoleTicked'
  | 'recapFits';

/** A part of the recap or of the plan that a hint's text compares. */
export type Part = 'application' | 'organisation' | 'profile';

/** One piece of advice on a page. Its text key is `portal.page.hint`. */
export interface Hint {
  readonly kind: HintKind;
  /** Where it points, most trusted locator first. Absent: words only. */
  readonly target?: readonly Locator[];
  /** The hint does not exist unless this holds. */
  readonly shown?: Condition;
  /** It points only while this holds; otherwise the words stay, without a ring. */
  readonly points?: Condition;
  /** Done as soon as this holds. */
  readonly until?: Condition;
  /** Another way or an extra: reachable, but not put forward by itself. */
  readonly aside?: true;
  /** Put forward only while the target of that other hint is not found. */
  readonly unlessFound?: string;
  /** Put forward only while the stage stands so. */
  readonly while?: { readonly stage: Stage; readonly is: 'open' };
  /** The part of the plan that its text compares with the page. */
  readonly compares?: Part;
  /** It needs this part of the profile to point; without it, it asks for it in words. */
  readonly needs?: 'network' | 'country' | 'hospital';
}

/** A page of a portal. */
export interface Page {
  readonly stage: Stage;
  /** Paths of its address, compared after cutting `;…`, `?…`, `#…`; a `*` at the end stands for anything. */
  readonly at: readonly string[];
  readonly signals: Readonly<Record<string, Signal>>;
  /** So many signals must hold … */
  readonly need: number;
  /** … and these among them … */
  readonly must?: readonly string[];
  /** … and none of these. */
  readonly never?: readonly Signal[];
  /** Addresses where it was seen or is expected. */
  readonly examples: readonly string[];
  /** In reading order. */
  readonly hints: Readonly<Record<string, Hint>>;
  /** While this signal holds, the page proves what the named proof says (see `lib/progress/proofs.ts`). */
  readonly proof?: { readonly signal: string; readonly as: string };
  /** A calm notice above the hints; its text key is `notice.<id>`. */
  readonly notice?: string;
}

/** A portal: where it lives and what its pages are. */
export interface Portal {
  readonly id: string;
  readonly name: string;
  /** Hosts (https only) with the beginning of the path. */
  readonly places: readonly { readonly host: string; readonly path: string }[];
  /** Addresses on those hosts that belong to another portal. */
  readonly except?: readonly string[];
  /** One cheap test before anything is read: words of which one must stand in the page's raw text (lower case). */
  readonly firstLook?: readonly string[];
  /** What every page of the portal shows. */
  readonly frame?: { readonly signals: Readonly<Record<string, Signal>>; readonly need: number };
  readonly pages: Readonly<Record<string, Page>>;
}
