import { personSources } from '../../../preload/contract/lists.ts';
import type { Overview, SourceAge } from '../../../preload/contract/values/month/overview.ts';
import { strings } from '../../strings/strings.ts';
import { ago, day } from '../../ui/text/format.ts';
import { isOld, latestImport } from './next-steps.ts';

const text = strings.overview;

/** A source with how fresh it is. */
export type SourceLine = {
  readonly name: string;
  readonly note: string;
  readonly tone: 'quiet' | 'warn' | 'good';
};

/** When each source was last read; each list of people has a line of its own. */
export function sourceLines(
  overview: Pick<Overview, 'imports' | 'lists' | 'lastLookUpAt' | 'toLookUp'>,
  ages: readonly SourceAge[],
  nowMs: number,
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
    return known.map(lineOf);
  });
  const at = overview.lastLookUpAt;
  return [
    ...imports,
    ...ages.filter(({ source }) => source === 'staff').map(lineOf),
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

function lineOf({
  source,
  called,
  on,
  ageDays,
  limitDays,
  isOld: isPast,
  isOfSome,
  tellsNobodyLeft,
}: SourceAge): SourceLine {
  // A list of who left is not exported anew, however old it is.
  const isToRenew = isPast && isOfSome !== true;
  const of = source === 'staff' ? 'directory' : source;
  const age = text.sourceAge[of](day(on), ageDays, isToRenew ? limitDays : undefined);
  return {
    name: called ?? text.sourceNames[source],
    tone: isToRenew ? 'warn' : 'good',
    note: source === 'staff' && tellsNobodyLeft === true ? text.untold(age) : age,
  };
}
