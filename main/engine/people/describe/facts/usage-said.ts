import type { CalendarDay } from '../../../../domain/ids.ts';
import { judgeUsage, type UsageVerdict } from '../../../../domain/usage/idle.ts';
import type { Survey } from '../../survey/survey.ts';
import type { PersonFacts } from './person-facts.ts';

/** All that somebody is described by of what usage reports have of them. */
export type UsageSaid = {
  readonly verdict: UsageVerdict;
  /** A user list or a usage report of no later day than the directory's has the person. */
  readonly isKnownToDirectoryDay: boolean;
  /** Usage reports that have days active name the person without any. */
  readonly isBlank: boolean;
};

export function usageSaid(
  { figures, heldSince }: Pick<PersonFacts, 'figures' | 'heldSince'>,
  survey: Survey,
): UsageSaid {
  return {
    verdict: judgeUsage(figures, survey.usageUntil, heldSince),
    isKnownToDirectoryDay: isKnownOn(survey.directoryOn, { figures, heldSince }, survey),
    isBlank: isBlankInUsage(figures, survey),
  };
}

function isKnownOn(
  day: CalendarDay | undefined,
  { heldSince, figures }: Pick<PersonFacts, 'figures' | 'heldSince'>,
  { firstUserListOn }: Survey,
): boolean {
  if (day === undefined) return false;
  const listedOn = heldSince ?? firstUserListOn;
  return (listedOn !== undefined && listedOn <= day) || figures.some(({ window }) => window.end <= day);
}

function isBlankInUsage(
  figures: PersonFacts['figures'],
  { windowsWithoutDays }: Pick<Survey, 'windowsWithoutDays'>,
): boolean {
  const told = figures.filter(
    ({ window }) => !Object.hasOwn(windowsWithoutDays, `${window.start}/${window.end}`),
  );
  return told.length > 0 && told.every(({ daysActive }) => daysActive === undefined);
}
