import * as v from 'valibot';
import { isObject } from '../json';
import { type Frozen, only } from '../schema';
import { presetValues } from './fill';
import { readState } from './parse';
import { setAsideList, setAsideRoom, sizeOf } from './set-aside';
import type { State } from './state';

/** The document about the person's way, understood completely; each place that is not is an issue. */
const progress = v.pipe(
  v.custom<object>(isObject),
  v.rawTransform<object, State>(({ dataset, addIssue }) => {
    const { state, lost } = readState(dataset.value);
    for (const { path, value, found } of lost) {
      const steps = path.map((key) => ({ type: 'unknown', origin: 'value', input: null, key, value: null }) as const);
      const [first, ...others] = steps;
      addIssue({ input: value, message: found, ...(first && { path: [first, ...others] }) });
    }
    return state;
  }),
);

type List = v.InferOutput<typeof setAsideList>;
const fits = ({ kept }: List) => sizeOf(kept) <= setAsideRoom;
const tooMuch = ({ input }: { input: List }) => `${sizeOf(input.kept)} > ${setAsideRoom}`;

/** Everything that we keep, as somebody else hands it to us: understood completely, or not at all. */
export const ownData = only({
  progress,
  setAside: v.optional(v.pipe(setAsideList, v.forward(v.check(fits, tooMuch), ['kept']))),
  preset: v.optional(presetValues),
});
export type OwnData = Frozen<v.InferOutput<typeof ownData>>;
