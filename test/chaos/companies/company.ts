import { dayNumber } from '../../../main/domain/time/calendar.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import type { PracticeAccount } from '../../../main/practice/service.ts';
import { customs, type Name, type NameMaker } from '../../support/customs.ts';
import { oneOf } from '../support/seeded.ts';

type Random = () => number;

/** Somebody as they truly are. Days are day numbers. */
export type Worker = {
  readonly key: number;
  readonly name: Name;
  readonly email: string;
  /** Before a marriage, where there was one between the lists of before and those of now. */
  readonly former: { readonly name: Name; readonly email: string } | undefined;
  readonly uniqueId: string;
  readonly cameOn: number;
  readonly leftOn: number | undefined;
  /** `by-hand`: a seat that somebody uses and that the identity provider never assigned. */
  readonly kind: Kind;
  readonly seat: { readonly id: string; readonly from: number; readonly isActivated: boolean } | undefined;
  readonly activeDays: ReadonlySet<number>;
};

export type Company = {
  readonly workers: readonly Worker[];
  readonly domain: string;
  readonly idForm: IdForm;
  /** Whether the lists have unique ids. */
  readonly hasIds: boolean;
  readonly accounts: readonly PracticeAccount[];
  /** Whose each account is, by its id. */
  readonly ownerOf: ReadonlyMap<string, number>;
};

const idForms = ['letters', 'zeros', 'long', 'uuid'] as const;
type IdForm = (typeof idForms)[number];

const day = (text: string): number => dayNumber(text as CalendarDay);
/** Nobody is known before, and this is the day of the round. */
export const [firstDay, today] = [day('2026-07-01'), day('2026-11-28')];
/** Between the lists of before and those of now people come, leave and marry. */
export const turn = { from: day('2026-10-21'), to: day('2026-11-14') } as const;

export function between(from: number, to: number, random: Random): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** Small ones most often: what goes wrong, goes wrong among few. */
export function companySize(random: Random): number {
  return random() < 0.9 ? between(10, 40, random) : between(41, 200, random);
}

export function makeCompany(size: number, random: Random): Company {
  const idForm = oneOf(idForms, random);
  const spell = addressMaker(oneOf(['first.last', 'first', 'flast', 'number'] as const, random));
  const nameOf = oneOf(customs as [(typeof customs)[number]], random).nameOf;
  const domain = 'company.example';
  const taken = new Set<string>();
  const workers: Worker[] = [];
  for (let key = 0; key < size; key += 1) {
    const earlier = workers[Math.floor(random() * workers.length)];
    // A namesake now and then, in every company.
    const name = earlier !== undefined && random() < 0.05 ? earlier.name : nameOf(random);
    workers.push(makeWorker({ key, name, idForm, domain, spell, taken }, nameOf, random));
  }
  const hasIds = random() < 0.75;
  const owned = accountsOf(workers, hasIds, random);
  return {
    workers,
    domain,
    idForm,
    hasIds,
    accounts: owned.map(({ account }) => account),
    ownerOf: new Map(owned.map(({ account, owner }) => [account.id, owner])),
  };
}

type Spell = (name: Name, key: number) => string;

function addressMaker(form: 'first.last' | 'first' | 'flast' | 'number'): Spell {
  const plain = (text: string): string => foldText(text).replaceAll(/[^\p{L}]/gu, '');
  return ({ given, family }, key) => {
    switch (form) {
      case 'first.last':
        return `${plain(given)}.${plain(family)}`;
      case 'first':
        return plain(given);
      case 'flast':
        return `${plain(given).slice(0, 1)}${plain(family)}`;
      case 'number':
        return `u${String(40_000 + key * 7)}`;
      default:
        return form satisfies never;
    }
  };
}

type Draft = {
  readonly key: number;
  readonly name: Name;
  readonly idForm: IdForm;
  readonly domain: string;
  readonly spell: Spell;
  /** Mailboxes; who comes later has a number behind it. */
  readonly taken: Set<string>;
};

