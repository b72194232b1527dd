// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { worthALook } from '../../../lib/page/first-look';

const look = (url: string, text = '') => {
  document.body.textContent = text;
  return worthALook(document, new URL(url));
};

describe('the first look', () => {
  it.each([
    'https://webgate.ec.europa.eu/cas/login',
    'https://webgate.ec.europa.eu/cas',
    'https://ecas.ec.europa.eu/cas/login;__Secure-ECAS_SESSIONID=1?loginRequestId=2',
    'https://cpms.ern-net.eu/login/',
    'https://cpms2.ern-net.eu/',
    'https://webgate.ec.europa.eu/saas/anything',
    'https://webgate.ec.europa.eu/SAAS/index.cfm',
  ])('%s is worth one, whatever it says', (url) => expect(look(url)).toBe(true));

  it('another application on webgate is not', () => {
    expect(look('https://webgate.ec.europa.eu/eusurvey/runner/1', 'A survey about software as a service')).toBe(false);
    expect(look('https://webgate.ec.europa.eu/casual/login', 'Sign in')).toBe(false);
  });

  it('SAAS at an address that nobody knows is', () => {
    expect(look('https://webgate.ec.europa.eu/sanco/new.do', 'Saas - Authorization System')).toBe(true);
    expect(look('https://webgate.ec.europa.eu/sanco/new.do', 'EC DG SANTE (v3.1) | Top')).toBe(true);
  });

  it.each([
    'http://webgate.ec.europa.eu/cas/login',
    'https://webgate.ec.europa.eu:8443/cas/login',
    'https://webgate.ec.europa.eu.example/cas/login',
  ])('%s is not ours', (url) => expect(look(url, 'Saas - Authorization System')).toBe(false));
});
