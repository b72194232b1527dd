import { stages } from '../guides/shape';
import { localeOf } from '../text/language';
import { badge, nextAction } from './next';
import type { State } from './state';
import { waitOf } from './waiting';

/** What our button in the toolbar shows and says. */
export interface Toolbar {
  /** Four characters; "!" when it is time to ask. */
  readonly text: string;
  readonly waiting: boolean;
  readonly isTimeToAsk: boolean;
  /** The message that names the button, for everybody who points at it or hears it. */
  readonly title: { readonly id: string; readonly values: (language: string) => Readonly<Record<string, unknown>> };
}

/** What the button tells at a glance: how far, since when, and whether it is time to ask. */
export function toolbar(state: State, now: number): Toolbar {
  const { text, waiting } = badge(state);
  const { stage } = nextAction(state);
  const wait = waitOf(state, now);
  const isTimeToAsk = wait?.patience === 'ask';
  const values = (language: string) => ({
    number: stage ? stages.indexOf(stage) + 1 : stages.length,
    date:
      typeof wait?.since === 'number'
        ? new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long' }).format(wait.since)
        : '',
  });
  const since = typeof wait?.since === 'number';
  const id = !stage ? 'toolbar.done' : isTimeToAsk && since ? 'toolbar.ask' : since ? 'toolbar.wait' : 'toolbar.task';
  return { text: isTimeToAsk ? '!' : text, waiting, isTimeToAsk, title: { id, values } };
}
