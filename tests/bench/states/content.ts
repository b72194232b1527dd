import { isShown, pressed, textsIn } from '../drift/parts';
import { targetsOf } from '../drift/subject';
import type { Random } from '../random';
import type { Scene } from './scene';

const frame =
  'header,nav,footer,[role=banner],[role=navigation],[role=contentinfo],[role=menubar],.breadcrumb,a[href*=logout],' +
  'a[href*="about.html"],a[href*="help.html"],a[href*="contact.html"],option[value=DE],option[value=de],[lang=mt],a[href*="userdata/myAccount"]';
const frameWords = /DG SANTE \(v|^Saas\s*[-–(]|^EU Login$/i;

function framesOf(document: Document): Element[] {
  const worded = [...document.body.querySelectorAll('span,div,td,p,b,h1,font,strong,a')].filter(
    (one) => one.children.length === 0 && frameWords.test(one.textContent?.trim() ?? ''),
  );
  // A link to the account that stands in the content goes back from there; it is no menu.
  const menus = [...document.querySelectorAll(frame)].filter(
    (one) => !one.matches('a') || !one.closest('main,[role=main],form'),
  );
  return [...menus, ...worded];
}

/** The part of the page that is its own, and no frame of its portal; undefined when the two cannot be told apart. */
export function contentOf(scene: Scene): Element | undefined {
  const { document } = scene;
  const frames = framesOf(document);
  const seeds = [
    ...targetsOf(scene).map(({ element }) => element),
    ...document.querySelectorAll('main,h1,h2,h3,form,p,table'),
  ];
  const isApart = (element: Element) => frames.every((one) => !element.contains(one) && !one.contains(element));
  let content = seeds.find((seed) => document.body.contains(seed) && isApart(seed) && !seed.closest(pressed));
  while (content?.parentElement && content.parentElement !== document.body && isApart(content.parentElement))
    content = content.parentElement;
  return content;
}

/** Everything of the page that is its own goes; what is given comes instead. */
export function replaceContent(scene: Scene, ...by: readonly Element[]): boolean {
  const content = contentOf(scene);
  if (!content) return false;
  const targets = targetsOf(scene).map(({ element }) => element);
  // What stands beside the content and is neither frame nor given is content too.
  const frames = framesOf(scene.document);
  for (let one: Element | null = content; one && one !== scene.document.body; one = one.parentElement)
    for (const beside of [...(one.parentElement?.children ?? [])])
      if (beside !== one && !frames.some((part) => beside.contains(part) || part.contains(beside)) && !isKept(beside))
        beside.remove();
  content.replaceChildren(...by);
  scene.said = by.map((one) => one.outerHTML).join('');
  for (const { hint, element } of targetsOf(scene)) if (!element.isConnected) scene.truths.delete(hint);
  if (!by.every((one) => isShown(one))) return false;
  for (const one of by) one.setAttribute('lang', scene.document.documentElement.lang);
  if (!isBare(scene, by, frames)) return false;
  // What is left of the page must be its frame.
  return [...scene.truths].every(([hint, { element }]) => !element || !targets.includes(element) || framed.has(hint));
}

/** What stands in the frame of a portal. */
const framed = new Set(['requestAccess', 'language', 'menu', 'myAccount', 'app', 'createAccount']);

/** Whether nothing but the frame and what was given is left to be read. */
function isBare({ document }: Scene, by: readonly Element[], frames: readonly Element[]): boolean {
  const kept = [...by, ...frames];
  const left = textsIn(document.body).filter(
    ({ parentElement: holder }) =>
      holder &&
      isShown(holder) &&
      !kept.some((one) => one.contains(holder) || (holder.contains(one) && holder.children.length > 0)),
  );
  // Links beside the known ones are a menu of the application: it tells that one is inside.
  if (left.some(({ parentElement: holder }) => holder?.closest('a,button,form'))) return false;
  return left.reduce((sum, { data }) => sum + data.trim().length, 0) < mostLeft;
}

/** So many letters may be left beside: a name, a role, a version. */
const mostLeft = 90;

function isKept(element: Element): boolean {
  return element.matches('script,style,link,template');
}

/** Puts something above the page's own content. */
export function putAbove(scene: Scene, ...elements: readonly Element[]): boolean {
  const content = contentOf(scene);
  if (!content) return false;
  if (content.matches('table,tbody,tr,ul,ol,dl,p,h1,h2,h3')) content.before(...elements);
  else content.prepend(...elements);
  scene.said = elements.map((one) => one.outerHTML).join('');
  return elements.every((one) => isShown(one));
}

/** An element from its source. */
export function make(document: Document, html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content.firstElementChild as Element, true);
}

/** A title and sentences in one of the shapes in which portals say something. */
export function told(document: Document, random: Random, title: string, sentences: readonly string[]): Element {
  const [first = '', ...rest] = sentences;
  const paragraphs = sentences.map((one) => `<p>${one}</p>`).join('');
  const shapes = [
    `<section><h1>${title}</h1>${paragraphs}</section>`,
    `<div class="panel"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${paragraphs}</div></div>`,
    `<table><tbody><tr><th colspan="2">${title}</th></tr>${sentences.map((one) => `<tr><td>&#8226;</td><td>${one}</td></tr>`).join('')}</tbody></table>`,
    `<article><header><h2>${title}</h2></header><div class="ecl-editor">${sentences.map((one) => `<span>${one}</span><br>`).join('')}</div></article>`,
    `<fieldset><legend>${title}</legend><ul>${sentences.map((one) => `<li>${one}</li>`).join('')}</ul></fieldset>`,
    `<div role="region" aria-label="${title}"><div role="heading" aria-level="2">${title}</div><div>${first}</div>${rest.map((one) => `<div>${one}</div>`).join('')}</div>`,
    `<dl><dt>${title}</dt>${sentences.map((one) => `<dd>${one}</dd>`).join('')}</dl>`,
    `<mat-card><mat-card-title><b>${title}</b></mat-card-title><mat-card-content>${paragraphs}</mat-card-content></mat-card>`,
  ];
  return make(document, random.pick(shapes) as string);
}

/** A message in one of the shapes in which portals show them. */
export function notice(document: Document, random: Random, text: string, kind: 'danger' | 'info'): Element {
  const shapes = [
    `<div class="alert alert-${kind}" role="alert">${text}</div>`,
    `<div class="alert alert-${kind}"><strong>!</strong> ${text}</div>`,
    `<p class="message">${text}</p>`,
    `<ul class="messages"><li class="${kind}">${text}</li></ul>`,
    `<div aria-live="polite"><span>${text}</span></div>`,
    `<table class="note"><tbody><tr><td>${text}</td></tr></tbody></table>`,
    `<div class="ecl-notification"><div class="ecl-notification__description">${text}</div></div>`,
    `<p><b>${text}</b></p>`,
    `<div role="status">${text}</div>`,
  ];
  return make(document, random.pick(shapes) as string);
}
