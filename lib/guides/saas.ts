import type { Portal } from './shape';
import { dataTables, guide, inferred } from './sources';
import { words } from './words';

const anywhere = ['/*'] as const;
const textField = { is: 'fields', kind: 'text', least: 1, seen: inferred } as const;
const radios = { is: 'fields', kind: 'radio', least: 1, seen: guide } as const;
const boxes = { is: 'fields', kind: 'checkbox', least: 1, seen: guide } as const;
const commentBox = { is: 'fields', kind: 'textarea', least: 1, seen: guide } as const;
const ours = { is: 'application', named: 'ours', seen: guide } as const;
const inNetwork = { is: 'trail', known: true, seen: guide } as const;
const newAccess = { is: 'heading', says: [words.access, words.application], seen: guide } as const;
const wizard = { is: 'wizard', seen: guide } as const;

/** The wizard is at this step: by its buttons, or by its title where it shows none. */
const step = (number: 1 | 2 | 3 | 4) =>
  ({ is: 'wizard', step: number, seen: guide }) as const;

const requestAccess = { by: 'role', role: 'press', says: [words.request, words.access], not: [words.submit], seen: guide } as const;

const searchBox = [
  { by: 'label', kind: 'search', says: [words.search], not: [words.site], seen: dataTables },
  { by: 'inside', kind: 'search', form: { kind: 'listSearch', least: 1, most: 1 }, seen: dataTables },
] as const;
