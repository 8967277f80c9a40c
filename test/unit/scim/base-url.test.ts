import { expect, it } from 'vitest';
import { readBaseUrl } from '../../../main/scim/base-url.ts';

it.each([
  ['https://api.linkedin.com/scim', 'https://api.linkedin.com/scim'],
  [' https://api.linkedin.com/scim/v2// ', 'https://api.linkedin.com/scim/v2'],
  ['https://api.linkedin.com', 'https://api.linkedin.com'],
  ['http://127.0.0.1:8080/scim', 'http://127.0.0.1:8080/scim'],
  ['http://127.1/scim', 'http://127.0.0.1/scim'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://[::1]:3000/scim', 'http://[::1]:3000/scim'],
])('takes %s', (text, expected) => {
  expect(readBaseUrl(text)).toBe(expected);
});

it.each([
  ['', 'not a URL'],
  ['api.linkedin.com/scim', 'not a URL'],
  ['http://api.linkedin.com/scim', 'https'],
  ['http://127.0.0.1.example.com/scim', 'https'],
  ['http://localhost.example.com', 'https'],
  ['ftp://127.0.0.1/scim', 'https'],
  ['file:///etc/passwd', 'https'],
  ['https://user:secret@api.linkedin.com/scim', 'password'],
  ['https://api.linkedin.com/scim?x=1', 'path'],
  ['https://api.linkedin.com/scim#x', 'path'],
])('refuses %s', (text, reason) => {
  expect(() => readBaseUrl(text)).toThrow(reason);
});
