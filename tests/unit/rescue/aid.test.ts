import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../lib/build/messages';
import { networks } from '../../../lib/guides/network-list';
import { portals } from '../../../lib/guides/portals';
import { troubles } from '../../../lib/guides/troubles';
import { aidFor } from '../../../lib/rescue/aid';
import { networkNotes } from '../../../lib/rescue/network-note';
import { createSay } from '../../../lib/text/say';

const say = createSay('en', compileMessages(readFileSync('locales/en.json', 'utf8'), 'locales/en.json'));

describe('first aid', () => {
  it('tells the helpdesk of the network', () => {
    const { parts } = aidFor('noHospital', { network: 'reconnet' }, say);
    expect(parts.at(-1)?.join()).toContain('helpdesk.reconnet@ao-pisa.toscana.it');
  });

  it('tells no network on the page of a portal, only where that is said', () => {
    for (const trouble of troubles) {
      const words = JSON.stringify(aidFor(trouble, undefined, say));
      for (const { acronym, mail } of networks) {
        expect(words).not.toContain(acronym);
        if (mail) expect(words).not.toContain(mail);
      }
    }
    expect(aidFor('noHospital', undefined, say).parts.at(-1)?.join()).toContain(
      'use the lighthouse icon in your browser',
    );
  });

  it.each([
    ['cpms2', ['Endo-ERN', 'VASCERN']],
    ['cpms', ['Endo-ERN', 'VASCERN']],
    ['euLogin', []],
  ])('tells everybody on %s what single networks want to be known', (id, told) => {
    const portal = portals.find((one) => one.id === id) as (typeof portals)[number];
    expect(networkNotes(portal, say).map(([acronym]) => acronym)).toEqual(told);
  });
});
