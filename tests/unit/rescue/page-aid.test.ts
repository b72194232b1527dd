import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../lib/build/messages';
import type { NetworkId } from '../../../lib/guides/networks';
import { aidFor } from '../../../lib/rescue/aid';
import { networkNote, troublesOn } from '../../../lib/rescue/page-aid';
import { createSay } from '../../../lib/text/say';

const say = createSay('en', compileMessages(readFileSync('locales/en.json', 'utf8'), 'locales/en.json'));

describe('first aid for a page', () => {
  it('names what can go wrong there', () => {
    expect(troublesOn('saas.organisation')).toEqual(['noHospital', 'wrongNetwork']);
  });

  it('tells the helpdesk of the network', () => {
    const { parts } = aidFor('noHospital', { network: 'reconnet' }, say);
    expect(parts.at(-1)?.join()).toContain('helpdesk.reconnet@ao-pisa.toscana.it');
  });

  it.each(['constructor', 'toString', '__proto__'])('has none for %s', (page) => {
    expect(troublesOn(page)).toEqual([]);
  });

  it.each([
    ['vascern', 'cpms2.start', /HCP/],
    ['endo-ern', 'cpms.login', /DPO/],
    ['vascern', 'euLogin.signIn', undefined],
    ['reconnet', 'cpms2.start', undefined],
  ])('tells what %s wants to be known, on %s', (network, page, told) => {
    const note = networkNote(page, { network: network as NetworkId }, say);
    if (told) expect(note).toMatch(told);
    else expect(note).toBeUndefined();
  });
});
