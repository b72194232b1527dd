import { describe, expect, it } from 'vitest';
import { folded } from '../../../lib/dom/fold';
import { isApplication, nameIn } from '../../../lib/saas/names';

describe('the name of CPMS', () => {
  it.each([
    'CPMS',
    'ERN CPMS',
    'Clinical Patient Management System (CPMS)',
    'CPMS - Система за клинично управление на пациенти',
    'CPMS - Klinisches Patientenmanagementsystem',
    'Système de gestion clinique des patients (CPMS)',
    'CPMS: Klinikai betegkezelő rendszer',
    'CPMS - Sustav za kliničko upravljanje pacijentima',
    'CPMS - Kliininen potilashallintajärjestelmä',
    'CPMS - Kliiniline patsientide haldamise süsteem',
    'CPMS - Klinikinė pacientų valdymo sistema',
    'CPMS – Sistema di gestione clinica dei pazienti',
    'CPMS – Kliniczny system zarządzania pacjentami',
    'CPMS – Klinisk patienthåndteringssystem',
  ])('“%s” names it', (text) => expect(isApplication(text)).toBe(true));

  it.each([
    'CPMS Archive',
    'CPMS (обучение)',
    'CPMS - Schulungssystem Patienten',
    'CPMS - Clinical Patient Management System (old)',
    'CPMS 2 patients system',
    'CPMS patients',
    'CPMS Patient Registry System',
    'CPMS - Clinical Patient Management System statistics',
    'CPMS - Klinisches Patientenregistersystem',
    'CPMS - Système de gestion clinique des patients, lecture seule',
    'CPMS - Klinički sustav',
    'Clinical patients system',
  ])('“%s” does not', (text) => expect(isApplication(text)).toBe(false));
});

describe('what stands below a row, counted behind its name', () => {
  const named = (text: string, language = 'en') => nameIn(folded(text), language)?.id;

  it.each([
    ['Czech Republic 4 organisations', 'en', 'CZ'],
    ['Germany (12 hospitals)', 'en', 'DE'],
    ['Österreich [7 Organisationen]', 'de', 'AT'],
    ['Pologne 3 établissements', 'fr', 'PL'],
    ['ReCONNET (26 new requests)', 'en', undefined],
    ['ReCONNET (26 organisations)', 'en', 'reconnet'],
  ])('“%s” (%s) names %s', (text, language, id) => expect(named(text, language)).toBe(id));

  it.each(['Germany 4 requests', 'Germany 2026', 'Germany 4 hospitals closed today', 'HP (3 organisations) Panel'])(
    '“%s” names nothing for certain',
    (text) => expect(named(text)).toBeUndefined(),
  );
});
