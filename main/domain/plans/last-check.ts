import type { Account } from '../service/account.ts';
import { emailKey, idKey, serviceIdKey } from '../people/identifiers/identifier.ts';
import { mayHaveBeen } from '../people/identifiers/spreadsheet-damage.ts';
import { accountNames } from '../people/names/account-names.ts';
import { haveNothingInCommon } from '../people/names/other-names.ts';
import type { Act } from './act.ts';

/** An identifier in the form in which it is compared, for example `external-id:E1042`. */
export type IdentifierKey = `${'external-id' | 'email' | 'seat-id'}:${string}`;

/** One row of a list as it stands now, reduced to what tells people apart. */
export type ListedRow = {
  /** The list it is in; rows of one list are compared with each other. */
  readonly list: string;
  readonly isUserList: boolean;
  readonly identifiers: readonly IdentifierKey[];
  /** Folded words in a fixed order; `undefined` where the row has no name. */
  readonly name: string | undefined;
};

/** `before`: unique ids that the person's rows had in lists of before. `damaged`: cells of now that a spreadsheet damaged. */
export type UnlistedIds = { readonly before: readonly string[]; readonly damaged: readonly string[] };

export type LastCheckFacts = {
  readonly act: Act;
  /** What a list named the person by; empty where the person was chosen otherwise. */
  readonly named: readonly string[];
  readonly rows: readonly ListedRow[];
  /** Pairs of identifiers that a person decided to be the same one's. */
  readonly decidedSame: readonly (readonly [string, string])[];
  /** Addresses that somebody said the person's account may have beside their unique id ([NN2] of people). */
  readonly renamed: readonly string[];
  /** What is known of the unique id where no row of now has one. */
  readonly unlisted: UnlistedIds;
  /** Identifiers of the person or the account that somebody else has in any source. */
  readonly elsewhere: ReadonlySet<string>;
  /** Other people for whom the service's latest answer was this very account. */
  readonly alsoAnsweredFor: readonly string[];
  /** Other people who bear the very name of the account, where no row of the person does. */
  readonly calledAsAccount: readonly string[];
  /** What the account is called, where that is none of the person's names by [LC21] or [LC22] and nobody else is called so. */
  readonly calledOtherwise: string | undefined;
  readonly isMismatched: boolean;
  readonly isInReview: boolean;
  /** As just read; `undefined` where somebody is to be created. */
  readonly account: Account | undefined;
  /** What a creation would send. */
  readonly created: { readonly externalId: string; readonly userName: string } | undefined;
  /** A longer id of the company that begins with zeros, where the one to be sent is a number and may have lost its own. */
  readonly longerWithZeros: string | undefined;
  /** Where somebody is to be created: the user list has a seat under the very name, and nothing in its row says whose it is. */
  readonly hasNamesakesSeat: boolean;
  /** The account that Purser itself changed, as the journal has it, where this takes that back. */
  readonly undone: Account | undefined;
};

/** Why an act is held, as facts; rendered by `sayDoubt`. */
export type Doubt =
  | { readonly kind: 'identifier-mismatch' }
  | { readonly kind: 'in-review' }
  | { readonly kind: 'not-told-apart'; readonly named: readonly string[] }
  | { readonly kind: 'no-agreement'; readonly named: readonly string[]; readonly account: string }
  | { readonly kind: 'contradicted'; readonly known: readonly string[]; readonly account: string }
  | { readonly kind: 'zeros-lost'; readonly externalId: string; readonly other: string }
  | { readonly kind: 'held-by-another'; readonly others: readonly string[]; readonly account: string }
  | { readonly kind: 'named-as-another'; readonly others: readonly string[]; readonly account: string }
  | { readonly kind: 'called-otherwise'; readonly called: string; readonly account: string }
  | { readonly kind: 'another-account'; readonly account: string };

/** The last check before anything is written: whether the account is that of the person who was named. */
export type LastCheck = (facts: LastCheckFacts) => Doubt | undefined;

/** The rules are in SPEC.md, [LC1] to [LC22]. `undefined`: nothing speaks against it. */
export function lastCheck(facts: LastCheckFacts): Doubt | undefined {
  if (facts.undone !== undefined && facts.account !== undefined)
    return checkWayBack(facts.undone, facts.account);
  // Also a mismatch, and this says with whom.
  if (facts.account !== undefined && facts.alsoAnsweredFor.length > 0) {
    return { kind: 'held-by-another', others: facts.alsoAnsweredFor, account: facts.account.id };
  }
  if (facts.isMismatched) return { kind: 'identifier-mismatch' };
  if (facts.isInReview) return { kind: 'in-review' };
  const known = whoWasNamed(facts);
  if (known === undefined) return { kind: 'not-told-apart', named: facts.named };
  if (facts.account !== undefined) return checkAccount(facts, facts.account, known);
  return facts.created === undefined ? undefined : checkCreation(facts, facts.created, known);
}

