/**
 * What a person types, wherever that can be, with one word that must not come out again. Each stands beside a field, so
 * that it would be taken for its label. Markup, and what a script must do to it.
 */
export interface TypedPlace {
  readonly what: string;
  readonly html: string;
  /** Runs in the page, before our code looks. */
  readonly script?: string;
  /** Not every browser has it: an expression. */
  readonly needs?: string;
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
    what: 'what a script makes an editor of its own',
    html: `<div id="own" tabindex="0"><p>${draft}</p></div>${beside}`,
    script: `if ('EditContext' in window) document.querySelector('#own').editContext = new EditContext();
      else document.querySelector('#own').contentEditable = 'true'`,
  },
  {
    what: 'made editable by style',
    html: `<div style="-webkit-user-modify: read-write; -moz-user-modify: read-write" id="own"><p>${draft}</p></div>${beside}`,
    script: `if (!document.querySelector('#own').isContentEditable) document.querySelector('#own').contentEditable = 'true'`,
  },
  {
    what: 'an editor in an open tree',
    html: `<x-editor></x-editor>${beside}`,
    script: `document.querySelector('x-editor').attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable>${draft}</div>'`,
  },
  {
    what: 'editable by its style',
    html: element('style="-webkit-user-modify:read-write"'),
    needs: `CSS.supports('-webkit-user-modify', 'read-write')`,
  },
  ...[
    ['a field', `<div class="um">${draft}</div>${beside}`],
    ['a link', `<a href="/x">Next <span class="um">${draft}</span></a>`],
    ['a heading', `<h1>Comment <span class="um">${draft}</span></h1>`],
    ['a label', `<label>Comment <span class="um">${draft}</span><input id="beside"></label>`],
  ].map(([where, html]) => ({
    what: `editable by a style sheet, at ${where}`,
    html: `<style>.um{-webkit-user-modify:read-write-plaintext-only}</style>${html}`,
    needs: `CSS.supports('-webkit-user-modify', 'read-write')`,
  })),
  ...[
    ['a field', `<div class="ec">${draft}</div>${beside}`],
    ['a link', `<a href="/x">Next <span class="ec">${draft}</span></a>`],
    ['a label', `<label>Comment <span class="ec">${draft}</span><input id="beside"></label>`],
  ].map(([where, html]) => ({
    what: `an editor that draws itself (EditContext), at ${where}`,
    html: html as string,
    script: `document.querySelector('.ec').editContext = new EditContext()`,
    needs: `'EditContext' in window`,
  })),
  {
    what: 'CodeMirror 5',
    html: `<div class="CodeMirror cm-s-default" style="position:relative;height:80px"><div style="overflow:hidden;position:relative;width:3px;height:0"><textarea autocorrect="off" autocapitalize="off" spellcheck="false" tabindex="0" style="position:absolute;width:1000px;height:1em"></textarea></div>
      <div class="CodeMirror-scroll" tabindex="-1"><div class="CodeMirror-lines" role="presentation"><div role="presentation"><div class="CodeMirror-code" role="presentation"><pre class="CodeMirror-line" role="presentation"><span role="presentation">${draft}</span></pre></div></div></div></div></div>${beside}`,
  },
  {
    what: 'Monaco',
    html: `<div class="monaco-editor"><div class="overflow-guard" style="height:60px"><div class="lines-content"><div class="view-lines" role="presentation"><div class="view-line"><span><span class="mtk1">${draft}</span></span></div></div></div><textarea class="inputarea" wrap="off" autocapitalize="off" spellcheck="false" aria-label="Editor content" style="width:1px;height:1px;position:absolute"></textarea></div></div>${beside}`,
  },
  {
    what: 'an editor of no known make: a small field and what it draws',
    html: `<div style="height:60px;width:400px;position:relative"><textarea style="opacity:0;width:1px;height:1px;position:absolute"></textarea><div><div>${draft}</div></div></div>${beside}`,
  },
  {
    what: 'an editor of no known make with an input',
    html: `<div style="height:60px;width:400px;position:relative"><div><div>${draft}</div></div><input style="opacity:0;width:2px;position:absolute"></div>${beside}`,
  },
  {
    what: 'an editor beside the title of SAAS',
    html: `<div><b>Saas - Authorization System - CPMS</b><div contenteditable>${draft}</div></div>${beside}`,
  },
  {
    what: 'an editor at the beginning of a line of a summary',
    html: `<div><p><b>Application</b> <i>CPMS</i></p><p><span contenteditable>${draft}</span> Organisation <b>IT08</b></p>
      <p><b>Profile</b> <i>HP</i></p></div>${beside}`,
  },
  {
    what: 'an editor where a list says that it is empty',
    html: `<table><tr><td class="dataTables_empty"><span contenteditable>${draft}</span></td></tr></table>${beside}`,
  },
  {
    what: 'an editor at the head of a column',
    html: `<table><tr><th>Role <span contenteditable>${draft}</span></th></tr></table>${beside}`,
  },
  {
    what: 'an editor in an entry of a list',
    html: `<div role="listbox"><div role="option" aria-selected="true">CPMS <span contenteditable>${draft}</span></div></div>
      <div class="verif-method-dd-options"><p><span contenteditable>${draft}</span></p></div>${beside}`,
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
