import type { PracticeAccount } from './service.ts';

/** Somebody whom the practice service is to know, as an export or an import knows them. */
export type PracticePerson = {
  readonly externalId: string | undefined;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly licensed: boolean;
  /** The person accepted the license; SCIM never does this. */
  readonly activated: boolean;
};

/** Accounts with opaque ids that are the same for the same people, in the same order. */
export declare function seedPracticeAccounts(people: readonly PracticePerson[]): readonly PracticeAccount[];
