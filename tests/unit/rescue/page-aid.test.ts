import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../lib/build/messages';
import type { NetworkId } from '../../../lib/guides/networks';
import { pageAid } from '../../../lib/rescue/page-aid';
import { createSay } from '../../../lib/text/say';

const say = createSay('en', compileMessages(readFileSync('locales/en.json', 'utf8'), 'locales/en.json'));

describe('first aid for a page', () => {
  it('names what can go wrong there, with the helpdesk of the network', () => {
    const { aids, note } = pageAid('saas.organisation', { network: 'reconnet' }, say);
    expect(aids.map(({ trouble }) => trouble)).toEqual(['noHospital', 'wrongNetwork']);
    expect(aids[0]?.parts.at(-1)?.join()).toContain('helpdesk.reconnet@ao-pisa.toscana.it');
    expect(note).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__'])('has none for %s', (page) => {
    expect(pageAid(page, {}, say).aids).toEqual([]);
  });

  it.each([
    ['vascern', 'cpms2.start', /HCP/],
    ['endo-ern', 'cpms.login', /DPO/],
    ['vascern', 'euLogin.signIn', undefined],
    ['reconnet', 'cpms2.start', undefined],
  ])('tells what %s wants to be known, on %s', (network, page, told) => {
    const { note } = pageAid(page, { network: network as NetworkId }, say);
    if (told) expect(note).toMatch(told);
    else expect(note).toBeUndefined();
  });
});
