import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../lib/build/messages';
import type { NetworkId } from '../../../lib/guides/networks';
import { portals } from '../../../lib/guides/portals';
import { aidFor } from '../../../lib/rescue/aid';
import { networkNote } from '../../../lib/rescue/network-note';
import { createSay } from '../../../lib/text/say';

const say = createSay('en', compileMessages(readFileSync('locales/en.json', 'utf8'), 'locales/en.json'));

describe('first aid', () => {
  it('tells the helpdesk of the network', () => {
    const { parts } = aidFor('noHospital', { network: 'reconnet' }, say);
    expect(parts.at(-1)?.join()).toContain('helpdesk.reconnet@ao-pisa.toscana.it');
  });

  it.each([
    ['vascern', 'cpms2', /HCP/],
    ['endo-ern', 'cpms', /DPO/],
    ['vascern', 'euLogin', undefined],
    ['reconnet', 'cpms2', undefined],
  ])('tells what %s wants to be known, on %s', (network, id, told) => {
    const portal = portals.find((one) => one.id === id) as (typeof portals)[number];
    const note = networkNote(portal, { network: network as NetworkId }, say);
    if (told) expect(note).toMatch(told);
    else expect(note).toBeUndefined();
  });
});
