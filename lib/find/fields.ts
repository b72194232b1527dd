import { words } from '../guides/words';
import type { FieldKind, FormWith } from '../guides/shape';
import type { Look } from './look';
import { saysAll } from './words';

const notTyped = ['hidden', 'checkbox', 'radio', 'submit', 'button', 'image', 'reset', 'file', 'range', 'color', 'password'];
const usable = ':not(:disabled,[readonly],[aria-disabled=true])';
const typed = `input${notTyped.map((type) => `:not([type=${type}])`).join('')},[role=textbox],[role=searchbox]`;
const searching = '[type=search],[role=searchbox],[role=search] *';
/** A PIN: a password field or a number, or one that takes four characters. */
const digits = '[type=password],[type=number],[maxlength="4"]';

const selectors: Record<FieldKind, string> = {
  text: `:is(${typed}):not(${searching},[type=number],[maxlength="4"])`,
  email: `:is(${typed}):not(${searching})`,
  phone: `:is(${typed}):not(${searching},[maxlength="4"])`,
  other: `:is(${typed}):not(${searching},[type=number],[maxlength="4"])`,
  search: typed,
  password: 'input[type=password]',
  code: `:is(${typed},input[type=password]):not(${searching})`,
  digits: `input:is(${digits})`,
  select: 'select,[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)',
  checkbox: 'input[type=checkbox],[role=checkbox]',
  radio: 'input[type=radio],[role=radio]',
  textarea: 'textarea',
};

/** The visible fields of a kind that can be used, in document order. */
export function fieldsOf(look: Look, kind: FieldKind): readonly Element[] {
  return look.once(`fields ${kind}`, () => {
    const fields = look.controls(`:is(${selectors[kind]})${usable}`);
    if (kind === 'email') return fields.filter((field) => isFor(look, field, '[type=email],[autocomplete~=email]', words.email));
    if (kind === 'other') return fields.filter((field) => !fieldsOf(look, 'email').includes(field));
    if (kind === 'phone') return fields.filter((field) => isFor(look, field, '[type=tel],[autocomplete^=tel]', words.phone));
    return fields;
  });
}

/** What a field is for, by its type, its label, or its name in the page's source. */
function isFor(look: Look, field: Element, said: string, word: (typeof words)['email' | 'phone']): boolean {
  if (field.matches(said)) return true;
  if (look.labels(field).some((label) => saysAll(label, { says: [word] }))) return true;
  const names = `${field.id} ${field.getAttribute('name') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1 $2');
  return saysAll(names, { says: [word] });
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
    const fields = byRoot.get(root);
    if (fields) fields.push(field);
    else byRoot.set(root, [field]);
  }
  return [...byRoot].map(([root, fields]) => ({ root, fields }));
}

/** The one form with at least so many fields of the kind; undefined when there are none or several. */
export function theForm(look: Look, { kind, least, most = Number.POSITIVE_INFINITY }: FormWith): Form | undefined {
  const fitting = formsOf(look, kind).filter(({ fields }) => fields.length >= least && fields.length <= most);
  return fitting.length === 1 ? fitting[0] : undefined;
}
