import { passwordNames } from '../guides/password-names';
import type { FieldKind, FormWith, Words } from '../guides/shape';
import { words } from '../guides/words';
import { attributeOf, closestTo, isOneOf, rectOf } from './element';
import { outerOf } from './hit';
import { type Look, longestList, perLook, perLookAnd } from './look';
import { remembered } from './memo';
import { saysAll } from './says';

const types = ['text', 'email', 'tel', 'search', 'url', 'number'].map((type) => `[type=${type}]`);
/** A box for several lines is a textarea, however it is drawn. */
const lines = '[role=textbox][aria-multiline=true]';
const oneLine = `input:is(:not([type]),${types}),[role=textbox]:not(${lines}),[role=searchbox]`;
/** Inputs in header, navigation, footer and search belong to the frame of the page, not to its form. */
const framed = '[role=search] *,header *,nav *,footer *';
const searching = `[type=search],[role=searchbox],${framed}`;
/** A PIN: a password field or a number, or one that takes four characters. */
const digits = '[type=password],[type=number],[maxlength="4"]';
/**
 * A password that the person has asked to see ("Show") is a text then. By its whole name only: "passwordHint" is none,
 * and pages say `autocomplete="new-password"` of any field that the browser shall not fill in.
 */
const called = passwordNames.flatMap((name) => [`[id="${name}" i]`, `[name="${name}" i]`]).join();
const password = `input:is([type=password],[type=text]:is(${called}))`;
const text = `:is(${oneLine}):not(${searching},[type=number],[maxlength="4"],${password})`;

const selectors: Record<FieldKind, string> = {
  text,
  email: text,
  phone: text,
  other: text,
  search: `:is(${oneLine}):not(${framed})`,
  password,
  code: `:is(${oneLine},input[type=password]):not(${searching})`,
  digits: `input:is(${digits})`,
  select: 'select,[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)',
  checkbox: 'input[type=checkbox],[role=checkbox],[role=switch]',
  radio: 'input[type=radio],[role=radio]',
  textarea: `textarea,${lines}`,
};

const any = `input:not([type=hidden]),select,textarea,[role=textbox],[role=searchbox],[role=combobox],[role=checkbox],
  [role=switch],[role=radio],[aria-haspopup=listbox]`;
/** Pages mark their body, too, while such a bar is open. */
const banner = ':is([class*=cookie],[id*=cookie],[class*=consent],[aria-label*=ookie]):not(html,body,main,form) *';
const unusable = `:disabled,[readonly],[aria-disabled=true],${banner}`;
/** The visible fields of a kind that can be used, in document order. */
export const fieldsOf = perLookAnd((look, kind: FieldKind): readonly Element[] => {
  const fields = usable(look).filter(
    (field) => isOneOf(field, selectors[kind]) && look.visible(field) && !isInWidget(look, field),
  );
  const isEmail = (field: Element) => isFor(look, field, '[type=email],[autocomplete~=email]', words.email);
  if (kind === 'email') return fields.filter(isEmail);
  if (kind === 'other') return fields.filter((field) => !isEmail(field));
  if (kind === 'phone')
    return fields.filter((field) => isFor(look, field, '[type=tel],[autocomplete^=tel]', words.phone));
  return fields;
});

/** What a page opens over itself is its own. */
const dialog = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover]';
/** A chat or a survey takes no more of the window than this. */
const largestWidget = 0.35;
/** So many boxes lie around a field of one. */
const mostAround = 8;

/** Whether a field stands in something small that floats over the page and is no dialog of it: a chat, a survey. */
const isInWidget = perLookAnd((look, field: Element): boolean => {
  if (closestTo(field, dialog)) return false;
  let at: Element | null = field;
  for (let left = mostAround; at && at !== look.document.body && left > 0; at = outerOf(at), left--) {
    if (getComputedStyle(at).position !== 'fixed') continue;
    const { width, height } = rectOf(at);
    return width * height < largestWidget * innerWidth * innerHeight;
  }
  return false;
});

/** Everything that can be typed into or chosen from, hidden or not; of hundreds of a kind, the first ones. */
const usable = perLook(({ all }) => {
  const found = ['input', 'select', 'textarea', '[role]', 'button'].flatMap((tag) =>
    all(tag)
      .filter((one) => isOneOf(one, any) && !isOneOf(one, unusable))
      .slice(0, longestList),
  );
  // `button[role=switch]` is found by both.
  return [...new Set(found)];
});

/** What programmers call a field is no longer. */
const longestName = 200;

/** Whether a field is for this, by its type, its label, or its name in the page's source. */
function isFor(look: Look, field: Element, type: string, word: Words): boolean {
  const names = `${attributeOf(field, 'id') ?? ''} ${attributeOf(field, 'name') ?? ''}`
    .slice(0, longestName)
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  return isOneOf(field, type) || [...look.labels(field), names].some((label) => saysAll(label, { says: [word] }));
}

/** A form, or the rest of the page for fields outside any form, with its fields of one kind. */
export interface Form {
  readonly root: Element;
  readonly fields: readonly Element[];
}

/** The form around a field, which may stand in the shadow tree of a component of its own. */
function formAround(field: Element): Element | undefined {
  let at: Element | null = field;
  while (at && !isOneOf(at, 'form,[role=form]')) at = outerOf(at);
  return at ?? undefined;
}

/** The page's forms with their fields of a kind. */
const formsOf = perLookAnd((look, kind: FieldKind): readonly Form[] => {
  const byRoot = new Map<Element, Element[]>();
  for (const field of fieldsOf(look, kind))
    remembered(byRoot, formAround(field) ?? look.document.body, () => []).push(field);
  return [...byRoot].map(([root, fields]) => ({ root, fields }));
});

/** The page's forms that have so many fields of this kind. */
export function formsWith(look: Look, { kind, least, most = Number.POSITIVE_INFINITY }: FormWith): readonly Form[] {
  return formsOf(look, kind).filter(({ fields }) => fields.length >= least && fields.length <= most);
}

/** The one form with so many fields of the kind; undefined when there are none or several. */
export function theForm(look: Look, wanted: FormWith): Form | undefined {
  const [form, another] = formsWith(look, wanted);
  return another ? undefined : form;
}