/** The identifiers that an account says it has. */
export function identifiersOf(
  account: Pick<Account, 'externalId' | 'userName' | 'emails'>,
): readonly IdentifierKey[] {
  const id = serviceIdKey(account.externalId);
  const emails = [account.userName, ...account.emails].flatMap((text) => emailKey(text) ?? []);
  return [
    ...(id === undefined ? [] : [`external-id:${id}` as const]),
    ...new Set(emails.map((email) => `email:${email}` as const)),
  ];
}

/** [LC9] */
function checkWayBack(undone: Account, account: Account): Doubt | undefined {
  const before = identifiersOf(undone).filter(isId);
  const now = identifiersOf(account).filter(isId);
  const names = [
    emailKey(undone.userName) ?? undone.userName,
    emailKey(account.userName) ?? account.userName,
  ];
  const isSame =
    undone.id === account.id && before.join() === now.join() && (names[0] ?? '') === (names[1] ?? '');
  // Without a unique id the address may have been handed on, and the account with it.
  const isOthers = before.length === 0 && areCalledApart(undone, account);
  return isSame && !isOthers ? undefined : { kind: 'another-account', account: account.id };
}

function areCalledApart(undone: Account, account: Account): boolean {
  const [then, now] = [accountNames(undone), accountNames(account)];
  if (then.length === 0 || now.length === 0) return false;
  return then.every((one) => now.every((other) => haveNothingInCommon(one, other)));
}

/** [LC5] to [LC7], [LC13], [LC21] and [LC22] */
function checkAccount(
  facts: LastCheckFacts,
  account: Account,
  known: ReadonlySet<string>,
): Doubt | undefined {
  const told = identifiersOf(account);
  const own = new Set<string>(facts.rows.flatMap(({ identifiers }) => identifiers));
  const others = told.filter((key) => facts.elsewhere.has(key) && !own.has(key)).map(valueOf);
  if (facts.alsoAnsweredFor.length + others.length > 0) {
    return { kind: 'held-by-another', others: [...facts.alsoAnsweredFor, ...others], account: account.id };
  }
  const says = told.map(valueOf).join(', ') || account.id;
  if (!told.some((key) => known.has(key))) {
    const named = facts.named.length > 0 ? facts.named : [...new Set([...known].map(valueOf))];
    return { kind: 'no-agreement', named, account: says };
  }
  const standing = standingIn(facts);
  const reached = [...(whoWasNamed({ ...facts, elsewhere: new Set() }) ?? known)].filter((key) =>
    standing.has(key),
  );
  const accepted = withRenamed(facts, told, known);
  const against = [isId, isEmail].flatMap((isKind) =>
    contradicted({ told: told.filter(isKind), known: accepted, reached: reached.filter(isKind) }),
  );
  const all = [...against, ...unlistedAgainst(facts, account)];
  if (all.length > 0) return { kind: 'contradicted', known: all, account: says };
  const isById = told.some((key) => isId(key) && known.has(key));
  if (isById) return undefined;
  const { calledAsAccount, calledOtherwise: called } = facts;
  if (calledAsAccount.length > 0) return { kind: 'named-as-another', others: calledAsAccount, account: says };
  return called === undefined ? undefined : { kind: 'called-otherwise', called, account: says };
}

/** Beside the unique id of who was named, and there alone, an address that somebody said to be theirs speaks against nobody. */
function withRenamed(
  { renamed }: LastCheckFacts,
  told: readonly string[],
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  if (renamed.length === 0 || !told.some((key) => isId(key) && known.has(key))) return known;
  return new Set([...known, ...renamed.map((address) => `email:${address}`)]);
}

/** Where no row of now has a unique id: that of before, and the cell that cannot have been the account's. */
function unlistedAgainst({ rows, unlisted }: LastCheckFacts, account: Account): readonly string[] {
  const id = serviceIdKey(account.externalId);
  if (id === undefined || rows.some(({ identifiers }) => identifiers.some(isId))) return [];
  const before = unlisted.before.includes(id) ? [] : unlisted.before;
  return [...before, ...unlisted.damaged.filter((cell) => !mayHaveBeen(cell, id))];
}

/** What a list has or a person decided: the text by which somebody was named is not yet an identifier of theirs. */
function standingIn({ rows, decidedSame }: LastCheckFacts): ReadonlySet<string> {
  return new Set([...rows.flatMap(({ identifiers }) => identifiers), ...decidedSame.flat()]);
}

