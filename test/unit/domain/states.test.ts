import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { readState, type StateForm, type StateRules } from '../../../main/domain/states/read-state.ts';
import {
  assignmentOf,
  combineSaid,
  combineStates,
  pastDay,
  personStates,
  untilLeaving,
  worksOf,
  type PersonState,
  type SaidState,
} from '../../../main/domain/states/state.ts';
import { foldWord } from '../../../main/domain/states/words.ts';

const rules: StateRules = {
  today: '2026-11-28' as CalendarDay,
  readDay: (text) => (/^\d{4}-\d\d-\d\d$/u.test(text) ? (text as CalendarDay) : undefined),
};

describe('reading a cell', () => {
  it.each<[string, PersonState]>([
    ['ACTIVE', 'here'],
    ['Active', 'here'],
    ['LOCKED_OUT', 'here'],
    ['PASSWORD_EXPIRED', 'here'],
    ['RECOVERY', 'here'],
    ['bypass', 'here'],
    ['A', 'here'],
    ['Full-Time', 'here'],
    ['Aktiv', 'here'],
    ['actif', 'here'],
    ['在職', 'here'],
    ['STAGED', 'invited'],
    ['Eingeladen', 'invited'],
    ['Pending invitation', 'invited'],
    ['Starts 11 Jan', 'invited'],
    ['On LWOP', 'on-leave'],
    ['Gardening leave', 'on-leave'],
    ['En activo', 'here'],
    ['ทำงานอยู่', 'here'],
    ['Under notice', 'here'],
    ['Eintritt 01.02.2027', 'invited'],
    ['VERIFICATION_REQUIRED', 'invited'],
    ['Leave of Absence (medical)', 'on-leave'],
    ['Inactive - Leave of absence', 'on-leave'],
    ['Active (leave of absence)', 'on-leave'],
    ['Terminated - did not return from leave', 'left'],
    ['ActivationSent', 'invited'],
    ['USER_STATE_ACTIVE', 'here'],
    ['Employee.Terminated', 'left'],
    ['mateřská dovolená', 'on-leave'],
    ['İşten Ayrıldı', 'left'],
    ['试用', 'here'],
    ['L', 'on-leave'],
    ['Elternzeit', 'on-leave'],
    ['休職', 'on-leave'],
    ['SUSPENDED', 'suspended'],
    ['DEPROVISIONED', 'suspended'],
    ['Archived', 'suspended'],
    ['Not enabled', 'suspended'],
    ['gesperrt', 'suspended'],
    ['désactivé', 'suspended'],
    ['Inactive', 'suspended'],
    ['No', 'suspended'],
    ['T', 'left'],
    ['Terminated - Voluntary', 'left'],
    ['Not on payroll', 'left'],
    ['Former Employee', 'left'],
    ['ausgeschieden', 'left'],
    ['Sorti', 'left'],
    ['退職', 'left'],
    ['Unassigned', 'unassigned'],
    ['No longer in app', 'unassigned'],
    ['Removed from the app', 'unassigned'],
    ['Not in app', 'unassigned'],
    ['Deprovisioned from app', 'unassigned'],
    ['No license', 'unassigned'],
    ['Licence revoked', 'unassigned'],
    ['Sans licence', 'unassigned'],
    ['No longer with the company', 'left'],
  ])('[S1] the status %s is %s', (text, state) => {
    expect(readState(text, 'word', rules)).toEqual({ state });
  });

  it.each<[string, StateForm]>([
    ['Transferred', 'word'],
    ['Locked', 'word'],
    ['Pending deletion', 'word'],
    ['2', 'word'],
    ['perhaps', 'here-flag'],
    ['perhaps', 'ended-flag'],
    ['x1', 'account-bits'],
    ['soon', 'ended-on'],
  ])('[S2] %s under a %s is known to nobody', (unknownWord, form) => {
    expect(readState(unknownWord, form, rules)).toEqual({ state: 'unknown', unknownWord });
  });

  it('[S3] what a person said of a word holds', () => {
    const given = { transferred: 'left' } as const;
    expect(readState('TRANSFERRED', 'word', { ...rules, given })).toEqual({ state: 'left' });
  });

  it.each<[string, boolean]>([
    ['WAHR', true],
    ['FALSCH', false],
    ['FAUX', false],
    ['FALSO', false],
    ['vrai', true],
    ['1', true],
    ['0', false],
    ['Y', true],
    ['N', false],
    ['はい', true],
    ['Nein', false],
  ])('[S4] %s is %s, whichever way the column asks', (text, value) => {
    expect(readState(text, 'here-flag', rules).state).toBe(value ? 'here' : 'suspended');
    expect(readState(text, 'ended-flag', rules).state).toBe(value ? 'suspended' : 'here');
  });

  it.each([
    ['2026-11-27', 'unassigned'],
    ['2026-11-28', 'unassigned'],
    ['2026-11-29', undefined],
    ['2027-03-01', undefined],
    ['9999-12-31', undefined],
    ['1970-01-01', undefined],
    ['0', undefined],
    ['No', undefined],
    ['yes', 'unassigned'],
    ['next spring', 'unknown'],
    ['31. XI. 2026', 'unknown'],
  ])('[S40] taken away on %s is %s', (text, state) => {
    expect(readState(text, 'unassigned-on', rules).state).toBe(state);
  });

  it('[S5] a number is read by the table of its system', () => {
    const numbers = { 1: 'here', 2: 'suspended' } as const;
    expect(readState('2', 'word', { ...rules, numbers })).toEqual({ state: 'suspended' });
    expect(readState('9', 'word', { ...rules, numbers }).state).toBe('unknown');
  });

  it.each([
    ['512', 'here'],
    ['66048', 'here'],
    ['514', 'suspended'],
    ['546', 'suspended'],
    ['66050', 'suspended'],
  ])('[S6] userAccountControl %s is %s', (text, state) => {
    expect(readState(text, 'account-bits', rules)).toEqual({ state });
  });

  it.each<[string, PersonState]>([
    ['Allowed', 'here'],
    ['Enabled', 'here'],
    ['Denied', 'suspended'],
    ['Sign-in blocked', 'suspended'],
    ['Not allowed', 'suspended'],
    ['Yes', 'here'],
    ['No', 'unknown'],
    ['Pending review', 'unknown'],
  ])('[S22] %s under who may sign in is %s', (text, state) => {
    expect(readState(text, 'sign-in', rules).state).toBe(state);
  });

  it.each(['', '-', 'NULL', 'n/a', '0000-00-00', '1899-12-30'])('[S7] %j says nothing', (text) => {
    for (const form of ['word', 'here-flag', 'ended-flag', 'unassigned-on', 'ended-on'] as const)
      expect(readState(text, form, rules)).toEqual({ state: undefined });
  });

  it.each<[string, PersonState | undefined]>([
    ['2026-11-27', 'left'],
    ['2026-11-28', undefined],
    ['2027-01-31', undefined],
    ['1900-01-01', undefined],
    ['1970-01-01', undefined],
    ['00/00/0000', undefined],
    ['0', undefined],
    ['99999999', undefined],
    ['99/99/9999', undefined],
  ])('[S8] an end of work on %s is %s', (text, state) => {
    expect(readState(text, 'ended-on', rules)).toEqual({ state });
  });
});

