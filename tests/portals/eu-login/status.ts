import { json, type PortalResponse } from '../http';
import type { Visit } from './visit';

/** Tells the waiting page's own script what the phone has said so far. */
export function phoneState({ world }: Visit): PortalResponse {
  return json({ state: world.phone?.state ?? 'none' });
}
