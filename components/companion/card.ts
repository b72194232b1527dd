import type { Quote } from '../../lib/companion/quote';
import type { Trouble } from '../../lib/guides/shape';
import type { Aid } from '../../lib/rescue/aid';
import type { PageAid } from '../../lib/rescue/page-aid';
import { type Language, languageNames, languages } from '../../lib/text/language';
import type { Say } from '../../lib/text/say';
import { drawings } from '../shared/drawings';
import { type Child, drawing, el } from './el';
import { sign } from './sign';
import type { HintText } from './text';

export type Extent = 'hint' | 'page' | 'everywhere';

/** Everything the card shows; two equal ones look the same. */
export interface CardContent {
  /** The page's id, `portal.page`; its title is the text of the same name. */
  readonly page: string;
  readonly stage: string;
  readonly notice: string | undefined;
  /** First aid for this page … */
  readonly aid: PageAid;
  /** … and the troubles that the page itself tells of. */
  readonly struck: readonly Trouble[];
  readonly careful: boolean;
  readonly text: HintText;
  /** Where this hint stands among those of the page, from 1. */
  readonly number: number;
  readonly count: number;
  /** Where the target is that has to be scrolled to. */
  readonly away: 'above' | 'below' | undefined;
  /** The one quiet line when nothing is saved. */
  readonly unsaved: 'unsaved' | 'private' | undefined;
}

/** What the person can do with the card. */
export interface CardActions {
  readonly step: (by: 1 | -1) => void;
  readonly show: () => void;
  readonly hide: (extent: Extent) => void;
  readonly noticeRead: () => void;
  readonly speak: (language: Language) => void;
  readonly close: () => void;
  readonly report: () => void;
}

/** One hint: what to do, and how one sees that it worked. Not a dialog: the page stays the person's. */
export function card(say: Say, content: CardContent, act: CardActions): HTMLElement {
  const { page, notice, aid, struck, careful, text, number, count, away, unsaved } = content;
  const helps = (isStruck: boolean) => aid.aids.filter(({ trouble }) => struck.includes(trouble) === isStruck);
  const stage = say('card.stage', { stage: say(`stage.${content.stage}`) });
  return el(
    'section',
    { class: careful ? 'card is-careful' : 'card', 'aria-labelledby': 'title', tabindex: -1, 'data-key': 'card' },
    el('header', {}, sign(), el('p', { class: 'stage' }, stage), speakers(say, act), closer(say, act)),
    el(
      'div',
      { class: 'body' },
      el('h2', { id: 'title' }, say(page)),
      notice !== undefined &&
        el('div', { class: 'notice' }, el('p', {}, notice), button('read', say('card.noticeRead'), act.noticeRead)),
      aid.note && el('div', { class: 'notice' }, aid.note),
      helps(true).map((one) => firstAid(one, true)),
      el(
        'p',
        { class: 'do' },
        careful && drawing(drawings.careful),
        el('span', {}, said(say, text.id, text.values, text.label)),
      ),
      text.seek && el('p', { class: 'small' }, said(say, 'card.seek', {}, text.seek)),
      text.see && el('p', { class: 'see' }, drawing(drawings.done), el('span', {}, said(say, text.see, text.values))),
      away &&
        el(
          'div',
          { class: 'away' },
          el('p', {}, say(`card.${away}`)),
          button('show', say('card.show'), act.show, 'main'),
        ),
      unsaved && el('p', { class: 'small' }, say(`card.${unsaved}`)),
      aid &&
        el(
          'details',
          { class: 'aid' },
          el('summary', { 'data-key': 'aid' }, aid.title),
          helps(false).map((one) => firstAid(one)),
          button('report', aid.report, act.report),
        ),
    ),
    el('footer', {}, count > 1 && steps(say, number, count, act), notNow(say, act)),
  );
}

/** What is wrong, what to do about it, what not to do, whom to ask; open when the page itself tells of it. */
function firstAid({ trouble, title, parts }: Aid, open = false): HTMLElement {
  return el(
    'details',
    { class: open ? 'aid notice' : 'aid', open },
    el('summary', { 'data-key': trouble }, title),
    parts.map(([label, text]) => el('p', {}, el('b', {}, `${label}: `), text)),
  );
}

function button(key: string, label: Child, onclick: () => void, look = ''): HTMLElement {
  return el('button', { class: look, 'data-key': key, onclick }, label);
}

/** A text with its marks; the label it quotes carries the language of the page. */
function said(say: Say, id: string, values: Readonly<Record<string, string>> = {}, label?: Quote): Child {
  const quoted = label && { label: el('b', { lang: label.lang }, label.text) };
  return say.pieces(id, { ...values, ...quoted }, { b: (inside) => el('b', {}, inside as Child[]) }) as Child[];
}

function speakers(say: Say, { speak }: CardActions): HTMLElement {
  return el(
    'div',
    { class: 'languages', role: 'group', 'aria-label': say('settings.language') },
    languages.map((one) =>
      el(
        'button',
        { lang: one, 'data-key': one, 'aria-pressed': String(one === say.language), onclick: () => speak(one) },
        one.toUpperCase(),
        el('span', { class: 'unseen' }, ` ${languageNames[one]}`),
      ),
    ),
  );
}

function closer(say: Say, { close }: CardActions): HTMLElement {
  const label = say('card.close');
  return el(
    'button',
    { class: 'close', 'data-key': 'close', 'aria-label': label, title: label, onclick: close },
    drawing('M5 5l10 10M15 5L5 15'),
  );
}

function steps(say: Say, number: number, count: number, { step }: CardActions): HTMLElement {
  const arrow = (by: 1 | -1, label: string, end: number, sign: string) =>
    el(
      'button',
      { 'data-key': label, 'aria-label': say(label), disabled: number === end, onclick: () => step(by) },
      sign,
    );
  return el(
    'div',
    { class: 'steps' },
    arrow(-1, 'card.before', 1, '‹'),
    el('span', {}, say('card.count', { number, count })),
    arrow(1, 'card.after', count, '›'),
  );
}

/** "Not now" in three sizes; each is undone from the popup. */
function notNow(say: Say, { hide }: CardActions): HTMLElement {
  const extents = ['hint', 'page', 'everywhere'] as const;
  return el(
    'details',
    { class: 'not-now' },
    el('summary', { 'data-key': 'not-now' }, say('card.notNow')),
    el(
      'ul',
      {},
      extents.map((extent) =>
        el(
          'li',
          {},
          button(extent, say(`card.hide.${extent}`), () => hide(extent)),
        ),
      ),
      el('li', { class: 'small' }, say('card.hide.undo')),
    ),
  );
}