/**
 * What the account has otherwise; nothing where one of the two has none of the kind. What identifies nobody speaks for no account, and
 * still against one that has another (`reached`: with what somebody else has too).
 */
function contradicted({
  told,
  known,
  reached,
}: {
  readonly told: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly reached: readonly string[];
}): readonly string[] {
  if (told.length === 0 || told.some((key) => known.has(key))) return [];
  return reached.filter((key) => !told.includes(key)).map(valueOf);
}

/** [LC8], [LC10] and [LC12] */
function checkCreation(
  facts: LastCheckFacts,
  { externalId, userName }: { readonly externalId: string; readonly userName: string },
  known: ReadonlySet<string>,
): Doubt | undefined {
  const sent = [...keyFor('external-id', idKey(externalId)), ...keyFor('email', emailKey(userName))];
  if (facts.longerWithZeros !== undefined)
    return { kind: 'zeros-lost', externalId, other: facts.longerWithZeros };
  // The seat may be theirs, with an account under another address.
  if (facts.hasNamesakesSeat) return { kind: 'not-told-apart', named: [externalId, userName] };
  const taken = sent.filter((key) => facts.elsewhere.has(key));
  if (taken.length > 0) return { kind: 'held-by-another', others: taken.map(valueOf), account: '' };
  return sent.length === 2 && sent.every((key) => known.has(key))
    ? undefined
    : { kind: 'not-told-apart', named: [externalId, userName].filter((text) => text.trim() !== '') };
}

/** [LC3] and [LC4]: the identifiers that lead to who was named; `undefined` where the names lead to different people. */
function whoWasNamed(facts: LastCheckFacts): ReadonlySet<string> | undefined {
  const vain = identifyingNobody(facts);
  const [first, ...more] = facts.named.map((name) => reachFrom(startOf(name), facts, vain));
  if (first === undefined) return reachFrom(startWithoutName(facts), facts, vain);
  const isOne = more.every((reached) => [...reached].some((key) => first.has(key)));
  return isOne ? new Set([first, ...more].flatMap((reached) => [...reached])) : undefined;
}

function startOf(name: string): readonly string[] {
  return [...keyFor('external-id', idKey(name)), ...keyFor('email', emailKey(name))];
}

function keyFor(kind: 'external-id' | 'email', value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${kind}:${value}`];
}

/** What is taken away is a seat of the user list, so a removal begins with whoever stands there. */
function startWithoutName({ act, rows, created }: LastCheckFacts): readonly string[] {
  const seats = rows.filter(({ isUserList }) => isUserList);
  if (act === 'deprovision' && seats.length > 0) return seats.flatMap(({ identifiers }) => identifiers);
  // Whoever is created is known by the unique id alone: the address must lead there.
  if (created !== undefined) return keyFor('external-id', idKey(created.externalId));
  return rows.flatMap(({ identifiers }) => identifiers);
}

/** From row to row over what identifies, and over what a person decided. */
function reachFrom(
  start: readonly string[],
  { rows, decidedSame }: LastCheckFacts,
  vain: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set(start.filter((key) => !vain.has(key)));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { identifiers } of rows) {
      if (identifiers.some((key) => reached.has(key))) {
        for (const key of identifiers) if (!vain.has(key)) reached.add(key);
      }
    }
    for (const pair of decidedSame) {
      if (!pair.some((key) => reached.has(key))) continue;
      for (const key of pair) if (!vain.has(key)) reached.add(key);
    }
  }
  return reached;
}

/** [LC3] */
function identifyingNobody({ rows, elsewhere }: LastCheckFacts): ReadonlySet<string> {
  const vain = new Set(elsewhere);
  for (const [index, one] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      if (one.list !== other.list || isOnePerson(one, other)) continue;
      for (const key of one.identifiers) if (other.identifiers.includes(key)) vain.add(key);
    }
  }
  return vain;
}

/** Two rows of one list: of the same name, or with more than one identifier in common. */
function isOnePerson(one: ListedRow, other: ListedRow): boolean {
  if (one.name !== undefined && one.name === other.name) return true;
  const common = one.identifiers.filter((key) => other.identifiers.includes(key));
  const rest = (row: ListedRow): readonly string[] => row.identifiers.filter((key) => !common.includes(key));
  const isApart = rest(one).some((key) => rest(other).some((theirs) => kindOf(theirs) === kindOf(key)));
  return common.length > 1 || !isApart;
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

function valueOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function isId(key: string): boolean {
  return kindOf(key) === 'external-id';
}

function isEmail(key: string): boolean {
  return kindOf(key) === 'email';
}
