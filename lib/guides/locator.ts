/** How an element of a page is found, written as data. */

/**
 * Where a fact was seen: a source with its date, or `inferred` when it is our own conclusion.
 * Inferred facts may recognise and point, but are never told to a person as certain.
 */
export type Seen = string;

/**
 * A word in the portal's languages, as its stem; `|` parts different ways to say it, a dot closes a whole word.
 * `{ en: 'add', de: 'hinzufüg|neues' }` is found in "Add a device" and in "Gerät hinzufügen" (see `lib/find/words.ts`).
 */
export type Words = { readonly en: string } & { readonly [language: string]: string };

/** What a text must say: each of these words in one of its languages, and none of those. */
export interface Saying {
  readonly says: readonly Words[];
  readonly not?: readonly Words[];
}

/**
 * What a person would call a field. `text` is anything typed but a search; `email` is a text known to be
 * for an address, `other` any other text; `code` is a text or a password; `digits` is a PIN.
 */
export type FieldKind =
  | 'text'
  | 'email'
  | 'other'
  | 'search'
  | 'password'
  | 'code'
  | 'digits'
  | 'select'
  | 'checkbox'
  | 'radio'
  | 'textarea';

/** A control: anything that can be pressed, what sends a form, what acts on this page (no link to another). */
export type Role = 'press' | 'submit' | 'act' | 'combobox';

/** What the person planned, as it must stand in a cell of a SAAS table. */
export type Wish = 'application' | 'network' | 'country' | 'hospital' | 'role';

/** A form, known by how many visible fields of a kind it has. */
export interface FormWith {
  readonly kind: FieldKind;
  readonly least: number;
  readonly most?: number;
}

/** One way to find one element. Exactly one visible match, or it found nothing. */
export type Locator = { readonly seen: Seen } & Way;

type Way =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'autocomplete'; readonly token: string }
  /** A link to this path (session id and query cut). */
  | { readonly by: 'link'; readonly path: string }
  /** A control by role and accessible name. */
  | ({ readonly by: 'role'; readonly role: Role } & Saying)
  /** A field by its label. */
  | ({ readonly by: 'label'; readonly kind: FieldKind } & Saying)
  /** The n-th of exactly `of` fields of this kind in the one form that has so many. */
  | { readonly by: 'place'; readonly kind: FieldKind; readonly place: number; readonly of: number }
  /** The only one of this kind inside the one form that has so many of those fields (`language`: the page's chooser) … */
  | ({
      readonly by: 'inside';
      readonly kind: FieldKind | 'submit' | 'act' | 'language';
      readonly form: FormWith;
    } & Partial<Saying>)
  /** … and the only one outside it. */
  | ({
      readonly by: 'outside';
      readonly kind: FieldKind | 'submit' | 'act' | 'language';
      readonly form: FormWith;
    } & Partial<Saying>)
  /** The control that chooses the page's language. */
  | { readonly by: 'language' }
  /** The only picture that is a QR code by its name, or the only large square one. */
  | { readonly by: 'picture'; readonly of: 'qr' }
  /** The control that opens the closed menu in which a link to this path lies. */
  | { readonly by: 'menuOf'; readonly path: string }
  /** The only link or button of the sentence that says this. */
  | ({ readonly by: 'sentence' } & Saying)
  /** The control in the table row that holds what the person planned. */
  | { readonly by: 'row'; readonly wish: Wish; readonly control: 'open' | 'radio' | 'checkbox' }
  /** The drop-down that offers what the person planned. */
  | { readonly by: 'option'; readonly wish: 'application' }
  /** The wizard's button whose label carries this step number ("Step 3 : …"). */
  | { readonly by: 'wizard'; readonly step: number }
  /** The control that leads one level up in the trail above a list. */
  | { readonly by: 'trailUp' }
  /** The value in the recap ("Organisation  IT08 - …"). */
  | { readonly by: 'recap'; readonly part: Part };

/** A part of the recap or of the plan that a hint's text compares. */
export type Part = 'application' | 'organisation' | 'profile';
