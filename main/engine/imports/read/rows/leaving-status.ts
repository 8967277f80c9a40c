import type { ImportMapping } from '../../../../domain/files/import.ts';
import { leavingWord } from '../../../../domain/states/leaving.ts';
import { isDayOfZero, type StateForm, type StateRules } from '../../../../domain/states/read-state.ts';
import { foldedPlain } from '../../recognize/columns/column-name.ts';

/** How a status is called beside a day of leaving, of which it may be; one of an employment or an account is not. */
const ofLeaving =
  /^(?:(?:termination|leaving|leaver|off_?boarding|exit|resignation|separation|departure|notice|process|request|case|workflow|approval|ticket|austritts|kundigungs|vorgangs|antrags|bearbeitungs|prozess|desligamento|離職|退職|离职|퇴직)_?)*(?:status|state|stage|phase|progress|outcome|stand|statut|etat|estado|estatus|situacion|situacao|stato|tila|durum|stav|stare|stadiu|allapot|статус|стан|состояние|状态|狀態|ステータス|状況|상태|trang_thai)(?:_(?:of_the_|of_|de_la_|de_l_|del_|des_|der_|della_|delle_|du_|do_|da_|de_|di_|d_|van_)?(?:termination|resignation|leaving|exit|offboarding|austritts|kundigung|depart|sortie|demission|demande|dossier|baja|salida|renuncia|solicitud|cese|desvinculacion|desligamento|rescisao|demissao|saida|solicitacao|pedido|processo|cessazione|dimissioni|uscita|richiesta|ontslag|vertrek|uitdienst\w*))?$/u;

export type LeavingColumns = {
  /** Columns of a status that may be of the leaving. */
  readonly statuses: readonly { readonly index: number; readonly header: string }[];
  readonly ends: readonly number[];
  /** The list is of who left or is leaving: so is its status, whether or not a day stands beside. */
  readonly isOfLeavers: boolean;
};

export function leavingColumns({ kind, columns, list }: ImportMapping): LeavingColumns | undefined {
  if (kind !== 'staff') return undefined;
  const ends = columns.flatMap(({ field }, index) => (field === 'endedOn' ? [index] : []));
  const statuses = columns.flatMap(({ column, field }, index) =>
    (field === undefined || field === 'assignment') && ofLeaving.test(foldedPlain(column))
      ? [{ index, header: column }]
      : [],
  );
  const isOfLeavers = list?.source === 'leavers-list' || list?.source === 'changes-list';
  return statuses.length > 0 && (ends.length > 0 || isOfLeavers)
    ? { statuses, ends, isOfLeavers }
    : undefined;
}

/** What a status of a row says of the leaving whose day stands beside. */
export type LeavingStatus = {
  readonly says: 'undone' | 'under-way';
  readonly index: number;
  readonly header: string;
  readonly text: string;
};

/**
 * What the status says of a leaving in its row: that it was taken back, so that its day says nothing, or that it is under way, so that the day
 * decides ([S43], [S44]); `undefined` where it says neither.
 */
export function readLeaving(
  columns: LeavingColumns | undefined,
  cells: readonly string[],
  { readDay }: Pick<StateRules, 'readDay'>,
): LeavingStatus | undefined {
  if (columns === undefined) return undefined;
  const { statuses, ends, isOfLeavers } = columns;
  const hasDay = ends.some((at) => {
    const day = readDay((cells[at] ?? '').trim());
    return day !== undefined && !isDayOfZero(day);
  });
  if (!hasDay && !isOfLeavers) return undefined;
  for (const { index, header } of statuses) {
    const text = (cells[index] ?? '').trim();
    const word = text === '' ? undefined : leavingWord(text);
    if (word === 'undone') return { says: 'undone', index, header, text };
    // Whoever has yet to begin is waited for as well.
    if (hasDay && (word === 'under-way' || (word === 'awaited' && isOfLeavers)))
      return { says: 'under-way', index, header, text };
  }
  return undefined;
}

/** Whether a column's cell is passed over, as what the status says of the leaving stands for it. */
export function isPassedOver(
  leaving: LeavingStatus | undefined,
  { index, form }: { readonly index: number; readonly form: StateForm | undefined },
): boolean {
  if (leaving === undefined) return false;
  if (index === leaving.index) return true;
  return leaving.says === 'undone' && (form === 'ended-on' || form === 'contract-end');
}
