import { randomOf } from '../../random';
import { boundTo, isShown, lineOf, pressed } from '../parts';
import { type Mutation, replace, type Subject, targetsOf } from '../subject';

/** Attributes that go along when an element becomes another one. */
const kept = ['id', 'class', 'style', 'title', 'aria-label', 'aria-labelledby', 'aria-describedby', 'name', 'tabindex'];

function become(subject: Subject, old: Element, tag: string, more: Readonly<Record<string, string>>): HTMLElement {
  const by = subject.document.createElement(tag);
  for (const name of kept) {
    const value = old.getAttribute(name);
    if (value !== null) by.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(more)) by.setAttribute(name, value);
  if (old.matches(':disabled')) by.setAttribute('aria-disabled', 'true');
  return by;
}

function withContent(old: Element, by: HTMLElement): HTMLElement {
  if (old.matches('input')) by.textContent = old.getAttribute('value') ?? '';
  else by.append(...old.childNodes);
  return by;
}

/** A button in another dress; what it says stays. */
function swapButton(subject: Subject, old: Element): void {
  const plain = old.matches('input') || old.children.length === 0;
  const sends = old.matches('button:not([type]),[type=submit]');
  const forms: [string, Record<string, string>][] = [
    ['button', { type: sends ? 'submit' : 'button' }],
    ['a', { href: '#', role: 'button' }],
    ['a', { href: '#', class: `${old.getAttribute('class') ?? ''} btn`.trim() }],
    ['div', { role: 'button', tabindex: '0', style: `${old.getAttribute('style') ?? ''};display:inline-block` }],
    ['span', { role: 'button', tabindex: '0' }],
  ];
  if (plain)
    forms.push([
      'input',
      { type: sends ? 'submit' : 'button', value: (old.textContent || old.getAttribute('value') || '').trim() },
    ]);
  const other = forms.filter(([tag]) => tag !== old.localName);
  const [tag, more] = subject.random.pick(other) ?? ['button', {}];
  const by = become(subject, old, tag, more);
  replace(subject, old, tag === 'input' ? by : withContent(old, by));
}

/** A link becomes what single-page applications make of it. */
function swapLink(subject: Subject, old: Element): void {
  const forms: [string, Record<string, string>][] = [
    ['button', { type: 'button' }],
    ['span', { role: 'link', tabindex: '0' }],
    ['a', { href: '#', role: 'button' }],
  ];
  const [tag, more] = subject.random.pick(forms) ?? ['button', {}];
  replace(subject, old, withContent(old, become(subject, old, tag, more)));
}

/** A list of the browser's becomes one that is drawn. */
function swapSelect(subject: Subject, old: HTMLSelectElement): void {
  const { document, random } = subject;
  const id = random.letters(8);
  const by = become(subject, old, 'div', {
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': id,
    tabindex: '0',
  });
  by.style.cssText += ';display:inline-block;min-width:120px;border:1px solid;padding:4px';
  by.textContent = (old.selectedOptions[0]?.textContent ?? '').trim() || '–';
  const labels = boundTo(old);
  if (labels.length > 0 && !by.hasAttribute('aria-labelledby')) {
    for (const label of labels) label.id ||= random.letters(8);
    by.setAttribute('aria-labelledby', labels.map((label) => label.id).join(' '));
  }
  const list = document.createElement('ul');
  list.id = id;
  list.hidden = true;
  list.style.display = 'none';
  list.setAttribute('role', 'listbox');
  for (const option of old.options) {
    const entry = document.createElement('li');
    entry.setAttribute('role', 'option');
    entry.setAttribute('aria-selected', String(option.selected));
    entry.textContent = option.textContent;
    list.append(entry);
  }
  replace(subject, old, by);
  document.body.append(list);
}

function swapTick(subject: Subject, old: HTMLInputElement): void {
  const by = become(subject, old, 'span', { role: old.type, 'aria-checked': String(old.checked), tabindex: '0' });
  by.style.cssText = 'display:inline-block;width:16px;height:16px;border:1px solid;position:static;opacity:1';
  const labels = boundTo(old);
  for (const label of labels) label.id ||= subject.random.letters(8);
  if (labels.length > 0 && !by.hasAttribute('aria-label'))
    by.setAttribute('aria-labelledby', labels.map((label) => label.id).join(' '));
  replace(subject, old, by);
}

function swapHeading(subject: Subject, old: Element): void {
  const by = become(
    subject,
    old,
    'div',
    subject.random.chance(0.5) ? { role: 'heading', 'aria-level': old.localName.slice(1) } : { class: 'page-title' },
  );
  by.style.cssText += ';font-size:1.4em;font-weight:bold';
  replace(subject, old, withContent(old, by));
}

function swapOne(subject: Subject, one: Element): boolean {
  if (one.closest('svg') || !isShown(one)) return false;
  if (one.matches('button,input[type=submit],input[type=button],[role=button]')) swapButton(subject, one);
  else if (one.matches('a[href]')) swapLink(subject, one);
  // The drawn list has no groups: what a group says of its options would be lost.
  else if (one.matches('select:not(:has(optgroup))')) swapSelect(subject, one as HTMLSelectElement);
  else if (one.matches('input[type=checkbox],input[type=radio]')) swapTick(subject, one as HTMLInputElement);
  else if (one.matches('h1,h2,h3,h4,h5,h6')) swapHeading(subject, one);
  else return false;
  return true;
}

/** The controls of the same kind in the other lines of a list. */
function alikeIn(list: Element, one: Element): Element[] {
  const kind = one.matches('input') ? `input[type=${one.getAttribute('type')}]` : one.localName;
  return [...list.querySelectorAll(kind)].filter((other) => other.className === one.className);
}

function swapSome(subject: Subject): boolean {
  const { document, random } = subject;
  const targets = targetsOf(subject).map(({ element }) => element);
  const done: boolean[] = [];
  for (const one of targets.filter(() => random.chance(0.6))) {
    const list = lineOf(one)?.line.parentElement;
    // All lines of a list change alike: each asks the same numbers.
    const key = random.letters(8);
    for (const other of list ? alikeIn(list, one) : [one])
      done.push(swapOne({ ...subject, random: randomOf(key) }, other));
  }
  const others = [...document.body.querySelectorAll(`${pressed},h1,h2,h3,select`)];
  const free = others.filter((one) => !targets.includes(one) && !one.closest('tr,[role=row],li,article'));
  for (const one of random.shuffled(free).slice(0, 4)) done.push(swapOne(subject, one));
  return done.includes(true);
}

export const swapping: readonly Mutation[] = [
  {
    id: 'tags',
    does: 'buttons, links, lists, boxes and headings made of other elements',
    harmless: true,
    apply: swapSome,
  },
];
