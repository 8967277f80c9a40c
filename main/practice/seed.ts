import type { PracticeAccount } from './service.ts';
import { opaqueId } from './store.ts';

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

/**
 * Accounts with opaque ids that are the same for the same people, in the same order. An account is `active` exactly
 * when its person is licensed. A second person with the same e-mail address or unique id is left out: a service
 * holds each once.
 */
export function seedPracticeAccounts(people: readonly PracticePerson[]): readonly PracticeAccount[] {
  const taken = new Set<string>();
  return people.flatMap((person) => {
    const keys = [`userName ${person.email.toLowerCase()}`];
    if (person.externalId !== undefined) keys.push(`externalId ${person.externalId}`);
    if (keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return [
      {
        id: opaqueId(`seeded ${keys.join(' ')}`),
        externalId: person.externalId,
        userName: person.email,
        givenName: person.givenName,
        familyName: person.familyName,
        active: person.licensed,
        license: person.licensed ? (person.activated ? 'activated' : 'assigned') : 'none',
      },
    ];
  });
}
