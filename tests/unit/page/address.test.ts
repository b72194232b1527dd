import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPath, fits } from '../../../lib/dom/path';
import { matches } from '../../../lib/guides/matches';
import { portals } from '../../../lib/guides/portals';
import { belongsTo, fromHere } from '../../../lib/page/address';

const portalAt = (address: string) =>
  portals.filter((portal) => belongsTo(new URL(address), portal)).map(({ id }) => id);

describe('the path that counts', () => {
  it.each([
    ['/cas/login;__Secure-ECAS_SESSIONID=abc', '/cas/login'],
    ['/cas/login;__Secure-ECAS_SESSIONID=abc/def', '/cas/login'],
    ['/cas/login?ticket=ST-1', '/cas/login'],
    ['/cas/login#top', '/cas/login'],
    ['/cas/', '/cas'],
    ['/cas///', '/cas'],
    ['/', '/'],
    ['', '/'],
    [';jsessionid=1', '/'],
  ])('of %s is %s', (path, clean) => {
    expect(cleanPath(path)).toBe(clean);
  });

  it('never holds a session id, a query or a fragment', () => {
    fc.assert(fc.property(fc.webPath(), fc.string(), (path, rest) => !/[;?#]/.test(cleanPath(`${path};${rest}`))));
  });
});

describe('a pattern', () => {
  it.each([
    ['/cas/login', '/cas/login', true],
    ['/cas/login/x', '/cas/login', false],
    ['/cas/mobileApp/challenge.cgi', '/cas/*hallenge*', true],
    ['/cas/login', '/cas/*hallenge*', false],
    ['/saas/faces/home.xhtml', '*/home.xhtml', true],
    ['/ab', '/a*b', true],
    ['/a', '/a*a', false],
    ['/xaybz', '/x*a*b*z', true],
    ['/xbyaz', '/x*a*b*z', false],
  ])('%s fits %s: %s', (text, pattern, fitting) => {
    expect(fits(text, pattern)).toBe(fitting);
  });
});

describe('an address belongs to', () => {
  it.each([
    ['https://webgate.ec.europa.eu/cas', ['euLogin']],
    ['https://webgate.ec.europa.eu/cas/', ['euLogin']],
    ['https://ecas.ec.europa.eu/cas/login;__Secure-ECAS_SESSIONID=abc?loginRequestId=1', ['euLogin']],
    ['https://webgate.ec.europa.eu/cas;a=b', ['euLogin']],
    ['https://webgate.ec.europa.eu/saas/', ['saas']],
    ['https://webgate.ec.europa.eu/anything', ['saas']],
    ['https://webgate.ec.europa.eu/cassiopeia/login', ['saas']],
    ['https://webgate.ec.europa.eu/fpfis/wikis/display/SANTE', []],
    ['https://ecas.ec.europa.eu/', []],
    ['https://ecas.ec.europa.eu/casual', []],
    ['https://cpms.ern-net.eu/', ['cpms']],
    ['https://cpms.ern-net.eu/cms/pages/faqs.html', []],
    ['https://cpms2.ern-net.eu/', ['cpms2']],
  ])('%s: %j', (address, ids) => {
    expect(portalAt(address)).toEqual(ids);
  });

  it.each([
    'http://webgate.ec.europa.eu/cas/login',
    'https://webgate.ec.europa.eu:8443/cas/login',
    'https://webgate.ec.europa.eu.evil.example/cas/login',
    'https://webgate.ec.europa.eu@evil.example/cas/login',
    'https://evil.example/https://webgate.ec.europa.eu/cas/login',
    'https://xwebgate.ec.europa.eu/cas/login',
    'https://cas.webgate.ec.europa.eu/cas/login',
    'https://webgate.ec.europa.eu./cas/login',
    'https://ecas.acceptance.ec.europa.eu/cas/login',
    'https://webgate.ec.eurοpa.eu/cas/login',
    'https://cpms3.ern-net.eu/',
    'https://cpms-training.ern-net.eu/login/',
    'https://my-cpms.ern-net.eu/login/',
    'file:///cas/login',
  ])('nobody: %s', (address) => {
    expect(portalAt(address)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('asks for https and for the places of the portals alone', () => {
    for (const pattern of matches()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/.*\*$/);
    expect(matches()).not.toContain('https://*/*');
  });

  it('leaves the other applications of the shared host alone', () => {
    const onShared = matches().filter((pattern) => pattern.startsWith('https://webgate.ec.europa.eu/'));
    const installed = (path: string) =>
      onShared.some((pattern) => fits(`https://webgate.ec.europa.eu${path}`, pattern));
    expect(['/tracesnt/login', '/eusurvey/runner/1', '/', '/cpnp/public/saas-start.cfm'].filter(installed)).toEqual([]);
    expect(['/cas/login', '/saas', '/saas2/screen/home', '/SAAS/index.cfm', '/sanco/new.do'].every(installed)).toBe(
      true,
    );
  });

  it('covers every example of every page', () => {
    const patterns = matches().map((pattern) => pattern.slice(0, -1));
    for (const { pages } of portals) {
      for (const { examples } of Object.values(pages)) {
        for (const example of examples)
          expect(
            patterns.some((start) => example.startsWith(start)),
            example,
          ).toBe(true);
      }
    }
  });
});

describe('an address as it is opened from a page', () => {
  const account = 'https://webgate.ec.europa.eu/cas/userdata/myAccount.cgi';
  it.each([
    ['https://ecas.ec.europa.eu/cas/login;1?x', account, 'https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi'],
    ['https://webgate.ec.europa.eu/cas/login', account, account],
    ['https://cpms.ern-net.eu/login/', account, account],
    ['https://webgate.ec.europa.eu/saas/', account, account],
    ['https://ecas.ec.europa.eu/cas/login', 'https://cpms.ern-net.eu/login/', 'https://cpms.ern-net.eu/login/'],
  ])('%s', (here, address, opened) => {
    expect(fromHere(address, new URL(here))).toBe(opened);
  });
});
