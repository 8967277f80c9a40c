import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';

/** What a column beside an address is read as, by its name and what stands in it. */
function fieldOf(column: string, values: readonly string[], others: readonly string[] = []): string {
  const rows = values.map((value, at) => ({
    cells: [`p${String(at)}@halden.example`, value, ...others.map(() => '')],
  }));
  const columns = mapColumns(['Email', column, ...others], kindDeclarations.staff, undefined, rows);
  return columns[1]?.field ?? 'none';
}

describe('a column of who is on leave', () => {
  test.each([
    ['On Leave', ['Yes', 'No']],
    ['On Leave', ['1', '0']],
    ['On Leave', ['', '']],
    ['On Leave (e.g. Mat/pat etc)', ['Yes', '']],
    ['Is on leave', ['true', 'false']],
    ['Currently on leave?', ['x', '']],
    ['LOA', ['Y', 'N']],
    ['Leave Status', ['On Leave', 'Not on leave']],
    ['Leave Status', ['Maternity', '']],
    ['Leave type', ['Parental leave', 'FMLA', '']],
    ['Leave of absence', ['Medical', '']],
    ['In Elternzeit', ['ja', 'nein']],
    ['Elternzeit', ['x', '']],
    ['Beurlaubt', ['Ja', '']],
    ['Abwesenheitsstatus', ['Elternzeit', '']],
    ['En congé', ['Oui', 'Non']],
    ['En congés', ['oui', '']],
    ['Con permiso', ['Sí', 'No']],
    ['En excedencia', ['Si', '']],
    ['In aspettativa', ['SI', 'NO']],
    ['De licença', ['Sim', 'Não']],
    ['Afastado', ['Sim', '']],
    ['Met verlof', ['Ja', 'Nee']],
    ['I permisjon', ['Ja', 'Nei']],
    ['Tjänstledig', ['Ja', 'Nej']],
    ['Na urlopie', ['Tak', 'Nie']],
    ['İzinde', ['Evet', 'Hayır']],
    ['休職中', ['○', '']],
    ['休職フラグ', ['1', '0']],
    ['휴직여부', ['Y', 'N']],
    ['Ücretsiz İzinde mi?', ['Evet', 'Hayır']],
    ['GYES/GYED', ['igen', '']],
    ['בחופשת לידה', ['כן', 'לא']],
    ['في إجازة', ['نعم', 'لا']],
    ['Baixa médica', ['Sim', 'Não']],
    ['Currently on mat/pat leave (Y/N)', ['Y', 'N']],
  ])('[N70] %s: %j', (column, values) => {
    expect(fieldOf(column, values)).toBe('onLeave');
  });

  // Days somebody has of it, what they asked for, when they left, and licenses.
  test.each([
    ['Leave', ['25', '30']],
    ['Sick leave', ['0', '1']],
    ['Leave balance', ['1', '0']],
    ['Urlaub', ['25', '30']],
    ['Urlaubstage', ['1', '0']],
    ['Paid leave days', ['1', '0']],
    ['Congés restants', ['1', '0']],
    ['Reason for leaving', ['Maternity', 'Yes']],
    ['Leave policy', ['Yes', 'No']],
    ['Con licencia', ['Sí', 'No']],
    ['Leave group', ['Y', 'N']],
    ['Leave type', ['Ferris', 'Wheel']],
    ['Absence', ['3', '0.5']],
    ['Eligible for parental leave', ['Yes', 'No']],
    ['Leave request approved', ['Yes', 'No']],
    ['Leave paid', ['Yes', 'No']],
  ])('[N70] %s: %j is none', (column, values) => {
    expect(fieldOf(column, values)).not.toBe('onLeave');
  });

  test.each([
    ['Leave from', 'leaveFrom'],
    ['Leave start date', 'leaveFrom'],
    ['LOA Start', 'leaveFrom'],
    ['On leave since', 'leaveFrom'],
    ['Elternzeit von', 'leaveFrom'],
    ['Beurlaubt ab', 'leaveFrom'],
    ['Début du congé', 'leaveFrom'],
    ['Inicio de la excedencia', 'leaveFrom'],
    ['休職開始日', 'leaveFrom'],
    ['Leave until', 'leaveUntil'],
    ['Leave of Absence End Date', 'leaveUntil'],
    ['Elternzeit bis', 'leaveUntil'],
    ['Fin de congé', 'leaveUntil'],
    ['育休終了予定日', 'leaveUntil'],
    ['Return from leave', 'leaveReturn'],
  ])('[N70] %s is a day of it: %s', (column, field) => {
    expect(fieldOf(column, ['2026-08-31', ''])).toBe(field);
  });

  test('[N70] when somebody is back is one beside another column of it alone', () => {
    expect(fieldOf('Expected return date', ['2026-12-31'], ['On leave'])).toBe('leaveReturn');
    expect(fieldOf('Return date', ['2026-12-31'], ['Laptop'])).toBe('none');
    expect(fieldOf('Rückkehr', ['2026-12-31'], ['Elternzeit von'])).toBe('leaveReturn');
  });
});
