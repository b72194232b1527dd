import { lineOf, quoteOf } from '../../lib/companion/quote';
import { plain } from '../../lib/dom/fold';
import { type Word, wordIn } from '../../lib/guides';
import type { Advice } from '../../lib/page/advise';
import type { Recognised } from '../../lib/page/recognise';
import type { State } from '../../lib/progress/state';
import type { Say } from '../../lib/text/say';

/** What is said of what stands there and is not to be used now. */
const blockedTexts = { unusable: 'card.blocked', told: 'card.told' } as const satisfies Record<
  NonNullable<Advice['blocked']>,
  string
>;

/** What the card says about one hint. */
export interface HintText {
  /** The message that says what to do. */
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  /** The label of the page that the message quotes. */
  readonly label: Word | undefined;
  /** The line of a list that it is about, as the page writes it: never the person's plan, which the page could read. */
  readonly row: Word | undefined;
  /** The message that says how one sees that it worked. */
  readonly see: string | undefined;
  /** Set when what the message speaks of stands there and is not to be used now. */
  readonly blocked?: (typeof blockedTexts)[keyof typeof blockedTexts] | undefined;
  /** The word to look for when the place is not certain, and the message that says how certain the word is. */
  readonly seek: (Word & { readonly id: 'card.seek' | 'card.likely' }) | undefined;
}

/**
 * The texts of a hint: `portal.page.hint`, or one of its variants `.held` (not yet), `.unplanned` (the plan lacks
 * something), `.missing` (not found here, or there is no word to quote).
 */
export function textOfHint(pageId: string, advice: Advice, say: Say, pageLanguage: string, state?: State): HintText {
  const id = `${pageId}.${advice.name}`;
  const { label: called, kind } = advice.hint;
  const language = plain(pageLanguage).split('-')[0] ?? 'en';
  const known = called && wordIn(called, language);
  const label = (advice.element && quoteOf(advice.element, pageLanguage)) ?? known;
  const row = advice.element && advice.hint.needs ? lineOf(advice.element, pageLanguage) : undefined;
  const unsure = advice.status === 'missing' || advice.status === 'several';
  const wordless = kind === 'press' && !label;
  const variants = [
    advice.unplanned && '.unplanned',
    advice.heldBy && `.held.${advice.heldBy}`,
    advice.held && '.held',
    (unsure || wordless) && '.missing',
  ];
  const variant = variants.find((one) => one && say.has(id + one)) || '';
  const likely = language === 'de' ? called?.likely : undefined;
  const seek = likely
    ? ({ id: 'card.likely', text: likely, lang: 'de' } as const)
    : known && ({ id: 'card.seek', ...known } as const);
  const form = `${pageId}.form`;
  return {
    id: advice.hint.quiet && say.has(form) ? form : id + variant,
    label,
    row,
    values: {
      ...stand(state),
      label: label?.text ?? '…',
      row: row?.text ?? label?.text ?? '…',
      fit: advice.fit ?? 'unclear',
    },
    see: say.has(`${id}.see`) && !variant && !advice.blocked ? `${id}.see` : undefined,
    blocked: variant ? undefined : advice.blocked && blockedTexts[advice.blocked],
    seek: unsure && !variant ? seek : undefined,
  };
}

/** What the card says where the page itself shows that its task is done. */
export function provedText({ page }: Recognised): HintText {
  return {
    id: `card.proved.${page.stage}`,
    label: undefined,
    row: undefined,
    values: {},
    see: undefined,
    seek: undefined,
  };
}

/** How far the person is, for texts that leave out what is known not to hold: each task's state, and the method. */
function stand(state: State | undefined): Readonly<Record<string, string>> {
  if (!state) return {};
  const { stages, method } = state;
  const entries = Object.entries(stages).map(([stage, { status }]) => [stage, status] as const);
  return { ...Object.fromEntries(entries), method: method ?? 'any' };
}
