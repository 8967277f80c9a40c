import { createStore } from '../../../app/state/store.ts';
import type { Command } from './commands.ts';

const most = 5;

/** What was chosen last, the latest first, for as long as the window is open: nothing about people is kept longer. */
export const recentCommands = createStore<readonly Command[]>([]);

export function remember(command: Command): void {
  recentCommands.write((before) =>
    [command, ...before.filter(({ key }) => key !== command.key)].slice(0, most),
  );
}
