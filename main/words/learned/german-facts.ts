import { sayKeychainFailure as sayKeychainFailureDe } from '../de/service/say-keychain-failure.ts';
import { scim as scimDe } from '../de/service/scim.ts';
import { fieldNames as fieldNamesDe } from '../de/people/say-evidence.ts';
import { findingWords as findingWordsDe } from '../de/people/findings.ts';
import { sayRejection as sayRejectionDe } from '../de/files/say-rejection.ts';
import { sayGuard as sayGuardDe } from '../de/plans/say-guard.ts';
import {
  sayAlarmRecord as sayAlarmRecordDe,
  sayHistoryAlarm as sayHistoryAlarmDe,
} from '../de/seats/say-history-alarm.ts';
import { sayNotTakenBack as sayNotTakenBackDe } from '../de/plans/say-not-taken-back.ts';
import { sayOutcome as sayOutcomeDe } from '../de/plans/say-outcome.ts';
import { sayRunNote as sayRunNoteDe } from '../de/plans/say-run-note.ts';
import { teachFaults } from '../fault-words.ts';
import { teachSay } from '../say.ts';

/** From now on it can be said in German what is kept as facts; the window needs no more. */
export function learnGermanFacts(): void {
  teachSay({
    findings: findingWordsDe,
    fields: fieldNamesDe,
    guard: sayGuardDe,
    outcome: sayOutcomeDe,
    runNote: sayRunNoteDe,
    historyAlarm: sayHistoryAlarmDe,
    alarmRecord: sayAlarmRecordDe,
    notTakenBack: sayNotTakenBackDe,
    rejection: sayRejectionDe,
  });

  teachFaults({ scim: scimDe, keychainFailure: sayKeychainFailureDe });
}
