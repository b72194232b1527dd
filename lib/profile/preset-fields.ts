import * as v from 'valibot';
import { country, hospitalLimit, language, network, route } from './profile';

/** What a value must be; its words are the texts `welcome.preset.allowed.<kind>`. */
export type Kind = 'oneOf' | 'hospital' | 'name' | 'mail' | 'phone' | 'page';

/** What is said of a field to whoever fills it in; it stands in the schema as its metadata. */
export type Described = {
  readonly kind: Kind;
  /** For `oneOf`: all that is possible. */
  readonly values?: readonly string[];
  readonly longest: number;
};

function choice<const Values extends readonly string[]>(schema: v.PicklistSchema<Values, undefined>) {
  const longest = Math.max(...schema.options.map(({ length }) => length));
  return v.pipe(schema, v.metadata({ kind: 'oneOf', values: schema.options, longest }));
}

function text(kind: Kind, longest: number, fits: (text: string) => boolean) {
  const check = v.check<string>((given) => given.length <= longest && fits(given));
  return v.pipe(v.string(), check, v.metadata({ kind, longest }));
}

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
  network: choice(network),
  country: choice(country),
  hospital: text('hospital', hospitalLimit, plain),
  route: choice(route),
  language: choice(language),
};

/** The hospital's own person or office to ask: a name and at least one way to reach it. */
export const contactFields = {
  name: text('name', 80, plain),
  mail: text('mail', 254, (given) => mail.test(given)),
  phone: text('phone', 40, (given) => phone.test(given) && plain(given)),
  /** An https address. */
  page: text('page', 500, isPage),
};

/** What is said of the field of this name; undefined when there is none. */
export function describedIn(fields: v.ObjectEntries, name: string | undefined): Described | undefined {
  const field = Object.entries(fields).find(([one]) => one === name)?.[1];
  return field && (v.getMetadata(field) as unknown as Described);
}
