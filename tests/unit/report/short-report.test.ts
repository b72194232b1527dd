// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../components/shared/save';
import { browserIn, reportOf } from '../../../lib/report/report';
import { reportPath, tabIn } from '../../../lib/report/tab';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.6778.86 Safari/537.36';
const setting = { version: '0.1.0', userAgent: chrome, language: 'de' };

describe('the short report', () => {
  it('holds ids and versions, and of the hints only those that point at nothing', () => {
    const hints = [
      { name: 'email', status: 'found' },
      { name: 'next', status: 'missing' },
      { name: 'createAccount', status: 'several' },
      { name: 'wait', status: 'words' },
    ];
    expect(reportOf({ page: 'euLogin.signIn', hints }, setting)).toEqual({
      portal: 'euLogin',
      page: 'euLogin.signIn',
      missing: ['next', 'createAccount'],
      extension: '0.1.0',
      browser: 'Chrome 131',
      language: 'de',
    });
  });

  it('of a page that is not recognised', () => {
    expect(reportOf({ page: null, hints: [] }, setting)).toMatchObject({
      portal: 'unknown',
      page: 'unknown',
      missing: [],
    });
  });

  it.each([
    [chrome, 'Chrome 131'],
    [`${chrome} Edg/131.0.2903.70`, 'Edge 131'],
    ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['something else', 'unknown'],
  ])('%s', (userAgent, name) => {
    expect(browserIn(userAgent)).toBe(name);
  });

  it('names its files after page and day', () => {
    const day = new Date(2026, 0, 3);
    expect(fileName('euLogin.register', day, 'html')).toBe('cpms-lotse-euLogin.register-2026-01-03.html');
    expect(fileName(undefined, new Date(2026, 10, 23), 'json')).toBe('cpms-lotse-2026-11-23.json');
  });

  it('the address of the report page names the tab', () => {
    expect(tabIn(new URL(reportPath(17), 'https://x').search)).toBe(17);
    for (const search of [
      '',
      '?tab=',
      '?tab=x',
      '?tab=-1',
      '?tab=1e9',
      `?tab=${'9'.repeat(30)}`,
      reportPath(undefined),
    ])
      expect(tabIn(search)).toBeNull();
  });
});
