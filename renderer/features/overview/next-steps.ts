import { personSources } from '../../../preload/contract/lists.ts';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import type { Run } from '../../../preload/contract/values/runs.ts';
import { canAsk } from '../../app/state/connections.ts';
import { strings } from '../../strings/strings.ts';

export type StepKey = keyof typeof strings.overview.steps;
export type Step = { readonly key: StepKey; readonly text: string };

/** The sentence above the numbers has their act: it is the main one as long as nothing comes before, and the list has it otherwise. */
export function isSaidAbove(key: StepKey): boolean {
  return key === 'leavers' || key === 'idle';
}

const dayMs = 86_400_000;
/** Exports are downloaded by hand, once a month at best. */
export const oldAfterDays = 31;

export function isOld(instant: string, nowMs: number): boolean {
  return nowMs - new Date(instant).getTime() > oldAfterDays * dayMs;
}

/** The latest import of a kind; the list comes latest first. */
export function latestImport(
  overview: Pick<Overview, 'imports'>,
  kind: Overview['imports'][number]['kind'],
): Overview['imports'][number] | undefined {
  return overview.imports
    .filter((record) => record.kind === kind)
    .toSorted((one, other) => other.importedAt.localeCompare(one.importedAt))[0];
}

/** What the admin does next: what is missing first, then what is grave, then what saves money. */
export function nextSteps(
  overview: Overview,
  connection: Connection | undefined,
  nowMs: number,
): readonly Step[] {
  const { steps, stepTexts, sourceNames } = strings.overview;
  const { findings, toLookUp } = overview;
  const kinds = [...personSources, 'staff'] as const;
  const old = kinds.filter((kind) => {
    const latest = latestImport(overview, kind);
    return latest !== undefined && isOld(latest.importedAt, nowMs);
  });
  const step = (when: boolean, key: StepKey, text: string = steps[key].text): readonly Step[] =>
    when ? [{ key, text }] : [];
  return [
    ...step(overview.openIntents > 0, 'settle', stepTexts.settle(overview.openIntents)),
    ...step(latestImport(overview, 'users') === undefined, 'import-users'),
    ...step(latestImport(overview, 'usage') === undefined, 'import-usage'),
    ...step(overview.lists.length === 0, 'import-directory'),
    ...step(connection === undefined, 'connect'),
    ...step(connection !== undefined && !canAsk(connection), 'token'),
    ...step(
      connection !== undefined && canAsk(connection) && toLookUp > 0,
      'look-up',
      stepTexts['look-up'](toLookUp),
    ),
    ...step(
      connection !== undefined && canAsk(connection) && overview.askedTooEarly > 0,
      'ask-again',
      stepTexts['ask-again'](overview.askedTooEarly),
    ),
    ...step(findings['leaver-with-seat'] > 0, 'leavers', stepTexts.leavers(findings['leaver-with-seat'])),
    ...step(
      findings['identifier-mismatch'] > 0,
      'mismatch',
      stepTexts.mismatch(findings['identifier-mismatch']),
    ),
    ...step(old.length > 0, 'refresh', stepTexts.refresh(old.map((kind) => sourceNames[kind]))),
    ...step(findings.idle > 0, 'idle', stepTexts.idle(findings.idle)),
    ...step(findings['never-activated'] > 0, 'waiting', stepTexts.waiting(findings['never-activated'])),
    ...step(overview.people > 0, 'report'),
  ];
}

/** While a plan is written an intent without an answer is its work, and nothing that somebody has to settle. */
export function withoutUnderWay(
  steps: readonly Step[],
  leading: Pick<Run, 'kind' | 'state'> | undefined,
): readonly Step[] {
  const isActing = leading?.kind === 'action' && leading.state === 'running';
  return isActing ? steps.filter(({ key }) => key !== 'settle') : steps;
}
