import { describe, expect, it } from 'vitest';
import { countries } from '../../../lib/guides/countries';
import { networks } from '../../../lib/guides/network-list';
import { countryNames } from '../../../lib/profile/country-name';
import { hospitalIsElsewhere, isVague, readHospital } from '../../../lib/profile/hospital';
import { hospitalFit } from '../../../lib/profile/hospital-name';
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

describe('names of hospitals', () => {
  it.each([
    ['Universitätsklinikum Köln', 'DE05 - Universitaetsklinikum Koeln', 'DE', 'fits'],
    ['Koeln', 'Uniklinik Köln (DE05)', 'DE', 'fits'],
    ['Essen', 'DE13 - Universitätsklinikum Gießen', 'DE', 'unclear'],
    ['Hall', 'Universitätsklinikum Halle', undefined, 'unclear'],
    ['St. Josef', 'AT05 - St. Josef Krankenhaus', 'DE', 'differs'],
    ['San Martino', 'Ospedale Martino, San Donato', undefined, 'unclear'],
    ['IT08', '8139 - IT08 - AOU Pisan', 'IT', 'fits'],
    ['IT08', 'AOU Pisan [IT08]', 'IT', 'fits'],
    ['IT08', 'IT080 - Brescia', 'IT', 'differs'],
    ['IT08', 'IT08 - AOU Pisan, IT07 - Padova', 'IT', 'unclear'],
    ['IT08', 'Universitätskrankenhaus Pisa', 'IT', 'unclear'],
    ['EL03', 'GR03 - Laiko', 'GR', 'fits'],
    ['0000', 'IT08 - AOU Pisan', 'IT', 'differs'],
  ])('planned “%s”, there “%s” in %s: %s', (plan, there, country, fit) => {
    expect(hospitalFit(there, readHospital(plan) ?? { guest: true }, country)).toBe(fit);
  });

  it('asks again where a name tells no hospital from another', () => {
    for (const plan of ['Universitätsklinikum', 'University Hospital', 'Ospedale', 'CHU', 'St. 12'])
      expect([plan, isVague(plan), wishes({ hospital: plan }).hospital]).toEqual([plan, true, undefined]);
    for (const plan of ['Charité', 'AOU Pisan', 'Köln', 'IT08']) expect([plan, isVague(plan)]).toEqual([plan, false]);
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
