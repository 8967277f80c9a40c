import {
  IconAddressBook,
  IconArrowsJoin2,
  IconDeviceDesktop,
  IconFileImport,
  IconHistory,
  IconLayoutDashboard,
  IconLayoutList,
  IconListCheck,
  IconMoon,
  IconPlugConnected,
  IconPlugConnectedX,
  IconRefreshDot,
  IconReport,
  IconLayoutRows,
  IconSettings,
  IconSun,
  IconTableExport,
  IconWorld,
} from '@tabler/icons-react';
import type { Settings } from '../../../preload/contract/procedures.ts';
import { startLookUps } from '../../app/state/acts.ts';
import { pickFiles } from '../../app/state/import-queue.ts';
import { setOffline, useOffline } from '../../app/state/offline.ts';
import { useAct } from '../../app/state/queries.ts';
import { writeReport } from '../../app/state/report.ts';
import { go } from '../../app/state/routes.ts';
import type { Screen } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import type { IconComponent } from '../../ui/StateChip.tsx';

const text = strings.palette;

export type Command = {
  readonly key: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: IconComponent;
  readonly run: () => void;
};

const screenIcons: readonly (readonly [Screen, IconComponent])[] = [
  ['overview', IconLayoutDashboard],
  ['people', IconAddressBook],
  ['review', IconArrowsJoin2],
  ['imports', IconFileImport],
  ['runs', IconRefreshDot],
  ['plans', IconListCheck],
  ['reports', IconReport],
  ['journal', IconHistory],
  ['network', IconWorld],
  ['connection', IconPlugConnected],
  ['settings', IconSettings],
];

const screens: readonly Command[] = screenIcons.map(([screen, icon]) => ({
  key: screen,
  label: strings.shell.screens[screen],
  icon,
  run: () => {
    go(screen);
  },
}));

/** What the palette offers besides people. */
export function useCommands(): { readonly screens: readonly Command[]; readonly acts: readonly Command[] } {
  const offline = useOffline();
  const write = useAct('settings.write');
  const set = (settings: Partial<Settings>) => (): void => {
    write.mutate(settings);
  };
  return {
    screens,
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

/** Commands in which every word typed appears. */
export function matching(commands: readonly Command[], query: string): readonly Command[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
