import * as v from 'valibot';
import { country, hospitalLimit, language, network, route } from './profile';

/** What a value must be; its words are the texts `welcome.preset.allowed.<kind>`. */
export type Kind = 'oneOf' | 'hospital' | 'name' | 'mail' | 'phone' | 'page';

/** What may stand in a field, for whoever fills it in; in the schema it is the field's metadata. */
export type Described = {
  readonly allowed: Kind;
  /** For `oneOf`: all that is possible. */
  readonly values?: readonly string[];
  readonly longest: number;
};

function choice<const Values extends readonly string[]>(schema: v.PicklistSchema<Values, undefined>) {
  const longest = Math.max(...schema.options.map(({ length }) => length));
  return v.pipe(schema, v.metadata({ allowed: 'oneOf', values: schema.options, longest }));
}

function text(allowed: Kind, longest: number, fits: (text: string) => boolean) {
  const check = v.check<string>((given) => given.length <= longest && fits(given));
  return v.pipe(v.string(), check, v.metadata({ allowed, longest }));
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

/** What may stand in each field of one of these tables. */
export function described(fields: typeof presetFields | typeof contactFields): ReadonlyMap<string, Described> {
  return new Map(Object.entries(fields).map(([name, field]) => [name, v.getMetadata(field)]));
}