describe('days of another kind', () => {
  it.each<[string, PersonState | undefined]>([
    ['2226-08-31', 'suspended'],
    ['2026-11-28', 'suspended'],
    ['infinity', 'suspended'],
    ['2025-01-17', undefined],
    ['0', undefined],
    ['soon', 'unknown'],
  ])('[S12] shut out until %s is %s', (text, state) => {
    expect(readState(text, 'ended-until', rules).state).toBe(state);
  });

  it.each(['1405-06-09', '1448-03-01', '2569-08-31'])('[S13] %s is a day of another calendar', (text) => {
    expect(readState(text, 'ended-on', rules).state).toBe('unknown');
    expect(readState(text, 'ended-until', rules).state).toBe('unknown');
  });

  it('[S15] who is not activated, or not present, may be so yet', () => {
    expect(readState('true', 'soft-flag', rules)).toEqual({ state: 'here' });
    expect(readState('false', 'soft-flag', rules)).toEqual({ state: 'unknown', unknownWord: 'false' });
    expect(readState('deactivated', 'soft-flag', rules)).toEqual({ state: 'suspended' });
  });

  it.each([
    ['غیرفعال', 'suspended'],
    ['فعال', 'here'],
    ['ترک کار', 'left'],
    ['مرخصی', 'on-leave'],
  ])('[S1] %s is read with the letters of a Persian keyboard', (text, state) => {
    expect(readState(text, 'word', rules)).toEqual({ state });
  });
});

describe('flags of databases, and work that rests', () => {
  it.each<[string, StateForm, PersonState]>([
    ['t', 'here-flag', 'here'],
    ['f', 'here-flag', 'suspended'],
    ['t', 'ended-flag', 'suspended'],
    ['f', 'ended-flag', 'here'],
    // In capitals it is true, or terminated.
    ['T', 'here-flag', 'unknown'],
    ['T', 'word', 'left'],
    // Numbers of a table that nobody knows: -1 may be revoked.
    ['-1', 'word', 'unknown'],
    ['1', 'word', 'unknown'],
  ])('[S5] %s under %s is %s', (text, form, state) => {
    expect(readState(text, form, rules).state).toBe(state);
  });

  it.each<[string, StateForm, PersonState]>([
    ['Suspendat', 'work-word', 'unknown'],
    ['Suspended', 'work-word', 'unknown'],
    ['Suspended', 'word', 'suspended'],
    ['Inactive', 'work-word', 'suspended'],
    ['Terminated', 'work-word', 'left'],
  ])('[S11] %s under %s is %s', (text, form, state) => {
    expect(readState(text, form, rules).state).toBe(state);
  });

  it('[S11] what a person said of it holds', () => {
    const given = { suspendat: 'on-leave' } as const;
    expect(readState('Suspendat', 'work-word', { ...rules, given }).state).toBe('on-leave');
  });
});

