import { describe, expect, it } from 'vitest';
import { saysAll } from '../../../lib/dom/says';
import { down } from '../../../lib/guides/cpms-says';
import { outOfUse } from '../../../lib/guides/eu-login-marks';

/** A heading that announces when something will be out of use does not take it out of use now. */
const heading = outOfUse.of.find(({ is }) => is === 'heading');
const says = (text: string) => heading !== undefined && saysAll(text, heading);

describe('EU Login out of use', () => {
  it.each([
    'EU Login maintenance on Sunday',
    'EU Login maintenance tomorrow',
    'EU Login is unavailable this weekend',
    'EU Login maintenance on 30 November',
    'Wartung von EU Login am Sonntag',
    'EU Login am kommenden Wochenende nicht verfügbar',
    'Wartung von EU Login am 30. November',
    'Maintenance de EU Login ce dimanche',
    'EU Login: manutenzione di domenica',
    'Mantenimiento de EU Login el domingo',
    'Onderhoud van EU Login op zondag',
  ])('is announced: %s', (text) => expect(says(text)).toBe(false));

  it.each([
    'EU Login maintenance',
    'EU Login is unavailable',
    'EU Login has been unavailable since Sunday',
    'EU Login under maintenance',
    'EU Login ist seit Sonntag nicht verfügbar',
    'EU Login: Wartung',
  ])('is so now: %s', (text) => expect(says(text)).toBe(true));

  it('CPMS is asked the same', () => {
    const [its] = down.of.filter(({ is }) => is === 'heading');
    expect(its && saysAll('CPMS maintenance on Sunday', its)).toBe(false);
    expect(its && saysAll('CPMS maintenance', its)).toBe(true);
  });
});
