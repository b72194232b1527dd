import type { PortalRequest } from '../http';
import type { Say } from '../language';
import type { Session } from '../session';
import type { World } from '../world';

/** One request to EU Login, with everything a page needs to answer it. */
export interface Visit {
  world: World;
  request: PortalRequest;
  session: Session;
  t: Say;
}

/** A message about one field, or about the whole form (`''`). */
export type Errors = Record<string, string>;
