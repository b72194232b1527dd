import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

/**
 * Runs in the page, before everything of its own: what a screen reader would say, in German as NVDA puts it, and what
 * our live region has said on this page. Roles and names are those of the standards, not of one program.
 */
const roles: Readonly<Record<string, string>> = {
  button: 'Schalter',
  link: 'Link',
  textbox: 'Eingabefeld',
  checkbox: 'Kontrollkästchen',
  radio: 'Auswahlschalter',
  combobox: 'Kombinationsfeld',
  heading: 'Überschrift',
  region: 'Region',
  list: 'Liste',
  status: 'Meldung',
  img: 'Grafik',
};
/** What has its name from what is in it; nothing inside is said a second time. */
const whole = ['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox', 'heading', 'img'];

function said(element: Element): string {
  const { localName } = element;
  const role = localName === 'summary' ? 'button' : (getRole(element) ?? '');
  const name = localName === 'summary' ? words(element) : computeAccessibleName(element);
  const { checked, open } = element as Partial<HTMLInputElement & HTMLDetailsElement>;
  const about = computeAccessibleDescription(element);
  return [
    `${localName === 'input' && (element as HTMLInputElement).type === 'password' ? 'Passwortfeld' : (roles[role] ?? role)}`,
    role === 'heading' && `Ebene ${localName.slice(1)}`,
    name && `„${name}“`,
    role === 'checkbox' || role === 'radio' ? (checked ? 'aktiviert' : 'nicht aktiviert') : '',
    localName === 'summary' && ((element.parentElement as HTMLDetailsElement).open || open ? 'erweitert' : 'reduziert'),
    element.getAttribute('aria-pressed') === 'true' && 'gedrückt',
    (element as HTMLButtonElement).disabled === true && 'nicht verfügbar',
    about && about !== name && `(${about})`,
  ]
    .filter(Boolean)
    .join(' ');
}

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Everything inside, line by line, in reading order. */
function aloud(root: ParentNode): string[] {
  const lines: string[] = [];
  let text = '';
  const end = () => {
    if (text.trim()) lines.push(text.replace(/\s+/g, ' ').trim());
    text = '';
  };
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.ariaHidden === 'true' || !node.checkVisibility()) return;
    const role = node.localName === 'summary' ? 'button' : (getRole(node) ?? '');
    const isWhole = whole.includes(role);
    const named = role === 'region' || role === 'list';
    const isBlock = isWhole || named || getComputedStyle(node).display !== 'inline';
    if (isBlock) end();
    if (isWhole || (role === 'region' && computeAccessibleName(node))) lines.push(said(node));
    if (role === 'list') lines.push(`Liste mit ${node.children.length} Einträgen`);
    const folded = node instanceof HTMLDetailsElement && !node.open;
    if (!isWhole)
      for (const child of node.childNodes) if (!folded || (child as Element).localName === 'summary') read(child);
    if (isBlock) end();
  };
  for (const child of root.childNodes) read(child);
  end();
  return lines;
}

/** What our region has said on this page so far. */
const heard: string[] = [];
/** Not counted: it comes and goes with how busy the machine is. */
let last = '';
function listen(): void {
  const root = document.querySelector('[data-cpms-lotse]')?.shadowRoot;
  const now = root?.querySelector('[aria-live]')?.textContent ?? '';
  if (now && now !== last) heard.push(now.replace(/\s+/g, ' ').trim());
  last = now;
}
new MutationObserver(() => {
  const root = document.querySelector('[data-cpms-lotse]')?.shadowRoot;
  if (root) new MutationObserver(listen).observe(root, { childList: true, subtree: true, characterData: true });
  listen();
}).observe(document, { childList: true, subtree: true });

Object.assign(globalThis, { aloud, said, heard });
