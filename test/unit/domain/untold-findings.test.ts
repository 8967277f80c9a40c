import { describe, expect, it } from 'vitest';
import type { ExportKind } from '../../../main/domain/files/import.ts';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import { heldUntold, untoldReason } from '../../../main/domain/findings/untold-findings.ts';

function told(parts: {
  readonly imported?: readonly ExportKind[];
  readonly saysWhoHolds?: boolean;
  readonly hasSeatIds?: boolean;
  readonly tellsWhoLeft?: boolean;
  readonly hasAnswers?: boolean;
}) {
  const { imported = [], saysWhoHolds = true, hasSeatIds = true } = parts;
  const { tellsWhoLeft = false, hasAnswers = false } = parts;
  const listsEverybody = imported.includes('staff');
  return { imported: new Set(imported), listsEverybody, saysWhoHolds, hasSeatIds, tellsWhoLeft, hasAnswers };
}

describe('a finding that nobody has', () => {
  it.each([
    ['leaver-with-seat', told({ imported: [] }), 'no-user-list'],
    ['leaver-with-seat', told({ imported: ['users'], saysWhoHolds: false }), 'says-not-who-holds'],
    ['idle', told({ imported: ['users', 'usage'], saysWhoHolds: false }), 'says-not-who-holds'],
    ['idle', told({ imported: ['users', 'usage'], hasSeatIds: false }), undefined],
    ['never-activated', told({ imported: ['users'], hasSeatIds: false }), 'no-seat-ids'],
    ['leaver-with-seat', told({ imported: ['users'] }), 'no-people-list'],
    ['leaver-with-seat', told({ imported: ['users', 'directory'] }), 'says-not-who-left'],
    ['leaver-with-seat', told({ imported: ['users', 'staff'], tellsWhoLeft: true }), undefined],
    ['idle', told({ imported: ['users'] }), 'no-usage'],
    ['idle', told({ imported: ['usage'] }), 'no-user-list'],
    ['unknown-to-service', told({ imported: ['users'] }), 'nobody-asked'],
    ['unknown-to-service', told({ imported: ['users'], hasAnswers: true }), undefined],
    ['not-in-staff', told({ imported: ['users', 'directory'] }), 'no-staff'],
    ['not-in-staff', { ...told({ imported: ['users', 'staff'] }), listsEverybody: false }, 'no-staff'],
    ['in-order', told({}), undefined],
  ] as const)('[FI18] %s is told or not by what there is', (kind, sources, reason) => {
    expect(untoldReason(kind, sources)).toBe(reason);
  });

  it('[FI18] is a zero of every kind where everything was imported and asked', () => {
    const all = told({
      imported: ['users', 'usage', 'directory', 'staff', 'learning'],
      tellsWhoLeft: true,
      hasAnswers: true,
    });
    expect(findingKinds.filter((kind) => untoldReason(kind, all) !== undefined)).toEqual([]);
  });
});

describe('how many seats are held', () => {
  it.each([
    [told({}), 'no-user-list'],
    [told({ imported: ['directory', 'usage'] }), 'no-user-list'],
    [told({ imported: ['users'], saysWhoHolds: false }), 'says-not-who-holds'],
    [told({ imported: ['users'] }), undefined],
    [told({ imported: ['users'], hasSeatIds: false }), undefined],
  ])('[FI18] is known only where a user list says it (%#)', (sources, reason) => {
    expect(heldUntold(sources)).toBe(reason);
  });
});
