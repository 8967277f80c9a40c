import type { ProxyFault } from '../../domain/service/scim-fault.ts';

/*
 * How a proxy between this machine and the service shows itself. Node's `fetch` tells the status that a proxy answered CONNECT with (undici's
 * ProxyAgent), and where it could not connect to; Electron's has Chromium's name of the error in the message
 * (chromium: net/base/net_error_list.h).
 */

export type ProxyTrouble = {
  readonly fault: ProxyFault;
  /** Host and port of the proxy, where they are known; never its user name or password. */
  readonly proxy?: string;
};

const chromiumFaults: readonly (readonly [RegExp, ProxyFault])[] = [
  [/ERR_(?:UNEXPECTED_)?PROXY_AUTH/u, 'wants-login'],
  [/ERR_PROXY_CONNECTION_FAILED/u, 'unreachable'],
  [/ERR_PROXY_CERTIFICATE_INVALID/u, 'certificate'],
  [/ERR_(?:MANDATORY_PROXY_CONFIGURATION_FAILED|PAC_[A-Z_]+|NO_SUPPORTED_PROXIES)/u, 'settings'],
  [/ERR_(?:TUNNEL_CONNECTION_FAILED|HTTPS_PROXY_TUNNEL_RESPONSE[A-Z_]*)/u, 'no-way'],
];

/** What a proxy did that let no request through to `host`; `undefined` where no proxy is known to have to do with it. */
export function proxyTrouble(error: unknown, host: string): ProxyTrouble | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const status = /^Proxy response \((\d{3})\)/u.exec(current.message)?.[1];
    if (status !== undefined) return { fault: faultOf(Number(status)) };
    const { message } = current;
    const chromium = chromiumFaults.find(([words]) => words.test(message))?.[1];
    if (chromium !== undefined) return { fault: chromium };
    const elsewhere = connectedElsewhere(current, host);
    if (elsewhere !== undefined) return { fault: 'unreachable', proxy: elsewhere };
    current = current.cause;
  }
  return undefined;
}

/** 401 is what some proxies answer to a wrong password; 502 to 504 where they do not reach the service themselves. */
function faultOf(status: number): ProxyFault {
  if (status === 407 || status === 401) return 'wants-login';
  return status >= 500 ? 'no-way' : 'refuses';
}

/** Where a connection failed that was not one to the service. */
function connectedElsewhere(error: Error, host: string): string | undefined {
  const { port, hostname } = new URL(`https://${host}`);
  const failed = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  if (!(failed instanceof Error)) return undefined;
  if ('hostname' in failed && typeof failed.hostname === 'string')
    return failed.hostname === hostname ? undefined : failed.hostname;
  if (!('address' in failed && 'port' in failed)) return undefined;
  return String(failed.port) === (port || '443')
    ? undefined
    : `${String(failed.address)}:${String(failed.port)}`;
}
