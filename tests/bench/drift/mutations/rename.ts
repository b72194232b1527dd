import type { Random } from '../../random';
import { boundTo, fields, isShown } from '../parts';
import type { Mutation, Subject } from '../subject';

/** Attributes that name other elements by their ids. */
const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
  'headers',
  'form',
];

/** Ways in which frameworks make up ids and classes. */
const makers: readonly ((random: Random, count: number) => string)[] = [
  (random) => `x${random.letters(7)}`,
  (_random, count) => `mat-input-${count}`,
  (random) => `css-${random.letters(6)}`,
  (_random, count) => `j_idt${100 + count}`,
  (random, count) => `${random.letters(3)}_${count}__${random.letters(4)}`,
];

function maker(random: Random): () => string {
  const make = random.pick(makers) ?? makers[0];
  const salt = random.letters(2);
  let count = 0;
  return () => `${make?.(random, ++count)}${salt}`;
}

/** Rewrites the selectors of the page's own style sheets. */
function restyle(document: Document, rewrite: (selector: string) => string): void {
  for (const style of document.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(/[^{}]+(?=\{)/g, rewrite);
}

function renameIds(subject: Subject): boolean {
  const { document, random } = subject;
  const make = maker(random);
  const named = new Map([...document.querySelectorAll('[id]')].map(({ id }) => [id, make()] as const));
  for (const one of document.querySelectorAll('[id]')) one.id = named.get(one.id) ?? one.id;
  for (const attribute of references)
    for (const one of document.querySelectorAll(`[${attribute}]`)) {
      const ids = (one.getAttribute(attribute) ?? '').split(/\s+/);
      one.setAttribute(attribute, ids.map((id) => named.get(id) ?? id).join(' '));
    }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = named.get(link.getAttribute('href')?.slice(1) ?? '');
    if (id) link.setAttribute('href', `#${id}`);
  }
  restyle(document, (selector) =>
    selector.replace(/#((?:[\w-]|\\.)+)/g, (all, id: string) => `#${named.get(id.replace(/\\/g, '')) ?? all.slice(1)}`),
  );
  return named.size > 0;
}

function renameClasses({ document, random }: Subject): boolean {
  const make = maker(random);
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
  // A class that a style sheet knows by a part of it keeps its name, or the page would look different.
  const kept = [...styles.matchAll(/\[class[*^$~|]?=["']?([^"'\]]+)/g)].map(([, part = '']) => part);
  const named = new Map<string, string>();
  for (const one of document.querySelectorAll('[class]'))
    for (const name of one.classList)
      if (!named.has(name) && !kept.some((part) => name.includes(part))) named.set(name, make());
  for (const one of document.querySelectorAll('[class]')) {
    const names = [...one.classList].map((name) => named.get(name) ?? name);
    one.setAttribute('class', names.join(' '));
  }
  restyle(document, (selector) =>
    selector.replace(/\.(-?[A-Za-z_][\w-]*)/g, (all, name: string) => `.${named.get(name) ?? all.slice(1)}`),
  );
  return named.size > 0;
}

function renameNames({ document, random }: Subject): boolean {
  const make = maker(random);
  const named = new Map<string, string>();
  const all = [...document.querySelectorAll('input[name],select[name],textarea[name],button[name],form[name]')];
  for (const one of all) {
    const name = one.getAttribute('name') ?? '';
    if (!named.has(name)) named.set(name, make());
  }
  // All at once: a radio button that is alone in its group for a moment may lose its choice.
  const chosen = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
  for (const one of all) one.setAttribute('name', named.get(one.getAttribute('name') ?? '') ?? '');
  for (const one of chosen) one.checked = true;
  return named.size > 0;
}

/** Leaves nothing but what a person sees: no ids, no names, no hints to the browser, no data for scripts. */
function strip(subject: Subject): boolean {
  const { document } = subject;
  for (const field of document.querySelectorAll(fields)) {
    const labels = boundTo(field);
    const unseen = labels.length > 0 && labels.every((label) => !isShown(label));
    if (unseen) field.setAttribute('aria-label', labels.map(({ textContent }) => textContent?.trim()).join(' '));
  }
  renameIds(subject);
  renameClasses(subject);
  const styled = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
  const chosen = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
  for (const one of document.body.querySelectorAll('*')) {
    const drawn = one.matches('[role=listbox]') || one.querySelector('[role=option]');
    if (one.id && !styled.includes(`#${one.id}`) && !drawn) one.removeAttribute('id');
    for (const { name } of [...one.attributes]) {
      const forScripts = name.startsWith('data-') || ['for', 'autocomplete', 'aria-describedby'].includes(name);
      const group = name === 'name' && !one.matches('[type=radio]');
      if ((forScripts && !styled.includes(`[${name}`)) || group) one.removeAttribute(name);
    }
  }
  for (const one of chosen) one.checked = true;
  return true;
}

export const renaming: readonly Mutation[] = [
  { id: 'ids', does: 'ids are new', keepsWords: true, harmless: true, apply: renameIds },
  { id: 'classes', does: 'classes are hashed', keepsWords: true, harmless: true, apply: renameClasses },
  { id: 'names', does: 'fields are sent under new names', keepsWords: true, harmless: true, apply: renameNames },
  { id: 'bare', does: 'no ids, names or data are left', keepsWords: true, harmless: true, apply: strip },
];
