import { createHash } from 'node:crypto';
import type { FilterTerm } from './filter.ts';
import type { PracticeAccount, PracticeChange, PracticeSwitches } from './service.ts';
import type { AccountDraft, StoredAccount } from './wire.ts';
import { WireProblem } from './wire.ts';

type Revision = {
  /** From then on it is read by id. */
  readonly visibleAtMs: number;
  /** From then on filters and lists have it. */
  readonly foundAtMs: number;
  readonly account: StoredAccount;
};

export type StoreOptions = {
  readonly accounts: readonly PracticeAccount[];
  readonly switches: PracticeSwitches;
  readonly now: () => Date;
};

/**
 * The accounts as they are, and as reads see them: a change is applied at once and seen `visibleAfterMs` later.
 */
export class PracticeStore {
  readonly #switches: PracticeSwitches;
  readonly #now: () => Date;
  readonly #revisions = new Map<string, Revision[]>();
  /** Every account that ever had the identifier; the caller still compares, since identifiers change. */
  readonly #byIdentifier = new Map<string, Set<string>>();
  readonly #changes: PracticeChange[] = [];
  #licensesTaken = 0;
  #created = 0;

  constructor(options: StoreOptions) {
    this.#switches = options.switches;
    this.#now = options.now;
    const at = options.now().toISOString();
    for (const [index, given] of options.accounts.entries()) {
      const id =
        options.switches.ids === 'large-numbers' ? String(9107199254740993n + BigInt(index)) : given.id;
      const account = { ...given, id };
      if (account.license !== 'none') this.#licensesTaken += 1;
      const stored = { ...account, attributes: {}, version: 1, created: at, lastModified: at };
      this.#keep(stored, Number.NEGATIVE_INFINITY);
    }
  }

