import type { CellFault } from '../../../domain/files/rejection.ts';
import { emailKey, idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { CellValue } from '../../database/records.ts';
import type { FieldType } from '../kinds/declaration.ts';
import { mainAddress } from './lists/list-rows.ts';
import { readDay } from '../recognize/days/read-day.ts';
import type { DateOrder } from '../../../domain/files/import.ts';
import { dayNumber } from '../../../domain/time/calendar.ts';
import type { UsageWindow } from '../../../domain/usage/usage.ts';

/** What is wrong with a cell; `expected`: a day of another window than the rows above have. */
export type CellProblem = { readonly problem: CellFault | { readonly expected: string } };

function wrong(problem: CellFault): CellProblem {
  return { problem };
}

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}

/** Words for the two states of a license; LinkedIn documents `active` and `inactive` (LinkedIn Help a7762565). */
const licenseWords: ReadonlyMap<string, string> = new Map([
  ['active', 'active'],
  ['activated', 'active'],
  ['invited', 'active'],
  ['invitation pending', 'active'],
  ['invitation sent', 'active'],
  ['pending invitation', 'active'],
  ['assigned', 'active'],
  ['inactive', 'inactive'],
  ['unassigned', 'inactive'],
  ['deactivated', 'inactive'],
  ['no license', 'inactive'],
  ['none', 'inactive'],
  // As spreadsheets of other languages have them, in which somebody replaced them.
  ...listed(
    `aktiv, actif, activo, attivo, ativo, actief, aktywny, aktivní, 有効, aktiviert, activé, activado, attivato, ativado, geactiveerd, eingeladen, invité, invitée, invitado, invitada,
    invitato, invitata, convidado, convidada, uitgenodigd, zaproszony, zaproszona, pozván, pozvaný, inviterad, inviteret, invitert, kutsuttu, meghívott, davet edildi, 招待済み, 초대됨,
    已邀请, приглашен, приглашён, приглашена, zugewiesen, attribué, asignado, assegnato, atribuído, toegewezen, aktywna, aktiivinen, aktif, aktív, 활성, 启用, активен`,
  ).map((word) => [word, 'active'] as const),
  ...listed(
    `inaktiv, inactif, inactivo, inattivo, inativo, inactief, nieaktywny, nieaktywna, neaktivní, 無効, deaktiviert, désactivé, desactivado, disattivato, desativado, gedeactiveerd,
    nicht zugewiesen, keine lizenz, non attribué, no asignado, sin licencia, non assegnato, sem licença, niet toegewezen, passiivinen, pasif, inaktív, 비활성, 停用, неактивен`,
  ).map((word) => [word, 'inactive'] as const),
]);

const daysWritten =
  /^(\d{1,3})\s*(?:d|days?|tagen?|jours?|d[ií]as?|giorn[oi]|dag(?:e|en|ar|er)?|dni|dzień|日間?|天|일)\.?$/iu;
const daysOf = /^(\d{1,3})\s*(?:\/|of|von|sur|de|di|van|av|af|z)\s*(\d{1,3})$/iu;

/** A count with its unit behind it ("3 days"), or of how many it is ("3/31", "3 of 31"). */
function countOf(text: string): number | undefined {
  const [, days] = daysWritten.exec(text) ?? [];
  if (days !== undefined) return Number(days);
  const [, some = '', all = ''] = daysOf.exec(text) ?? [];
  return some !== '' && Number(some) <= Number(all) ? Number(some) : undefined;
}

/** Reads one cell, trimmed and not blank, as its field's type. */
export const cellReaders: Readonly<
  Record<FieldType, (text: string, dates: DateOrder | undefined) => CellValue | CellProblem>
> = {
  text: (text) => text,
  metric: (text) => text,
  id: (text) => idKey(text) ?? null,
  email: (text) => (emailKey(text) === undefined ? wrong('notAnAddress') : text),
  count: (text) => {
    const match = /^(\d{1,9})(?:[.,]0{1,2})?$/u.exec(text);
    return match === null ? (countOf(text) ?? wrong('notWhole')) : Number(match[1]);
  },
  license: (text) =>
    licenseWords.get(text) ?? licenseWords.get(text.toLowerCase()) ?? wrong('notALicenseStatus'),
  // States are read by `ListRows`, together with the other columns of the row.
  state: () => null,
  'ended-flag': () => null,
  'account-bits': () => null,
  'assignment-end': () => null,
  'app-flag': () => null,
  decision: () => null,
  'carried-out': () => null,
  'ended-on': () => null,
  'ended-until': () => null,
  leave: () => null,
  'leave-from': () => null,
  'leave-until': () => null,
  'leave-return': () => null,
  application: () => null,
  role: () => null,
  addresses: (text) => mainAddress(text) ?? null,
  'entry-type': (text) => (text.toLowerCase().includes('group') ? wrong('aGroup') : null),
  day: (text, dates) => readDay(text, dates) ?? wrong('notADay'),
  'day-metric': (text) => text,
};

/**
 * Reads the days active of a window. Of how many days they are may stand behind them, those of work alone as well ("3 of 22"); what is of
 * less than half of the window says nothing of it.
 */
export function daysActiveIn(window: UsageWindow | undefined): (text: string) => CellValue | CellProblem {
  const days = window === undefined ? 0 : dayNumber(window.end) - dayNumber(window.start) + 1;
  return (text) => {
    const [, , all] = daysOf.exec(text) ?? [];
    return all !== undefined && Number(all) * 2 < days
      ? wrong('notWhole')
      : cellReaders.count(text, undefined);
  };
}
