import type { Role } from '../guides/shape';
import type { Look } from './look';

const submits = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const button = `button,[role=button],${submits},input[type=button],a[class*=btn],a[class*=button],summary`;
const link = 'a,[role=link],[role=menuitem],[role=tab],area[href]';

const selectors: Record<Role | 'submit', string> = {
  button,
  link,
  press: `${button},${link}`,
  combobox: 'select,[role=combobox],[aria-haspopup=listbox],[aria-haspopup=true],[aria-haspopup=menu]',
  submit: submits,
};

/** Visible controls of a role, in document order; `submit` are those that send their form. */
export function controlsOf(look: Look, role: Role | 'submit'): readonly Element[] {
  return look.every(selectors[role]);
}
