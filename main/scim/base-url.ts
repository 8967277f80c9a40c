import { words } from '../words/words.ts';
import { ScimError } from './errors.ts';

/**
 * The base URL without a trailing slash. Only https, and http to this machine, since the token travels with every
 * request; no user name, query or fragment. Throws `ScimError` of kind `invalid-request`.
 */
export function readBaseUrl(text: string): string {
  const url = URL.parse(text.trim());
  if (url === null) throw refused(words().scim.baseUrl.none);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw refused(words().scim.baseUrl.notHttps);
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(words().scim.baseUrl.user);
  }
  if (url.search !== '' || url.hash !== '') throw refused(words().scim.baseUrl.query);
  return url.href.replace(/\/+$/u, '');
}

/** `URL` has already brought every spelling of an IPv4 address to four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

function refused(message: string): ScimError {
  return new ScimError('invalid-request', message);
}
