import { fields as fieldsOf } from '../../drift/parts';
import { make, replaceContent, told } from '../content';
import { type OtherForm, otherForms } from '../phrases/forms';
import { over } from '../phrases/over';
import { turnTo } from '../phrases/speak';
import { notSo } from '../phrases/unsaid';
import { isAnother, type Scene, type State } from '../scene';

function portalOf({ page }: Scene): string {
  return page?.split('.')[0] ?? 'euLogin';
}

/** The address of a start page of SAAS. */
function isHome({ document }: Scene): boolean {
  return /home|\/saas\/?$|\/saas\/index\.(?:cfm|html)$/.test(document.location.href);
}

function fieldOf(written: string, at: number, shape: number): string {
  const [type = 'text', name = '', ...label] = written.split(' ');
  const id = `f${at}`;
  const says = label.join(' ');
  const field =
    type === 'select'
      ? `<select id="${id}" name="${name}"><option>–</option><option>A</option><option>B</option></select>`
      : type === 'textarea'
        ? `<textarea id="${id}" name="${name}"></textarea>`
        : `<input type="${type}" id="${id}" name="${name}">`;
  if (type === 'checkbox') return `<p><label>${field} ${says}</label></p>`;
  const shapes = [
    `<p><label for="${id}">${says}</label> ${field}</p>`,
    `<div class="form-group"><label class="control-label" for="${id}">${says}</label><div class="controls">${field}</div></div>`,
    `<dl><dt><label for="${id}">${says}</label></dt><dd>${field}</dd></dl>`,
    `<div class="field" role="group" aria-label="${says}"><span>${says}</span>${field}</div>`,
  ];
  return shapes[shape % shapes.length] as string;
}

function formOf(scene: Scene, { title, fields, button }: OtherForm): Element {
  const shape = scene.random.below(4);
  const submit = scene.random.chance(0.5)
    ? `<button type="submit">${button}</button>`
    : `<input type="submit" value="${button}">`;
  const inner = `${fields.map((one, at) => fieldOf(one, at, shape)).join('')}<p>${submit}</p>`;
  return make(scene.document, `<section><h1>${title}</h1><form method="post" action="#">${inner}</form></section>`);
}

const back = ['Back', 'Home', 'Sign in', 'Help'];

export const otherStates: readonly State[] = [
  {
    id: 'over',
    is: 'an error, an old link or an ended session stands in place of the content',
    apply: (scene) => {
      // Where nothing is to be pointed at, what says why may stand beside the content, and would be left.
      const targets = [...scene.truths.values()].map(({ element }) => element);
      if (targets.length === 0 || targets.includes(null)) return false;
      const lang = turnTo(scene, over);
      const [title = '', text = ''] = (
        scene.random.pick((over as Record<string, readonly string[]>)[lang] ?? []) ?? ''
      ).split('|');
      // CPMS that lets nobody in is a page of its own.
      if (/berechtig|refused/i.test(title) && scene.page?.startsWith('cpms')) return false;
      const page = told(scene.document, scene.random, title, [text]);
      if (scene.random.chance(0.5))
        page.append(make(scene.document, `<p><a href="#">${scene.random.pick(back)}</a></p>`));
      if (!replaceContent(scene, page)) return false;
      isAnother(scene);
      scene.aid = new Set(['notIn']);
      return true;
    },
  },
  {
    id: 'form',
    is: 'another form of the same portal under the same frame and address',
    apply: (scene) => {
      const form = scene.random.pick(otherForms[portalOf(scene)] ?? otherForms.euLogin ?? []);
      // At the address of a telephone a code is that of its message.
      if (!form || (/token/.test(form.title) && /phone/i.test(scene.page ?? ''))) return false;
      scene.document.documentElement.lang = form.lang;
      if (!replaceContent(scene, formOf(scene, form))) return false;
      isAnother(scene);
      return true;
    },
  },
  {
    id: 'not-so',
    is: 'the words of a page, but denied, promised, asked, of others or of another day',
    apply: (scene) => {
      const portal = portalOf(scene);
      const pages = Object.keys(notSo).filter((id) => id.startsWith(`${portal}.`));
      const page = scene.page && notSo[scene.page] ? scene.page : scene.random.pick(pages);
      const said = page && notSo[page];
      // The start page is what it is without a word of its own.
      if (!page || !said || (portal === 'saas' && isHome(scene))) return false;
      const lang = turnTo(scene, said);
      const one = scene.random.pick(said[lang] ?? said.en) as string;
      const isTitle = page === 'euLogin.signedIn';
      const shown = told(scene.document, scene.random, isTitle ? one : 'Information', isTitle ? ['EU Login'] : [one]);
      if (!replaceContent(scene, shown)) return false;
      isAnother(scene);
      return true;
    },
  },
  {
    id: 'read-only',
    is: 'the same page with its values as text: what was filled in is only shown',
    apply: (scene) => {
      const fields = [...scene.document.body.querySelectorAll(fieldsOf)].filter(
        (one) => !one.matches('select[name*=lang]'),
      );
      if (fields.length === 0 || portalOf(scene) === 'saas') return false;
      for (const field of fields) field.replaceWith(make(scene.document, '<span>Mustermann</span>'));
      for (const button of scene.document.body.querySelectorAll('[type=submit],button:not([type=button])'))
        button.remove();
      for (const [hint, { element }] of scene.truths) if (!element?.isConnected) scene.truths.delete(hint);
      // At the address of the list, what is left of the page of one number is that list.
      const rest = /Phone(?:s|Number)/.test(scene.page ?? '') ? ['euLogin.phoneNumbers'] : [];
      isAnother(scene, ...(scene.page ? [scene.page] : []), ...rest);
      // A list of one's own, the end of a sign-in: what needs no field may still be there.
      scene.mute = false;
      scene.moves = undefined;
      return true;
    },
  },
  {
    id: 'help',
    is: 'the page is a help article that tells what the real one shows',
    apply: (scene) => {
      if (isHome(scene)) return false;
      const content = scene.document.body.textContent?.replace(/\s+/g, ' ').trim().slice(0, 400) ?? '';
      const lead = { de: 'So sieht die Seite aus. Sie lesen dort:', en: 'This is what the page looks like. It says:' };
      const isGerman = scene.lang === 'de';
      const shown = told(scene.document, scene.random, isGerman ? 'Hilfe' : 'Help', [
        isGerman ? lead.de : lead.en,
        `<q>${content.replace(/[<>&]/g, ' ')}</q>`,
      ]);
      if (!replaceContent(scene, shown)) return false;
      isAnother(scene);
      // What is quoted could be a page that says all this itself.
      scene.pages = new Set([...scene.pages, ...(scene.page ? [scene.page] : [])]);
      if (scene.page) scene.moves = undefined;
      return true;
    },
  },
];
