import type { NumberSettingName } from '../../../domain/settings/settings.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import { sourceAges, type SourceAge } from '../../../domain/files/source-age.ts';
import type { Instant } from '../../../domain/ids.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { listKey, readSurvey } from './survey.ts';

/** How old each source is at a moment, by the ages that the admin set. */
export function readSourceAges(database: ReadableDatabase, at: Instant): readonly SourceAge[] {
  const { userListOn, lists, usageUntil } = readSurvey(database);
  const limit = (name: NumberSettingName): number => readNumberSetting(database, name);
  return sourceAges(
    {
      users: userListOn,
      usage: usageUntil,
      lists: lists.map((list) => ({ ...list, key: listKey(list) })),
    },
    {
      users: limit('usersAgeDays'),
      directory: limit('directoryAgeDays'),
      staff: limit('directoryAgeDays'),
      usage: limit('usageAgeDays'),
    },
    localDayOf(at),
  );
}
