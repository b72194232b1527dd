import type { State } from '../scene';
import { layerStates } from './layers';
import { noticeStates } from './notices';
import { otherStates } from './other';
import { pictureStates } from './pictures';
import { saasStates } from './saas';
import { usableStates } from './usable';

export const states: readonly State[] = [
  ...usableStates,
  ...layerStates,
  ...otherStates,
  ...noticeStates,
  ...pictureStates,
  ...saasStates,
];

export function stateOf(id: string): State | undefined {
  return states.find((state) => state.id === id);
}