  accounts(): readonly PracticeAccount[] {
    return [...this.#revisions.values()].flatMap((revisions) => {
      const last = revisions.at(-1);
      return last === undefined ? [] : [plain(last.account)];
    });
  }

  changes(): readonly PracticeChange[] {
    return [...this.#changes];
  }

  /** As reads see it now. */
  seen(id: string): StoredAccount | undefined {
    return this.#asOf(id, 'visibleAtMs');
  }

  allSeen(): readonly StoredAccount[] {
    return [...this.#revisions.keys()].flatMap((id) => this.#asOf(id, 'foundAtMs') ?? []);
  }

  #asOf(id: string, from: 'visibleAtMs' | 'foundAtMs'): StoredAccount | undefined {
    const revisions = this.#revisions.get(id);
    if (revisions === undefined) return undefined;
    const now = this.#now().getTime();
    // What filters have already, nobody sees an older revision of: time only grows.
    const oldest = revisions.findLastIndex(({ foundAtMs }) => foundAtMs <= now);
    if (oldest > 0) revisions.splice(0, oldest);
    const account = revisions.findLast((revision) => revision[from] <= now)?.account;
    return account !== undefined && this.#isGone(account) ? undefined : account;
  }

  #isGone(account: StoredAccount): boolean {
    return account.isRemoved === true || (this.#switches.inactive === 'gone' && !account.active);
  }

  find(terms: readonly FilterTerm[]): readonly StoredAccount[] {
    const [first] = terms;
    if (first === undefined) return [];
    const ids = this.#byIdentifier.get(indexKey(first)) ?? new Set<string>();
    return [...ids]
      .flatMap((id) => this.#asOf(id, 'foundAtMs') ?? [])
      .filter((account) => terms.every((term) => this.#fits(account, term)));
  }

  create(draft: AccountDraft & { readonly userName: string }): StoredAccount {
    this.#refuseDuplicates(undefined, draft);
    const active = draft.active ?? true;
    const at = this.#now().toISOString();
    this.#created += 1;
    const account: StoredAccount = {
      id:
        this.#switches.ids === 'large-numbers'
          ? String(9007199254740993n + BigInt(this.#created))
          : opaqueId(`created ${String(this.#created)} ${draft.userName}`),
      externalId: draft.externalId,
      userName: draft.userName,
      givenName: draft.givenName ?? '',
      familyName: draft.familyName ?? '',
      active,
      license: active ? this.#takeLicense() : 'none',
      attributes: draft.attributes ?? {},
      version: 1,
      created: at,
      lastModified: at,
    };
    this.#keep(account, this.#visibleFrom());
    this.#log(account.id, 'created');
    return account;
  }

  /** Applied to the account as it is, not as it is seen. `undefined` when there is none. */
  change(
    id: string,
    order: {
      readonly draft: AccountDraft;
      /** PUT: what is not given is cleared, except `active` (RFC 7644 §3.5.1). */
      readonly replace: boolean;
      /** DELETE: the license goes with the user. */
      readonly remove?: true;
      readonly ifMatch: ((version: number) => boolean) | undefined;
    },
  ): StoredAccount | undefined {
    const before = this.#revisions.get(id)?.at(-1)?.account;
    if (before === undefined || before.isRemoved === true) return undefined;
    if (order.ifMatch !== undefined && !order.ifMatch(before.version)) {
      throw new WireProblem(412, undefined, 'The resource has changed since it was read.');
    }
    this.#refuseDuplicates(id, order.draft);
    const base = order.replace ? cleared(before) : before;
    const active = order.remove === true ? false : (order.draft.active ?? before.active);
    const after: StoredAccount = {
      ...base,
      externalId: order.draft.externalId ?? base.externalId,
      userName: order.draft.userName ?? base.userName,
      givenName: order.draft.givenName ?? base.givenName,
      familyName: order.draft.familyName ?? base.familyName,
      active,
      license: active === before.active ? before.license : this.#exchangeLicense(before, active),
      attributes: { ...base.attributes, ...order.draft.attributes },
      ...(order.remove === true ? { isRemoved: true } : {}),
      version: before.version + 1,
      lastModified: this.#now().toISOString(),
    };
    this.#keep(after, this.#visibleFrom());
    this.#log(id, active === before.active ? 'unchanged' : active ? 'activated' : 'deactivated');
    return after;
  }

  #exchangeLicense(before: StoredAccount, active: boolean): PracticeAccount['license'] {
    if (active) return this.#takeLicense();
    if (before.license !== 'none') this.#licensesTaken -= 1;
    return 'none';
  }

  /** First come, first served; SCIM assigns a license, only the person activates it (LinkedIn Help a1657264). */
  #takeLicense(): PracticeAccount['license'] {
    const { licenses, noLicenseLeft } = this.#switches;
    if (licenses !== undefined && this.#licensesTaken >= licenses) {
      if (noLicenseLeft === 'refused') throw new WireProblem(403, undefined, 'No license is left.');
      return 'none';
    }
    this.#licensesTaken += 1;
    return 'assigned';
  }

  #refuseDuplicates(id: string | undefined, draft: AccountDraft): void {
    if (this.#switches.uniqueness === 'ignored') return;
    for (const attribute of ['userName', 'externalId'] as const) {
      const value = draft[attribute];
      if (value === undefined) continue;
      const term = { attribute, value };
      const others = [...(this.#byIdentifier.get(indexKey(term)) ?? [])].filter((other) => other !== id);
      const taken = others.some((other) => {
        const account = this.#revisions.get(other)?.at(-1)?.account;
        return account !== undefined && !this.#isGone(account) && this.#fits(account, term);
      });
      if (taken) throw new WireProblem(409, 'uniqueness', `Another user has this ${attribute}.`);
    }
  }

  #fits(account: StoredAccount, term: FilterTerm): boolean {
    const value = account[term.attribute];
    if (value === undefined) return false;
    // `externalId` is caseExact, `userName` is not (RFC 7643 §3.1, §4.1.1), yet services differ on the latter.
    if (term.attribute === 'userName' && this.#switches.userNameCase === 'ignored') {
      return value.toLowerCase() === term.value.toLowerCase();
    }
    return value === term.value;
  }

  #keep(account: StoredAccount, visibleAtMs: number): void {
    const revisions = this.#revisions.get(account.id);
    const revision = { visibleAtMs, foundAtMs: visibleAtMs + this.#switches.filterLagMs, account };
    if (revisions === undefined) this.#revisions.set(account.id, [revision]);
    else revisions.push(revision);
    for (const attribute of ['externalId', 'userName'] as const) {
      const value = account[attribute];
      if (value === undefined) continue;
      const key = indexKey({ attribute, value });
      const ids = this.#byIdentifier.get(key);
      if (ids === undefined) this.#byIdentifier.set(key, new Set([account.id]));
      else ids.add(account.id);
    }
  }

  #visibleFrom(): number {
    const { visibleAfterMs } = this.#switches;
    return this.#now().getTime() + (typeof visibleAfterMs === 'number' ? visibleAfterMs : visibleAfterMs());
  }

  #log(accountId: string, change: PracticeChange['change']): void {
    this.#changes.push({ at: this.#now(), accountId, change });
  }
}

/** As services give them: nothing of the person shows in it. */
export function opaqueId(seed: string): string {
  return createHash('sha256').update(seed).digest('base64url').slice(0, 16);
}

function indexKey(term: FilterTerm): string {
  return `${term.attribute} ${term.value.toLowerCase()}`;
}

function cleared(account: StoredAccount): StoredAccount {
  return { ...account, externalId: undefined, givenName: '', familyName: '', attributes: {} };
}

function plain(account: StoredAccount): PracticeAccount {
  const { id, externalId, userName, givenName, familyName, active, license } = account;
  return { id, externalId, userName, givenName, familyName, active, license };
}
