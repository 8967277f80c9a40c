import { accountStateOf } from '../../../domain/service/account-state.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import { findFindings } from '../../../domain/findings/find-findings.ts';
import type { ConflictFact } from '../../../domain/findings/finding-facts.ts';
import { emailKey, idKey, withoutZeros } from '../../../domain/people/identifiers/identifier.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import { shownAddress } from '../../../domain/people/identifiers/mail-addresses.ts';
import { lookUpConflicts } from '../../../domain/service/look-ups/look-up-conflict.ts';
import type { AccountState } from '../../../domain/people/person.ts';
import { holdsSeat, type SeatState } from '../../../domain/seats/seat.ts';
import { knownPermissionOf } from '../../../domain/seats/permission.ts';
import { seatStateOf } from '../../../domain/seats/seat-state.ts';
import { readStored } from '../../thread/stored-json.ts';
import type { SetAsideFact } from '../../../domain/people/set-aside.ts';
import { findingMask, gravityOf } from '../bring-together/codes.ts';
import {
  isOpenIn,
  openDirectory,
  openListsOf,
  openFacts,
  openWorks,
  type OpenLists,
} from './facts/open-lists.ts';
import { inUse } from '../survey/out-of-use.ts';
import { directoryOf, worksHereOf } from './facts/works-here.ts';
import type { PersonFacts } from './facts/person-facts.ts';
import { usageSaid } from './facts/usage-said.ts';
import { hasSeatIds, type Survey } from '../survey/survey.ts';
import type { SeatFact } from './facts/listed-rows.ts';
import {
  namesOf,
  firstOf,
  filled,
  otherNames,
  recycledId,
  titleOf,
  departmentOf,
  searchText,
} from './facts/person-names.ts';
import { snoozed, findingsText } from './write-findings.ts';

/** The row of `person` that all facts together make, in the order of its columns. */
export type PersonRow = ReturnType<typeof describePerson>;

/** Decides everything that is shown of one person. Pure: the same facts and survey give the same row. */
export function describePerson(facts: PersonFacts, survey: Survey) {
  const { seats, assignments, usage } = facts;
  const seat = seats[0];
  const assignment = assignments[0];
  const names = namesOf(seat, assignment, usage[0]);
  const own = ownIdentifiers(facts);
  const email =
    own.address(seat?.email) ??
    own.address(assignment?.email) ??
    firstOf(usage, (row) => own.address(row.email)) ??
    firstOf(assignments, (row) => own.address(row.userName));
  const listedId = own.id(assignment?.externalId) ?? own.id(seat?.externalId);
  const externalId = listedId ?? firstOf(usage, (row) => own.id(row.externalId));
  const open = openListsOf(remarksOf(facts, 'unread'), remarksOf(facts, 'undecided'));
  const seatId = idKey(filled(seat?.seatId) ?? firstOf(usage, (row) => row.seatId));
  const { verdict, isKnownToDirectoryDay, isBlank } = usageSaid(facts, survey);
  const listedRows = inUse(assignments, survey.outOfUse);
  const worksHere = openWorks(worksHereOf(listedRows, survey), open);
  const [answer] = facts.answers;
  const account = accountStateOf(answer?.lookUp);
  const listed = seatOf(seat, survey, open);
  const takenBackOn = holdsSeat(listed) && hasNoLicense(account) ? facts.takenBackOn : undefined;
  // As it was last seen: what was only requested is not known to be given.
  const givenOn = !holdsSeat(listed) && account === 'active' ? facts.givenOn : undefined;
  const directory = openDirectory(directoryOf(listedRows, survey), open);
  // [U4]: who cannot be told there is not missing there.
  const canBeFound =
    assignments.length > 0 || email !== undefined || (externalId !== undefined && own.setAside.length === 0);
  const state = {
    seat: takenBackOn === undefined ? listed : ('deactivated' as const),
    inLatestUserList: seat?.isCurrent === 1,
    directory: canBeFound || directory !== 'not-assigned' ? directory : ('unknown' as const),
    account,
  };
  const found = findFindings({
    ...state,
    takenBackOn,
    givenOn,
    hasUserList: survey.userListOn !== undefined,
    wasInDirectory: listedRows.some((row) => row.assignment !== null),
    isKnownToDirectoryDay,
    works: worksHere,
    isInStaff: listedRows.some(({ isCurrent, list }) => isCurrent === 1 && list.startsWith('staff/')),
    staffLists: canBeFound && !isOpenIn(open, 'staff') ? survey.staffLists : [],
    seatSince: facts.heldSince,
    askedOn: answer === undefined ? undefined : localDayOf(answer.askedAt),
    isUnasked: answer?.isUnasked === true,
    isAskedBeforeList:
      answer !== undefined && survey.userListAt !== undefined && answer.askedAt < survey.userListAt,
    conflicts: [
      ...remarksOf(facts, 'identifier-mismatch').map((says) => readStored<ConflictFact>(says)),
      ...otherNames(seat, assignment, { idOf: own.id, renamed: survey.renamed }),
      ...recycledId(seats, { idOf: own.id, renamed: survey.renamed }),
      ...facts.answers.flatMap((told) =>
        serviceConflicts(
          told,
          { externalId, userName: email },
          told.alsoAnsweredFor,
          survey.renamed[externalId ?? ''],
        ),
      ),
    ],
    doubledLines: seats.filter((row) => row.isCurrent === 1).map((row) => row.line),
    duplicates: [
      ...remarksOf(facts, 'duplicate').map((says) => readStored<ConflictFact>(says)),
      ...own.setAside.map((fact): ConflictFact => ({ kind: 'set-aside', fact, alone: false })),
    ],
    open: openFacts(open),
    uniqueId: externalId,
    permission: firstOf(seats, (row) =>
      row.isCurrent === 1 ? knownPermissionOf(row.permission) : undefined,
    ),
    learningIds: facts.learningIds.flatMap((id) => idKey(id) ?? []),
    onlyInUsage: seats.length === 0 && assignments.length === 0,
    isBlankInUsage: isBlank,
    idleDays: verdict.idleDays,
    usageUntil: survey.usageUntil,
    idleThresholdDays: survey.idleThresholdDays,
    use: verdict.use,
    contradictions: verdict.contradictions,
    underUsedBelowDays: survey.underUsedBelowDays,
  });
  const findings = facts.snoozedUntil === undefined ? found : snoozed(found, facts.snoozedUntil);
  const mask = findingMask(findings.map((finding) => finding.kind));
  const displayName = names.shown ?? email ?? externalId ?? seatId ?? 'Unknown';
  const sortName = foldText(displayName);
  return {
    id: facts.id,
    displayName,
    sortName,
    givenName: names.given ?? null,
    familyName: names.family ?? null,
    email: email ?? null,
    externalId: externalId ?? null,
    listedExternalId: listedId ?? null,
    seatId: seatId ?? null,
    title: firstOf(assignments, titleOf) ?? firstOf(seats, titleOf) ?? null,
    department: firstOf(assignments, departmentOf) ?? firstOf(seats, departmentOf) ?? null,
    seat: state.seat,
    inLatestUserList: state.inLatestUserList ? 1 : 0,
    directory: state.directory,
    works: worksHere.works,
    worksState: worksHere.state ?? null,
    worksList: worksHere.list ?? null,
    account: state.account,
    askedAt: answer?.askedAt ?? null,
    usage: verdict.usage,
    daysActive: verdict.daysActive ?? null,
    windowEnd: verdict.windowEnd ?? null,
    idleDays: verdict.idleDays ?? null,
    findings: mask,
    gravity: gravityOf(mask),
    reasons: findingsText(findings),
    searchText: searchText(facts, { displayName, sortName }),
  };
}

