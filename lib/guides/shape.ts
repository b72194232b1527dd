/**
 * The shape of a guide: what we know of a portal, written as data.
 *
 * Read a guide aloud: a portal has pages, a page is recognised by signals and carries hints, a hint has locators in the
 * order in which they are to be trusted. There are no functions in guides, so that they can be checked, listed and
 * compared; a test proves it.
 */

import type { Method } from './methods';
import type { PortalPlace } from './places';
import type { Trouble } from './troubles';

/** The four tasks of the person, in the order in which they are done. */
export const stages = ['account', 'secondFactor', 'access', 'login'] as const;
export type Stage = (typeof stages)[number];

/** How the stage `access` is reached: a request in SAAS, or inside CPMS 2.0. */
export const routes = ['saas', 'cpms2'] as const;
export type Route = (typeof routes)[number];

/**
 * A piece of the written guide; its pages are in the order of the guides. Access is told by route; what is `older` is
 * not told there.
 */
export type GuidePiece = Exclude<Stage, 'access'> | Route | 'signIn' | 'older' | 'challenge' | 'arrived' | 'outage';

/**
 * Where a fact was seen: a source with its date, or `inferred` when it is our own conclusion.
 * Inferred facts may recognise and point, but are never told to a person as certain.
 */
export type Seen = string;

/**
 * A word in the portal's languages, as its stem; `|` parts different ways to say it, a dot closes a whole word, a hat
 * begins one, a low line joins words that stand side by side.
 * `{ en: 'add', de: 'hinzufüg|neues' }` is found in "Add a device" and in "Gerät hinzufügen" (see `lib/dom/says.ts`).
 */
export type Words = { readonly en: string } & { readonly [language: string]: string };

/**
 * What a text must say: each of these words in one of its languages, and none of those. The first is searched for: the
 * rarest.
 */
export interface Saying {
  readonly says: readonly Words[];
  readonly not?: readonly Words[];
  /** Nor any of these as a whole. */
  readonly unless?: readonly Saying[];
}

/**
 * What a person would call a field. `text` is anything typed but a search; `email` and `phone` are texts known to be
 * for that, `other` is a text that is no e-mail; `code` is a text or a password; `digits` is a PIN.
 */
export type FieldKind =
  | 'text'
  | 'email'
  | 'phone'
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

/** What the person plans, as it must stand in a row of a list in SAAS. */
export type Wish = 'network' | 'country' | 'hospital' | 'role';

/** What a row of a list in SAAS is opened or chosen with. */
export type RowControl = 'open' | 'radio' | 'checkbox';

/** An element of a page of SAAS. */
export type SaasTarget =
  /** The control in the row that holds what the person planned. */
  | { readonly find: 'row'; readonly wish: Wish }
  /** The drop-down that offers CPMS. */
  | { readonly find: 'applicationList' }
  /** The wizard's button whose label carries this step number ("Step 3 : …"). */
  | { readonly find: 'step'; readonly to: number }
  /** The control that leads one level up in the trail above a list. */
  | { readonly find: 'up' }
  /** A value in the recap ("Organisation  IT08 - …"). */
  | { readonly find: 'recap'; readonly part: Part };

