import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  keychainMissing,
  keyringPassword,
  noKeychain,
  type PrivateKeychain,
  startBus,
  startKeychain,
} from '../../support/keychain.ts';
import { carryOut, keptInLogin, keptIn } from '../../support/keychain-steps.ts';
import {
  lockKeyring,
  loginKeyring,
  makeKeyring,
  setDefaultKeyring,
  unlockKeyring,
} from '../../support/keyring-bus.ts';

const store = (id: number, token: string, place: 'keychain' | 'session' = 'keychain') =>
  ({ do: 'store', id, token, place }) as const;
const read = (id: number) => ({ do: 'read', id }) as const;
const forget = (id: number) => ({ do: 'forget', id }) as const;
const place = (id: number) => ({ do: 'place', id }) as const;
const left = (id: number) => ({ do: 'left', id }) as const;
const state = { do: 'state' } as const;

describe.skipIf(keychainMissing() !== undefined)('with the keychain of the system', () => {
  let keychain: PrivateKeychain;
  beforeAll(async () => {
    keychain = await startKeychain();
  });
  afterAll(() => {
    keychain.close();
  });

  test('[K1] a token is there after a restart, and only for its own connection and data folder', () => {
    const { env } = keychain;
    const stored = carryOut({ env }, [state, place(1), store(1, 'first-token'), store(2, 'second-token')]);
    expect(stored.outcomes).toEqual(['available', 'none', 'stored', 'stored']);
    const later = carryOut({ env, notes: stored.notes }, [read(1), read(2), place(1), read(3)]);
    expect(later.outcomes).toEqual(['first-token', 'second-token', 'keychain', 'nothing']);
    const elsewhere = carryOut({ env, installation: 'bbbb2222', notes: stored.notes }, [read(1)]);
    expect(elsewhere.outcomes).toEqual(['keychain-entry-gone']);
  });

  test('[K2] a token is replaced, and forgotten for good', () => {
    const { env } = keychain;
    const steps = [store(4, 'old-token'), store(4, 'new-token'), read(4), forget(4), read(4), place(4)];
    const done = carryOut({ env }, steps);
    expect(done.outcomes).toEqual(['stored', 'stored', 'new-token', 'forgotten', 'nothing', 'none']);
    // Not only the ledger says so: asked for all the same, the keychain has nothing either.
    expect(carryOut({ env, notes: [keptInLogin(4)] }, [read(4)]).outcomes).toEqual(['keychain-entry-gone']);
  });

  test('[K3] a token for the session takes the stored one away behind, and does not outlive the process', () => {
    const { env } = keychain;
    const done = carryOut({ env }, [
      store(5, 'kept-token'),
      store(5, 'for-now', 'session'),
      read(5),
      place(5),
      { do: 'until-tidy', id: 5 },
    ]);
    expect(done.outcomes).toEqual(['stored', 'stored', 'for-now', 'session', 'tidy']);
    expect(carryOut({ env, notes: [keptInLogin(5)] }, [read(5)]).outcomes).toEqual(['keychain-entry-gone']);
  });

  test('[K4] an entry that somebody removed meanwhile is forgotten without a complaint', () => {
    const done = carryOut({ env: keychain.env, notes: [keptInLogin(6)] }, [read(6), forget(6), place(6)]);
    expect(done.outcomes).toEqual(['keychain-entry-gone', 'forgotten', 'none']);
  });

  test('[K5] a locked keychain is told from an absent one, and a session token still works', async () => {
    const { env } = keychain;
    carryOut({ env }, [store(7, 'behind-the-lock')]);
    await keychain.lock();
    const done = carryOut({ env, notes: [keptInLogin(7)] }, [
      state,
      read(7),
      store(8, 'another-token'),
      forget(7),
      place(7),
      store(7, 'for-now', 'session'),
      read(7),
      left(7),
      left(8),
    ]);
    expect(done.outcomes).toEqual([
      'locked',
      'keychain-locked',
      'keychain-locked',
      'keychain-locked',
      'keychain',
      'stored',
      'for-now',
      [
        {
          account: 'connection 7 (aaaa1111)',
          keyring: 'Login',
          program: 'GNOME Keyring (Passwords and Keys)',
        },
      ],
      [],
    ]);
    expect(done.said.map(({ says }) => says)).toContain('Cannot create an item in a locked collection');
    await unlockKeyring(env, loginKeyring, keyringPassword);
    expect(carryOut({ env, notes: [keptInLogin(7)] }, [state, read(7)]).outcomes).toEqual([
      'available',
      'behind-the-lock',
    ]);
  });

  test('[K7] a keychain that stands still is told within a second, and a session token does not wait for it', () => {
    const { env } = keychain;
    keychain.freeze();
    try {
      const done = carryOut({ env, notes: [keptInLogin(10)] }, [
        state,
        store(10, 'for-now', 'session'),
        read(10),
        store(11, 'never-there'),
        left(11),
      ]);
      expect(done.outcomes).toEqual(['silent', 'stored', 'for-now', 'keychain-silent', []]);
      expect(Math.max(...done.took.slice(0, 3))).toBeLessThan(1000);
    } finally {
      keychain.thaw();
    }
  });
});

