/*
 * Part of the stand-in for Electron: a test instrument, never shipped.
 *
 * Chromium does not navigate to a scheme that it was not built with. `app://purser/index.html` is therefore opened as
 * `https://purser.app-scheme.invalid/index.html`, a secure origin of its own as well, and called by its real name again at the edge.
 */

const suffix = '-scheme.invalid';

export function toChromium(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return `https://${host}.${protocol.slice(0, -1)}${suffix}${pathname}${search}${hash}`;
}

/** The address as the app knows it; anything that is not of a scheme of the app stays as it is. */
export function toApp(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== 'https:' || !parsed.hostname.endsWith(suffix)) return url;
  const dot = parsed.hostname.lastIndexOf('.', parsed.hostname.length - suffix.length);
  const scheme = parsed.hostname.slice(dot + 1, -suffix.length);
  return `${scheme}://${parsed.hostname.slice(0, dot)}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

export function isOfApp(url: string): boolean {
  return toApp(url) !== url;
}
