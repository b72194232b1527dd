import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../../lib/build/managed-schema';
import { countries } from '../../../lib/guides/countries';
import { networks } from '../../../lib/guides/network-list';
import { parsePreset, presetLimit } from '../../../lib/profile/presets';
import { hospitalLimit } from '../../../lib/profile/profile';

const contact = { name: 'ERN-Koordination', mail: 'ern@klinikum.example', phone: '+49 30 1234-567' };
const whole = { network: 'rita', country: 'DE', hospital: 'DE07', route: 'saas', language: 'de', contact };
const problems = (value: unknown) => {
  const reading = parsePreset(value);
  return reading.kind === 'wrong' ? reading.problems : [];
};

describe('a preset that fits', () => {
  it('is taken as a whole', () => {
    expect(parsePreset(whole)).toEqual({
      kind: 'preset',
      preset: {
        profile: { network: 'rita', country: 'DE', hospital: 'DE07' },
        route: 'saas',
        language: 'de',
        contact,
      },
    });
  });

  it.each(Object.entries(whole))('may consist of %s alone', (key, value) => {
    expect(parsePreset({ [key]: value }).kind).toBe('preset');
  });

  it.each([[undefined], [null], [{}]])('%j is no preset', (value) => {
    expect(parsePreset(value)).toEqual({ kind: 'none' });
  });

  it('every network, country and the longest of everything fit', () => {
    for (const { id } of networks) expect(parsePreset({ network: id }).kind).toBe('preset');
    for (const { code } of countries) expect(parsePreset({ country: code }).kind).toBe('preset');
    const longest = {
      ...whole,
      hospital: '"'.repeat(hospitalLimit),
      contact: {
        name: 'ü'.repeat(80),
        mail: `${'a'.repeat(240)}@klinikum.de`,
        phone: '1'.repeat(40),
        page: `https://a.example/${'a'.repeat(482)}`,
      },
    };
    expect(problems(longest)).toEqual([]);
    expect(JSON.stringify(longest).length).toBeLessThan(presetLimit / 2);
  });

  it('spaces around the hospital do not matter', () => {
    expect(parsePreset({ hospital: ' DE07 ' })).toMatchObject({ preset: { profile: { hospital: 'DE07' } } });
  });
});