describe.skipIf(keychainMissing() !== undefined)('with a keychain that changes meanwhile', () => {
  let keychain: PrivateKeychain;
  afterEach(() => {
    keychain.close();
  });

  test('[K6] a keychain that was started anew meanwhile is found again', async () => {
    keychain = await startKeychain();
    const { env } = keychain;
    const done = carryOut({ env }, [store(9, 'first-life'), read(9)]);
    expect(done.outcomes).toEqual(['stored', 'first-life']);
    const whileOpen = carryOut({ env, notes: done.notes }, [
      read(9),
      { do: 'restart-keyring' },
      read(9),
      store(9, 'second-life'),
      read(9),
    ]);
    expect(whileOpen.outcomes).toEqual(['first-life', 'restarted', 'first-life', 'stored', 'second-life']);
  });

  async function withOther(): Promise<string> {
    keychain = await startKeychain();
    return makeKeyring(keychain.env, 'Other', keyringPassword);
  }

  test('[K8] a token that lies in a locked keyring is not said to be forgotten', async () => {
    const other = await withOther();
    const { env } = keychain;
    const stored = carryOut({ env }, [store(1, 'in-login')]);
    await setDefaultKeyring(env, other);
    await lockKeyring(env, loginKeyring);
    const done = carryOut({ env, notes: stored.notes }, [forget(1), place(1)]);
    expect(done.outcomes).toEqual(['keychain-not-forgotten', 'keychain']);
    await unlockKeyring(env, loginKeyring, keyringPassword);
    expect(carryOut({ env, notes: done.notes }, [read(1), forget(1), place(1)]).outcomes).toEqual([
      'in-login',
      'forgotten',
      'none',
    ]);
    expect(carryOut({ env, notes: stored.notes }, [read(1)]).outcomes).toEqual(['keychain-entry-gone']);
  });

  test('[K9] the newest token wins where an older copy is locked, and the older one is named', async () => {
    const other = await withOther();
    const { env } = keychain;
    const stored = carryOut({ env }, [store(1, 'older-token')]);
    await setDefaultKeyring(env, other);
    await lockKeyring(env, loginKeyring);
    const newer = carryOut({ env, notes: stored.notes }, [store(1, 'newer-token'), read(1), left(1)]);
    expect(newer.outcomes).toEqual([
      'stored',
      'newer-token',
      [
        {
          account: 'connection 1 (aaaa1111)',
          keyring: 'Login',
          program: 'GNOME Keyring (Passwords and Keys)',
        },
      ],
    ]);
    await unlockKeyring(env, loginKeyring, keyringPassword);
    const later = carryOut({ env, notes: newer.notes }, [read(1), forget(1), left(1)]);
    expect(later.outcomes).toEqual(['newer-token', 'forgotten', []]);
    expect(carryOut({ env, notes: stored.notes }, [read(1)]).outcomes).toEqual(['keychain-entry-gone']);
  });

  test('[K10] the newest token wins where the older copy is open, which is taken away', async () => {
    const other = await withOther();
    const { env } = keychain;
    const stored = carryOut({ env }, [store(1, 'older-token')]);
    await setDefaultKeyring(env, other);
    const done = carryOut({ env, notes: stored.notes }, [store(1, 'newer-token'), read(1), left(1)]);
    expect(done.outcomes).toEqual(['stored', 'newer-token', []]);
    expect(done.notes).toEqual([keptIn(1, 'Other')]);
  });
});