function makeWorker(draft: Draft, nameOf: NameMaker, random: Random): Worker {
  const { key, name, idForm } = draft;
  const kind = kindOf(random);
  const isNew = kind === 'newcomer' || kind === 'new-seat';
  const cameOn = isNew ? between(turn.from, turn.to, random) : firstDay;
  const leftOn = kind === 'leaver' ? between(day('2026-08-15'), turn.to, random) : undefined;
  const isMarried = !isNew && leftOn === undefined && random() < 0.04;
  const born: Name = { given: name.given, family: nameOf(random).family };
  const former = isMarried ? { name: born, email: mailbox(draft, born) } : undefined;
  const hasSeat = kind !== 'newcomer' && kind !== 'bystander';
  const from = isNew ? between(cameOn, turn.to + 1, random) : firstDay;
  const seat = hasSeat
    ? { id: `ID${String(7_000_000 + key * 13)}`, from, isActivated: kind !== 'invited' }
    : undefined;
  const idleFrom =
    kind === 'idle' ? between(day('2026-08-01'), day('2026-11-10'), random) : (leftOn ?? today + 1);
  const isUsing = seat?.isActivated === true;
  return {
    key,
    name,
    email: mailbox(draft, name),
    former,
    uniqueId: uniqueIdOf(idForm, key),
    cameOn,
    leftOn,
    kind,
    seat,
    activeDays: isUsing ? activeDays(from, idleFrom, { random, isKeen: kind === 'by-hand' }) : new Set(),
  };
}

const kinds = [
  ['user', 0.52],
  ['idle', 0.12],
  ['leaver', 0.12],
  ['newcomer', 0.08],
  ['new-seat', 0.06],
  ['invited', 0.04],
  ['bystander', 0.03],
  ['by-hand', 0.03],
] as const;

type Kind = (typeof kinds)[number][0];

function kindOf(random: Random): Kind {
  let left = random();
  for (const [kind, share] of kinds) {
    if (left < share) return kind;
    left -= share;
  }
  return 'user';
}

function mailbox({ key, domain, spell, taken }: Draft, name: Name): string {
  const local = spell(name, key) || `x${String(key)}`;
  for (let times = 1; ; times += 1) {
    const email = `${local}${times === 1 ? '' : String(times)}@${domain}`;
    if (taken.has(email)) continue;
    taken.add(email);
    return email;
  }
}

function uniqueIdOf(form: IdForm, key: number): string {
  const number = 42 + key * 3;
  switch (form) {
    case 'letters':
      return `E${String(1000 + number)}`;
    case 'zeros':
      return String(number).padStart(6, '0');
    case 'long':
      return `20260${String(number).padStart(4, '0')}000${String(10_000 + key * 11)}`;
    case 'uuid':
      return `5f0c${String(number).padStart(4, '0')}-7b1d-4c1e-9a55-${String(key * 7919).padStart(12, '0')}`;
    default:
      return form satisfies never;
  }
}

/** Every second or third day, until the person stops. */
function activeDays(
  from: number,
  idleFrom: number,
  { random, isKeen }: { readonly random: Random; readonly isKeen: boolean },
): ReadonlySet<number> {
  const days = new Set<number>();
  const often = isKeen ? 0.7 : 0.1 + random() * 0.5;
  for (let at = from; at < Math.min(idleFrom, today); at += 1) if (random() < often) days.add(at);
  return days;
}

type Owned = { readonly account: PracticeAccount; readonly owner: number };

/**
 * Who has a seat has an account, some of them without the unique id or still under the name of before. Now and then somebody has none, and
 * another's account stands under that address: it was typed wrong, or handed on.
 */
function accountsOf(workers: readonly Worker[], hasIds: boolean, random: Random): readonly Owned[] {
  const isWithoutIds = random() < 0.1;
  const isOfBefore = random() < 0.3;
  const homeless = workers.filter(({ seat }) => seat !== undefined && random() < 0.08);
  const strays = homeless.filter(() => hasIds && !isWithoutIds && random() < 0.7).map(({ email }) => email);
  return workers.flatMap((worker) => {
    if (worker.seat === undefined || homeless.includes(worker)) return [];
    const { key, name, former, email, seat, uniqueId } = worker;
    const known = isOfBefore && former !== undefined ? former : { name, email };
    const stray = random() < 0.3 ? strays.pop() : undefined;
    const isIdLess = isWithoutIds || (random() < 0.02 && stray === undefined);
    const account: PracticeAccount = {
      id: `a-${String(key)}`,
      externalId: isIdLess ? undefined : uniqueId,
      userName: stray ?? known.email,
      givenName: known.name.given,
      familyName: known.name.family,
      active: true,
      license: seat.isActivated ? 'activated' : 'assigned',
    };
    return [{ account, owner: key }];
  });
}
