import { ScimError } from './errors.ts';

/**
 * The base URL without a trailing slash. Only https, and http to this machine, since the token travels with every
 * request; no user name, query or fragment. Throws `ScimError` of kind `invalid-request`.
 */
export function readBaseUrl(text: string): string {
  const url = URL.parse(text.trim());
  if (url === null)
    throw refused('The base URL is not a URL. Expected is one like https://api.linkedin.com/scim.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw refused('The base URL must begin with https://, so that the token cannot be read on its way.');
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('The base URL must not hold a user name or password; the token goes into its own field.');
  }
  if (url.search !== '' || url.hash !== '')
    throw refused('The base URL must end with its path, without ? or #.');
  return url.href.replace(/\/+$/u, '');
}

/** `URL` has already brought every spelling of an IPv4 address to four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

function refused(message: string): ScimError {
  return new ScimError('invalid-request', message);
}