/** Something that a page of SAAS shows. */
export type SaasFact =
  /** Its title ("Saas - Authorization System"), the way to it ("… > Saas"), or the recap of a request for CPMS. */
  | { readonly shows: 'title' | 'crumb' | 'recap' }
  /** The application that its frame names. */
  | { readonly shows: 'application'; readonly named: 'ours' | 'other' }
  /** The buttons of the wizard; with `at`, those of this step. */
  | { readonly shows: 'steps'; readonly at?: number }
  | { readonly shows: 'noSteps' }
  /** The trail above a list ("Up / ReCONNET - … / Italy") has so many levels; `known`: in a network we know. */
  | { readonly shows: 'trail'; readonly levels?: number; readonly known?: true }
  /** Rows of a list that hold a known network, a known country, a hospital with its code, or a known role. */
  | { readonly shows: 'rows'; readonly of: Wish; readonly least: number }
  /** What it says of a request or profile of the person's own is one of these. */
  | { readonly shows: 'request'; readonly state: readonly RequestState[] }
  /** Nothing of a request, a profile, a lock or a failure; a list of requests of one's own, and nothing in it. */
  | { readonly shows: 'noRequest' | 'emptyList' | 'practice' }
  /** It works ("Please wait"); a search found nothing; the person is no longer signed in. */
  | { readonly shows: 'busy' | 'noMatch' | 'sessionOver' }
  /** On any portal: what one would do there cannot be done now. */
  | { readonly shows: 'barred'; readonly from: 'signingIn' | 'registering' | 'changing' }
  /** On any portal: the reader's account is locked. */
  | { readonly shows: 'lockedOut' }
  /**
   * On any portal: its code or QR code is valid no more; a new one was sent instead; what it would wait for was not
   * sent; it is for staff alone; the address has an account, or the account its password already.
   */
  | { readonly shows: 'codeOver' | 'newSent' | 'nothingSent' | 'forStaff' | 'taken' | 'passwordChosen' }
  /** On any portal: the device is the reader's already; what was to be confirmed was refused or is over. */
  | { readonly shows: 'added' | 'confirmingOver' };

/** How a request of the person's own stands, as a page of SAAS says it; `sent`: just now. */
export type RequestState = 'sent' | 'pending' | 'approved' | 'refused' | 'closed' | 'unclear';

/** A form, known by how many visible fields of a kind it has. */
export interface FormWith {
  readonly kind: FieldKind;
  readonly least: number;
  readonly most?: number;
}

/** One way to find one element. Exactly one visible match, or it found nothing. */
export type Locator = { readonly seen: Seen } & (
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'autocomplete'; readonly token: string }
  /** A link to this path (session id and query cut). */
  | { readonly by: 'link'; readonly path: string }
  /**
   * A control by role and accessible name. `own`: one of the page's own content, not of its frame; it can be used.
   * `below`: it stands behind a field of this kind.
   */
  | ({
      readonly by: 'role';
      readonly role: Role;
      readonly own?: true;
      readonly usable?: true;
      readonly below?: FieldKind;
      /** Not in a card or a line that is about another application. */
      readonly ofCpms?: true;
    } & Saying)
  /** A field by its label. */
  | ({ readonly by: 'label'; readonly kind: FieldKind } & Saying)
  /** The n-th of exactly `of` fields of this kind in the one form that has so many; its label may not say `not`. */
  | {
      readonly by: 'place';
      readonly kind: FieldKind;
      readonly place: number;
      readonly of: number;
      readonly not?: readonly Words[];
    }
  /** The only one of this kind inside the one form that has so many of those fields. */
  | ({ readonly by: 'inside'; readonly kind: FieldKind | 'submit' | 'act'; readonly form: FormWith } & Partial<Saying>)
  /** The control that chooses the page's language. */
  | { readonly by: 'language' }
  /** The only picture that is a QR code by its name, or the only large square one; `not`: what stands beside it. */
  | { readonly by: 'picture'; readonly of: 'qr'; readonly not?: readonly Words[] }
  /** The control that opens the closed menu in which a link to this path lies. */
  | { readonly by: 'menuOf'; readonly path: string; readonly not?: readonly Words[] }
  /**
   * The only link or button of the sentence that says this; no link to these paths, whatever host they are on, and none
   * that is called so.
   */
  | ({ readonly by: 'sentence'; readonly notTo?: readonly string[]; readonly notCalled?: readonly Words[] } & Saying)
  | ({ readonly by: 'saas' } & SaasTarget)
);

/** One thing that is true of a page; a locator is true of it when it finds something visible. */
export type Signal = Locator | Observation;

type Observation = { readonly seen: Seen } & Observed;

