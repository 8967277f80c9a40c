import { describe, expect, test } from 'vitest';
import { scimErrorKinds } from '../../main/domain/service/look-ups/look-up.ts';
import { EngineError } from '../../main/engine/errors.ts';
import { engineErrorKinds } from '../../main/engine/operations.ts';
import { runTable, toBridgeError } from '../../main/ipc/errors/errors.ts';
import { words } from '../../main/words/words.ts';
import { engineTable } from '../../main/ipc/errors/engine-errors.ts';
import { scimTable } from '../../main/ipc/errors/scim-errors.ts';
import { RequestError, requestErrorKinds, requestTable } from '../../main/ipc/errors/request-error.ts';
import { keychainTable } from '../../main/ipc/errors/keychain-errors.ts';
import { type KeychainFailure, keychainErrorKinds } from '../../main/domain/service/keychain-failure.ts';
import { KeychainError } from '../../main/keychain/keychain.ts';
import { RunError, runErrorKinds } from '../../main/runs/run-error.ts';
import { ScimError } from '../../main/scim/errors.ts';
import { bridgeError, errorCodes } from '../../preload/contract/result.ts';

const secret = '/home/somebody/Purser/purser.db token eyJhbGciOi Ada Lovelace';

const left = { account: 'connection 1 (aaaa1111)', keyring: 'Login', program: 'KeePassXC' };
const keychainFailures: readonly KeychainFailure[] = [
  { kind: 'keychain-absent' },
  { kind: 'keychain-failing' },
  { kind: 'keychain-without-keyring' },
  { kind: 'keychain-locked' },
  { kind: 'keychain-refused' },
  { kind: 'keychain-silent' },
  { kind: 'keychain-restarted' },
  { kind: 'keychain-entry-gone', account: left.account },
  { kind: 'keychain-other', storedIn: 'keepassxc' },
  { kind: 'keychain-not-forgotten', left },
  { kind: 'token-too-long', bytes: 2700, most: 2560 },
  { kind: 'token-characters' },
];

type Case = { readonly name: string; readonly error: Error };

const cases: readonly Case[] = [
  ...engineErrorKinds.map((kind) => ({
    name: `engine ${kind}`,
    error: new EngineError(kind, secret),
  })),
  ...scimErrorKinds.map((kind) => ({
    name: `scim ${kind}`,
    error: new ScimError(kind, secret, { detail: secret }),
  })),
  ...keychainFailures.map((failure) => ({ name: failure.kind, error: new KeychainError(failure) })),
  ...runErrorKinds.map((kind) => ({
    name: kind,
    error: new RunError(kind, 'A sentence of its own.'),
  })),
  ...requestErrorKinds.map((kind) => ({
    name: `request ${kind}`,
    error: new RequestError(kind),
  })),
  { name: 'an error nobody foresaw', error: new Error(secret) },
  { name: 'a type error', error: new TypeError(secret) },
];

describe('every kind of failure', () => {
  test.each(cases)('$name has a code and a sentence of its own', ({ error }) => {
    const shown = bridgeError.parse(toBridgeError(error));
    expect(shown.message).toMatch(/^[A-Z].{15,}\.$/u);
    // What the error itself says may hold anything; the classes that promise safe sentences are given one above.
    expect(shown.message).not.toContain('/home');
  });

  test('is in exactly one table, with no kind too many', () => {
    expect(Object.keys(engineTable).toSorted()).toEqual([...engineErrorKinds].toSorted());
    expect(Object.keys(scimTable).toSorted()).toEqual([...scimErrorKinds].toSorted());
    expect(Object.keys(runTable).toSorted()).toEqual([...runErrorKinds].toSorted());
    expect(Object.keys(requestTable).toSorted()).toEqual([...requestErrorKinds].toSorted());
    expect(Object.keys(keychainTable).toSorted()).toEqual([...keychainErrorKinds].toSorted());
    expect(keychainFailures.map(({ kind }) => kind).toSorted()).toEqual([...keychainErrorKinds].toSorted());
  });

  test('has a code that the contract knows', () => {
    const tables = [engineTable, scimTable, keychainTable, runTable, requestTable];
    const codes = tables.flatMap((table) => Object.values(table).map(({ code }) => code));
    for (const code of codes) expect(errorCodes).toContain(code);
  });

  test('names the way out where the admin has one', () => {
    const { engine, scim, keychain } = words().errors;
    const withWayOut = [
      engine['database-newer'],
      engine['database-damaged'],
      engine['data-folder-unwritable'],
      engine['disk-full'],
      scim.unauthorized,
      scim['no-token'],
      keychain['keychain-absent'],
      keychain['keychain-locked'],
    ];
    for (const message of withWayOut)
      expect(message).toMatch(/\b(?:Install|Choose|Make|Free|Enter|Unlock|enter|start|move)\b/u);
  });
});
