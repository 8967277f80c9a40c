import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { certificateFault } from '../../../main/scim/requests/certificate.ts';
import { clientFor } from '../../support/scim-practice.ts';
import { testFolder } from '../../support/engine.ts';
import { job } from '../job/job-at-hand.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';

const signal = new AbortController().signal;

/** An https server on loopback whose certificate is signed by itself; answers how often a request came through. */
async function selfSigned(): Promise<{ url: string; requests: () => number; tries: () => number }> {
  const folder = testFolder();
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const words = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${certificate}`;
  execFileSync('openssl', words.split(' '), { stdio: 'ignore' });
  let [requests, tries] = [0, 0];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) => {
    requests += 1;
    response.end();
  });
  server.on('connection', () => {
    tries += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  return { url: `https://127.0.0.1:${port}/scim`, requests: () => requests, tries: () => tries };
}

describe('a certificate that is not trusted', () => {
  it('is told as that, and nothing was sent', async () => {
    const { url, requests } = await selfSigned();
    await expect(clientFor(url).find({ attribute: 'externalId', value: 'E1', signal })).rejects.toMatchObject(
      {
        kind: 'certificate-untrusted',
        message: expect.stringMatching(
          /^127\.0\.0\.1:\d+ shows a certificate that is not trusted: it is signed by itself\./u,
        ) as string,
      },
    );
    expect(requests()).toBe(0);
  });

  it('ends a job after one try', async () => {
    const { url, tries } = await selfSigned();
    const cwd = testFolder();
    writeCompany(cwd, smallCompany(5), []);
    const argv = ['--users', 'users.csv', '--scim', url, '--token-env', 'T', '--in-flight', '1'];
    const ended = await job(argv, { cwd, env: { T: 'tk-never-sent' } });
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain('certificate that is not trusted');
    expect(tries()).toBe(1);
  });

  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', 'signer-untrusted'],
    ['net::ERR_CERT_DATE_INVALID', 'out-of-date'],
    ['net::ERR_CERT_SOMETHING_NEW', 'untrusted'],
    ['net::ERR_CONNECTION_REFUSED', undefined],
  ])('is known by the words of Chromium: %s', (message, reason) => {
    expect(certificateFault(new TypeError('Failed', { cause: new Error(message) }))).toBe(reason);
  });
});
