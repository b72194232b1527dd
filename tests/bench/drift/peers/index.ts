import { css } from './css';
import type { Peer } from './peer';
import { role } from './role';
import { similo } from './similo';

/** Who is asked besides us. They are told the page; they only have to find the element. */
export const peers: readonly Peer[] = [css, role, similo];
