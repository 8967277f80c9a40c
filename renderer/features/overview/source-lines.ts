import { personSources } from '../../../preload/contract/lists.ts';
import type { Overview, SourceAge } from '../../../preload/contract/values/month/overview.ts';
import { strings } from '../../strings/strings.ts';
import { ago, day, daysSince } from '../../ui/text/format.ts';
import { isOld, latestImport } from './next-steps.ts';

const text = strings.overview;

/** A source with how fresh it is. */
export type SourceLine = {
  readonly name: string;
  readonly note: string;
  readonly tone: 'quiet' | 'warn' | 'good';
};

/** `listDays`: past so many days a list of people is old, of whichever of its two kinds it is. */
export function sourceLines(
  overview: Pick<Overview, 'imports' | 'lists' | 'lastLookUpAt' | 'toLookUp'>,
  ages: readonly SourceAge[],
  { nowMs, listDays }: { readonly nowMs: number; readonly listDays: number | undefined },
): readonly SourceLine[] {
  const { lists } = overview;
  const kinds = personSources.filter(
    (kind) => kind !== 'directory' || lists.length === 0 || lists.some((list) => list.kind === kind),
  );
  const imports = kinds.flatMap((kind): readonly SourceLine[] => {
    const known = ages.filter(({ source }) => source === kind);
    if (known.length === 0) {
      const isMissing = latestImport(overview, kind) === undefined;
      return [{ name: text.sourceNames[kind], tone: 'quiet', note: isMissing ? text.missing : '' }];
    }
    return known.map(({ called, on, ageDays, limitDays, isOld: isPast }) => ({
      name: called ?? text.sourceNames[kind],
      tone: isPast ? 'warn' : 'good',
      note: text.sourceAge[kind](day(on), ageDays, isPast ? limitDays : undefined),
    }));
  });
  const at = overview.lastLookUpAt;
  return [
    ...imports,
    ...lists
      .filter(({ kind }) => kind === 'staff')
      .map(({ called, on, tellsWhoLeft }): SourceLine => {
        const ageDays = daysSince(on, nowMs);
        const age = text.sourceAge.directory(day(on), ageDays, undefined);
        return {
          name: called,
          tone: listDays === undefined ? 'quiet' : ageDays > listDays ? 'warn' : 'good',
          note: tellsWhoLeft ? age : text.untold(age),
        };
      }),
    at === undefined
      ? { name: text.sourceNames.lookUp, tone: 'quiet', note: text.neverLookedUp }
      : {
          name: text.sourceNames.lookUp,
          // Whoever was not asked is not known: the latest answer is of some, not of all.
          tone: overview.toLookUp > 0 || isOld(at, nowMs) ? 'warn' : 'good',
          note: overview.toLookUp > 0 ? text.stillToLookUp(ago(at), overview.toLookUp) : ago(at),
        },
  ];
}
