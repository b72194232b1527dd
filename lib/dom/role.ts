import type { Role } from '../guides/shape';
import { allIn, attributeOf } from './element';
import type { Look } from './look';

const submits = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const buttons = `button,[role=button],${submits},input[type=button],summary`;
/** Edge's translator gives this role to the names that it puts into elements of its own. */
export const menuItem = '[role=menuitem]:not([_istranslated])';
const links = `a,[role=link],${menuItem},[role=tab]`;

/** Selectors of the roles; what they find must still be seen to be visible. */
export const roles: Record<Role, string> = {
  press: `${buttons},${links}`,
  submit: submits,
  act: `${buttons},a[class*=btn],a[class*=button]`,
  combobox: 'select,[role=combobox],[aria-haspopup=listbox]',
};

/** The visible controls of a role inside an element, in document order. */
export function controlsIn(look: Look, root: Element, role: Role): readonly Element[] {
  const controls = allIn(root, roles[role]).filter((one) => role !== 'act' || acts(one));
  return controls.filter(look.visible);
}

/** A link that looks like a button acts here when it leads nowhere else. */
function acts(control: Element): boolean {
  return /^(?:#|javascript:|\?|$)/i.test(attributeOf(control, 'href') ?? '');
}

/** Whether a control leads to no other page and to no part of this one: what it does, it does by script. */
export function leadsNowhere(control: Element): boolean {
  return /^(?:#?$|javascript:)/i.test(attributeOf(control, 'href') ?? '');
}
