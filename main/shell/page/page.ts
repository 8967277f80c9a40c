/** Our own scheme (Electron's security checklist, point 18): a page of `file://` could read other files. */
export const appScheme = 'app';
const appHost = 'purser';

/** The one page that the window ever shows. */
export const pageUrl = `${appScheme}://${appHost}/index.html`;

/** Whether a URL is of our own page: the scheme and the host are compared, not the beginning of the text. */
export function isOurPage(text: string | undefined): boolean {
  const url = text === undefined ? null : URL.parse(text);
  return url !== null && isOurOrigin(url) && (url.pathname === '/index.html' || url.pathname === '/');
}

/** Whether a URL is served by us at all. */
export function isOurOrigin(url: URL): boolean {
  return (
    url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === ''
  );
}
