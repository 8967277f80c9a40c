import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp, LaunchOptions } from '../support/app-runtime.ts';
import { focused } from '../support/keyboard-steps.ts';
import { keychainMissing, noKeychain, type PrivateKeychain, startKeychain } from '../support/keychain.ts';
import { goTo, saveConnection, testConnection } from '../support/window-steps.ts';

const token = 'a-token-nobody-may-see-4711';
let folder: string;
let service: PracticeService;
let server: ListeningPractice;
let running: DrivenApp[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-connection-'));
  service = createPracticeService({ token, accounts: [], now: () => new Date() });
  server = await listenPractice(service);
});
afterEach(async () => {
  await Promise.all(running.map((app) => app.kill().catch(() => undefined)));
  running = [];
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function launch(options: LaunchOptions = {}): Promise<DrivenApp> {
  const app = await launchApp({ dataFolder: join(folder, 'data'), env: noKeychain, ...options });
  running.push(app);
  return app;
}

/** Whether a text stands in any file of the folder, however deep. */
function isInFiles(text: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(text));
}

describe('without a keychain', () => {
  test('the token is for this session only, which is said, and it is in no file and gone at the next start', async () => {
    const app = await launch();
    await goTo(app.page, 'Connection');
    await app.page.getByText(/no keychain that Purser can use/u).waitFor();
    expect(await app.page.getByRole('radio', { name: 'In the system’s keychain' }).isDisabled()).toBe(true);
    await saveConnection(app.page, { baseUrl: server.url, token });
    await app.page.getByText('The connection works').waitFor();
    await app.close();
    expect(isInFiles(token)).toBe(false);

    const again = await launch();
    await goTo(again.page, 'Connection');
    await again.page.getByText('No token stored.').waitFor();
    await testConnection(again.page);
    await again.page.getByText(/no access token/iu).waitFor();
  });
});

describe.skipIf(keychainMissing() !== undefined)('with a keychain', () => {
  let keychain: PrivateKeychain;
  beforeEach(async () => {
    keychain = await startKeychain();
  });
  afterEach(() => {
    keychain.close();
  });

  test('the token is there at the next start, in no file, and forgotten when told to', async () => {
    const app = await launch({ env: keychain.env });
    await saveConnection(app.page, { baseUrl: server.url, token, place: 'keychain' });
    await app.page.getByText('The connection is saved').waitFor();
    await app.close();
    expect(isInFiles(token)).toBe(false);

    const again = await launch({ env: keychain.env });
    await goTo(again.page, 'Connection');
    await again.page.getByText(/A token is stored in the system’s keychain/u).waitFor();
    await testConnection(again.page);
    await again.page.getByText('The connection works').waitFor();
    await again.page.getByRole('button', { name: 'Forget token' }).click();
    await again.page.getByRole('dialog').getByRole('button', { name: 'Forget the token' }).click();
    await again.page.getByText('No token stored.').waitFor();
    await testConnection(again.page);
    await again.page.getByText(/no access token/iu).waitFor();
  });

  test('that is locked meanwhile, the window says so', async () => {
    const app = await launch({ env: keychain.env });
    await saveConnection(app.page, { baseUrl: server.url, token, place: 'keychain' });
    await app.page.getByText('The connection works').waitFor();
    await app.close();
    const asked = service.requestCount();
    await keychain.lock();
    const again = await launch({ env: keychain.env });
    await goTo(again.page, 'Connection');
    await testConnection(again.page);
    await again.page
      .getByText(/Unlock the keychain/u)
      .first()
      .waitFor();
    expect(service.requestCount()).toBe(asked);
  });
});

describe('that the connection works', () => {
  test('is said of what is saved alone: not in green below changes, and not at all below an error', async () => {
    const { page } = await launch();
    await saveConnection(page, { baseUrl: server.url, token });
    const verdict = page.getByRole('status');
    const works = verdict.getByText('The connection works', { exact: true });
    const asSaved = verdict.getByText('The connection works as it is saved');
    await works.waitFor();
    const instance = page.getByRole('textbox', { name: 'Sales Navigator instance' });
    await instance.fill('EMEA');
    await asSaved.waitFor();
    expect(await works.count()).toBe(0);

    await page.getByText('How the service is spoken to').click();
    const headers = page.getByRole('textbox', { name: 'Further headers' });
    await headers.fill('Authorization: no');
    await page.getByText('is no header that can be set here').waitFor();
    await asSaved.waitFor({ state: 'hidden' });
    await headers.fill('');
    await asSaved.waitFor();

    await page.getByRole('textbox', { name: 'Base URL' }).fill('http://api.linkedin.com/scim');
    await page.getByRole('button', { name: 'Save connection' }).click();
    await page.getByText(/https/u).first().waitFor();
    await asSaved.waitFor({ state: 'hidden' });
    await page.getByRole('textbox', { name: 'Base URL' }).fill(server.url);
    await page.getByRole('button', { name: 'Save connection' }).click();
    await works.waitFor();
  });
});

describe('a connection that does not work says why', () => {
  test('a wrong token', async () => {
    const app = await launch();
    // Tried as it is saved.
    await saveConnection(app.page, { baseUrl: server.url, token: 'wrong' });
    const verdict = app.page.getByText('The connection does not work');
    await verdict.waitFor();
    // Told where it is seen, and at the top of the window as long as it is so.
    await app.page.getByRole('banner').getByText('last test failed').waitFor();
    await expect
      .poll(() =>
        verdict.evaluate((told) => {
          const { left, top, height } = told.getBoundingClientRect();
          return told.contains(document.elementFromPoint(left + 2, top + height / 2));
        }),
      )
      .toBe(true);
    // Another one can be pasted at once.
    await expect.poll(() => focused(app.page)).toMatch(/^Access token/u);
    await expect
      .poll(() => app.page.getByRole('status').filter({ hasText: /token/iu }).count())
      .toBeGreaterThan(0);
  });

  test('nobody there', async () => {
    await server.close();
    const app = await launch();
    await saveConnection(app.page, { baseUrl: server.url, token });
    await testConnection(app.page);
    await app.page.getByText('The connection does not work').waitFor();
    await expect.poll(() => app.page.getByText(/cannot be reached|network/iu).count()).toBeGreaterThan(0);
    server = await listenPractice(service);
  });

  test('work offline', async () => {
    const app = await launch({ isOffline: true });
    await saveConnection(app.page, { baseUrl: server.url, token });
    await testConnection(app.page);
    await app.page.getByText('The connection does not work').waitFor();
    await expect.poll(() => app.page.getByText(/offline is on/iu).count()).toBeGreaterThan(0);
    expect(service.requestCount()).toBe(0);
  });

  test('a redirect, which the token does not follow', async () => {
    const redirecting = createServer((_request, response) => {
      response.writeHead(302, { location: `${server.url}/Users` }).end();
    });
    await new Promise<void>((resolve) => {
      redirecting.listen(0, '127.0.0.1', resolve);
    });
    const address = redirecting.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const app = await launch();
    await saveConnection(app.page, { baseUrl: `http://127.0.0.1:${String(port)}/scim`, token });
    await testConnection(app.page);
    await app.page
      .getByText(/sends requests on to another address/u)
      .first()
      .waitFor();
    expect(service.requestCount()).toBe(0);
    redirecting.close();
  });

  test.each([
    ['http://api.linkedin.com/scim', /https/u],
    ['linkedin', /URL/u],
  ])('the base URL %s, before anything is stored', async (baseUrl, says) => {
    const app = await launch();
    await saveConnection(app.page, { baseUrl, token });
    await app.page.getByText(says).first().waitFor();
    expect(await app.page.getByText('The connection is saved').count()).toBe(0);
  });
});
