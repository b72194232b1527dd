import { allAttributesOf, has, isOneOf, localNameOf, rawTextOf, attributeOf as read } from '../dom/element';
import { sourceOf } from '../dom/picture';
import { holdsTyped } from '../dom/typed';
import { type Appearance, appearanceOf } from './appearance';
import { isDefined } from './defined';
import { cleanLink } from './links';
import type { Names } from './names';

/** What is counted in a copy, by kind. */
export type CountedKind =
  | 'words'
  | 'values'
  | 'attributes'
  | 'names'
  | 'links'
  | 'pictures'
  | 'scripts'
  | 'comments'
  | 'frames';

/** What is needed while one page is copied. */
export interface CopyContext {
  /** Masks a text. `at` are the nodes it stands in: they decide what it can be. */
  readonly words: (text: string, at: readonly Node[]) => string;
  /** Masks the text of a node, judged together with the rest of its line. */
  readonly text: (node: Node) => string;
  readonly names: Names;
  readonly count: (kind: CountedKind) => void;
  /** What relative links are relative to, when the page says so itself. */
  readonly base?: string;
  /** Only there is it told what is chosen: that is what catches a wrong request. */
  readonly onSaas: boolean;
  /** Our own element on the page, which is no part of it. */
  readonly guest?: Element;
}

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
  'abbr',
]);
const named = new Set([
  'id',
  'name',
  'class',
  'for',
  'form',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-activedescendant',
  'aria-flowto',
  'type',
  'role',
  'autocomplete',
  'inputmode',
  'enterkeyhint',
  'scope',
  'slot',
  'part',
  'shadowrootmode',
]);
const states =
  /^(?:disabled|readonly|required|multiple|open|inert|novalidate|autofocus|contenteditable|tabindex|maxlength|minlength|size|rows|cols|colspan|rowspan|start|span|aria-(?:hidden|expanded|checked|selected|pressed|current|disabled|readonly|required|invalid|modal|busy|live|atomic|relevant|haspopup|level|posinset|setsize|orientation|multiselectable|multiline|autocomplete|sort|colcount|rowcount|colindex|rowindex|colspan|rowspan|valuemin|valuemax))$/;
/** The values that HTML and ARIA define for states, and numbers of up to three digits. */
const state =
  /^(?:|-?\d{1,3}|true|false|mixed|page|step|location|date|time|polite|assertive|off|additions|removals|text|all|menu|listbox|tree|grid|dialog|horizontal|vertical|ascending|descending|none|other|inline|list|both|additions text|additions removals|plaintext-only)$/;
/** The languages of the Union and its neighbours. Only this first part of a `lang` attribute is kept. */
const languages = new Set(
  'ar be bg bs ca cs da de el en es et eu fi fr ga gl he hr hu is it lb lt lv mk mt nb nl nn no pl pt ro ru sk sl sq sr sv tr uk'.split(
    ' ',
  ),
);
/** Attributes that tell which entry of a list is chosen: they would give away a masked entry. */
const ofEntry = /^aria-(?:selected|checked|current|posinset)$/;
const captions = 'input[type=submit i],input[type=button i],input[type=reset i]';
const qr = /(^|[^a-z])qr([^a-z]|$)|qr-?code/i;

/** Dropped without being counted: written anew from what the browser shows, or not needed to find anything. */
const silent =
  /^(?:style|hidden|popover|checked|selected|width|height|align|valign|border|cellpadding|cellspacing|bgcolor|target|rel|xmlns|viewbox|fill|stroke|d|charset)$/;

/** What tells that something is chosen or filled in. */
const choice = /^aria-(?:selected|checked|current|pressed|posinset|activedescendant|valuemin|valuemax)$/;
/** The same in a class, where a script draws the box. */
const chosenClass = /(?:^|[-_])(?:active|checked|chosen|current|filled|highlight|on|picked|pressed|selected|ticked)$/i;
/** More attributes than this has no element, and no value is longer. */
const [mostAttributes, longestValue] = [60, 2000];

/**
 * The attributes of a cleaned copy. An attribute that is not known to be needed is dropped; a value is never read, save
 * the caption of a button.
 */
