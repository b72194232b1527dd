import { type Phrase, phrases } from '../phrases';
import type { Mutation, Subject } from '../subject';

function words({ lang }: Subject, phrase: Phrase): string {
  return (phrases[lang] ?? phrases.en)?.[phrase][0] ?? '';
}

function element(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function button({ document }: Subject, text: string): HTMLElement {
  return element(document, 'button', { type: 'button', style: 'padding:6px 12px' }, text);
}

/** What appears around a page without being asked for; the page itself stays as it is. */
const bars: readonly ((subject: Subject) => HTMLElement)[] = [
  (subject) =>
    element(
      subject.document,
      'div',
      { class: 'wcl-cookie-consent', role: 'region', 'aria-label': 'Cookies' },
      element(subject.document, 'p', {}, words(subject, 'cookies')),
      button(subject, words(subject, 'acceptAll')),
      button(subject, words(subject, 'onlyNecessary')),
    ),
  // The same from a service that names nothing.
  (subject) =>
    element(
      subject.document,
      'div',
      { class: subject.random.letters(7) },
      element(subject.document, 'span', {}, words(subject, 'cookies')),
      button(subject, words(subject, 'acceptAll')),
      element(subject.document, 'a', { href: '/cookies.html' }, words(subject, 'help')),
    ),
  (subject) =>
    element(
      subject.document,
      'div',
      { class: 'banner', style: 'background:#fec;padding:8px' },
      words(subject, 'maintenance'),
    ),
  (subject) =>
    element(
      subject.document,
      'div',
      { role: 'alert', style: 'background:#fec;padding:8px' },
      words(subject, 'maintenance'),
    ),
  (subject) =>
    element(
      subject.document,
      'footer',
      {},
      element(
        subject.document,
        'form',
        { action: '/newsletter', class: subject.random.letters(6) },
        element(
          subject.document,
          'label',
          {},
          words(subject, 'newsletter'),
          element(subject.document, 'input', { type: 'email', name: 'nl' }),
        ),
        element(subject.document, 'button', { type: 'submit' }, words(subject, 'subscribe')),
      ),
    ),
  // A window in the corner that leaves the page usable.
  (subject) =>
    element(
      subject.document,
      'div',
      {
        role: 'dialog',
        'aria-label': words(subject, 'help'),
        style: 'position:fixed;right:8px;bottom:8px;width:160px;padding:8px;background:#eef',
      },
      element(subject.document, 'p', {}, words(subject, 'filler')),
      button(subject, words(subject, 'contact')),
    ),
];

function banner(subject: Subject): boolean {
  const { document, page, random } = subject;
  // Beside an alert, "it was sent" is no certain answer to what the person did.
  if (page === 'saas.submitted') return false;
  const bar = random.pick(bars)?.(subject);
  if (!bar) return false;
  if (bar.matches('footer') || random.chance(0.5)) document.body.append(bar);
  else document.body.prepend(bar);
  return true;
}

/** Waits for an answer in front of everything else. */
const dialogs: readonly ((subject: Subject, content: readonly Node[]) => void)[] = [
  ({ document }, content) => {
    const dialog = element(document, 'dialog', {}, ...content) as HTMLDialogElement;
    document.body.append(dialog);
    dialog.showModal?.();
  },
  ({ document }, content) => {
    const style = 'position:fixed;inset:20% 30%;background:#fff;z-index:9999;padding:20px';
    document.body.append(element(document, 'div', { role: 'dialog', 'aria-modal': 'true', style }, ...content));
  },
  // The Bootstrap of those years: nothing is said, but a pane lies over the page and takes every click.
  ({ document }, content) => {
    const style = 'display:block;position:fixed;left:30%;top:20%;width:40%;background:#fff;z-index:9999;padding:20px';
    document.body.append(
      element(document, 'div', {
        class: 'modal-backdrop in',
        style: 'display:block;position:fixed;inset:0;background:#0008;z-index:9998',
      }),
      element(document, 'div', { class: 'modal in', role: 'dialog', style }, ...content),
    );
  },
];

function dialog(subject: Subject): boolean {
  const { document, random, truths } = subject;
  const title = element(document, 'h2', {}, words(subject, 'sessionExpires'));
  random.pick(dialogs)?.(subject, [
    title,
    button(subject, words(subject, 'staySignedIn')),
    button(subject, words(subject, 'signOut')),
  ]);
  // What lies behind cannot be used before the answer.
  for (const hint of truths.keys()) truths.set(hint, { element: null, findable: false });
  subject.certain = false;
  return true;
}

export const surrounding: readonly Mutation[] = [
  { id: 'banner', does: 'a banner, a notice, a newsletter form, a chat window', harmless: true, apply: banner },
  { id: 'dialog', does: 'a dialog that must be answered first', harmless: true, closes: true, apply: dialog },
];
