import { elementAt } from './element-at';

/**
 * Runs inside a page: puts secrets wherever a page may hold something of a person. Test code; ours never writes into
 * pages.
 */
type Plant = (secret: string, at: Element, index: number) => void;

const attribute =
  (name: string): Plant =>
  (secret, at) =>
    at.setAttribute(name, secret);
const inside =
  (tag: string): Plant =>
  (secret, at) => {
    const element = document.createElement(tag);
    element.textContent = secret;
    const holder = at.closest('select,textarea,svg,table,button') ? document.body : at;
    holder.append(element);
  };
const field =
  (type: string, typed: boolean): Plant =>
  (secret) => {
    const input = document.createElement('input');
    input.type = type;
    if (typed) input.value = secret;
    else input.setAttribute('value', secret);
    document.body.append(input);
  };
const slug = (secret: string) => encodeURIComponent(secret.replace(/\s+/g, '-'));

const plants: readonly Plant[] = [
  ...[
    'title',
    'alt',
    'aria-label',
    'placeholder',
    'aria-description',
    'aria-valuetext',
    'data-user',
    'data-token',
    'content',
  ].map(attribute),
  ...[
    'style',
    'onclick',
    'itemprop',
    'nonce',
    'cite',
    'summary',
    'download',
    'ping',
    'is',
    'x-data',
    'autocomplete',
    'aria-current',
    'aria-live',
    'tabindex',
  ].map(attribute),
  (secret, at) => at.setAttribute('class', `user-${slug(secret)}`),
  (secret, at) => at.setAttribute('aria-describedby', secret),
  (secret, at) => at.setAttribute('id', `row_${slug(secret)}`),
  (secret, at) => at.setAttribute('name', `field[${secret}]`),
  (secret, at) => at.setAttribute('lang', secret),
  (secret, at) =>
    at.setAttribute(
      `data-${slug(secret)
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, '')}`,
      '',
    ),
  (secret) => {
    const part = document.createElement(
      `app-${slug(secret)
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, '')}`,
    );
    part.append('x');
    document.body.append(part);
  },
  // "Erika <erika@klinik.example>", as a browser reads it.
  (secret) => {
    const box = document.createElement('p');
    box.append(document.createRange().createContextualFragment(`<x${slug(secret)}>`));
    document.body.append(box);
  },
  (secret, at) => at.append(document.createComment(secret)),
  (secret) => document.append(document.createComment(secret)),
  (secret, at) => at.append(` ${secret} `),
  (secret) => document.body.prepend(`${secret}\n`),
  (secret) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    const isTyped = ({ parentElement }: Node) => parentElement?.closest('textarea,[contenteditable],[role]');
    while (walker.nextNode()) if (!isTyped(walker.currentNode)) texts.push(walker.currentNode);
    const some = texts.filter((text) => /\p{L}/u.test(text.nodeValue ?? ''));
    const text = some[secret.length % some.length];
    if (text) text.nodeValue += ` ${secret}`;
  },
  ...[
    'p',
    'span',
    'b',
    'div',
    'li',
    'h2',
    'label',
    'legend',
    'a',
    'button',
    'output',
    'dd',
    'pre',
    'address',
    'time',
    'x-user',
  ].map(inside),
  (secret) => {
    const table = document.createElement('table');
    const cell = table.insertRow().insertCell();
    cell.textContent = secret;
    document.body.append(table);
  },
  (secret) => {
    const select = document.createElement('select');
    select.add(new Option(secret, secret));
    document.body.append(select);
  },
  (secret) => {
    const list = document.createElement('datalist');
    list.append(new Option(secret, secret));
    document.body.append(list);
  },
  ...['text', 'email', 'tel', 'search', 'password', 'hidden', 'url'].flatMap((type) => [
    field(type, true),
    field(type, false),
  ]),
  field('submit', false),
  field('button', false),
  field('radio', false),
  field('checkbox', false),
  (secret) => {
    const area = document.createElement('textarea');
    area.textContent = secret;
    document.body.append(area);
  },
  (secret) => {
    const area = document.createElement('textarea');
    area.value = secret;
    document.body.append(area);
  },
  (secret) => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.append(document.createElement('p'));
    box.firstElementChild?.append(secret);
    document.body.append(box);
  },
  ...['textbox', 'Searchbox', 'spinbutton', 'group COMBOBOX'].map(
    (role): Plant =>
      (secret) => {
        const box = document.createElement('div');
        box.setAttribute('role', role);
        box.append(secret);
        document.body.append(box);
      },
  ),
  (secret) => {
    const editor = document.createElement('iframe');
    document.body.append(editor);
    const inner = editor.contentDocument as Document;
    inner.designMode = 'on';
    inner.body.append(secret);
  },
  // A name that is dressed in parts.
  (secret) => {
    const line = document.createElement('p');
    for (const [index, part] of secret.split(' ').entries()) {
      const dress = document.createElement(index % 2 ? 'b' : 'span');
      dress.append(part);
      line.append(dress, ' ');
    }
    document.body.append(line);
  },
  (secret) => {
    document.title += ` ${secret}`;
  },
  ...['meta', 'link', 'script', 'style', 'template', 'noscript'].map(
    (tag): Plant =>
      (secret) => {
        const element = document.createElement(tag);
        if (tag === 'script') element.setAttribute('type', 'application/json');
        if (tag === 'meta') element.setAttribute('content', secret);
        else if (tag === 'link') element.setAttribute('title', secret);
        else element.append(JSON.stringify({ user: secret }));
        document.head.append(element);
      },
  ),
  ...['href', 'action', 'src', 'srcset', 'poster', 'formaction', 'data', 'srcdoc-like'].map(
    (name): Plant =>
      (secret, at) =>
        at.setAttribute(
          name,
          `https://${slug(secret)
            .toLowerCase()
            .replace(/[^a-z0-9-]/g, '')}.example/x?ticket=${slug(secret)}`,
        ),
  ),
  ...[
    '/cas/login;jsessionid=*?ticket=*#*',
    '/users/*/edit',
    'mailto:*',
    'tel:*',
    'page.do?name=*',
    '#*',
    'javascript:go("*")',
    '//*@webgate.ec.europa.eu/*',
    'https://webgate.ec.europa.eu/*/12',
  ].map(
    (pattern): Plant =>
      (secret, at) => {
        const link = document.createElement('a');
        link.setAttribute('href', pattern.replaceAll('*', slug(secret)));
        link.append('x');
        (at.closest('select,textarea,svg,table') ? document.body : at).append(link);
      },
  ),
  (secret) => {
    const host = document.createElement('section');
    const root = host.attachShadow({ mode: 'open' });
    const part = document.createElement('p');
    part.textContent = secret;
    part.title = secret;
    root.append(part);
    document.body.append(host);
  },
  (secret) => {
    const frame = document.createElement('iframe');
    frame.title = secret;
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    inner.body.append(secret, inner.createComment(secret));
    inner.body.title = secret;
  },
  (secret) => {
    const image = new Image(120, 120);
    image.alt = secret;
    image.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`;
    document.body.append(image);
  },
  (secret) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const tag of ['title', 'desc', 'text']) {
      const part = document.createElementNS('http://www.w3.org/2000/svg', tag);
      part.textContent = secret;
      drawing.append(part);
    }
    document.body.append(drawing);
  },
];

/**
 * Plants each secret once, in another kind of place, at elements all over the page.
 * @returns how many kinds of places there are
 */
function plant(secrets: readonly string[], seed: number): number {
  const elements = [...document.body.querySelectorAll('*')].filter(
    (one) => !one.closest('script,style,template,noscript,svg'),
  );
  secrets.forEach((secret, index) => {
    const kind = plants[(seed + index) % plants.length] as Plant;
    kind(secret, elements[(seed * 31 + index * 7) % elements.length] ?? document.body, index);
  });
  return plants.length;
}

/** Where an element stands, told in a way that a copy without scripts and ids shares. */
function placeOf(selector: string): string {
  const steps: string[] = [];
  for (let at = elementAt(selector); at; at = at.parentElement ?? hostOf(at)) {
    const around = at.parentNode as ParentNode | null;
    const alike = [...(around?.children ?? [])].filter(({ localName }) => localName === at?.localName);
    steps.unshift(`${at.localName}:${alike.indexOf(at)}`);
  }
  return steps.join(' ');
}

function hostOf(element: Element): Element | null {
  return (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

Object.assign(globalThis, { plant, placeOf });
