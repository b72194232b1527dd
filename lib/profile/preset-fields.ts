import { countries } from '../guides/countries';
import { networks } from '../guides/networks';
import { routes } from '../guides/shape';
import { languages } from '../text/language';
import { hospitalLimit } from './profile';

/** What a value must be; its words are the texts `preset.allowed.<kind>`. */
export type Kind = 'oneOf' | 'hospital' | 'name' | 'mail' | 'phone' | 'page';

/** One text that may be set beforehand. */
export interface PresetField {
  readonly kind: Kind;
  /** For `oneOf`: all that is possible. */
  readonly values?: readonly string[];
  readonly longest: number;
  readonly fits: (text: string) => boolean;
}

const choice = (values: readonly string[]): PresetField => ({
  kind: 'oneOf',
  values,
  longest: Math.max(...values.map(({ length }) => length)),
  fits: (text) => values.includes(text),
});

/** Nothing invisible: no line breaks, no marks that turn the direction of writing. */
const plain = (text: string) => text.trim() !== '' && !/\p{C}/u.test(text);
/** Ends up in a `mailto:` link, so nothing that means something there. */
const mail = /^[\w+-]+(?:\.[\w+-]+)*@[\da-z]+(?:[.-][\da-z]+)*\.[a-z]{2,}$/i;
/** As people write it: "+49 221 478-0", "(0221) 4780", "4780". */
const phone = /^\+?(?=(?:\D*\d){3})[\d\s()/.-]+$/;

function isPage(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' && !url.username && !url.password && plain(text);
}

/** What a preset may hold besides the contact: from the very lists that the rest of the code uses. */
export const presetFields = {
  network: choice(networks.map(({ id }) => id)),
  country: choice(countries.map(({ code }) => code)),
  hospital: { kind: 'hospital', longest: hospitalLimit, fits: plain },
  route: choice(routes),
  language: choice(languages),
} as const satisfies Record<string, PresetField>;

/** The hospital's own person or office to ask: a name and at least one way to reach it. */
export const contactFields = {
  name: { kind: 'name', longest: 80, fits: plain },
  mail: { kind: 'mail', longest: 254, fits: (text) => mail.test(text) },
  phone: { kind: 'phone', longest: 40, fits: (text) => phone.test(text) && plain(text) },
  page: { kind: 'page', longest: 500, fits: isPage },
} as const satisfies Record<string, PresetField>;

/** The keys at the top of a preset. */
export const presetKeys = [...Object.keys(presetFields), 'contact'] as const;
