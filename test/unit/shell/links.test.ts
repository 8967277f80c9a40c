import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowedLink } from '../../../main/shell/page/allowed-links.ts';
import { isOurPage } from '../../../main/shell/page/page.ts';

describe('the door out', () => {
  test.each([
    'https://www.linkedin.com/help/sales-navigator/answer/a1657264',
    'https://business.linkedin.com/sales-solutions',
    'https://learn.microsoft.com/en-us/linkedin/sales',
  ])('%s may be opened', (url) => {
    expect(isAllowedLink(url)).toBe(true);
  });

  test.each([
    'http://www.linkedin.com/help',
    'https://linkedin.com.evil.example/',
    'https://evil.example/www.linkedin.com',
    'https://www.linkedin.com@evil.example/',
    'https://user:pass@www.linkedin.com/',
    'https://www.linkedin.com:8443/',
    'https://WWW.LINKEDIN.COM.evil.example/',
    'https://xn--lnkedin-q9a.com/',
    'javascript:alert(1)//https://www.linkedin.com/',
    'data:text/html,https://www.linkedin.com/',
    'file:///etc/passwd',
    'smb://www.linkedin.com/share',
    'ms-msdt:/id',
    'app://purser/index.html',
    ' ',
    '',
  ])('%s may not', (url) => {
    expect(isAllowedLink(url)).toBe(false);
  });

  test('only https to a host of the list gets through, whatever the address is made of', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ['http', 'https', 'ftp'] }), fc.string()), (text) => {
        expect(isAllowedLink(text)).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('our own page', () => {
  test('is known by scheme, host and path together', () => {
    expect(isOurPage('app://purser/index.html#/people')).toBe(true);
    for (const other of [
      'app://purser/x.html',
      'app://other/index.html',
      'https://purser/index.html',
      undefined,
      '',
    ])
      expect(isOurPage(other)).toBe(false);
  });
});
