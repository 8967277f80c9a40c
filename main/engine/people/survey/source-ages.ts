import type { NumberSettingName } from '../../../domain/settings/settings.ts';
import { dayOf } from '../../../domain/time/calendar.ts';
import { sourceAges, type SourceAge } from '../../../domain/files/source-age.ts';
import type { Instant } from '../../../domain/ids.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readSurvey } from './survey.ts';

/** How old each source is at a moment, by the ages that the admin set. */
export function readSourceAges(database: ReadableDatabase, at: Instant): readonly SourceAge[] {
  const { userListOn, directoryOn, usageUntil } = readSurvey(database);
  const limit = (name: NumberSettingName): number => readNumberSetting(database, name);
  return sourceAges(
    { users: userListOn, directory: directoryOn, usage: usageUntil },
    {
      users: limit('usersAgeDays'),
      directory: limit('directoryAgeDays'),
      usage: limit('usageAgeDays'),
    },
    dayOf(at),
  );
}
