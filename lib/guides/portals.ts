import { cpms } from './cpms';
import { cpms2 } from './cpms2';
import { euLogin } from './eu-login';
import { saas } from './saas';
import type { Portal } from './shape';
import { sorry } from './sorry';

/** Every portal we know, in the order in which a person comes to them. */
export const portals: readonly Portal[] = [euLogin, cpms, saas, cpms2, sorry];