type Observed =
  /** A form with this many visible fields of the kind. */
  | { readonly is: 'fields'; readonly kind: FieldKind; readonly least: number; readonly most?: number }
  /** A heading that says this. */
  | ({ readonly is: 'heading' } & Saying)
  /** The visible text of the page says this, each word anywhere. */
  | ({ readonly is: 'text' } & Saying)
  /** One statement of the page says all of this. */
  | ({ readonly is: 'statement' } & Saying)
  /**
   * One sentence of the page's own content says all of this: no question, nothing on a button, nothing in its frame.
   * With `not: doubts`, it says that it is so. `news`: no date stands beside it, as in a list of what happened once.
   */
  | ({ readonly is: 'sentence'; readonly news?: true } & Saying)
  /** The same of a question. */
  | ({ readonly is: 'question' } & Saying)
  /** A value in a table or a list of terms says this; `label`: what stands before or above it says what it is. */
  | ({ readonly is: 'pair'; readonly label?: Words } & Saying)
  /** The path of the address says it; a `*` stands for anything. `whole`: with what stands after `?` and `#`. */
  | { readonly is: 'path'; readonly paths: readonly string[]; readonly whole?: true }
  /** A link to this path somewhere in the page, even in a closed menu. */
  | { readonly is: 'linked'; readonly path: string }
  | ({ readonly is: 'saas' } & SaasFact)
  /** The page is loading or tells of something that happened. */
  | { readonly is: 'notice' }
  /** What the page itself marks as a warning or an error says this. */
  | ({ readonly is: 'error' } & Saying)
  /**
   * Something that this selector finds (and that `says` this) stands in the page, or nothing; hidden or not, but with
   * `visible`.
   */
  | { readonly is: 'present' | 'absent'; readonly css: string; readonly visible?: true; readonly says?: Words }
  /** One of these, every one of them, or none. */
  | { readonly is: 'any' | 'every' | 'none'; readonly of: readonly Signal[] };

/** What the person does with the target. `careful` is a warning and comes before everything else. */
export type HintKind = 'look' | 'type' | 'choose' | 'press' | 'wait' | 'careful';

/** What must be true of a SAAS page, compared with the plan (see `lib/page/compare.ts`). */
export type Condition =
  /** The page does not say that the person has asked already, or has what they ask for. */
  | 'notAsked'
  /** Nothing on the page speaks against asking for it, for oneself. */
  | 'unopposed'
  | 'applicationChosen'
  /** CPMS is not in the list as an entry that cannot be chosen. */
  | 'applicationUsable'
  /** There is no list of applications without CPMS. */
  | 'applicationListed'
  | 'rowChosen'
  /** A row of the list is chosen: the planned one where it stands there, else any. */
  | 'anyRowChosen'
  /**
   * Another network or country than planned is open above the list; the one that is planned, or nothing; unreadable.
   */
  | 'trailWrong'
  | 'trailClear'
  | 'trailUnclear'
  /** The list is not being loaded. */
  | 'listReady'
  /** The planned row, or that of the role, can be used: neither disabled nor marked as closed or for practice. */
  | 'rowUsable'
  /** The planned row is not folded up, so that what it is chosen with is out of sight. */
  | 'rowUnfolded'
  | 'roleUsable'
  | 'hpTicked'
  | 'otherRoleTicked'
  | 'recapFits'
  /** Besides the three values, the recap says something that does not fit or that nobody can tell. */
  | 'recapMore'
  | `request.${RequestState}`;

/**
 * A part of the recap or of the plan that a hint's text compares. `rest`: what else the recap says; `all`: all of it.
 */
export type Part = 'application' | 'organisation' | 'profile' | 'rest' | 'all' | 'trail';

/** What a portal calls something, word for word. Only words that somebody has seen, with the source. */
export interface Label {
  readonly en: string;
  readonly de?: string;
  /** How the German page probably puts it, where nobody has seen that: told as likely, never as certain. */
  readonly likely?: string;
  readonly seen: Seen;
}