describe.skipIf(keychainMissing() !== undefined)('where no unlocking helps', () => {
  test('[K11] a keychain without any keyring is told as that', async () => {
    const keychain = await startKeychain('none');
    try {
      const done = carryOut({ env: keychain.env }, [state, store(1, 'lost-token'), left(1), place(1)]);
      expect(done.outcomes).toEqual(['no-keyring', 'keychain-without-keyring', [], 'none']);
    } finally {
      keychain.close();
    }
  });

  test('[K12] a keychain that cannot be started is told as that', async () => {
    const bus = await startBus({ 'org.freedesktop.secrets': '/bin/false' });
    try {
      const done = carryOut({ env: bus.env }, [state, store(1, 'lost-token'), state]);
      expect(done.outcomes).toEqual(['available', 'keychain-failing', 'failing']);
      expect(done.said.map(({ says }) => says).join(' ')).toContain('exited with status 1');
    } finally {
      bus.close();
    }
  });

  test('[K13] a token that was stored in another keychain program is looked for there', async () => {
    const keychain = await startKeychain();
    try {
      const notes = [
        [1, { kept: { number: 1, program: 'keepassxc', keyring: 'Passwords' }, left: [] }],
      ] as const;
      const done = carryOut({ env: keychain.env, notes }, [read(1), forget(1), place(1)]);
      expect(done.outcomes).toEqual(['keychain-other', 'keychain-not-forgotten', 'keychain']);
    } finally {
      keychain.close();
    }
  });
});

describe('without a keychain', () => {
  const german = { ...noKeychain, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' };
  test.each([
    { name: 'no address', env: noKeychain },
    { name: 'as Chromium leaves it', env: { ...noKeychain, DBUS_SESSION_BUS_ADDRESS: 'disabled:' } },
    {
      name: 'a bus that is gone',
      env: { ...noKeychain, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' },
    },
    { name: 'another language', env: { ...german, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' } },
  ])('[K14] storing is refused, and a session token works: $name', ({ env }) => {
    const done = carryOut({ env }, [
      state,
      store(1, 'lost-token'),
      read(1),
      store(1, 'for-now', 'session'),
      read(1),
      forget(1),
      place(1),
    ]);
    expect(done.outcomes).toEqual([
      'absent',
      'keychain-absent',
      'nothing',
      'stored',
      'for-now',
      'forgotten',
      'none',
    ]);
    expect(done.notes).toEqual([]);
  });
});

describe('a text that no keychain keeps as it is', () => {
  test.each([
    ['a space', 'two words'],
    ['a line break', 'two\nlines'],
    ['a NUL', 'cut\0here'],
    ['half a surrogate', 'half\ud83d'],
    ['a letter of another alphabet', 'tökën'],
    ['something invisible', 'token\u200b'],
  ])('[K15] %s is refused before anything is asked', (_name, token) => {
    const done = carryOut({ env: noKeychain }, [store(1, token), store(1, token, 'session'), place(1)]);
    expect(done.outcomes).toEqual(['token-characters', 'token-characters', 'none']);
  });

  test('[K16] on Windows a token of more than 2,560 bytes is for the session only', () => {
    const done = carryOut({ env: noKeychain, platform: 'win32' }, [
      store(1, 'a'.repeat(2561)),
      store(1, 'a'.repeat(2561), 'session'),
      place(1),
    ]);
    expect(done.outcomes).toEqual(['token-too-long', 'stored', 'session']);
  });
});