describe('several columns', () => {
  it.each<[PersonState[], PersonState | undefined]>([
    [[], undefined],
    [['here', 'suspended'], 'suspended'],
    [['left', 'here'], 'left'],
    [['here', 'unknown'], 'unknown'],
    [['unknown', 'left'], 'left'],
    [['here', 'on-leave'], 'on-leave'],
  ])('[S9] %j is %s', (states, state) => {
    expect(combineStates(states)).toBe(state);
  });

  it.each<[string, boolean, PersonState]>([
    ['work:on-leave account:suspended', true, 'on-leave'],
    ['account:on-leave account:suspended', false, 'on-leave'],
    ['work:on-leave account:suspended account:unknown', true, 'unknown'],
    ['work:invited account:suspended', true, 'unknown'],
    ['work:here account:suspended', true, 'unknown'],
    // Who was never hired by the list may have the word from anywhere.
    ['work:here account:suspended', false, 'suspended'],
    ['account:here account:suspended', true, 'suspended'],
    ['account:invited account:suspended', true, 'suspended'],
    ['work:on-leave work:suspended', true, 'suspended'],
    ['work:on-leave account:suspended work:left', true, 'left'],
    ['work:left account:here', true, 'left'],
  ])('[S16] %s, of a list that knows hirings (%s), is %s', (text, isOfHired, state) => {
    expect(combineSaid(saidOf(text), { isOfHired })).toBe(state);
  });

  it.each<[string, PersonState]>([
    ['contract:left work:here', 'unknown'],
    ['contract:left account:on-leave', 'unknown'],
    ['contract:left work:unknown', 'left'],
    ['contract:left work:suspended', 'left'],
    ['contract:left', 'left'],
  ])('[S17] %s is %s', (text, state) => {
    expect(combineSaid(saidOf(text), { isOfHired: true })).toBe(state);
  });

  it.each<[string, PersonState | undefined]>([
    ['2026-11-27', 'unknown'],
    ['2026-11-28', undefined],
    ['1970-01-01', undefined],
    ['soon', 'unknown'],
  ])('[S17] a contract good until %s is %s', (text, state) => {
    expect(readState(text, 'contract-end', rules).state).toBe(state);
  });

  it.each<[string, PersonState]>([
    ['left:notice', 'here'],
    ['left:other', 'unknown'],
    ['unknown:notice', 'here'],
    ['unknown:other', 'unknown'],
    ['suspended', 'suspended'],
    ['left', 'left'],
  ])('[S19] %s beside a day of leaving that is to come is %s', (text, state) => {
    const [said, byWord] = text.split(':') as [PersonState, 'notice' | 'other' | undefined];
    expect(untilLeaving([{ state: said, about: 'work', byWord }])[0]?.state).toBe(state);
  });

  it('[S17] contracts that are over are asked about together, and answered once', () => {
    const ends = ['2026-06-30', '2026-08-31'].map((day) => readState(day, 'contract-end', rules).unknownWord);
    expect(ends).toEqual([pastDay, pastDay]);
    const given = { ...rules, given: { [foldWord(pastDay)]: 'left' as const } };
    expect(readState('2026-06-30', 'contract-end', given).state).toBe('left');
    expect(readState('2027-06-30', 'contract-end', given).state).toBeUndefined();
  });

  it('[S10] says of each state whether somebody works here and has the app', () => {
    expect(personStates.map((state) => [state, worksOf(state), assignmentOf(state)])).toEqual([
      ['here', 'yes', 'assigned'],
      ['invited', 'yes', 'assigned'],
      ['on-leave', 'yes', 'assigned'],
      ['unknown', 'unknown', 'unknown'],
      ['unassigned', 'unknown', 'not-assigned'],
      ['suspended', 'left', 'not-assigned'],
      ['left', 'left', 'not-assigned'],
    ]);
  });
});

/** What stands as "about:state", parted by blanks. */
function saidOf(text: string): readonly SaidState[] {
  return text.split(' ').map((one) => {
    const [about, state] = one.split(':');
    return {
      about: about === 'work' || about === 'contract' ? about : 'account',
      state: personStates.find((known) => known === state) ?? 'unknown',
    };
  });
}
