import { describe, expect, test } from 'vitest';

import { calledAfter, seatFlag } from '../../../main/engine/imports/recognize/states/seat-flags.ts';

/** Whether a column with these cells is taken for the one that says who has the app. */
function isFlag(column: string, cells: readonly string[]): boolean {
  return (
    seatFlag(
      ['Email', column],
      cells.map((cell) => ({ cells: ['', cell] })),
    ) === 1
  );
}

describe('a column of who has the app that does not name it', () => {
  test.each([
    ['Has seat', ['TRUE', 'FALSE']],
    ['Seat?', ['Y', 'N', '']],
    ['Seat', ['x', '']],
    ['License?', ['yes', 'no']],
    ['Licensed', ['1', '0']],
    ['Has a paid license', ['Yes', 'No']],
    ['Assigned', ['Yes', 'No']],
    ['Lizenz', ['ja', 'nein']],
    ['Licence attribuée', ['Oui', 'Non']],
    ['Tiene licencia', ['Sí', 'No']],
    ['Licenza assegnata (sì/no)', ['Sì', 'No']],
    ['Tem licença', ['Sim', 'Não']],
    ['Heeft licentie', ['ja', 'nee']],
    ['ライセンス有無', ['はい', 'いいえ']],
    ['Zugang', ['ja', 'nein', 'ja', 'offen']],
  ])('[N51] %s: %j', (column, cells) => {
    expect(isFlag(column, cells)).toBe(true);
  });

  // Each would take the app from somebody who has it, or give it to somebody who has not.
  test.each([
    ['Needs seat', ['yes', 'no']],
    ['Driving licence', ['yes', 'no']],
    ['Seat requested', ['yes', 'no']],
    ['Licencié', ['oui', 'non']],
    ['License', ['Sales Navigator Advanced', 'Core']],
    ['Seat', ['yes', 'waiting', 'asked']],
    ['Assigned to', ['yes', 'no']],
  ])('[N51] not %s: %j', (column, cells) => {
    expect(isFlag(column, cells)).toBe(false);
  });

  test('[N51] the seat is read before an access', () => {
    const rows = [{ cells: ['yes', 'no'] }, { cells: ['yes', 'yes'] }];
    expect(seatFlag(['Access', 'Seat'], rows)).toBe(1);
  });

  test.each([
    ['SN seat tracker', 'app'],
    ['Suivi licences Sales Navigator', 'app'],
    ['Seats FY27', 'seats'],
    ['Snacks', undefined],
    ['Employees', undefined],
  ])('[N51] called after it: %s', (title, after) => {
    expect(calledAfter([title])).toBe(after);
  });
});
