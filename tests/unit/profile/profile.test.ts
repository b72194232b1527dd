import { describe, expect, it } from 'vitest';
import { countries } from '../../../lib/guides/countries';
import { networks } from '../../../lib/guides/networks';
import { countryNames } from '../../../lib/profile/country-name';
import { hospitalIsElsewhere, readHospital } from '../../../lib/profile/hospital';
import { proposeRoute } from '../../../lib/profile/route';
import { wishes } from '../../../lib/profile/wishes';

describe('wishes', () => {
  it('of an empty profile are none', () => expect(wishes({})).toEqual({}));

  it('are the ids of what is known, and the hospital as it was read', () => {
    expect(wishes({ network: 'reconnet', country: 'CZ', hospital: 'IT08 - AOU Pisan' })).toEqual({
      network: 'reconnet',
      country: 'CZ',
      hospital: { code: 'IT08' },
    });
  });

  it('guest access comes before a hospital', () => {
    expect(wishes({ hospital: 'IT08', guest: true }).hospital).toEqual({ guest: true });
  });
});

describe('the hospital field', () => {
  it.each([
    ['IT08', { code: 'IT08' }],
    ['it 08', { code: 'IT08' }],
    [' it-08 ', { code: 'IT08' }],
    ['IT08 - AOU Pisan', { code: 'IT08' }],
    ['DE104, Köln', { code: 'DE104' }],
    ['EL03', { code: 'EL03' }],
    ['0000 Guest Access', { guest: true }],
    ['Universitätsklinikum  Köln', { text: 'Universitätsklinikum Köln' }],
    ['St 12', { text: 'St 12' }],
    ['IT0812', { text: 'IT0812' }],
    ['IT8', { text: 'IT8' }],
    ['   ', undefined],
    [undefined, undefined],
  ])('%s', (text, expected) => {
    expect(readHospital(text)).toEqual(expected);
  });

  it('notices a code of another country', () => {
    expect(hospitalIsElsewhere('IT08', 'DE')).toBe(true);
    expect(hospitalIsElsewhere('IT08', 'IT')).toBe(false);
    expect(hospitalIsElsewhere('EL03', 'GR')).toBe(false);
    expect(hospitalIsElsewhere('Pisa', 'DE')).toBe(false);
    expect(hospitalIsElsewhere('IT08', undefined)).toBe(false);
  });
});

describe('what we know of networks and countries', () => {
  it('the 24 networks and 30 countries that there are, each once, no prefix twice', () => {
    expect(new Set(networks.map((network) => network.id)).size).toBe(24);
    expect(new Set(countries.map((country) => country.code)).size).toBe(30);
    const prefixes = networks.flatMap((network) => [...network.prefixes]);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('every row that was seen begins with a prefix of its network', () => {
    for (const { prefixes, rows } of networks) {
      for (const row of rows) expect(prefixes.some((prefix) => row.startsWith(`${prefix} - `))).toBe(true);
    }
  });

  it('says the countries in the language of the person, in its order', () => {
    const german = countryNames('de').map(({ name }) => name);
    expect(german).toEqual(
      expect.arrayContaining(['Österreich', 'Deutschland', 'Tschechien', 'Niederlande', 'Zypern']),
    );
    expect(german.indexOf('Österreich')).toBeLessThan(german.indexOf('Polen'));
    expect(countryNames('en').find(({ code }) => code === 'CZ')?.name).toBe('Czechia');
  });

  it('proposes the way the network describes, else CPMS 2.0, else asks', () => {
    expect(proposeRoute('reconnet')).toEqual({ route: 'saas', because: 'described' });
    expect(proposeRoute('vascern')).toEqual({ route: 'cpms2', because: 'described' });
    expect(proposeRoute('bond')).toEqual({ route: 'cpms2', because: 'current' });
    expect(proposeRoute(undefined)).toBeNull();
  });
});