export function attributesOf(element: Element, context: CopyContext): [name: string, value: string][] {
  const kept: [string, string][] = [];
  const all = allAttributesOf(element);
  for (let at = 0; at < all.length && at < mostAttributes; at++) {
    const name = (all[at]?.name ?? '').toLowerCase();
    const value = cleaned(element, name, context);
    if (value !== undefined) kept.push([name, value]);
    else if (!silent.test(name)) context.count(name === 'value' ? 'values' : 'attributes');
  }
  return [...kept, ...chosen(element, context), ...shown(element, appearanceOf(element))];
}

/** The value of an attribute in the copy; of those that are dropped, the value is not even read. */
function cleaned(element: Element, name: string, context: CopyContext): string | undefined {
  const isCaption = name === 'value' && isOneOf(element, captions);
  const link = name === 'href' ? /^(?:a|area)$/ : /^form$/;
  const isLink = (name === 'href' || name === 'action') && link.test(localNameOf(element));
  const isOther = /^(?:lang|dir|method)$/.test(name) || states.test(name);
  if (!isCaption && !isLink && !isOther && !spoken.has(name) && !named.has(name)) return undefined;
  if (!context.onSaas && choice.test(name)) return undefined;
  const value = (read(element, name) ?? '').slice(0, longestValue);
  const counted = (text: string, kind: CountedKind) => {
    if (text !== value) context.count(kind);
    return text;
  };
  if (name === 'lang') {
    const [language = ''] = value.toLowerCase().split(/[-_]/, 1);
    return languages.has(language) ? language : undefined;
  }
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/i.test(value) ? value : undefined;
  if (name === 'method') return /^(?:get|post|dialog)$/i.test(value) ? value : undefined;
  if (spoken.has(name) || isCaption) return counted(context.words(value, [element]), 'words');
  if (named.has(name)) {
    const list = value
      .split(/\s+/)
      .filter((one) => one && (context.onSaas || name !== 'class' || !chosenClass.test(one)))
      .map((one) => (isDefined(name, one) ? one : context.names(one)));
    if (name === 'class' && qr.test(sourceOf(element))) list.push('qr');
    return counted(list.join(' '), 'names');
  }
  if (isLink) return counted(cleanLink(value, context.names, context.base), 'links');
  if (ofEntry.test(name) && isOneOf(element, 'option,[role=option]') && !isReadable(element, context)) return undefined;
  return state.test(value) || value === name ? value : undefined;
}

/** Whether a checkbox, radio button or entry is chosen, on SAAS; never what is typed. */
function chosen(element: Element, context: CopyContext): [string, string][] {
  if (!context.onSaas) return [];
  if (isOneOf(element, 'input[type=checkbox i],input[type=radio i]'))
    return (element as HTMLInputElement).checked ? [['checked', '']] : [];
  if (localNameOf(element) === 'option')
    return (element as HTMLOptionElement).selected && isReadable(element, context) ? [['selected', '']] : [];
  return [];
}

/** Whether all of an entry's text is in the copy. */
function isReadable(entry: Element, context: CopyContext): boolean {
  if (holdsTyped(entry)) return false;
  const text = (rawTextOf(entry) ?? '').slice(0, longestValue);
  return context.words(text, [entry]) === text;
}

/** An empty picture of one pixel: something to give the size of the one that is left out. */
const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function shown(element: Element, { hidden, style }: Appearance): [string, string][] {
  const tag = localNameOf(element);
  const isModal = tag === 'dialog' && isOneOf(element, ':modal') && !has(element, 'aria-modal');
  const isUnclassed = tag === 'img' && !has(element, 'class') && qr.test(sourceOf(element));
  return [
    ...(tag === 'img' ? ([['src', nothing]] as [string, string][]) : []),
    ...(isUnclassed ? ([['class', 'qr']] as [string, string][]) : []),
    ...(isModal ? ([['aria-modal', 'true']] as [string, string][]) : []),
    ...(hidden ? ([['hidden', '']] as [string, string][]) : []),
    ...(style ? ([['style', style]] as [string, string][]) : []),
  ];
}
