import { id } from '../progress/fields';
import { type PresetValues, parseLastPreset } from '../progress/fill';
import { notUnderstood, parseState } from '../progress/parse';
import { isCount, isSetAside, type SetAsideList, setAsideLimit, setAsideRoom, sizeOf } from '../progress/set-aside';
import { listLimit, type State, version } from '../progress/state';
import { found, isRecord, type Place, placeOf, strange } from './places';

/** Everything that we keep. */
export interface OwnData {
  readonly progress: State;
  readonly setAside?: SetAsideList;
  readonly preset?: PresetValues;
}

/** Why something is not taken over. Its sentence is the text `welcome.import.refused.<reason>`. */
export type Refusal =
  | { readonly reason: 'empty' | 'tooBig' | 'unreadable' | 'notJson' | 'damaged' | 'notOurs' | 'newer' }
  /** `unknown`: an id we do not know. `wrong`: something else than belongs there. */
  | { readonly reason: 'unknown' | 'wrong'; readonly places: readonly Place[] }
  | { readonly reason: 'future'; readonly latest: number };

export type Checked = { readonly data: OwnData } | { readonly refusal: Refusal };

/** Where ids stand that another version may know and we do not. */
const ids = /^progress\.(profile\.(network|country)|route|language|ticked|hidden\.(hints|pages))$/;

/** Checks everything we keep, as somebody else hands it to us: understood completely, or refused. Total. */
export function checkData(raw: unknown): Checked {
  if (!isRecord(raw)) return { refusal: { reason: 'wrong', places: [{ place: 'data', found: found(raw) }] } };
  const { progress, setAside, preset } = raw;
  const { version: theirs } = isRecord(progress) ? progress : {};
  if (typeof theirs === 'number' && theirs > version) return { refusal: { reason: 'newer' } };

  const wrong = [
    ...strange(raw, ['progress', 'setAside', 'preset']),
    ...wrongProgress(progress),
    ...wrongSetAside(setAside),
    ...wrongPreset(preset),
  ];
  if (wrong.length > 0) {
    const unknown = wrong.every(({ place, text }) => text && ids.test(place));
    return { refusal: { reason: unknown ? 'unknown' : 'wrong', places: wrong } };
  }
  return {
    data: {
      progress: parseState(progress).state,
      ...(setAside !== undefined && { setAside: setAside as SetAsideList }),
      ...(preset !== undefined && { preset: parseLastPreset(preset) }),
    },
  };
}

function wrongProgress(progress: unknown): Place[] {
  if (!isRecord(progress)) return [{ place: 'progress', found: found(progress) }];
  if (!Number.isInteger(progress.version)) return [{ place: 'progress.version', found: found(progress.version) }];
  return notUnderstood(progress).map((path): Place => {
    const place = placeOf(['progress', ...path]);
    const value = path.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), progress);
    if (Array.isArray(value) && value.length > listLimit) return { place, found: `${value.length} > ${listLimit}` };
    const strangers = Array.isArray(value) ? value.filter((one) => !id(one)) : [value];
    const text = strangers.every((one) => typeof one === 'string');
    return { place, found: strangers.slice(0, 3).map(found).join(', '), text };
  });
}

function wrongSetAside(list: unknown): Place[] {
  if (list === undefined) return [];
  const wrong = (at: string, value: unknown) => [{ place: `setAside${at}`, found: found(value) }];
  if (!isRecord(list)) return wrong('', list);
  const { kept, dropped } = list;
  if (!Array.isArray(kept) || kept.length > setAsideLimit) return wrong('.kept', kept);
  const size = sizeOf(kept);
  return [
    ...(size > setAsideRoom ? [{ place: 'setAside.kept', found: `${size} > ${setAsideRoom}` }] : []),
    ...strange(list, ['kept', 'dropped'], ['setAside']),
    ...(isCount(dropped) ? [] : wrong('.dropped', dropped)),
    ...kept.flatMap((one, index) => (isSetAside(one) ? [] : wrong(`.kept.${index}`, one))),
  ];
}

function wrongPreset(preset: unknown): Place[] {
  if (preset === undefined) return [];
  if (!isRecord(preset)) return [{ place: 'preset', found: found(preset) }];
  const known = Object.keys(parseLastPreset(preset));
  return strange(preset, known, ['preset']);
}