describe('a preset that does not fit is not used, and says why', () => {
  it.each([
    ['network', 'Rita', 'oneOf'],
    ['network', 7, 'oneOf'],
    ['country', 'Germany', 'oneOf'],
    ['country', 'de', 'oneOf'],
    ['country', null, 'oneOf'],
    ['hospital', '  ', 'hospital'],
    ['hospital', 'a'.repeat(hospitalLimit + 1), 'hospital'],
    ['hospital', 'Köln\nBonn', 'hospital'],
    ['hospital', 'Köln\u202e', 'hospital'],
    ['route', 'cpms3', 'oneOf'],
    ['language', 'fr', 'oneOf'],
    ['language', ['de'], 'oneOf'],
    ['hopsital', 'DE07', 'keys'],
    ['constructor', 'x', 'keys'],
    ['guest', true, 'keys'],
  ])('%s: %j', (key, value, allowed) => {
    const [problem, ...others] = problems({ ...whole, [key]: value });
    expect(problem).toMatchObject({ key, allowed });
    expect(problem?.found.length).toBeLessThanOrEqual(60);
    expect(others).toEqual([]);
  });

  it.each([
    [{ name: 'IT' }, 'contact', 'way'],
    [{ mail: 'it@klinikum.example' }, 'contact', 'way'],
    ['it@klinikum.example', 'contact', 'keys'],
    [[contact], 'contact', 'keys'],
    [{ ...contact, name: '' }, 'contact.name', 'name'],
    [{ ...contact, mail: 'it at klinikum.example' }, 'contact.mail', 'mail'],
    [{ ...contact, mail: 'it@klinikum.example?cc=all@klinikum.example' }, 'contact.mail', 'mail'],
    [{ ...contact, phone: 'on request' }, 'contact.phone', 'phone'],
    [{ ...contact, phone: 4780 }, 'contact.phone', 'phone'],
    [{ ...contact, page: 'http://intranet.example' }, 'contact.page', 'page'],
    [{ ...contact, page: 'javascript:alert(1)' }, 'contact.page', 'page'],
    [{ ...contact, page: 'https://me:secret@intranet.example' }, 'contact.page', 'page'],
    [{ ...contact, fax: '1' }, 'contact.fax', 'keys'],
  ])('contact %j', (value, key, allowed) => {
    expect(problems({ ...whole, contact: value })).toEqual([expect.objectContaining({ key, allowed })]);
  });

  it('lists what is possible', () => {
    expect(problems({ country: 'ZZ' })[0]?.values).toEqual(countries.map(({ code }) => code));
    expect(problems({ networks: 'rita' })[0]?.values).toEqual([
      'network',
      'country',
      'hospital',
      'route',
      'language',
      'contact',
    ]);
  });

  it('names every mistake at once', () => {
    expect(problems({ ...whole, country: 'Germany', bogus: 1, contact: { fax: '1' } }).map(({ key }) => key)).toEqual([
      'country',
      'contact.fax',
      'contact',
      'bogus',
    ]);
  });

  it.each([['reconnet'], [7], [[whole]], [true], [10n], [() => {}]])('%s is none', (value) => {
    expect(problems(value)).toEqual([expect.objectContaining({ key: '', allowed: 'object' })]);
  });

  it('too much is not even looked at', () => {
    const huge = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key${index}`, 'x']));
    expect(problems(huge)).toEqual([expect.objectContaining({ key: '', allowed: 'size' })]);
  });
});

/** Anything, and things that look much like a preset. */
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
const nearly = fc.record(
  {
    network: fc.oneof(fc.constantFrom('rita', 'Rita'), anything),
    country: fc.oneof(fc.constantFrom('DE', 'ZZ'), anything),
    hospital: fc.oneof(fc.string(), anything),
    contact: fc.oneof(
      fc.record({ name: fc.string(), mail: fc.string(), phone: fc.string(), page: fc.webUrl() }, { requiredKeys: [] }),
      anything,
    ),
    other: anything,
  },
  { requiredKeys: [] },
);

describe('parsePreset is total', () => {
  it('whatever it is given: nothing thrown, and all or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const reading = parsePreset(value);
        if (reading.kind === 'preset') {
          const { profile, contact, ...rest } = reading.preset;
          const used = { ...profile, ...rest, ...(contact && { contact }) };
          const given = JSON.parse(JSON.stringify(value));
          if (given.hospital) given.hospital = given.hospital.trim();
          expect(used).toEqual(given);
        }
        if (reading.kind === 'wrong') expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('also a trap', () => {
    const trap = new Proxy({}, { ownKeys: () => { throw new Error('trap'); } }); // biome-ignore format: one thing
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [trap, circle, Object.create(null, { network: { enumerable: true, get: () => { throw new Error(); } } })]) // biome-ignore format: one thing
      expect(parsePreset(value).kind).toBe('wrong');
  });
});

describe('the schema for Chrome and Edge', () => {
  type Schema = { type: string; description: string; enum?: unknown; properties: Record<string, Schema> };
  const { properties } = managedSchema() as Schema;

  it('knows the same keys as we do, and every id of our lists', () => {
    expect(Object.keys(properties)).toEqual(Object.keys(whole).sort((one, other) => order(one) - order(other)));
    const described = (key: string) => properties[key]?.description.replace(/^.*: /, '').split(', ');
    expect(described('network')).toEqual(networks.map(({ id }) => id));
    expect(described('country')).toEqual(countries.map(({ code }) => code));
    expect(described('route')).toEqual(['saas', 'cpms2']);
    expect(described('language')).toEqual(['de', 'en']);
  });

  it('lets every text through, because Chromium would take away a wrong one and hand over the rest', () => {
    expect(JSON.stringify(managedSchema())).not.toContain('"enum"');
    const { contact, ...texts } = properties;
    expect(Object.values(texts).map(({ type }) => type)).toEqual(Array(5).fill('string'));
    expect(contact).toMatchObject({ type: 'object', additionalProperties: { type: 'string' } });
  });

  const order = (key: string) => ['network', 'country', 'hospital', 'route', 'language', 'contact'].indexOf(key);
});

describe('the examples in the README', () => {
  const section =
    /\n## For hospital IT and network offices\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind, text = '']) => ({ kind, text }));
  const manifest = readFileSync('wxt.config.ts', 'utf8');

  it('three of them', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['reg', 'json', 'json']);
  });

  it('the one for Chrome and Edge on Linux is a good preset', () => {
    const { '3rdparty': others } = JSON.parse(blocks[1]?.text ?? '');
    expect(Object.keys(others.extensions)).toEqual(['EXTENSION_ID']);
    expect(parsePreset(others.extensions.EXTENSION_ID).kind).toBe('preset');
  });

  it('the one for Firefox is a good preset, for the id of our manifest', () => {
    const { policies } = JSON.parse(blocks[2]?.text ?? '');
    const [[id, preset] = ['', {}]] = Object.entries(policies['3rdparty'].Extensions);
    expect(manifest).toContain(`id: '${id}'`);
    expect(parsePreset(preset).kind).toBe('preset');
  });

  it('the one for the registry of Windows is the same preset as the one for Linux', () => {
    const linux = JSON.parse(blocks[1]?.text ?? '')['3rdparty'].extensions.EXTENSION_ID;
    expect(fromRegistry(blocks[0]?.text ?? '')).toEqual(linux);
  });

  it('the table names every key', () => {
    const named = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(named).toEqual(['network', 'country', 'hospital', 'route', 'language', 'contact']);
  });
});

/** What the registry file would put under the extension, a key below another as an object inside it. */
function fromRegistry(text: string): unknown {
  const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy';
  const preset: Record<string, unknown> = {};
  let here = preset;
  for (const line of text.split('\n').slice(1).filter(Boolean)) {
    const folder = /^\[(.*)\]$/.exec(line)?.[1];
    const [, key, value] = /^"(.*?)"="(.*)"$/.exec(line) ?? [];
    if (folder === root) here = preset;
    else if (folder?.startsWith(`${root}\\`)) preset[folder.slice(root.length + 1)] = here = {};
    else if (key && value !== undefined) here[key] = value;
    else throw new Error(`“${line}” is not understood.`);
  }
  return preset;
}
