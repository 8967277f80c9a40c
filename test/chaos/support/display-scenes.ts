import { lockKeyring, loginKeyring, unlockKeyring } from '../../support/keyring-bus.ts';
import { keyringPassword } from '../../support/keychain.ts';
import { type KeychainProgram, startKeePassXc, startKWallet, startPrompter } from './keychain-programs.ts';
import { all, type KeychainScene, nothing, type OpenScene, works } from './keychain-scenes.ts';

const left = 'could not see the token removed';
const unanswered = 'asks for something or does not answer';

type How = {
  /** Dialogs whose name matches are closed as soon as they stand, as somebody does who says no. */
  readonly refuses?: string;
  readonly isOpenAtFirst?: boolean;
};

async function show(starting: Promise<KeychainProgram>, how: How = {}): Promise<OpenScene> {
  const program = await starting;
  if (how.refuses !== undefined) program.display.refuse(how.refuses);
  return {
    env: program.env,
    keychain: undefined,
    isOpenAtFirst: how.isOpenAtFirst ?? true,
    dialogs: program.dialogs,
    kill: program.kill,
    close: () => {
      program.close();
    },
  };
}

/** To look into what is locked would open the dialog again. */
function end({ kill }: OpenScene): void {
  kill?.();
}

async function unlock({ env }: OpenScene): Promise<void> {
  await unlockKeyring(env, loginKeyring, keyringPassword);
}

const keePassXc = ['Xvfb', 'xdotool', 'keepassxc', 'keepassxc-cli'];
const kWallet = ['Xvfb', 'xdotool', 'kwalletd5'];
const prompter = ['Xvfb', 'xdotool', 'gnome-keyring-daemon', '/usr/libexec/gcr-prompter'];

/** Scenes of keychain programs with windows, under Xvfb. */
export const scenesWithDisplay: readonly KeychainScene[] = [
  {
    name: 'KeePassXC, open',
    needs: keePassXc,
    word: works,
    open: () => show(startKeePassXc('open')),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'KeePassXC, a later process',
    needs: keePassXc,
    isLaterProcess: true,
    word: { ...works, lookUp: unanswered, forget: left },
    open: () => show(startKeePassXc('open')),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'KeePassXC, access refused',
    needs: keePassXc,
    isLaterProcess: true,
    word: { ...works, lookUp: 'did not let Purser at the entry', forget: left },
    open: () => show(startKeePassXc('open'), { refuses: 'Access Request' }),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'KeePassXC, locked',
    needs: keePassXc,
    isSilent: true,
    word: all('locked', unanswered),
    open: () => show(startKeePassXc('locked'), { isOpenAtFirst: false }),
    strike: nothing,
    relieve: end,
  },
  {
    name: 'KDE Wallet, no wallet',
    needs: kWallet,
    isSilent: true,
    word: all('no-keyring', unanswered),
    open: () => show(startKWallet('usual'), { isOpenAtFirst: false }),
    strike: nothing,
    relieve: end,
  },
  {
    name: 'KDE Wallet, open',
    needs: [...kWallet, 'gdbus'],
    word: works,
    open: () => show(startKWallet('open')),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'KDE Wallet, a later process',
    needs: [...kWallet, 'gdbus'],
    isLaterProcess: true,
    word: works,
    open: () => show(startKWallet('open')),
    strike: nothing,
    relieve: nothing,
  },
  {
    name: 'KDE Wallet without its plug-in',
    needs: [...kWallet, 'unshare'],
    word: all('failing', 'keychain does not work'),
    open: () => show(startKWallet('bare'), { isOpenAtFirst: false }),
    strike: nothing,
    relieve: end,
  },
  {
    name: 'locked, prompt left standing',
    needs: prompter,
    isSilent: true,
    word: all('locked', unanswered),
    open: () => show(startPrompter()),
    strike: ({ env }) => lockKeyring(env, loginKeyring),
    relieve: unlock,
  },
  {
    name: 'locked, prompt cancelled',
    needs: prompter,
    word: all('locked', 'keychain is locked'),
    open: () => show(startPrompter(), { refuses: '.' }),
    strike: ({ env }) => lockKeyring(env, loginKeyring),
    relieve: unlock,
  },
];
