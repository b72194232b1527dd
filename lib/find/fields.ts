import type { FieldKind, FormWith } from '../guides/shape';
import type { Look } from './look';

const notTyped = ['hidden', 'checkbox', 'radio', 'submit', 'button', 'image', 'reset', 'file', 'range', 'color', 'password', 'number'];
const typed = `input${notTyped.map((type) => `:not([type=${type}])`).join('')},[role=textbox],[role=searchbox]`;
const fourDigits = '[maxlength="4"]';

const selectors: Record<FieldKind, string> = {
  text: typed,
  email: typed,
  search: 'input[type=search],[role=searchbox],.dataTables_filter input,[id$="_filter"] input',
  password: 'input[type=password]',
  digits: `input[type=password],input[type=number],input${fourDigits}`,
  select: 'select,[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)',
  checkbox: 'input[type=checkbox],[role=checkbox]',
  radio: 'input[type=radio],[role=radio]',
  textarea: 'textarea',
};

/** The visible fields of a kind, in document order. */
export function fieldsOf(look: Look, kind: FieldKind): readonly Element[] {
  const fields = look.every(selectors[kind]);
  if (kind === 'text') return fields.filter((field) => !field.matches(fourDigits));
  if (kind === 'email') return fields.filter(isEmail);
  return fields;
}

/** An e-mail field by what the page says of it, not by its label. */
function isEmail(field: Element): boolean {
  const said = ['id', 'name', 'autocomplete'].map((attribute) => field.getAttribute(attribute) ?? '').join(' ');
  return field.matches('[type=email]') || /e-?mail/i.test(said);
}

/** A form, or the rest of the page for fields outside any form, with its fields of one kind. */
export interface Form {
  readonly root: Element;
  readonly fields: readonly Element[];
}

/** The page's forms that have fields of this kind. */
export function formsOf(look: Look, kind: FieldKind): readonly Form[] {
  const byRoot = new Map<Element, Element[]>();
  for (const field of fieldsOf(look, kind)) {
    const root = field.closest('form,[role=form]') ?? look.document.body;
    byRoot.set(root, [...(byRoot.get(root) ?? []), field]);
  }
  return [...byRoot].map(([root, fields]) => ({ root, fields }));
}

/** The one form with at least so many fields of the kind; undefined when there are none or several. */
export function theForm(look: Look, { kind, least }: FormWith): Form | undefined {
  const fitting = formsOf(look, kind).filter((form) => form.fields.length >= least);
  return fitting.length === 1 ? fitting[0] : undefined;
}
