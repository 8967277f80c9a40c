import { getBuiltinModule } from 'node:process';
import { ScimError } from '../../scim/errors.ts';
import type { Fetch } from '../../scim/fetch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Node's `fetch` by the proxy that the environment names for https, and with the certificates that this machine trusts beside Node's own, as
 * Electron's has both. What goes to this machine itself goes by no proxy. Throws `ScimError` where the proxy's address cannot be used.
 */
export function systemFetch(env: Environment): Fetch {
  let isReady = false;
  return (url, init) => {
    if (!isReady) prepare(env, url);
    isReady = true;
    return fetch(url, init);
  };
}

/**
 * To import from `node:http` reads every name that it has, and two of those load Node's whole `fetch`: a job that asks no service has no
 * use for it.
 */
function prepare(env: Environment, url: string): void {
  const { setGlobalProxyFromEnv } = getBuiltinModule('node:http');
  const { getCACertificates, setDefaultCACertificates } = getBuiltinModule('node:tls');
  const proxyEnv = proxyEnvironment(env);
  if (proxyEnv !== undefined) {
    try {
      refuseScript(proxyEnv['https_proxy']);
      setGlobalProxyFromEnv(proxyEnv);
    } catch {
      // Its message has the address, and so may have a password.
      const { host } = new URL(url);
      throw new ScimError('proxy-refused', { kind: 'proxy', host, fault: 'settings' });
    }
  }
  const own = getCACertificates('default');
  setDefaultCACertificates([...new Set([...own, ...getCACertificates('system')])]);
}

/** A proxy has no path: one with a path is where a script is that names proxies (PAC), which Node does not carry out. */
function refuseScript(proxy = ''): void {
  const { pathname } = new URL(/^\w+:\/\//u.test(proxy) ? proxy : `http://${proxy}`);
  if (pathname !== '/' && pathname !== '') throw new RangeError('The address has a path.');
}

const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** For https alone, in lower case before capitals as curl has it: plain http is spoken with this machine only. */
export function proxyEnvironment(env: Environment): Record<string, string> | undefined {
  const proxy = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
  if (proxy.trim() === '') return undefined;
  const excepted = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').trim();
  const except = excepted === '*' ? '*' : [excepted, ...thisMachine].filter((host) => host !== '').join(',');
  return { https_proxy: proxy.trim(), no_proxy: except };
}
