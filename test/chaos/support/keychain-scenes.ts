import type { Activated, PrivateKeychain } from '../../support/keychain.ts';
import { keyringPassword, startBus, startKeychain } from '../../support/keychain.ts';
import {
  lockKeyring,
  loginKeyring,
  makeKeyring,
  setDefaultKeyring,
  unlockKeyring,
} from '../../support/keyring-bus.ts';

export type OpenScene = {
  readonly env: NodeJS.ProcessEnv;
  readonly keychain: PrivateKeychain | undefined;
  /** A token can be stored before the scene's own trouble begins. */
  readonly isOpenAtFirst: boolean;
  /** The names of the dialogs that stand, where there is a display. */
  readonly dialogs?: () => readonly string[];
  /** Ends the keychain's program where it is not a `keychain`. */
  readonly kill?: () => void;
  readonly close: () => Promise<void> | void;
};

/** Parts of the sentences that are right in the scene; `undefined` where the act succeeds. */
export type SceneWords = {
  readonly state: string;
  readonly lookUp: string | undefined;
  readonly store: string | undefined;
  readonly forget: string | undefined;
};

export type KeychainScene = {
  readonly name: string;
  /** Commands that it cannot do without. */
  readonly needs?: readonly string[];
  readonly isSilentLibrary?: true;
  /** After the trouble began the app is started anew: the keychain meets another process. */
  readonly isLaterProcess?: true;
  /** Nobody answers, and a shorter deadline shows that as well. */
  readonly isSilent?: true;
  readonly word: SceneWords;
  readonly open: () => Promise<OpenScene>;
  /** What happens to the keychain after a token was stored. */
  readonly strike: (scene: OpenScene) => Promise<void> | void;
  /** Lets the keychain be looked into afterwards. */
  readonly relieve: (scene: OpenScene) => Promise<void> | void;
};

export const nothing = (): void => undefined;
export const works: SceneWords = {
  state: 'available',
  lookUp: undefined,
  store: undefined,
  forget: undefined,
};
export const all = (state: string, word: string): SceneWords => ({
  state,
  lookUp: word,
  store: word,
  forget: word,
});

async function keyring(how: 'login' | 'none' = 'login'): Promise<OpenScene> {
  const keychain = await startKeychain(how);
  return {
    env: keychain.env,
    keychain,
    isOpenAtFirst: how === 'login',
    close: () => {
      keychain.close();
    },
  };
}

async function unlock({ env }: OpenScene): Promise<void> {
  await unlockKeyring(env, loginKeyring, keyringPassword);
}

/** Scenes of GNOME Keyring that need no display. */
export const scenesWithoutDisplay: readonly KeychainScene[] = [
  { name: 'open', word: works, open: () => keyring(), strike: nothing, relieve: nothing },
  {
    name: 'locked',
    word: all('locked', 'keychain is locked'),
    open: () => keyring(),
    strike: ({ env }) => lockKeyring(env, loginKeyring),
    relieve: unlock,
  },
  {
    name: 'stopped',
    isSilent: true,
    word: all('silent', 'asks for something or does not answer'),
    open: () => keyring(),
    strike: ({ keychain }) => keychain?.freeze(),
    relieve: ({ keychain }) => keychain?.thaw(),
  },
  {
    name: 'killed',
    word: all('absent', 'no keychain that Purser can use'),
    open: () => keyring(),
    strike: ({ keychain }) => keychain?.kill(),
    relieve: ({ keychain }) => keychain?.restart({ isUnlocked: true }),
  },
  {
    name: 'a library that never answers',
    isSilentLibrary: true,
    isSilent: true,
    word: { ...all('available', 'asks for something or does not answer') },
    open: () => keyring(),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'restarted',
    word: works,
    open: () => keyring(),
    strike: ({ keychain }) => keychain?.restart({ isUnlocked: true }),
    relieve: nothing,
  },
  {
    name: 'restarted, locked',
    word: all('locked', 'keychain is locked'),
    open: () => keyring(),
    strike: ({ keychain }) => keychain?.restart({ isUnlocked: false }),
    relieve: unlock,
  },
  {
    name: 'another default keyring',
    word: { state: 'available', lookUp: 'keychain is locked', store: undefined, forget: 'keyring “Login”' },
    open: () => keyring(),
    strike: async ({ env }) => {
      await setDefaultKeyring(env, await makeKeyring(env, 'Other', keyringPassword));
      await lockKeyring(env, loginKeyring);
    },
    relieve: unlock,
  },
  {
    name: 'no keyring',
    word: all('no-keyring', 'no default keyring'),
    open: () => keyring('none'),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'no bus',
    word: all('absent', 'no keychain that Purser can use'),
    open: () =>
      Promise.resolve({
        env: { DBUS_SESSION_BUS_ADDRESS: 'disabled:', DISPLAY: undefined, XDG_RUNTIME_DIR: undefined },
        keychain: undefined,
        isOpenAtFirst: false,
        close: nothing,
      }),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'a bus without a keychain',
    word: all('absent', 'no keychain that Purser can use'),
    open: () => bus(),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'failing activation',
    word: all('available', 'keychain does not work'),
    open: () => bus({ 'org.freedesktop.secrets': '/bin/false' }),
    strike: nothing,
    relieve: nothing,
  },
];

async function bus(activated: Activated = {}): Promise<OpenScene> {
  const session = await startBus(activated);
  return {
    env: session.env,
    keychain: undefined,
    isOpenAtFirst: false,
    close: () => {
      session.close();
    },
  };
}
