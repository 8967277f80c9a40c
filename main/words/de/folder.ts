import type { Holder, Refusal } from '../../domain/folder/holder.ts';
import type { folder as english } from '../en/folder.ts';

function holder({ kind, processId, since, host }: Holder): string {
  const what = kind === 'window' ? 'dem Fenster von Purser' : 'einem Job';
  const when = `${since.slice(0, 10)} ${since.slice(11, 19)} UTC`;
  return `${what} (Prozess ${String(processId)} auf ${host}, seit ${when})`;
}

function refused(refusal: Refusal): string {
  if (refusal.kind === 'left-elsewhere')
    return `Der Datenordner war zuletzt von ${holder(refusal.holder)} belegt, das ihn nie zurückgegeben hat, und von diesem Rechner aus kann niemand sehen, ob es beendet ist.`;
  return `Der Datenordner ist von ${refusal.holder === undefined ? 'einem anderen Purser' : holder(refusal.holder)} belegt.`;
}

export const folder: typeof english = {
  holder,
  refused,
  notOpened: (refusal) => `${refused(refusal)} Es wurde nichts geöffnet.`,
  opensByItself: 'Dieses Fenster öffnet ihn von selbst, sobald er zurückgegeben ist.',
  takeOver: 'Falls ja, starten Sie Purser mit --take-over.',
};
