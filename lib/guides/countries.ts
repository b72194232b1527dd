/**
 * The 30 countries of the network lists: the 27 of the European Union, Iceland, Liechtenstein and Norway.
 *
 * `names`: how SAAS may write the country, the first one first. Seen up to Malta in the screenshots of the ReCONNET
 * guide; the rest is our own conclusion, so other official spellings are accepted as well.
 */
export const countries = [
  { code: 'AT', names: ['Austria'], seen: 'verified' },
  { code: 'BE', names: ['Belgium'], seen: 'verified' },
  { code: 'BG', names: ['Bulgaria'], seen: 'verified' },
  { code: 'HR', names: ['Croatia'], seen: 'verified' },
  { code: 'CY', names: ['Cyprus'], seen: 'verified' },
  { code: 'CZ', names: ['Czech Republic', 'Czechia'], seen: 'verified' },
  { code: 'DK', names: ['Denmark'], seen: 'verified' },
  { code: 'EE', names: ['Estonia'], seen: 'verified' },
  { code: 'FI', names: ['Finland'], seen: 'verified' },
  { code: 'FR', names: ['France'], seen: 'verified' },
  { code: 'DE', names: ['Germany'], seen: 'verified' },
  { code: 'GR', names: ['Greece'], seen: 'verified' },
  { code: 'HU', names: ['Hungary'], seen: 'verified' },
  { code: 'IS', names: ['Iceland'], seen: 'verified' },
  { code: 'IE', names: ['Ireland'], seen: 'verified' },
  { code: 'IT', names: ['Italy'], seen: 'verified' },
  { code: 'LV', names: ['Latvia'], seen: 'verified' },
  { code: 'LI', names: ['Liechtenstein'], seen: 'verified' },
  { code: 'LT', names: ['Lithuania'], seen: 'verified' },
  { code: 'LU', names: ['Luxembourg'], seen: 'verified' },
  { code: 'MT', names: ['Malta'], seen: 'verified' },
  { code: 'NL', names: ['Netherlands', 'The Netherlands'], seen: 'inferred' },
  { code: 'NO', names: ['Norway'], seen: 'inferred' },
  { code: 'PL', names: ['Poland'], seen: 'inferred' },
  { code: 'PT', names: ['Portugal'], seen: 'inferred' },
  { code: 'RO', names: ['Romania'], seen: 'inferred' },
  { code: 'SK', names: ['Slovakia', 'Slovak Republic'], seen: 'inferred' },
  { code: 'SI', names: ['Slovenia'], seen: 'inferred' },
  { code: 'ES', names: ['Spain'], seen: 'inferred' },
  { code: 'SE', names: ['Sweden'], seen: 'inferred' },
] as const satisfies readonly Country[];

/**
 * Countries that a row of SAAS may name and nobody can plan: the United Kingdom's centres left the networks on
 * 31 December 2020, Switzerland cannot be a member, Ukraine has an arrangement for CPMS 2.0 (facts of 2026-11, A19 to
 * A21). To have one of them open is to have opened another country.
 */
export const neighbours: readonly { readonly code: string; readonly names: readonly string[] }[] = [
  {
    code: 'GB',
    names: [
      'United Kingdom',
      'Great Britain',
      'United Kingdom of Great Britain and Northern Ireland',
      'Vereinigtes Königreich',
      'Royaume-Uni',
      'Regno Unito',
      'Reino Unido',
      'Verenigd Koninkrijk',
      'Wielka Brytania',
    ],
  },
  {
    code: 'CH',
    names: ['Switzerland', 'Schweiz', 'Suisse', 'Svizzera', 'Suiza', 'Zwitserland', 'Szwajcaria', 'Suíça'],
  },
  { code: 'UA', names: ['Ukraine', 'Ucraina', 'Ucrania', 'Oekraïne', 'Ukraina', 'Ucrânia', 'Україна'] },
];

export interface Country {
  readonly code: string;
  readonly names: readonly [string, ...string[]];
  readonly seen: 'verified' | 'inferred';
}

export type CountryCode = (typeof countries)[number]['code'];

/** The country with this ISO 3166 code, or undefined when it is not one of the 30. */
export function countryOf(code: string | undefined): (Country & { readonly code: CountryCode }) | undefined {
  return countries.find((country) => country.code === code);
}
