import { contactFields, described, type Kind, presetFields } from '../profile/preset-fields';

const texts = {
  oneOf: 'One of: ',
  hospital: "The hospital's code in SAAS, or part of its name. At most ",
  name: 'Who can be asked in the hospital. At most ',
  mail: 'A mail address. At most ',
  phone: 'A phone number. At most ',
  page: 'An address that begins with https://. At most ',
} as const satisfies Record<Kind, string>;

/**
 * The schema that Chromium wants for managed storage (`storage.managed_schema`), made at build time from the same
 * fields that `parsePreset` reads with.
 *
 * No `enum`, on purpose: Chromium silently takes away the one value that does not fit and hands over the rest, and a
 * preset is never to be half-applied. So every text comes through, and `parsePreset` decides about the whole. Chromium
 * takes away a number instead of a text and an unknown key at the top all the same; that cannot be seen from here. (So
 * no ready-made converter of schemas either: they write an `enum` for every choice.)
 * Source: https://developer.chrome.com/docs/extensions/reference/manifest/storage and trying it out.
 */
export function managedSchema(): object {
  const contact = {
    description: 'Whom to ask in the hospital itself: name, and at least one of mail, phone, page.',
    type: 'object',
    properties: properties(contactFields),
    additionalProperties: { type: 'string' },
  };
  return { type: 'object', properties: { ...properties(presetFields), contact } };
}

function properties(fields: Parameters<typeof described>[0]): object {
  const all = [...described(fields)].map(([name, { allowed, values, longest }]) => {
    const end = values ? values.join(', ') : `${longest} characters.`;
    return [name, { description: texts[allowed] + end, type: 'string' }];
  });
  return Object.fromEntries(all);
}
