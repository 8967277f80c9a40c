/** Where the window may lead: LinkedIn's help and its admin pages, and the documentation of the identity providers. */
const linkHosts: ReadonlySet<string> = new Set([
  'www.linkedin.com',
  'business.linkedin.com',
  'learn.microsoft.com',
  'help.okta.com',
  'support.okta.com',
]);

/** Whether an address may be given to the system's browser: https, a host of the list, no user, no port. */
export function isAllowedLink(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    linkHosts.has(url.hostname)
  );
}
