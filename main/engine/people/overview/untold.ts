import { findingKinds, type FindingKind } from '../../../domain/findings/finding.ts';
import { heldUntold, type Untold, untoldReason } from '../../../domain/findings/untold-findings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { listImports } from '../../database/imports.ts';
import { readSurvey } from '../survey/survey.ts';

/** Reads which figures nothing tells. Whoever is found is told, whatever is missing. */
export function readUntold(database: ReadableDatabase, found: Readonly<Record<FindingKind, number>>): Untold {
  const { userParts, lists, staffLists } = readSurvey(database);
  const told = {
    imported: new Set(listImports(database).map(({ kind }) => kind)),
    listsEverybody: staffLists.length > 0,
    saysWhoHolds: userParts.some(({ hasLicenses }) => hasLicenses),
    hasSeatIds: !exists(database, "person WHERE seat = 'licensed'"),
    tellsWhoLeft: lists.some(({ tellsWhoLeft }) => tellsWhoLeft),
    hasAnswers: exists(database, 'look_up_answer'),
  };
  const held = heldUntold(told);
  return {
    ...(held === undefined ? {} : { held }),
    findings: Object.fromEntries(
      findingKinds.flatMap((kind) => {
        const reason = found[kind] > 0 ? undefined : untoldReason(kind, told);
        return reason === undefined ? [] : [[kind, reason] as const];
      }),
    ),
  };
}

function exists(database: ReadableDatabase, from: string): boolean {
  return database.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM ${from})`).pluck().get() === 1;
}
