import {
  IconAddressBook,
  IconArmchair,
  IconArrowsJoin2,
  IconDeviceDesktop,
  IconFileImport,
  IconHistory,
  IconKeyboard,
  IconLayoutDashboard,
  IconLayoutList,
  IconListCheck,
  IconMailQuestion,
  IconMoon,
  IconPlugConnected,
  IconPlugConnectedX,
  IconRefreshDot,
  IconReport,
  IconLayoutRows,
  IconSettings,
  IconSun,
  IconTableExport,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react';
import type { Settings } from '../../../../preload/contract/procedures/settings.ts';
import { startLookUps } from '../../../app/state/acts/acts.ts';
import { keysOpen } from '../../../app/keys/key-sheet.ts';
import { commandKey } from '../../../app/keys/shortcuts.ts';
import { pickFiles } from '../../../app/state/import-queue.ts';
import { setOffline, useOffline } from '../../../app/state/offline.ts';
import { useAct } from '../../../app/state/queries.ts';
import { writeReport } from '../../../app/state/report/report.ts';
import { go } from '../../../app/state/routes.ts';
import { strings } from '../../../strings/strings.ts';
import type { IconComponent } from '../../../ui/charts/StateChip.tsx';
import { fits } from '../../../../main/domain/list/search/fits.ts';

const text = strings.palette;

export type Command = {
  readonly key: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: IconComponent;
  /** The keys that do it without the palette, as they are printed on keyboards. */
  readonly shortcut?: string;
  /** What else somebody may call it. */
  readonly words?: string;
  readonly run: () => void;
};

const screenIcons: readonly (readonly [keyof typeof text.screenWords, IconComponent])[] = [
  ['overview', IconLayoutDashboard],
  ['people', IconAddressBook],
  ['review', IconArrowsJoin2],
  ['seats', IconArmchair],
  ['teams', IconUsersGroup],
  ['questions', IconMailQuestion],
  ['imports', IconFileImport],
  ['runs', IconRefreshDot],
  ['plans', IconListCheck],
  ['reports', IconReport],
  ['journal', IconHistory],
  ['network', IconWorld],
  ['connection', IconPlugConnected],
  ['settings', IconSettings],
];

/** As the menu has them. */
const shortcuts: Readonly<Partial<Record<keyof typeof text.screenWords, string>>> = {
  overview: `${commandKey} 1`,
  people: `${commandKey} 2`,
  journal: `${commandKey} 3`,
};

const screens: readonly Command[] = screenIcons.map(([screen, icon]) => ({
  key: screen,
  label: strings.shell.screens[screen],
  words: text.screenWords[screen],
  icon,
  ...(shortcuts[screen] === undefined ? {} : { shortcut: shortcuts[screen] }),
  run: () => {
    go(screen);
  },
}));

const settingsSections: readonly Command[] = Object.entries(strings.settings.sections).map(
  ([section, { name, words }]) => ({
    key: `settings ${section}`,
    label: `${strings.shell.screens.settings}: ${name}`,
    words,
    icon: IconSettings,
    run: () => {
      go('settings', { section });
    },
  }),
);

/** What the palette offers besides people. */
export function useCommands(): { readonly screens: readonly Command[]; readonly acts: readonly Command[] } {
  const offline = useOffline();
  const write = useAct('settings.write');
  const set = (settings: Partial<Settings>) => (): void => {
    write.mutate(settings);
  };
  return {
    screens: [...screens, ...settingsSections],
    acts: withKeys([
      { label: text.importFiles, icon: IconFileImport, run: () => void pickFiles() },
      {
        label: text.lookUp,
        icon: IconRefreshDot,
        run: () => void startLookUps({ kind: 'known', again: false }),
      },
      {
        label: text.writeReport,
        icon: IconTableExport,
        run: () => void writeReport({ filter: {}, sort: { key: 'displayName', descending: false } }),
      },
      {
        label: offline ? text.offlineOff : text.offlineOn,
        icon: offline ? IconPlugConnected : IconPlugConnectedX,
        run: () => void setOffline(!offline),
      },
      {
        label: text.keys,
        icon: IconKeyboard,
        run: () => {
          keysOpen.write(true);
        },
      },
      { label: text.light, icon: IconSun, run: set({ appearance: 'light' }) },
      { label: text.dark, icon: IconMoon, run: set({ appearance: 'dark' }) },
      { label: text.system, icon: IconDeviceDesktop, run: set({ appearance: 'system' }) },
      { label: text.dense, icon: IconLayoutList, run: set({ density: 'dense' }) },
      { label: text.comfortable, icon: IconLayoutRows, run: set({ density: 'comfortable' }) },
    ]),
  };
}

function withKeys(commands: readonly Omit<Command, 'key'>[]): readonly Command[] {
  return commands.map((command) => ({ ...command, key: command.label }));
}

/** Commands in whose label every word typed appears. */
export function matching(commands: readonly Command[], query: string): readonly Command[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

/** Further commands that the words typed can mean: by what else they are called, and with typing errors forgiven. */
export function matchingRoughly(commands: readonly Command[], query: string): readonly Command[] {
  if (query === '') return [];
  const exact = new Set(matching(commands, query));
  return commands.filter(
    (command) => !exact.has(command) && fits(query, `${command.label} ${command.words ?? ''}`),
  );
}
