import type { Scene } from '../domain/plans/rehearsal.ts';
import type { PracticeFault, PracticeOptions, PracticeSwitches } from './service.ts';

const hourMs = 60 * 60 * 1000;

/** What each scene is to the practice service: how it is switched, or what befalls changes. */
const stagings: Readonly<
  Record<Scene, { readonly switches?: Partial<PracticeSwitches>; readonly fault?: PracticeFault }>
> = {
  'shows-late': { switches: { visibleAfterMs: hourMs } },
  'filters-late': { switches: { filterLagMs: hourMs } },
  'answers-lost': { fault: { kind: 'cut-after' } },
  'changes-fail': { fault: { kind: 'status', status: 500, detail: 'The change could not be stored.' } },
  'done-and-fails': {
    fault: { kind: 'status', status: 500, detail: 'The change could not be shown.', isApplied: true },
  },
  busy: { switches: { ratePerSecond: 10 } },
  'never-met': { switches: { ifMatch: 'never-met' } },
  'gone-when-inactive': { switches: { inactive: 'gone' } },
  'no-license-left': { switches: { licenses: 0, noLicenseLeft: 'refused' } },
  'dead-filter': { switches: { deadFilters: ['externalId'] } },
  'ascii-addresses': { switches: { addresses: 'ascii' } },
};

/** The practice service as the scenes want it. Faults befall every other change, in turn where there are several. */
export function playScenes(
  scenes: readonly Scene[],
): Required<Pick<PracticeOptions, 'switches' | 'faultFor'>> {
  const faults = scenes.flatMap((scene) => stagings[scene].fault ?? []);
  const switches = scenes.reduce<Partial<PracticeSwitches>>(
    (all, scene) => ({ ...all, ...stagings[scene].switches }),
    {},
  );
  let changes = 0;
  return {
    switches,
    faultFor: ({ method }) => {
      if (method === 'GET') return undefined;
      changes += 1;
      return changes % 2 === 1 ? faults[((changes - 1) / 2) % faults.length] : undefined;
    },
  };
}
