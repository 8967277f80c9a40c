import { describe, expect, test } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import { readLeave, stateBehindName, type LeaveForm } from '../../../main/domain/states/leave.ts';
import type { StateRules } from '../../../main/domain/states/read-state.ts';

const rules: StateRules = {
  today: '2026-11-28' as CalendarDay,
  readDay: (text) => (/^\d{4}-\d\d-\d\d$/u.test(text) ? (text as CalendarDay) : undefined),
};

function stateOf(cells: Partial<Record<LeaveForm, string>>, given?: StateRules['given']): string | undefined {
  const read = Object.entries(cells).map(([form, text]) => ({ form: form as LeaveForm, text }));
  return readLeave(read, { ...rules, given }).state;
}

describe('columns of a leave', () => {
  test.each([
    ['Yes', 'on-leave'],
    ['1', 'on-leave'],
    ['x', 'on-leave'],
    ['Maternity', 'on-leave'],
    ['Paid - FMLA', 'on-leave'],
    ['FMLA', 'on-leave'],
    ['Elternzeit', 'on-leave'],
    ['congé parental', 'on-leave'],
    ['Approved', 'on-leave'],
    ['No', undefined],
    ['', undefined],
    ['-', undefined],
    ['Active', undefined],
    ['Not on leave', undefined],
    ['Returned 3 Sep', undefined],
    ['Planned', undefined],
    ['Ferris', 'unknown'],
  ])('[S35] %s: %s', (text, state) => {
    expect(stateOf({ leave: text })).toBe(state);
  });

  test.each([
    [{ leave: 'Yes', 'leave-from': '2026-10-01', 'leave-until': '2027-01-31' }, 'on-leave'],
    [{ leave: 'Yes', 'leave-from': '2027-01-01', 'leave-until': '' }, undefined],
    [{ leave: 'Yes', 'leave-until': '2026-10-31' }, undefined],
    [{ leave: 'Yes', 'leave-return': '2026-11-28' }, undefined],
    [{ leave: 'Yes', 'leave-until': '2026-11-28' }, 'on-leave'],
    [{ leave: 'No', 'leave-from': '2026-10-01', 'leave-until': '2027-01-31' }, undefined],
    [{ leave: '', 'leave-from': '2026-10-01', 'leave-until': '' }, 'on-leave'],
    [{ 'leave-from': '2026-10-01' }, 'on-leave'],
    [{ 'leave-return': '2027-03-01' }, 'on-leave'],
    [{ 'leave-from': '', 'leave-until': '' }, undefined],
    [{ 'leave-until': '1970-01-01' }, undefined],
  ] as const)('[S35] %j: %s', (cells, state) => {
    expect(stateOf(cells)).toBe(state);
  });

  test('[S35] a word means what somebody said', () => {
    expect(stateOf({ leave: 'Ferris' }, { ferris: 'on-leave' })).toBe('on-leave');
    expect(stateOf({ leave: 'Ferris' }, { ferris: 'here' })).toBeUndefined();
  });
});

describe('a state behind a name', () => {
  test.each([
    ['Farid Haddad (On Leave)', 'Farid Haddad', 'on-leave'],
    ['Haddad, Farid (LOA)', 'Haddad, Farid', 'on-leave'],
    ['Mei Tan (Terminated)', 'Mei Tan', 'left'],
    ['Ada Stone [Inactive]', 'Ada Stone', 'suspended'],
    ['Ada Stone (Elternzeit)', 'Ada Stone', 'on-leave'],
    ['山田 花子（休職中）', '山田 花子', 'on-leave'],
  ])('[S36] %s', (name, bare, state) => {
    expect(stateBehindName(name)).toMatchObject({ name: bare, state });
  });

  test.each([
    'Ada Stone (Contractor)',
    'Ada Stone (Ina)',
    'Ada (Addie) Stone',
    'Ada Stone (Sales)',
    'Li (L)',
    '(On Leave)',
  ])('[S36] %s is a name', (name) => {
    expect(stateBehindName(name)).toBeUndefined();
  });
});
