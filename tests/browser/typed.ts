/**
 * What a person types, wherever that can be, with one word that must not come out again. Each stands beside a field, so
 * that it would be taken for its label. Markup, and what a script must do to it.
 */
export interface TypedPlace {
  readonly what: string;
  readonly html: string;
  /** Runs in the page, before our code looks. */
  readonly script?: string;
}

/** Typed words that our code knows, and a name. */
export const draft = 'Please enrol patient Erika Qxvmustermann and tell me which thematic area fits';

const beside = '<p><input type="text" id="beside"></p>';
const element = (attributes: string, tag = 'div') => `<${tag} ${attributes}><p>${draft}</p></${tag}>${beside}`;

export const typedPlaces: readonly TypedPlace[] = [
  { what: 'textarea with a draft', html: `<textarea>${draft}</textarea>${beside}` },
  ...[
    'contenteditable',
    'contenteditable=""',
    'contenteditable="true"',
    'contenteditable="TRUE"',
    'ContentEditable=true',
    'contenteditable="plaintext-only"',
    'contenteditable="caret"',
  ].map((spelled) => ({
    what: spelled,
    html: element(spelled),
  })),
  {
    what: 'a region that cannot be written in, inside an editor',
    html: `<div contenteditable><span contenteditable="false">${draft}</span></div>${beside}`,
  },
  { what: 'role=textbox', html: element('role="textbox" aria-multiline="true"') },
  { what: 'role=TEXTBOX group', html: element('role="TEXTBOX group"') },
  { what: 'role=searchbox', html: element('role="searchbox"', 'span') },
  { what: 'role=spinbutton', html: element('role="spinbutton"', 'span') },
  { what: 'a drawn combobox', html: `<div role="combobox" aria-expanded="false"><span>${draft}</span></div>${beside}` },
  {
    what: 'a button inside an editor',
    html: `<div contenteditable><button>${draft}</button><a href="/x">${draft}</a></div>`,
  },
  {
    what: 'a label inside an editor',
    html: `<div contenteditable><label for="beside">${draft}</label></div>${beside}`,
  },
  {
    what: 'an editor that names a field',
    html: `<div contenteditable id="ed">${draft}</div><input id="beside" aria-labelledby="ed">`,
  },
  { what: 'an editor inside a link', html: `<a href="/x">Next <span contenteditable>${draft}</span></a>` },
  { what: 'an editor inside a heading', html: `<h1>Comment <span contenteditable>${draft}</span></h1>` },
  {
    what: 'made editable by a script',
    html: `<div id="late"><p>${draft}</p></div>${beside}`,
    script: `document.querySelector('#late').contentEditable = 'true'`,
  },
  {
    what: 'an editor in an open tree',
    html: `<x-editor></x-editor>${beside}`,
    script: `document.querySelector('x-editor').attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable>${draft}</div>'`,
  },
  {
    what: 'a frame that is an editor',
    html: `<iframe width="400" height="200" srcdoc="<p>x"></iframe>${beside}`,
    script: `new Promise((done) => { const frame = document.querySelector('iframe'); const go = () => {
      frame.contentDocument.body.innerHTML = '<p>${draft}</p>'; frame.contentDocument.designMode = 'on'; done(); };
      frame.contentDocument?.readyState === 'complete' && frame.contentDocument.body?.firstChild ? go() : frame.addEventListener('load', go); })`,
  },
  {
    what: 'a frame with a body to write in',
    html: `<iframe width="400" height="200" srcdoc="<body contenteditable><p>${draft}"></iframe>${beside}`,
  },
];

/** A code as a picture in an address. */
export const pictures = `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="200" height="200" alt="QR code">
  <img src=" DATA:image/gif;base64,R0lGODlhAQABAAAAACw=" width="200" height="200">
  <svg width="200" height="200"><image href="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></svg>`;
