import {
  accountStates,
  directoryStates,
  listedStates,
  type PeopleFilter,
} from '../../../domain/people/person.ts';
import { worksStates } from '../../../domain/states/state.ts';
import { seatStates } from '../../../domain/seats/seat.ts';
import { findingMask } from '../bring-together/codes.ts';
import { type FacetCounts, type Columns, type Facet, valuesOf } from './people-columns.ts';
import { tally, tallyFindings } from './facet-tally.ts';

/** The values a facet lets through, by code; `undefined` where it lets all through. */
function allowed(facet: Facet, filter: PeopleFilter): Uint8Array | undefined {
  const wanted: readonly string[] = filter[facet] ?? [];
  if (wanted.length === 0) return undefined;
  return Uint8Array.from(valuesOf[facet], (value) => (wanted.includes(value) ? 1 : 0));
}

/** Goes once through the people found: who passes every condition is in, who fails one alone counts in that facet. */
export function lookAmongPeople(
  columns: Columns,
  searched: Int32Array,
  filter: PeopleFilter,
): { readonly places: Int32Array; readonly counts: FacetCounts } {
  const { codes, findings, idleDays } = columns;
  const seats = allowed('seat', filter);
  const directories = allowed('directory', filter);
  const worksAllowed = allowed('works', filter);
  const listedAllowed = allowed('worksState', filter);
  const accounts = allowed('account', filter);
  const usages = allowed('usage', filter);
  const wanted = findingMask(filter.findings ?? []);
  const least = filter.idleAtLeastDays ?? -1;
  const bySeat = new Int32Array(seatStates.length);
  const byDirectory = new Int32Array(directoryStates.length);
  const byWorks = new Int32Array(worksStates.length);
  const byListed = new Int32Array(listedStates.length + 1);
  const byAccount = new Int32Array(accountStates.length);
  const byMask = new Map<number, number>();
  const places = new Int32Array(searched.length);
  let found = 0;
  for (const place of searched) {
    const seat = codes.seat[place] ?? 0;
    const directory = codes.directory[place] ?? 0;
    const works = codes.works[place] ?? 0;
    const listed = codes.worksState[place] ?? 0;
    const account = codes.account[place] ?? 0;
    const mask = findings[place] ?? 0;
    if (usages !== undefined && usages[codes.usage[place] ?? 0] === 0) continue;
    if ((idleDays[place] ?? -1) < least) continue;
    const failsSeat = seats !== undefined && seats[seat] === 0;
    const failsDirectory = directories !== undefined && directories[directory] === 0;
    const failsWorks = worksAllowed !== undefined && worksAllowed[works] === 0;
    const failsListed = listedAllowed !== undefined && listedAllowed[listed] === 0;
    const failsAccount = accounts !== undefined && accounts[account] === 0;
    const failsFindings = wanted !== 0 && (mask & wanted) === 0;
    const fails =
      Number(failsSeat) +
      Number(failsDirectory) +
      Number(failsWorks) +
      Number(failsListed) +
      Number(failsAccount) +
      Number(failsFindings);
    if (fails > 1) continue;
    if (fails === 0 || failsSeat) bySeat[seat] = (bySeat[seat] ?? 0) + 1;
    if (fails === 0 || failsDirectory) byDirectory[directory] = (byDirectory[directory] ?? 0) + 1;
    if (fails === 0 || failsWorks) byWorks[works] = (byWorks[works] ?? 0) + 1;
    if (fails === 0 || failsListed) byListed[listed] = (byListed[listed] ?? 0) + 1;
    if (fails === 0 || failsAccount) byAccount[account] = (byAccount[account] ?? 0) + 1;
    if (fails === 0 || failsFindings) byMask.set(mask, (byMask.get(mask) ?? 0) + 1);
    if (fails > 0) continue;
    places[found] = place;
    found += 1;
  }
  return {
    places: places.subarray(0, found),
    counts: {
      seat: tally(seatStates, (_, code) => bySeat[code] ?? 0),
      directory: tally(directoryStates, (_, code) => byDirectory[code] ?? 0),
      works: tally(worksStates, (_, code) => byWorks[code] ?? 0),
      worksState: tally(listedStates, (_, code) => byListed[code] ?? 0),
      account: tally(accountStates, (_, code) => byAccount[code] ?? 0),
      findings: tallyFindings(byMask),
    },
  };
}
