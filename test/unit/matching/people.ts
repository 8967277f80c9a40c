import type { MatchRecord } from '../../../main/domain/matching/records/match-record.ts';

export type Somebody = Omit<Partial<MatchRecord>, 'id' | 'emails'> & {
  readonly name?: string;
  readonly email?: string;
  readonly aliases?: readonly string[];
};

/** A record from what a case says of it; `name` is a display name. */
export function record(id: string, { name, email, aliases, ...fields }: Somebody): MatchRecord {
  return {
    id,
    ...fields,
    emails: [...(email === undefined ? [] : [email]), ...(aliases ?? [])],
    ...(name === undefined ? {} : { displayName: name }),
  };
}

/** Twenty people who have nothing to do with the cases, so that names are as rare as in a company. */
export const bystanders: readonly MatchRecord[] = [
  ['Greta', 'Lindqvist'],
  ['Hamish', 'MacLeod'],
  ['Ines', 'Carvalho'],
  ['Jarek', 'Nowak'],
  ['Kwame', 'Mensah'],
  ['Leila', 'Haddad'],
  ['Mateusz', 'Zielinski'],
  ['Noor', 'Rahman'],
  ['Odile', 'Fournier'],
  ['Priya', 'Venkatesan'],
].map(([givenName, familyName], at) => ({ id: `bystander-${at}`, emails: [], givenName, familyName }));