/** As it was last seen; what was only requested is not known to be taken. */
function hasNoLicense(account: AccountState): boolean {
  return account === 'inactive' || account === 'absent';
}

/** The identifiers that rows have, without those that are nobody's, and an id with the zeros that one file lost. */
function ownIdentifiers({ remarks, identifiers }: PersonFacts): {
  readonly setAside: readonly SetAsideFact[];
  readonly address: (cell: string | null | undefined) => string | undefined;
  readonly id: (cell: string | null | undefined) => string | undefined;
} {
  const setAside = remarks
    .filter(({ kind }) => kind === 'set-aside')
    .map(({ says }) => readStored<SetAsideFact>(says));
  const isAside = (kind: SetAsideFact['kind'], value: string): boolean =>
    setAside.some((fact) => fact.kind === kind && fact.value === value);
  return {
    setAside,
    address: (cell) => {
      const shown = shownAddress(cell ?? undefined);
      return shown === undefined || isAside('email', emailKey(shown) ?? '') ? undefined : shown;
    },
    id: (cell) => {
      const id = idKey(cell ?? undefined);
      if (id === undefined || isAside('external-id', id)) return undefined;
      if (identifiers.includes(id) || !/^\d+$/u.test(id)) return id;
      const number = withoutZeros(id);
      return identifiers.find((known) => /^0\d+$/u.test(known) && withoutZeros(known) === number) ?? id;
    },
  };
}

function serviceConflicts(...asked: Parameters<typeof lookUpConflicts>): readonly ConflictFact[] {
  return lookUpConflicts(...asked).map((conflict) => ({ kind: 'service', conflict }));
}

function seatOf(seat: SeatFact | undefined, survey: Survey, open: OpenLists): SeatState {
  if (survey.userListOn === undefined) return 'unknown';
  if (seat?.isCurrent !== 1 && isOpenIn(open, 'users')) return 'unknown';
  // The user list is complete: who is not in it holds nothing ("Remove users" takes the licenses too, LinkedIn Help a193618).
  if (seat?.isCurrent !== 1) return 'none';
  return seatStateOf({
    salesLicense: seat.salesLicense ?? undefined,
    seatId: idKey(seat.seatId ?? undefined),
    hasSeatIdColumn: hasSeatIds(survey, seat.fromImport),
  });
}

const nothing: readonly string[] = [];

function remarksOf(facts: PersonFacts, kind: string): readonly string[] {
  if (facts.remarks.length === 0) return nothing;
  return facts.remarks.filter((remark) => remark.kind === kind).map((remark) => remark.says);
}