/** One piece of advice on a page. Its text key is `portal.page.hint`. */
export interface Hint {
  readonly kind: HintKind;
  /** Where it points, most trusted locator first. Absent: words only. */
  readonly target?: readonly Locator[];
  /** What the portal calls the target, to be quoted where it is not found and in the written guide. */
  readonly label?: Label;
  /** The hint does not exist unless this holds. */
  readonly shown?: Condition;
  /** It speaks of something that stands on the page only while this holds; otherwise the hint does not exist. */
  readonly given?: Signal;
  /** It speaks of something that may be missing: the hint exists only where its target is found. */
  readonly onlyFound?: true;
  /**
   * It points only while these hold; otherwise the words stay, without a ring: those of `….held.<condition>` for the
   * first that does not hold, else of `….held`.
   */
  readonly points?: Condition | readonly Condition[];
  /** Done as soon as this holds. */
  readonly until?: Condition;
  /** Another way or an extra: reachable, but not put forward by itself. */
  readonly aside?: true;
  /** Its label says all there is to say: the ring goes there, the card goes on with what counts on the whole form. */
  readonly quiet?: true;
  /** Told in another piece of the written guide than the rest of the page. */
  readonly piece?: GuidePiece;
  /** Put forward only while the target of that other hint is not found. */
  readonly unlessFound?: string;
  /** Put forward only while the stage stands so. */
  readonly while?: { readonly stage: Stage; readonly is: 'open' | 'done' };
  /** Put forward only to those who chose this second factor, until they have one. */
  readonly method?: Method;
  /** Only for those who ask for access this way. */
  readonly route?: Route;
  /** The part of the plan that its text compares with the page. */
  readonly compares?: Part;
  /** It needs this part of the profile to point; without it, it asks for it in words. */
  readonly needs?: 'network' | 'country' | 'hospital';
}

/** What it tells about the person's tasks that they came to a page, and that they press a button there. */
export interface Meaning {
  /** Nobody sees it without being signed in: the account exists, and a second factor that was asked for was passed. */
  readonly signedIn?: boolean;
  /** These tasks are done. */
  readonly proves?: readonly Stage[];
  /** This was asked for, and somebody or something else is now at work. */
  readonly waitsFor?: Stage;
  /** A second factor is asked for. */
  readonly challenge?: true;
  /** A second factor that was asked for before was not passed. */
  readonly startsOver?: true;
  /**
   * A button pressed here is an act on these tasks, and lets one that was reopened be proved again; else on `stage`.
   */
  readonly actsOn?: readonly Stage[];
}

/** A page of a portal. */
export interface Page extends Meaning {
  readonly stage: Stage;
  /** Where the written guide tells of it, if not under its `stage`. */
  readonly piece?: GuidePiece;
  /** It is about this second factor alone. */
  readonly method?: Method;
  /** It may stand in the way of everybody who signs in, whatever their task. */
  readonly onTheWayIn?: true;
  /** Nothing is asked here: once its task is done, the card may lead straight to the next one. */
  readonly handsOver?: true;
  /** One of its hints is chosen; they are no steps that follow each other. */
  readonly choice?: true;
  /** What can go wrong here: first aid that the card offers under "Something is wrong?". */
  readonly troubles?: readonly Trouble[];
  /** Paths of its address, compared after cutting `;…`, `?…`, `#…`; a `*` stands for anything. */
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
  /** While this signal holds, the page proves what its portal's `proofs` say under that name. */
  readonly proof?: { readonly signal: string; readonly as: string };
  /** Nothing that is seen here tells how far the person is with the request, so the card asks them. */
  readonly untold?: true;
  /** Troubles that the page itself tells of: first aid is then shown by itself. */
  readonly errors?: Readonly<Partial<Record<Trouble, Signal & Pick<Hint, 'while' | 'unlessFound'>>>>;
  /** A calm notice above the hints; its text key is `notice.<id>`. */
  readonly notice?: string;
  /** The notice counts as read as soon as the person goes on. */
  readonly noticeOnce?: true;
}

/** A portal: where it lives and what its pages are. */
export interface Portal extends PortalPlace {
  /** The one language of its pages; without it they are in the reader's. */
  readonly speaks?: 'en';
  /** Here the person's network may want something to be known (`network.<id>.note`). */
  readonly networksCare?: true;
  /** What holds of every page, also of one that we do not know. */
  readonly everyPage?: Meaning & Pick<Page, 'piece'>;
  /** What is seen on a page without being one, by name. */
  readonly proofs?: Readonly<Record<string, Meaning>>;
  /** What every page of the portal shows, and what no page of it that we guide does. */
  readonly frame?: {
    readonly signals: Readonly<Record<string, Signal>>;
    readonly need: number;
    readonly never?: readonly Signal[];
  };
  readonly pages: Readonly<Record<string, Page>>;
}
