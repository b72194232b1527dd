import type { Role } from '../guides/shape';
import type { Look } from './look';

const submits = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const buttons = `button,[role=button],${submits},input[type=button],summary`;
const links = 'a,[role=link],[role=menuitem],[role=tab],area[href]';

const selectors: Record<Role, string> = {
  press: `${buttons},${links}`,
  submit: submits,
  act: `${buttons},a[class*=btn],a[class*=button]`,
  combobox: 'select,[role=combobox],[aria-haspopup=listbox]',
};

/** Visible controls of a role, in document order. */
export function controlsOf(look: Look, role: Role): readonly Element[] {
  const controls = look.controls(selectors[role]);
  return role === 'act' ? look.once('acts', () => controls.filter(acts)) : controls;
}

/** A link that looks like a button acts here when it leads nowhere else. */
function acts(control: Element): boolean {
  const href = control.getAttribute('href');
  return href === null || /^(?:#|javascript:|\?|$)/i.test(href);
}
